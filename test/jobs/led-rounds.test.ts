import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Lead, startLedRounds } from '../../src/jobs/led-rounds.js';
import type { Lease } from '../../src/store/lease.js';
import { captureLog } from '../helpers/captured-log.js';
import { createDeferred } from '../helpers/deferred.js';
import { sleepByTimer } from '../helpers/timers.js';

const REST_MS = 5_000;

function setUp(round: (lead: Lead) => Promise<void>) {
  let isOurs = true;
  let failure: Error | undefined;
  const ask = () => (failure ? Promise.reject(failure) : Promise.resolve(isOurs));
  const renewed = vi.fn();
  const released = vi.fn();
  const lease: Lease = {
    acquire: ask,
    renew() {
      renewed();
      return ask();
    },
    async release() {
      released();
      await ask();
    },
  };
  const log = captureLog();
  const counted = vi.fn(round);
  const standBy = vi.fn();
  const rounds = startLedRounds({
    name: 'test',
    lease,
    restMs: REST_MS,
    round: counted,
    standBy,
    logger: log.logger,
    sleep: sleepByTimer,
  });
  return {
    rounds,
    round: counted,
    standBy,
    renewed,
    released,
    log,
    setOurs: (ours: boolean) => {
      isOurs = ours;
    },
    /** Undefined: Redis is there again. */
    failWith: (error: Error | undefined) => {
      failure = error;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('rounds of the process with the lease', () => {
  it('come again and again, with a rest before each', async () => {
    const { rounds, round } = setUp(() => Promise.resolve());
    await vi.advanceTimersByTimeAsync(REST_MS - 1);
    expect(round).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(round).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(2 * REST_MS);
    expect(round).toHaveBeenCalledTimes(3);
    await rounds.stop();
  });

  it('are another process’s while that one has the lease', async () => {
    const { rounds, round, standBy, setOurs } = setUp(() => Promise.resolve());
    setOurs(false);
    await vi.advanceTimersByTimeAsync(2 * REST_MS);
    expect(round).not.toHaveBeenCalled();
    expect(standBy).toHaveBeenCalledTimes(2);
    setOurs(true);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(round).toHaveBeenCalledOnce();
    await rounds.stop();
  });

  it('end where the lease is lost', async () => {
    const steps: string[] = [];
    const { rounds, setOurs } = setUp(async (lead) => {
      await lead.keep();
      steps.push('kept');
      setOurs(false);
      await lead.keep();
      steps.push('kept without the lease');
    });
    await vi.advanceTimersByTimeAsync(2 * REST_MS);
    expect(steps).toEqual(['kept']);
    await rounds.stop();
  });

  it.each(['Redis', 'the work itself'])('come again after %s failed', async (who) => {
    const away = new Error('away');
    const { rounds, round, log, failWith } = setUp(() =>
      who === 'Redis' ? Promise.resolve() : Promise.reject(away),
    );
    if (who === 'Redis') failWith(away);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(log.lines).toMatchObject([{ level: 20, rounds: 'test', err: { message: 'away' } }]);
    const before = round.mock.calls.length;
    failWith(undefined);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(round.mock.calls.length).toBe(before + 1);
    await rounds.stop();
  });

  it('end with a stop in the middle of one, and the lease is given up after it', async () => {
    const reached = createDeferred();
    const after = vi.fn();
    const { rounds, released, log } = setUp(async (lead) => {
      reached.resolve();
      await lead.sleep(REST_MS).finally(() => {
        expect(lead.signal.aborted).toBe(true);
        expect(released).not.toHaveBeenCalled();
      });
      after();
    });
    await vi.advanceTimersByTimeAsync(REST_MS);
    await reached.promise;
    await rounds.stop();
    expect(after).not.toHaveBeenCalled();
    expect(released).toHaveBeenCalledOnce();
    expect(log.lines).toEqual([]);
  });

  it('keep no lead once they are stopped', async () => {
    const kept = vi.fn();
    const gate = createDeferred();
    const { rounds, renewed } = setUp(async (lead) => {
      await gate.promise;
      await lead.keep();
      kept();
    });
    await vi.advanceTimersByTimeAsync(REST_MS);
    const stopping = rounds.stop();
    gate.resolve();
    await stopping;
    expect(renewed).not.toHaveBeenCalled();
    expect(kept).not.toHaveBeenCalled();
  });

  it('stop also when Redis is away, and the lease expires', async () => {
    const { rounds, log, failWith } = setUp(() => Promise.resolve());
    failWith(new Error('away'));
    await rounds.stop();
    expect(log.lines).toMatchObject([{ level: 20, rounds: 'test', err: { message: 'away' } }]);
  });
});
