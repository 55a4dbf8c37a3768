import { toError } from '../../src/errors.js';
import { type Canceller, createCanceller } from '../../src/gateway/engines/cancellation.js';
import {
  type ChatEngine,
  type ChatPiece,
  type ChatRequest,
  EngineError,
} from '../../src/gateway/engines/engine.js';
import { createDeferred, type Deferred } from '../helpers/deferred.js';

/** What an engine hands on, to be asked for: it waits while nobody does. */
async function* streamOf(
  engine: ChatEngine,
  request: ChatRequest,
  canceller: Canceller,
): AsyncGenerator<ChatPiece> {
  const state = { given: [] as readonly ChatPiece[], isOver: false };
  let news: Deferred<void> = createDeferred();
  let mayGoOn: Deferred<void> = createDeferred();
  const answer = engine
    .stream(request, canceller, {
      take(pieces) {
        state.given = pieces;
        mayGoOn = createDeferred();
        news.resolve();
        return mayGoOn.promise;
      },
    })
    .finally(() => {
      state.isOver = true;
      news.resolve();
    });
  // It is awaited below, once what came before its failure has been read.
  answer.catch(() => undefined);
  try {
    for (;;) {
      await news.promise;
      news = createDeferred();
      yield* state.given;
      state.given = [];
      if (state.isOver) break;
      mayGoOn.resolve();
    }
    await answer;
  } finally {
    mayGoOn.resolve();
    canceller.cancel(new EngineError('engine_aborted', 'The reader left.'));
  }
}

/** An engine's answer as pieces one by one, whichever way it is asked for. */
export async function* answerOf(
  engine: ChatEngine,
  request: ChatRequest,
  { stream, signal }: { stream: boolean; signal: AbortSignal },
): AsyncGenerator<ChatPiece> {
  const canceller = createCanceller();
  const cancel = (): void => {
    canceller.cancel(toError(signal.reason));
  };
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  try {
    if (stream) {
      yield* streamOf(engine, request, canceller);
      return;
    }
    const { text, reasoning, toolCalls, ...end } = await engine.complete(request, canceller);
    if (reasoning !== '') yield { type: 'reasoning', text: reasoning };
    if (text !== '') yield { type: 'text', text };
    for (const [index, call] of toolCalls.entries()) yield { type: 'tool_call', index, ...call };
    yield { type: 'end', ...end };
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
