import { describe, expect, it, vi } from 'vitest';
import { type Membership, RECHECK_AFTER_MS } from '../../../src/domain/membership.js';
import { createKeyRecheck } from '../../../src/jobs/membership/key-recheck.js';
import { captureLog } from '../../helpers/captured-log.js';
import { createDeferred } from '../../helpers/deferred.js';

function setUp(membership: Membership) {
  const log = captureLog();
  let nowMs = 1;
  const world = { membership, failWith: undefined as Error | undefined };
  const looks: { userId: number; fresh: boolean }[] = [];
  const settled: Membership[] = [];
  const told: string[] = [];
  const telling = createDeferred<undefined>();
  const recheck = createKeyRecheck({
    lookup: {
      look(userId, { fresh = false } = {}) {
        looks.push({ userId, fresh });
        if (world.failWith) return Promise.reject(world.failWith);
        return Promise.resolve({ membership: world.membership, channels: [], isNews: true });
      },
    },
    follower: {
      settle(_userId, standing) {
        settled.push(standing.membership);
        const changes = { left: 'suspended', member: 'renewed', unknown: undefined } as const;
        return Promise.resolve(changes[standing.membership]);
      },
      async tell(_userId, change) {
        told.push(change);
        await telling.promise;
      },
    },
    logger: log.logger,
    now: () => nowMs,
  });
  return {
    recheck,
    world,
    looks,
    settled,
    told,
    log,
    wait: (ms: number) => {
      nowMs += ms;
    },
  };
}

describe('a used key', () => {
  it('has its owner asked for once in a while, past what is known', async () => {
    const { recheck, looks, wait } = setUp('member');
    for (let use = 0; use < 100; use += 1) recheck.used(7);
    expect(looks).toEqual([{ userId: 7, fresh: true }]);
    wait(RECHECK_AFTER_MS);
    recheck.used(7);
    expect(looks).toHaveLength(1);
    wait(1);
    recheck.used(7);
    recheck.used(8);
    await vi.waitFor(() => {
      expect(looks.map(({ userId }) => userId)).toEqual([7, 7, 8]);
    });
  });

  it('is suspended when its owner has left, and they are told', async () => {
    const { recheck, settled, told } = setUp('left');
    recheck.used(7);
    await vi.waitFor(() => {
      expect(told).toEqual(['suspended']);
    });
    expect(settled).toEqual(['left']);
  });

  it('has its owner asked for again soon when Telegram could not say', async () => {
    const { recheck, looks, told, wait } = setUp('unknown');
    recheck.used(7);
    await vi.waitFor(() => {
      expect(looks).toHaveLength(1);
    });
    await vi.waitFor(() => {
      wait(60_001);
      recheck.used(7);
      expect(looks.length).toBeGreaterThan(1);
    });
    expect(told).toEqual([]);
  });

  it('never fails for it', async () => {
    const { recheck, world, log } = setUp('member');
    world.failWith = new Error('Redis is away');
    recheck.used(7);
    await vi.waitFor(() => {
      expect(log.lines).toHaveLength(1);
    });
  });
});

describe('a suspended key', () => {
  it.each<Membership>(['member', 'left', 'unknown'])(
    'whose owner is %s is told so at once, whoever has to be told of it',
    async (membership) => {
      const { recheck, settled } = setUp(membership);
      // Telling never ends in this test.
      expect(await recheck.review(7)).toBe(membership);
      expect(settled).toEqual([membership]);
    },
  );
});
