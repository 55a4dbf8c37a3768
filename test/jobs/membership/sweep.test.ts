import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Membership } from '../../../src/domain/membership.js';
import { StoreError } from '../../../src/errors.js';
import { startMembershipSweep } from '../../../src/jobs/membership/sweep.js';
import type { KeyFollower } from '../../../src/notices/key-follower.js';
import { captureLog } from '../../helpers/captured-log.js';
import { sleepByTimer } from '../../helpers/timers.js';

const ROUND_MS = 5_000;

interface Options {
  pages: number[][];
  memberships?: Map<number, Membership>;
}

/** People 1 to 9 are members unless said otherwise. */
function setUp({ pages, memberships = new Map<number, Membership>() }: Options) {
  let at = 0;
  let isResting = false;
  let holds = true;
  let pausedForMs = 0;
  const looked: number[] = [];
  const settled: [number, Membership][] = [];
  const told: [number, string][] = [];
  const released = vi.fn();
  const failing = new Map<number, Error>();
  const follower: KeyFollower = {
    settle(userId, { membership }) {
      settled.push([userId, membership]);
      return Promise.resolve(membership === 'left' ? 'suspended' : undefined);
    },
    tell(userId, change) {
      told.push([userId, change]);
      return Promise.resolve();
    },
  };
  const log = captureLog();
  const sweep = startMembershipSweep({
    walk: {
      isDue: () => Promise.resolve(!isResting),
      page() {
        const isLast = at === pages.length - 1;
        return Promise.resolve({
          userIds: pages[at] ?? [],
          isLast,
          done() {
            at = isLast ? 0 : at + 1;
            isResting = isLast;
            return Promise.resolve();
          },
        });
      },
    },
    lease: {
      acquire: () => Promise.resolve(holds),
      renew: () => Promise.resolve(holds),
      release() {
        released();
        return Promise.resolve();
      },
    },
    lookup: {
      look(userId) {
        looked.push(userId);
        const failure = failing.get(userId);
        if (failure) return Promise.reject(failure);
        const membership = memberships.get(userId) ?? 'member';
        const channels = [{ channel: '@news', membership }];
        return Promise.resolve({ membership, channels, isNews: true });
      },
      pausedForMs: () => pausedForMs,
    },
    follower,
    logger: log.logger,
    sleep: sleepByTimer,
  });
  return {
    sweep,
    looked,
    settled,
    told,
    released,
    failing,
    log,
    pause: (ms: number) => {
      pausedForMs = ms;
    },
    loseLease: () => {
      holds = false;
    },
    regainLease: () => {
      holds = true;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the sweep', () => {
  it('comes to everybody, lets the keys follow and tells whom something changed for', async () => {
    const memberships = new Map<number, Membership>([
      [2, 'left'],
      [3, 'unknown'],
    ]);
    const { sweep, settled, told } = setUp({ pages: [[1, 2], [3]], memberships });
    await vi.advanceTimersByTimeAsync(ROUND_MS + 2_000);
    expect(settled).toEqual([
      [1, 'member'],
      [2, 'left'],
      [3, 'unknown'],
    ]);
    expect(told).toEqual([[2, 'suspended']]);
    await sweep.stop();
  });

  it('asks five times a second at most, and rests after a round', async () => {
    const { sweep, looked } = setUp({ pages: [[1, 2, 3, 4, 5, 6, 7, 8, 9]] });
    await vi.advanceTimersByTimeAsync(ROUND_MS + 999);
    expect(looked).toHaveLength(5);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(looked).toHaveLength(9);
    await sweep.stop();
  });

  it('leaves Telegram alone for as long as told, and goes on with the same person', async () => {
    const memberships = new Map<number, Membership>([[1, 'unknown']]);
    const { sweep, looked, pause } = setUp({ pages: [[1, 2]], memberships });
    pause(30_000);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looked).toEqual([]);
    pause(0);
    await vi.advanceTimersByTimeAsync(ROUND_MS + 1_000);
    expect(looked).toEqual([1, 2]);
    await sweep.stop();
  });

  it('stops when another process has the lease, and goes on where it was', async () => {
    const { sweep, looked, loseLease, regainLease } = setUp({ pages: [[1], [2, 3], [4]] });
    await vi.advanceTimersByTimeAsync(ROUND_MS + 300);
    expect(looked).toEqual([1, 2]);
    loseLease();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looked).toEqual([1, 2]);
    regainLease();
    await vi.advanceTimersByTimeAsync(ROUND_MS + 2_000);
    // A page that was not done comes again.
    expect(looked).toEqual([1, 2, 2, 3, 4]);
    await sweep.stop();
  });

  it('leaves out whose records can’t be read, and says so', async () => {
    const { sweep, looked, failing, log } = setUp({ pages: [[1, 2]] });
    failing.set(1, new StoreError('store_corrupt', 'unreadable'));
    await vi.advanceTimersByTimeAsync(ROUND_MS + 1_000);
    expect(looked).toEqual([1, 2]);
    expect(log.lines.some(({ level, userId }) => level === 50 && userId === 1)).toBe(true);
    await sweep.stop();
  });

  it('tries again later when Redis is away', async () => {
    const { sweep, looked, failing } = setUp({ pages: [[1, 2]] });
    failing.set(1, new StoreError('store_unavailable', 'away'));
    await vi.advanceTimersByTimeAsync(ROUND_MS + 1_000);
    expect(looked).toEqual([1]);
    failing.clear();
    await vi.advanceTimersByTimeAsync(ROUND_MS + 1_000);
    expect(looked).toEqual([1, 1, 2]);
    await sweep.stop();
  });

  it('gives up the lease when it is stopped, in the middle of a round', async () => {
    const { sweep, looked, released } = setUp({ pages: [[1, 2, 3]] });
    await vi.advanceTimersByTimeAsync(ROUND_MS + 100);
    await sweep.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looked).toEqual([1]);
    expect(released).toHaveBeenCalledOnce();
  });
});
