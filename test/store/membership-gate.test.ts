import { beforeEach, describe, expect, it } from 'vitest';
import { createMembershipGateStore } from '../../src/store/membership-gate.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let test: TestRedis;

beforeEach(async () => {
  test = await createTestRedis();
  return () => test.close();
});

describe('the trouble of a channel', () => {
  it('has one name while it lasts, whichever process asks, and another the next time', async () => {
    const one = createMembershipGateStore(test);
    const other = createMembershipGateStore({ ...test, redis: test.connect() });
    const first = await one.beginTrouble('@News');
    expect(await other.beginTrouble('@news')).toBe(first);
    expect(await other.endTrouble('@news')).toBe(true);
    expect(await one.endTrouble('@news')).toBe(false);
    expect(await one.beginTrouble('@news')).not.toBe(first);
  });

  it('is that channel’s alone', async () => {
    const store = createMembershipGateStore(test);
    await store.beginTrouble('@news');
    expect(await store.endTrouble('@art')).toBe(false);
  });
});

describe('a link the bot made', () => {
  it('is the first one, however many make one at once', async () => {
    const store = createMembershipGateStore(test);
    expect(await store.loadLink('-1009')).toBeUndefined();
    const kept = await Promise.all(
      ['a', 'b', 'c'].map((link) => store.keepLink('-1009', `https://t.me/+${link}`)),
    );
    expect(new Set(kept).size).toBe(1);
    expect(await store.loadLink('-1009')).toBe(kept[0]);
  });
});
