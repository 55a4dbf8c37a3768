import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type CrashTarget,
  createLifecycle,
  type SignalTarget,
  STOP_DEADLINE_MS,
  stopOnCrash,
  stopOnSignals,
} from '../src/lifecycle.js';
import { captureLog } from './helpers/captured-log.js';
import { createDeferred } from './helpers/deferred.js';

function setUp() {
  const log = captureLog();
  return { log, lifecycle: createLifecycle({ logger: log.logger }) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('stopping', () => {
  test('runs the steps in reverse order, one after the other', async () => {
    const { lifecycle } = setUp();
    const events: string[] = [];
    const slow = createDeferred();
    lifecycle.onStop('redis', () => {
      events.push('redis');
    });
    lifecycle.onStop('poller', async () => {
      await slow.promise;
      events.push('poller');
    });
    const stopped = lifecycle.stop('test');
    await vi.advanceTimersByTimeAsync(10);
    expect(events).toEqual([]);
    slow.resolve();
    expect(await stopped).toBe(0);
    expect(events).toEqual(['poller', 'redis']);
  });

  test('tells loops first', async () => {
    const { lifecycle } = setUp();
    let toldBefore = false;
    lifecycle.onStop('loop', () => {
      toldBefore = lifecycle.stopping.aborted;
    });
    expect(lifecycle.stopping.aborted).toBe(false);
    await lifecycle.stop('test');
    expect(toldBefore).toBe(true);
  });

  test('twice is stopping once', async () => {
    const { lifecycle } = setUp();
    const step = vi.fn();
    lifecycle.onStop('step', step);
    const [first, second] = [lifecycle.stop('one'), lifecycle.stop('two')];
    expect(await first).toBe(await second);
    expect(step).toHaveBeenCalledOnce();
  });

  test('goes on past a step that fails, and says so', async () => {
    const { lifecycle, log } = setUp();
    const last = vi.fn();
    lifecycle.onStop('last', last);
    lifecycle.onStop('rejecting', () => Promise.reject(new Error('oops')));
    lifecycle.onStop('throwing', () => {
      throw new Error('oops');
    });
    expect(await lifecycle.stop('test')).toBe(1);
    expect(last).toHaveBeenCalledOnce();
    const failed = log.lines.filter(({ msg }) => msg === 'a stop step failed');
    expect(failed.map(({ step }) => step)).toEqual(['throwing', 'rejecting']);
  });

  test('ends at the deadline with work unfinished', async () => {
    const { lifecycle, log } = setUp();
    lifecycle.onStop('stuck', () => new Promise(() => undefined));
    const stopped = lifecycle.stop('test');
    await vi.advanceTimersByTimeAsync(STOP_DEADLINE_MS);
    expect(await stopped).toBe(1);
    expect(log.messages()).toContain('the stop deadline passed with work unfinished');
  });

  test('in time leaves no timer behind', async () => {
    const { lifecycle } = setUp();
    await lifecycle.stop('test');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('signals', () => {
  function createTarget() {
    const listeners = new Map<string, () => void>();
    const exits: number[] = [];
    const target: SignalTarget = {
      on: (signal, listener) => listeners.set(signal, listener),
      exit: (code) => {
        exits.push(code);
      },
    };
    return { target, exits, send: (signal: string) => listeners.get(signal)?.() };
  }

  test.each(['SIGTERM', 'SIGINT'])('%s drains and then exits', async (signal) => {
    const { lifecycle } = setUp();
    const { target, exits, send } = createTarget();
    const work = createDeferred();
    lifecycle.onStop('work', () => work.promise);
    stopOnSignals(lifecycle, target);
    send(signal);
    await vi.advanceTimersByTimeAsync(10);
    expect(exits).toEqual([]);
    work.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(exits).toEqual([0]);
  });

  test('a second one exits at once', async () => {
    const { lifecycle } = setUp();
    const { target, exits, send } = createTarget();
    lifecycle.onStop('stuck', () => new Promise(() => undefined));
    stopOnSignals(lifecycle, target);
    send('SIGTERM');
    send('SIGINT');
    expect(exits).toEqual([1]);
    await vi.advanceTimersByTimeAsync(STOP_DEADLINE_MS);
  });
});

describe('an error that nobody caught', () => {
  function createTarget() {
    const listeners = new Map<string, (thrown: unknown) => void>();
    const exits: number[] = [];
    const target: CrashTarget = {
      on: (event, listener) => listeners.set(event, listener),
      exit: (code) => {
        exits.push(code);
      },
    };
    return { target, exits, crash: (event: string) => listeners.get(event)?.(new Error('boom')) };
  }

  test.each(['uncaughtException', 'unhandledRejection'])(
    'by %s is written down, and ends the process with 1 when all is finished',
    async (event) => {
      const { lifecycle, log } = setUp();
      const { target, exits, crash } = createTarget();
      const work = createDeferred();
      lifecycle.onStop('work', () => work.promise);
      stopOnCrash(lifecycle, { target, logger: log.logger });
      crash(event);
      await vi.advanceTimersByTimeAsync(10);
      expect(exits).toEqual([]);
      work.resolve();
      await vi.advanceTimersByTimeAsync(0);
      expect(exits).toEqual([1]);
      expect(log.messages()).toContain('nobody caught an error');
    },
  );

  test('a second one ends it at once', async () => {
    const { lifecycle, log } = setUp();
    const { target, exits, crash } = createTarget();
    lifecycle.onStop('stuck', () => new Promise(() => undefined));
    stopOnCrash(lifecycle, { target, logger: log.logger });
    crash('uncaughtException');
    crash('unhandledRejection');
    expect(exits).toEqual([1]);
    await vi.advanceTimersByTimeAsync(STOP_DEADLINE_MS);
  });
});
