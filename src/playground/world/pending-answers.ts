import { randomInt } from 'node:crypto';
import type { InlineQueryResult, InlineQueryResultsButton } from 'grammy/types';
import { WorldError } from './errors.js';
import type { MessageContent } from './posting.js';

export interface CallbackTap {
  userId: number;
  chatId: number;
  messageId: number;
  data: string;
}

export interface CallbackAnswer {
  text?: string;
  showAlert: boolean;
  url?: string;
}

export interface InlineQuestion {
  userId: number;
  query: string;
}

/** One of the things a person may choose from: how it shows itself, and what it becomes. */
export interface InlineOffer {
  id: string;
  type: InlineQueryResult['type'];
  title?: string;
  description?: string;
  /** Shown for it, where it is a file that Telegram has. */
  fileId?: string;
  /** With the keyboard under it. */
  content: MessageContent;
}

export interface InlineAnswer {
  results: readonly InlineOffer[];
  nextOffset: string;
  isPersonal: boolean;
  cacheTimeSeconds: number;
  button?: InlineQueryResultsButton;
}

/** A message that called the bot into a chat it is not in. */
export interface GuestQuestion {
  chatId: number;
  messageId: number;
  userId: number;
}

export interface JoinQuestion {
  chatId: number;
  userId: number;
}

/** `queue` leaves it to the other administrators. */
export type JoinAnswer = 'approve' | 'decline' | 'queue';

export interface PendingAnswers<Question, Answer> {
  /** `answered` rejects with WorldError `not_answered` when the query's lifetime is over. */
  open(question: Question): { queryId: string; answered: Promise<Answer> };
  /** What this answers, or undefined when the query is unknown, answered already or too old. */
  answer(queryId: string, answer: Answer): Question | undefined;
}

/** Queries of people that the bot has to answer in time, each once. */
export function createPendingAnswers<Question, Answer>(
  lifetimeMs: number,
  describe: (question: Question) => string,
): PendingAnswers<Question, Answer> {
  const open = new Map<
    string,
    { question: Question; resolve: (answer: Answer) => void; timer: NodeJS.Timeout }
  >();
  return {
    open(question) {
      const queryId = `${randomInt(1e9, 9e9)}${randomInt(1e9, 9e9)}`;
      const answered = new Promise<Answer>((resolve, reject) => {
        const timer = setTimeout(() => {
          open.delete(queryId);
          const message = `The bot did not answer ${describe(question)} within ${lifetimeMs} ms`;
          reject(new WorldError('not_answered', message));
        }, lifetimeMs);
        // A forgotten query must not keep the process alive.
        timer.unref();
        open.set(queryId, { question, resolve, timer });
      });
      return { queryId, answered };
    },
    answer(queryId, answer) {
      const query = open.get(queryId);
      if (!query) return undefined;
      open.delete(queryId);
      clearTimeout(query.timer);
      query.resolve(answer);
      return query.question;
    },
  };
}
