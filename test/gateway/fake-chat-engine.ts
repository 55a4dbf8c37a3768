import type { ChatEngine, ChatPiece, ChatRequest } from '../../src/gateway/engines/engine.js';

/** One thing that happens in an answer: a piece of it, a wait for something, or its failure. */
export type ChatStep = ChatPiece | Promise<unknown> | Error;

export interface FakeChatEngine extends ChatEngine {
  requests: ChatRequest[];
  /** Of each request: whether it wants a stream, and the signal that ends it. */
  options: { stream: boolean; signal: AbortSignal }[];
  /** How the next answers go. A wait does not listen to the signal: not every engine does. */
  steps: Iterable<ChatStep>;
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
  const engine: FakeChatEngine = {
    name: 'fake',
    requests: [],
    options: [],
    steps: [text('Hello'), text(', '), text('world'), END],
    models: () => Promise.resolve(['llava-1.5-7b-hf', 'Mixtral-8x7B-Instruct-v0.1']),
    async *answer(request, options) {
      engine.requests.push(request);
      engine.options.push(options);
      for (const step of engine.steps) {
        if (step instanceof Error) throw step;
        if (step instanceof Promise) await step;
        else yield step;
      }
    },
    close: () => Promise.resolve(),
  };
  return engine;
}
