import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../src/logger.js';
import { createSwitches } from '../../src/store/switches.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

const ADMIN = 9;
const logger = createLogger({ level: 'silent' });

let test: TestRedis;
beforeEach(async () => {
  test = await createTestRedis();
  return () => test.close();
});

/** As another process knows them. */
const create = (now = Date.now) =>
  createSwitches({ redis: test.connect(), keys: test.keys, logger, now });

describe('a switch', () => {
  it('is on until somebody turns it off, and then in the process that did so at once', async () => {
    const switches = create();
    expect(switches.isOff('image')).toBe(false);
    expect(await switches.turn('image', 'off', ADMIN)).toBe(true);
    expect(switches.isOff('image')).toBe(true);
    expect(switches.isOff('gif')).toBe(false);
    expect(await switches.turn('image', 'on', ADMIN)).toBe(true);
    expect(switches.isOff('image')).toBe(false);
  });

  it('turned twice the same way changes once', async () => {
    const switches = create();
    expect(await switches.turn('gif', 'on', ADMIN)).toBe(false);
    expect(await switches.turn('gif', 'off', ADMIN)).toBe(true);
    expect(await switches.turn('gif', 'off', 10)).toBe(false);
  });

  it('is known to other processes without their asking, also to one that starts later', async () => {
    const [one, other] = [create(), create()];
    const stop = await other.listen();
    await one.turn('payments', 'off', ADMIN);
    await vi.waitFor(() => {
      expect(other.isOff('payments')).toBe(true);
    });
    await one.turn('payments', 'on', ADMIN);
    await vi.waitFor(() => {
      expect(other.isOff('payments')).toBe(false);
    });
    await stop();

    await one.turn('trial', 'off', ADMIN);
    const later = create();
    await later.load();
    expect(later.isOff('trial')).toBe(true);
  });

  it('of another version is left out', async () => {
    await test.redis.hset(test.keys.switches, 'hologram', '{}');
    const switches = create();
    await switches.load();
    expect(switches.maintenance()).toBeUndefined();
  });
});

describe('maintenance', () => {
  it('begins once, whoever else begins it, and says since when', async () => {
    const [one, other] = [create(() => 1_000), create(() => 2_000)];
    expect(await one.beginMaintenance(ADMIN)).toBe(true);
    expect(await other.beginMaintenance(10)).toBe(false);
    expect(other.maintenance()).toEqual({ sinceMs: 1_000, adminId: ADMIN });
    expect(await other.endMaintenance()).toBe(true);
    expect(other.maintenance()).toBeUndefined();
    expect(await one.endMaintenance()).toBe(false);
  });
});
