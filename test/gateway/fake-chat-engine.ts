import { collectAnswer } from '../../src/gateway/engines/collect-answer.js';
import type { ChatEngine, ChatPiece, ChatRequest } from '../../src/gateway/engines/engine.js';
import { createDeferred, type Deferred } from '../helpers/deferred.js';

/** One thing that happens in an answer: a piece of it, a wait for something, or its failure. */
export type ChatStep = ChatPiece | Promise<unknown> | Error;

export interface FakeChatEngine extends ChatEngine {
  requests: ChatRequest[];
  /** Of each request: whether it wants a stream, and the signal that ends it. */
  options: { stream: boolean; signal: AbortSignal }[];
  /** How the next answers go. A wait does not listen to the signal: not every engine does. */
  steps: Iterable<ChatStep>;
  /** Resolves when it has been asked that often in all. */
  asked(times: number): Promise<void>;
  /** How many of its answers were read to their end, or left by their reader. */
  left: number;
}

export function text(words: string): ChatPiece {
  return { type: 'text', text: words };
}

export const END: ChatPiece = {
  type: 'end',
  finishReason: 'stop',
  usage: { promptTokens: 9, completionTokens: 3 },
};

/** An engine that says what the test wants and remembers everything. */
export function createFakeChatEngine(): FakeChatEngine {
  const waiting = new Map<number, Deferred<void>>();
  const askedFor = (times: number): Deferred<void> => {
    const deferred = waiting.get(times) ?? createDeferred();
    waiting.set(times, deferred);
    return deferred;
  };
  async function* answer(
    request: ChatRequest,
    options: { stream: boolean; signal: AbortSignal },
  ): AsyncGenerator<ChatPiece> {
    engine.requests.push(request);
    engine.options.push(options);
    askedFor(engine.requests.length).resolve();
    try {
      for (const step of engine.steps) {
        if (step instanceof Error) throw step;
        if (step instanceof Promise) await step;
        else yield step;
      }
    } finally {
      engine.left += 1;
    }
  }

  const engine: FakeChatEngine = {
    name: 'fake',
    requests: [],
    options: [],
    steps: [text('Hello'), text(', '), text('world'), END],
    models: () => Promise.resolve(['llava-1.5-7b-hf', 'Mixtral-8x7B-Instruct-v0.1']),
    async complete(request, cancellation) {
      const signal = cancellation.toSignal();
      const pieces: ChatPiece[] = [];
      for await (const piece of answer(request, { stream: false, signal })) pieces.push(piece);
      return collectAnswer(pieces);
    },
    async stream(request, cancellation, sink) {
      const signal = cancellation.toSignal();
      for await (const piece of answer(request, { stream: true, signal })) await sink.take([piece]);
    },
    asked: (times) => askedFor(times).promise,
    left: 0,
    close: () => Promise.resolve(),
  };
  return engine;
}
