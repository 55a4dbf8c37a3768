import type { ChatDelta } from '../../src/api/chat/answer.js';
import { ApiAbortedError } from '../../src/api/errors.js';
import type { PaidCallOptions } from '../../src/api/paid-request.js';
import type { AnswerEnd } from '../../src/domain/talk.js';
import type { ChatParameters } from '../../src/domain/chat-parameters.js';

type Finish = Exclude<AnswerEnd, 'stopped' | 'broken'>;

interface ModelCall {
  parameters: ChatParameters;
  options: PaidCallOptions;
}

/** An answer that the test dictates, word by word. */
export interface Dictation {
  say(text: string): void;
  think(text: string): void;
  end(finishReason?: Finish): void;
  fail(error: unknown): void;
  /** Resolves when the model's work was ended from outside. */
  readonly aborted: Promise<void>;
}

type Piece = ChatDelta | { type: 'failure'; error: unknown };

function ending(finishReason: Finish): ChatDelta {
  return {
    type: 'end',
    finishReason,
    model: 'fake',
    usage: { promptTokens: 9, completionTokens: 3 },
  };
}

/** `api.chat.stream`, answered by the test: what is dictated first is said first. */
export function createFakeModel() {
  const calls: ModelCall[] = [];
  const queue: ((call: ModelCall) => AsyncIterable<ChatDelta>)[] = [];

  function dictate(): Dictation {
    const pieces: Piece[] = [];
    let wake: () => void = () => undefined;
    let markAborted: () => void = () => undefined;
    const aborted = new Promise<void>((resolve) => {
      markAborted = resolve;
    });
    const add = (piece: Piece): void => {
      pieces.push(piece);
      wake();
    };
    queue.push(async function* ({ options: { signal } }) {
      signal?.addEventListener('abort', () => {
        wake();
      });
      for (;;) {
        if (signal?.aborted === true) {
          markAborted();
          throw new ApiAbortedError('the call was aborted');
        }
        const piece = pieces.shift();
        if (piece === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else if (piece.type === 'failure') {
          throw piece.error;
        } else {
          yield piece;
          if (piece.type === 'end') return;
        }
      }
    });
    return {
      aborted,
      say: (text) => {
        add({ type: 'text', text });
      },
      think: (text) => {
        add({ type: 'reasoning', text });
      },
      end: (finishReason = 'stop') => {
        add(ending(finishReason));
      },
      fail: (error) => {
        add({ type: 'failure', error });
      },
    };
  }

  return {
    calls,
    dictate,
    /** The next answer, all at once. */
    answer(text: string, finishReason: Finish = 'stop'): void {
      const dictation = dictate();
      if (text !== '') dictation.say(text);
      dictation.end(finishReason);
    },
    fail(error: unknown): void {
      dictate().fail(error);
    },
    stream: (parameters: ChatParameters, options: PaidCallOptions): AsyncIterable<ChatDelta> => {
      const call = { parameters, options };
      calls.push(call);
      const next = queue.shift();
      if (next === undefined) throw new Error('Nothing was dictated for this call.');
      return next(call);
    },
  };
}

export type FakeModel = ReturnType<typeof createFakeModel>;
