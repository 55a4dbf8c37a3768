import { describe, expect, it } from 'vitest';
import { CHAT_DEFAULTS } from '../../src/domain/chat-parameters.js';
import { type Breaker, createBreaker, withBreaker } from '../../src/gateway/engines/breaker.js';
import { createCanceller } from '../../src/gateway/engines/cancellation.js';
import {
  EngineError,
  type ChatEngine,
  type ChatPiece,
  type EngineErrorCode,
} from '../../src/gateway/engines/engine.js';
import { captureLog } from '../helpers/captured-log.js';
import { createDeferred } from '../helpers/deferred.js';

function createWorld() {
  const log = captureLog();
  const clock = { nowMs: 1_000_000 };
  const breaker = createBreaker({ name: 'x', logger: log.logger, nowMs: () => clock.nowMs });
  const end = (code: EngineErrorCode): Promise<unknown> =>
    breaker
      .guard(() => Promise.reject(new EngineError(code, 'No.')))
      .catch((thrown: unknown) => thrown);
  const fail = async (times: number): Promise<void> => {
    for (let failed = 0; failed < times; failed += 1) await end('engine_failed');
  };
  const work = (): Promise<string> => breaker.guard(() => Promise.resolve('works'));
  const openNow = { code: 'engine_unavailable', message: 'The engine x failed and is left alone.' };
  return { log, clock, breaker, end, fail, work, openNow };
}

describe('the breaker', () => {
  it('passes on what a run gives and what it throws', async () => {
    const { work, end } = createWorld();
    expect(await work()).toBe('works');
    expect(await end('engine_refused')).toMatchObject({ code: 'engine_refused', message: 'No.' });
  });

  it('runs nothing after the fifth failure, for 15 s', async () => {
    const { breaker, fail, work, clock, openNow, log } = createWorld();
    await fail(4);
    expect(await work()).toBe('works');
    await fail(5);
    let ran = false;
    const refused = breaker.guard(() => {
      ran = true;
      return Promise.resolve();
    });
    await expect(refused).rejects.toMatchObject(openNow);
    expect(ran).toBe(false);
    clock.nowMs += 14_999;
    await expect(work()).rejects.toMatchObject(openNow);
    clock.nowMs += 1;
    expect(await work()).toBe('works');
    expect(await work()).toBe('works');
    expect(log.messages()).toEqual([
      'an engine keeps failing: it gets a pause',
      'an engine works again',
    ]);
  });

  it('forgets failures that are 30 s old', async () => {
    const { fail, work, clock } = createWorld();
    await fail(4);
    clock.nowMs += 30_000;
    await fail(4);
    expect(await work()).toBe('works');
  });

  it.each(['engine_refused', 'engine_aborted'] as const)('does not count %s', async (code) => {
    const { end, fail, work } = createWorld();
    await fail(4);
    for (let ended = 0; ended < 10; ended += 1) await end(code);
    expect(await work()).toBe('works');
  });

  it.each(['engine_failed', 'engine_unavailable'] as const)('counts %s', async (code) => {
    const { end, work, openNow } = createWorld();
    for (let ended = 0; ended < 5; ended += 1) await end(code);
    await expect(work()).rejects.toMatchObject(openNow);
  });

  it('counts what nobody expected', async () => {
    const { breaker, work, openNow } = createWorld();
    for (let ended = 0; ended < 5; ended += 1) {
      await breaker.guard(() => Promise.reject(new TypeError('bug'))).catch(() => undefined);
    }
    await expect(work()).rejects.toMatchObject(openNow);
  });

  it('lets one trial through at a time', async () => {
    const { breaker, fail, work, clock, openNow } = createWorld();
    await fail(5);
    clock.nowMs += 15_000;
    const trial = createDeferred<string>();
    const tried = breaker.guard(() => trial.promise);
    await expect(work()).rejects.toMatchObject(openNow);
    trial.resolve('works');
    expect(await tried).toBe('works');
    expect(await work()).toBe('works');
  });

  it('tries again after a trial that never ends', async () => {
    const { breaker, fail, work, clock } = createWorld();
    await fail(5);
    clock.nowMs += 15_000;
    const trial = createDeferred<string>();
    const tried = breaker.guard(() => trial.promise);
    clock.nowMs += 15_000;
    expect(await work()).toBe('works');
    trial.reject(new EngineError('engine_failed', 'No.'));
    await expect(tried).rejects.toMatchObject({ code: 'engine_failed' });
    expect(await work()).toBe('works');
  });

  it('waits again after a trial that failed', async () => {
    const { fail, work, clock, openNow } = createWorld();
    await fail(5);
    clock.nowMs += 15_000;
    await fail(1);
    clock.nowMs += 14_999;
    await expect(work()).rejects.toMatchObject(openNow);
    clock.nowMs += 1;
    expect(await work()).toBe('works');
  });

  it('tries again at once after a trial that nobody wanted to its end', async () => {
    const { end, fail, work, clock } = createWorld();
    await fail(5);
    clock.nowMs += 15_000;
    await end('engine_aborted');
    expect(await work()).toBe('works');
  });

  it('does not listen to what began before it opened', async () => {
    const { breaker, fail, work, openNow } = createWorld();
    const early = createDeferred<string>();
    const begun = breaker.guard(() => early.promise);
    await fail(5);
    early.resolve('late');
    expect(await begun).toBe('late');
    await expect(work()).rejects.toMatchObject(openNow);
  });
});

