import { LRUCache } from 'lru-cache';
import { type Membership, RECHECK_AFTER_MS } from '../../domain/membership.js';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { KeyFollower } from '../../notices/key-follower.js';
import type { MembershipLookup, Standing } from '../../telegram/membership.js';

/** Keeps an eye on who uses their key: events of leaving and joining can get lost. */
export interface KeyRecheck {
  /**
   * A key was used. In the background, and at most every `RECHECK_AFTER_MS` a person, Telegram is
   * asked whether its owner is still in. Never throws.
   */
  used(userId: number): void;
  /**
   * Where the owner of a suspended key stands: as known where that is seconds old, else as Telegram
   * says. Who is back has the key renewed.
   * @throws StoreError
   */
  review(userId: number): Promise<Membership>;
}

export interface KeyRecheckDeps {
  lookup: Pick<MembershipLookup, 'look'>;
  follower: KeyFollower;
  logger: Logger;
  now?: () => number;
}

/** About 1 MB. Who falls out is checked again sooner. */
const REMEMBERED_PEOPLE = 10_000;
/** When Telegram could not be asked. */
const RETRY_MS = 60_000;

export function createKeyRecheck({
  lookup,
  follower,
  logger,
  now = () => performance.now(),
}: KeyRecheckDeps): KeyRecheck {
  const checked = new LRUCache<number, true>({
    max: REMEMBERED_PEOPLE,
    ttl: RECHECK_AFTER_MS,
    // By default the cache reads the clock once a millisecond and sets a timer for it.
    ttlResolution: 0,
    perf: { now },
  });

  async function settle(userId: number, standing: Standing): Promise<void> {
    const change = await follower.settle(userId, standing);
    // The request must not wait for a message.
    if (change) void follower.tell(userId, change, standing);
  }

  async function check(userId: number): Promise<void> {
    try {
      const standing = await lookup.look(userId, { fresh: true });
      if (standing.membership === 'unknown') checked.set(userId, true, { ttl: RETRY_MS });
      await settle(userId, standing);
    } catch (thrown) {
      checked.delete(userId);
      logger.warn({ err: toError(thrown), userId }, 'the owner of a key could not be checked');
    }
  }

  return {
    used(userId) {
      if (checked.has(userId)) return;
      // Set before the answer: requests come faster than it.
      checked.set(userId, true);
      void check(userId);
    },

    async review(userId) {
      const standing = await lookup.look(userId);
      await settle(userId, standing);
      return standing.membership;
    },
  };
}
