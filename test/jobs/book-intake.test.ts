import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBookIntake } from '../../src/jobs/book-intake.js';
import { captureLog } from '../helpers/captured-log.js';
import { sleepByTimer } from '../helpers/timers.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp({ pages, isDone = false }: { pages: number; isDone?: boolean }) {
  const state = { at: 0, isDone, failing: 0 };
  const released = vi.fn();
  const log = captureLog();
  const rounds = startBookIntake({
    intake: {
      isDone: () => Promise.resolve(state.isDone),
      takePage() {
        if (state.failing > 0) {
          state.failing -= 1;
          return Promise.reject(new Error('Redis is away'));
        }
        state.at += 1;
        const isLast = state.at === pages;
        state.isDone = isLast;
        return Promise.resolve({ taken: 2, isLast });
      },
    },
    lease: {
      acquire: () => Promise.resolve(true),
      renew: () => Promise.resolve(true),
      release() {
        released();
        return Promise.resolve();
      },
    },
    logger: log.logger,
    sleep: sleepByTimer,
  });
  return { state, released, log, rounds };
}

describe('the intake of the user book', () => {
  it('takes page after page, says how many came, and ends by itself', async () => {
    const { state, released, log } = setUp({ pages: 3 });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(state.at).toBe(3);
    expect(released).toHaveBeenCalledTimes(1);
    expect(log.lines).toMatchObject([{ taken: 6 }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends at once where it was done before', async () => {
    const { state, released, log } = setUp({ pages: 3, isDone: true });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(state.at).toBe(0);
    expect(released).toHaveBeenCalledTimes(1);
    expect(log.lines).toEqual([]);
  });

  it('goes on after Redis was away', async () => {
    const { state } = setUp({ pages: 3 });
    state.failing = 2;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(state.isDone).toBe(true);
  });

  it('can be stopped in the middle', async () => {
    const { state, rounds, released } = setUp({ pages: 1_000 });
    await vi.advanceTimersByTimeAsync(1_050);
    await rounds.stop();
    expect(state.isDone).toBe(false);
    expect(released).toHaveBeenCalledTimes(1);
  });
});
