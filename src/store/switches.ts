import { z } from 'zod';
import { type Maintenance, type SwitchName, SWITCHES } from '../domain/switches.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import { createAnnouncements } from './announcements.js';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import type { Keys } from './keys.js';
import { storeCall } from './store-call.js';

/**
 * What is turned off, and whether the bot is under maintenance: kept in Redis, and known by heart in
 * every process, which hears of a change at once. Asking costs no trip.
 */
export interface Switches {
  isOff(name: SwitchName): boolean;
  maintenance(): Maintenance | undefined;
  /**
   * Idempotent.
   * @returns whether that changed anything
   * @throws StoreError
   */
  turn(name: SwitchName, to: 'on' | 'off', adminId: number): Promise<boolean>;
  /** The same. */
  beginMaintenance(adminId: number): Promise<boolean>;
  endMaintenance(): Promise<boolean>;
  /** Learns what is in force. @throws StoreError */
  load(): Promise<void>;
  /**
   * Hears of changes until the returned function is called.
   * @throws StoreError
   */
  listen(): Promise<() => Promise<void>>;
}

/** Beside the switches, in the same hash. */
const MAINTENANCE = 'maintenance';

const ChangeSchema = z.object({ adminId: z.number(), atMs: z.number() });

export interface SwitchesDeps {
  redis: RedisClient;
  keys: Keys;
  logger: Logger;
  now?: () => number;
}

export function createSwitches({ redis, keys, logger, now = Date.now }: SwitchesDeps): Switches {
  const announcements = createAnnouncements(redis, {
    channel: keys.switchesChannel,
    noun: 'switches',
  });
  let off: ReadonlySet<SwitchName> = new Set();
  let maintenance: Maintenance | undefined;
  /** Of loads that overtake each other the one that began last counts. */
  let loads = 0;

  async function load(): Promise<void> {
    const order = ++loads;
    const fields = await storeCall('load the switches', () => redis.hgetall(keys.switches));
    if (order !== loads) return;
    // Other fields are switches of another version.
    off = new Set(SWITCHES.filter((name) => name in fields));
    const text = fields[MAINTENANCE];
    if (text === undefined) {
      maintenance = undefined;
      return;
    }
    const { atMs: sinceMs, adminId } = fromEnvelope(keys.switches, text, ChangeSchema);
    maintenance = { sinceMs, adminId };
  }

  async function learn(): Promise<void> {
    try {
      await load();
    } catch (thrown) {
      logger.warn({ err: toError(thrown) }, 'the switches in force are not known');
    }
  }

  async function change(field: SwitchName | typeof MAINTENANCE, adminId: number | undefined) {
    const changed = await storeCall('turn a switch', () =>
      adminId === undefined
        ? redis.hdel(keys.switches, field)
        : redis.hsetnx(keys.switches, field, toEnvelope({ adminId, atMs: now() })),
    );
    // Also where nothing changed: whoever changed it may have died before it said so.
    await announcements.publish(field);
    await load();
    return changed === 1;
  }

  return {
    load,
    isOff: (name) => off.has(name),
    maintenance: () => maintenance,
    turn: (name, to, adminId) => change(name, to === 'off' ? adminId : undefined),
    beginMaintenance: (adminId) => change(MAINTENANCE, adminId),
    endMaintenance: () => change(MAINTENANCE, undefined),
    listen: () =>
      announcements.listen(
        () => void learn(),
        () => void learn(),
      ),
  };
}
