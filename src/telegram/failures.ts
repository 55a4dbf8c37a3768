import { GrammyError, HttpError } from 'grammy';
import type { Unreachable } from '../store/user-book/user-book-record.js';

/** Why a Bot API call failed, by what the caller can do about it. */
export type TelegramFailureKind =
  /** The person blocked the bot, deleted their account or never started it. */
  | 'blocked'
  | 'chat-gone'
  /** The bot may not do this in that chat. */
  | 'no-rights'
  | 'topic-closed'
  /** The message already looks like this. */
  | 'not-modified'
  /** The message to edit, delete or answer is gone or can't be changed any more. */
  | 'message-gone'
  | 'query-too-old'
  /** Drafts are shown in private chats only, by a Bot API server that knows them. */
  | 'no-drafts'
  | 'flood'
  /** No usable answer: it may or may not have happened. */
  | 'network'
  /** Telegram said no for another reason; usually our request was wrong. */
  | 'rejected'
  /** Not a failure of a Telegram call at all. */
  | 'bug';

export interface TelegramFailure {
  kind: TelegramFailureKind;
  /** With `flood`: how long Telegram wants us to wait. */
  retryAfterSeconds?: number;
}

/**
 * Telegram's error texts, matched without case. The first match wins. The texts are those of the
 * official server's source (tdlib/telegram-bot-api and tdlib/td).
 */
const KIND_BY_DESCRIPTION: readonly [RegExp, TelegramFailureKind][] = [
  [/message is not modified/i, 'not-modified'],
  [
    /message to (edit|delete|be replied|forward|copy) not found|message can't be (edited|deleted)|MESSAGE_ID_INVALID|message identifier is not specified/i,
    'message-gone',
  ],
  [/TEXTDRAFT_PEER_INVALID|method not found/i, 'no-drafts'],
  [/query is too old|query ID is invalid|QUERY_ID_INVALID/i, 'query-too-old'],
  [/message thread not found|TOPIC_(CLOSED|DELETED)|topic (is )?closed/i, 'topic-closed'],
  [
    /bot was blocked by the user|user is deactivated|can't initiate conversation|can't send messages to (the )?bots?\b|USER_IS_BLOCKED/i,
    'blocked',
  ],
  [
    /chat not found|bot was kicked|bot is not a member|group chat was (deleted|upgraded)|CHANNEL_PRIVATE|PEER_ID_INVALID/i,
    'chat-gone',
  ],
  [
    /not enough rights|have no rights|need administrator rights|CHAT_WRITE_FORBIDDEN|CHAT_(SEND_\w+|RESTRICTED)|CHAT_ADMIN_REQUIRED|member list is inaccessible/i,
    'no-rights',
  ],
];

/**
 * The group is a supergroup now. Calls are redirected there (moved-chats.ts), so what comes here
 * named a message, which stayed behind, or was an upload, whose next try goes to the new chat.
 */
function kindOfMoved({ method }: GrammyError): TelegramFailureKind {
  return /^(send|copy|forward)/.test(method) ? 'network' : 'message-gone';
}

function classifyRefusal(error: GrammyError): TelegramFailure {
  if (error.error_code === 429) {
    const retryAfterSeconds = error.parameters.retry_after;
    return retryAfterSeconds === undefined
      ? { kind: 'flood' }
      : { kind: 'flood', retryAfterSeconds };
  }
  // 500 "Internal Server Error: restart" and the like.
  if (error.error_code >= 500) return { kind: 'network' };
  if (error.parameters.migrate_to_chat_id !== undefined) return { kind: kindOfMoved(error) };
  const named = KIND_BY_DESCRIPTION.find(([pattern]) => pattern.test(error.description));
  if (named) return { kind: named[1] };
  return { kind: error.error_code === 403 ? 'no-rights' : 'rejected' };
}

/** What the transport answers for a call that it did not make, in front of the seconds to wait. */
export const HELD_DESCRIPTION = 'Too Many Requests: held back, retry after';

/** Telegram was not asked: it wants that chat, or everything, left alone for now. */
export function isHeldBack(error: unknown): boolean {
  return error instanceof GrammyError && error.description.startsWith(HELD_DESCRIPTION);
}

/**
 * Why nothing gets through to a person, from the text of a 403. They are not named here whom a 400
 * says are "chat not found": in a copy that may be the chat it is copied from.
 */
export function toUnreachable(description: string): Unreachable | undefined {
  if (/user is deactivated/i.test(description)) return 'deactivated';
  const isBlocked = /bot was blocked by the user|USER_IS_BLOCKED|can't initiate conversation/i;
  return isBlocked.test(description) ? 'blocked' : undefined;
}

/** Words can't be changed in a message that is a picture or a file by now. */
export function isWithoutText(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    /there is no text in the message to edit/i.test(error.description)
  );
}

/** Telegram's no to a rich message. */
export type RichRefusal =
  /** The server has no such thing: no other one would fare better. */
  | 'unknown'
  /** It does not take this one. */
  | 'rejected';

/** @returns undefined when the failure has nothing to do with the message being rich */
export function toRichRefusal(error: unknown): RichRefusal | undefined {
  if (!(error instanceof GrammyError)) return undefined;
  const { error_code: code, description } = error;
  if (code === 501 || (code === 404 && /method not found/i.test(description))) return 'unknown';
  return classifyRefusal(error).kind === 'rejected' ? 'rejected' : undefined;
}

/** Never throws; anything that is not a failed Bot API call is a `bug`. */
export function classifyTelegramFailure(error: unknown): TelegramFailure {
  if (error instanceof GrammyError) return classifyRefusal(error);
  if (error instanceof HttpError) return { kind: 'network' };
  return { kind: 'bug' };
}
