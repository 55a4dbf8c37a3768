import { Dispatcher } from 'undici';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  exchange,
  type ExchangeRequest,
  type ReplyTaker,
} from '../../src/gateway/engines/openai/exchange.js';

const REQUEST: ExchangeRequest = {
  method: 'GET',
  origin: 'http://127.0.0.1:1',
  path: '/',
  headers: {},
  body: null,
  cancellation: undefined,
  limits: { firstByteMs: 1_000, idleMs: 1_000, totalMs: 1_000, maxReplyBytes: 1_000 },
};

/** Gives every request the whole of this reply at once, its end included. */
class WholeReplies extends Dispatcher {
  readonly #chunks: readonly string[];

  constructor(chunks: readonly string[]) {
    super();
    this.#chunks = chunks;
  }

  override dispatch(_options: unknown, handler: Dispatcher.DispatchHandler): boolean {
    const controller = {
      ...{ aborted: false, paused: false, reason: null, rawHeaders: null },
      ...{ abort: vi.fn(), pause: vi.fn(), resume: vi.fn() },
    };
    handler.onRequestStart?.(controller, {});
    handler.onResponseStart?.(controller, 200, {}, 'OK');
    for (const chunk of this.#chunks) handler.onResponseData?.(controller, Buffer.from(chunk));
    handler.onResponseEnd?.(controller, {});
    return true;
  }
}

describe('exchange', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('leaves no timer behind when the reply was over before its taker had enough', async () => {
    const taken: string[] = [];
    const slow = Promise.resolve();
    const taker: ReplyTaker = {
      take(bytes) {
        taken.push(bytes.toString());
        return taken.length === 1 ? slow : 'enough';
      },
    };
    await exchange(new WholeReplies(['a', 'b', 'c']), REQUEST, () => ({ taker }));
    expect(taken).toEqual(['a', 'b']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives a taker that lets wait everything, also what came after its wish', async () => {
    const taken: string[] = [];
    const taker: ReplyTaker = {
      async take(bytes) {
        await Promise.resolve();
        taken.push(bytes.toString());
      },
    };
    await exchange(new WholeReplies(['a', 'b', 'c']), REQUEST, () => ({ taker }));
    expect(taken).toEqual(['a', 'b', 'c']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
