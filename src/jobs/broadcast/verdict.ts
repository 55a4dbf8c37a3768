import { GrammyError, HttpError } from 'grammy';
import {
  type FailureCode,
  isRepeatablePass,
  type PassKind,
  type RecipientOutcome,
  type Trouble,
} from '../../domain/campaign.js';
import { mayHaveBeenSent } from '../../domain/network-faults.js';
import { StoreError, toError } from '../../errors.js';
import { classifyTelegramFailure, isHeldBack } from '../../telegram/failures.js';

/** What a failed call means for its recipient and for the whole campaign. */
export type Verdict =
  | {
      type: 'settled';
      outcome: RecipientOutcome;
      /** With `deferred`. */
      retryInMs?: number;
    }
  /** Only this chat is to be left alone for now. */
  | { type: 'held-back'; retryInMs: number }
  /** Telegram wants quiet: everything waits. */
  | { type: 'flood'; waitMs: number }
  /** Nothing was sent, and it has nothing to do with the recipient. */
  | { type: 'not-sent' }
  /** Their chat, or the one where the post stands: Telegram says the same of both. */
  | { type: 'some-chat-gone' }
  | { type: 'trouble'; trouble: Trouble };

/** Tries of one recipient, the first included, while Telegram's servers fail. */
const MAX_TRIES = 5;
/** Before the second try; doubles from there. */
const FIRST_RETRY_MS = 1_000;
const JITTER = 0.5;
/** For a 429 that does not say how long. */
const UNTOLD_RETRY_SECONDS = 1;
/** Telegram makes it longer for whoever comes too early. */
const MARGIN_MS = 100;

const failed = (code: FailureCode): Verdict => ({
  type: 'settled',
  outcome: { type: 'failed', code },
});

function tryAgain(tries: number, random: () => number): Verdict {
  if (tries + 1 >= MAX_TRIES) return failed('server');
  const retryInMs = FIRST_RETRY_MS * 2 ** tries * (1 + JITTER * random());
  return { type: 'settled', outcome: { type: 'deferred', tries: tries + 1 }, retryInMs };
}

/** The chat where the post stands: people's chats are never of these kinds. */
const IS_ABOUT_SOURCE = /(channel|group) chat|CHANNEL_PRIVATE|group chat was/i;
const IS_NOT_COPYABLE = /can't be (copied|forwarded)|protected|QUIZ_|POLL_/i;
const IS_ABOUT_MONEY = /balance|stars|FLOODSKIP_NOT_ALLOWED/i;
const IS_NOT_FOUND = /not found|MESSAGE_ID_INVALID/i;

function judgeMissing({ description }: GrammyError, kind: PassKind): Verdict {
  switch (kind) {
    case 'send':
    case 'resend':
      return { type: 'trouble', trouble: 'post-gone' };
    case 'delete':
      // Somebody was quicker; what can't be deleted any more is older than 48 hours.
      return IS_NOT_FOUND.test(description)
        ? { type: 'settled', outcome: { type: 'sent', messageIds: [] } }
        : failed('message-gone');
    case 'edit':
      return failed('message-gone');
  }
  kind satisfies never;
}

function judgeRejection({ description }: GrammyError): Verdict {
  if (IS_NOT_COPYABLE.test(description)) return { type: 'trouble', trouble: 'not-copyable' };
  if (IS_ABOUT_MONEY.test(description)) return { type: 'trouble', trouble: 'no-balance' };
  return failed('rejected');
}

export interface VerdictContext {
  kind: PassKind;
  /** That came to nothing before. */
  tries: number;
  random?: () => number;
}

function judgeRefusal(error: GrammyError, { kind, tries, random }: Required<VerdictContext>) {
  const { description } = error;
  const failure = classifyTelegramFailure(error);
  switch (failure.kind) {
    case 'flood': {
      const waitMs = (failure.retryAfterSeconds ?? UNTOLD_RETRY_SECONDS) * 1_000 + MARGIN_MS;
      return isHeldBack(error)
        ? ({ type: 'held-back', retryInMs: waitMs } as const)
        : ({ type: 'flood', waitMs } as const);
    }
    case 'network':
      return tryAgain(tries, random);
    case 'blocked':
      return { type: 'settled', outcome: { type: 'blocked' } } as const;
    case 'chat-gone':
      return IS_ABOUT_SOURCE.test(description)
        ? ({ type: 'trouble', trouble: 'source-gone' } as const)
        : ({ type: 'some-chat-gone' } as const);
    case 'not-modified':
      return { type: 'settled', outcome: { type: 'sent', messageIds: [] } } as const;
    case 'message-gone':
      return judgeMissing(error, kind);
    case 'no-rights':
    case 'topic-closed':
    case 'query-too-old':
    case 'no-drafts':
    case 'rejected':
    case 'bug':
      return IS_ABOUT_SOURCE.test(description)
        ? ({ type: 'trouble', trouble: 'source-gone' } as const)
        : judgeRejection(error);
  }
  failure.kind satisfies never;
}

/** Of anything that a call threw. */
export function judgeFailure(
  error: unknown,
  { kind, tries, random = Math.random }: VerdictContext,
): Verdict {
  if (error instanceof GrammyError) return judgeRefusal(error, { kind, tries, random });
  // Redis was away before the call was made.
  if (error instanceof StoreError) return { type: 'not-sent' };
  if (error instanceof HttpError) {
    if (!mayHaveBeenSent(toError(error.error))) return { type: 'not-sent' };
    if (isRepeatablePass(kind)) return tryAgain(tries, random);
    return { type: 'settled', outcome: { type: 'uncertain' } };
  }
  return failed('rejected');
}