describe('the breaker around an engine', () => {
  const request = { model: 'm', messages: [], ...CHAT_DEFAULTS };
  const word: ChatPiece = { type: 'text', text: 'x' };
  const end: ChatPiece = { type: 'end', finishReason: 'stop', usage: undefined };
  const broken = new EngineError('engine_failed', 'No.');
  const notAsked = () => {
    throw new Error('not to be asked');
  };
  const idle = {
    name: 'x',
    models: () => Promise.resolve(['m']),
    complete: notAsked,
    stream: notAsked,
    close: () => Promise.resolve(),
  } satisfies ChatEngine;

  function guard(breaker: Breaker, stream: ChatEngine['stream']) {
    const taken: ChatPiece[] = [];
    const engine = withBreaker({ ...idle, stream }, breaker);
    const ask = () =>
      engine.stream(request, createCanceller(), {
        take(pieces) {
          taken.push(...pieces);
          return undefined;
        },
      });
    return { ask, taken };
  }

  it('opens for answers that break off, however much came before', async () => {
    const { breaker, openNow } = createWorld();
    const { ask, taken } = guard(breaker, async (_request, _cancellation, sink) => {
      await sink.take([word]);
      throw broken;
    });
    for (let ended = 0; ended < 5; ended += 1) await expect(ask()).rejects.toBe(broken);
    await expect(ask()).rejects.toMatchObject(openNow);
    expect(taken).toEqual([word, word, word, word, word]);
  });

  it('takes the first piece of a trial for enough', async () => {
    const { breaker, fail, clock, work } = createWorld();
    const rest = createDeferred();
    const { ask, taken } = guard(breaker, async (_request, _cancellation, sink) => {
      await sink.take([word]);
      await rest.promise;
      await sink.take([end]);
    });
    await fail(5);
    clock.nowMs += 15_000;
    const trial = ask();
    expect(await work()).toBe('works');
    rest.resolve();
    await trial;
    expect(taken).toEqual([word, end]);
  });

  it('counts nothing when the reader leaves in the middle', async () => {
    const { breaker, fail, work } = createWorld();
    const { ask } = guard(breaker, async (_request, _cancellation, sink) => {
      await sink.take([word]);
      throw new EngineError('engine_aborted', 'The client left.');
    });
    await fail(4);
    await expect(ask()).rejects.toMatchObject({ code: 'engine_aborted' });
    await fail(1);
    await expect(work()).rejects.toMatchObject({ code: 'engine_unavailable' });
  });

  it('forgets failures after a whole answer', async () => {
    const { breaker, fail, work } = createWorld();
    const { ask } = guard(breaker, async (_request, _cancellation, sink) => {
      await sink.take([word, end]);
    });
    await fail(4);
    await ask();
    await fail(4);
    expect(await work()).toBe('works');
  });

  it('tells the engine when its reader is slower', async () => {
    const { breaker } = createWorld();
    const slow = Promise.resolve();
    let waits: unknown;
    const engine = withBreaker(
      {
        ...idle,
        stream(_request, _cancellation, sink) {
          waits = sink.take([end]);
          return Promise.resolve();
        },
      },
      breaker,
    );
    await engine.stream(request, createCanceller(), { take: () => slow });
    expect(waits).toBe(slow);
  });

  it('guards the answers, not the list of models', async () => {
    const { breaker, fail, openNow } = createWorld();
    await fail(5);
    const guarded = withBreaker(idle, breaker);
    expect(await guarded.models()).toEqual(['m']);
    const sink = { take: () => undefined };
    await expect(guarded.stream(request, createCanceller(), sink)).rejects.toMatchObject(openNow);
    await expect(guarded.complete(request, createCanceller())).rejects.toMatchObject(openNow);
  });
});
