import { setTimeout as delay } from 'node:timers/promises';
import { type Api, HttpError } from 'grammy';
import { mayHaveBeenSent } from '../../domain/network-faults.js';
import { toError } from '../../errors.js';
import { toGrammySignal } from '../api.js';
import {
  classifyTelegramFailure,
  type RichRefusal,
  type TelegramFailure,
  toRichRefusal,
} from '../failures.js';
import { isRich } from '../message-words.js';
import {
  editContent,
  type LiveTextPlace,
  type MessageContent,
  sendContent,
  toLook,
} from './place.js';

/** What keeps the bot from writing in a chat. */
export type Forbidding = 'no-rights' | 'topic-closed';

/** Why an answer is not all there. */
export type Undelivered =
  /** The person blocked the bot, or the chat is gone: nobody would read it. */
  | { status: 'nobody-there' }
  /** The bot may not write there. */
  | { status: 'not-allowed'; why: Forbidding }
  /** Telegram is away, or asks for a wait that is better waited in a queue. */
  | { status: 'later'; waitMs: number }
  /** It was rich, and has to be said with entities. */
  | { status: 'not-rich'; refusal: RichRefusal };

/**
 * The real messages of one answer, part by part. A part that is there already, from this run or an
 * earlier one, is edited to what it has to say; one that is missing is sent.
 *
 * Delivered once: what was sent is told to `onSent` before anything else is called. The one call
 * that stays uncertain is a send whose answer never came, because the connection broke or the
 * process died between Telegram's doing and our knowing. It is sent again: at worst one part stands
 * there twice, and never is one missing. Edits may be repeated without harm.
 */
export interface Messages {
  /** Makes a part stand there. @throws the reason of the signal, and what only a bug can cause */
  settle(index: number, content: MessageContent): Promise<Undelivered | undefined>;
  /** Shows a part that is not finished yet; once, and its failure is the caller's. */
  show(index: number, content: MessageContent, frameSignal: AbortSignal): Promise<void>;
  /** The message of a part was deleted: the next `show` sends another. */
  forget(index: number): Promise<void>;
  /** Deletes what stands beyond the last part, as far as it lets itself be deleted. */
  trim(count: number): Promise<void>;
  has(index: number): boolean;
  ids(): number[];
}

export interface MessagesDeps {
  api: Api;
  /** For what may be dropped. */
  courtesy: Api;
  place: LiveTextPlace;
  alreadySent: readonly number[];
  /** Kept before the next call is made. */
  onSent: (messageIds: number[]) => Promise<void>;
  signal: AbortSignal;
  sleep?: ((ms: number, signal: AbortSignal) => Promise<unknown>) | undefined;
}

/** Pauses between tries when Telegram is away; the transport has already tried a few times. */
const PAUSES_MS = [1_000, 4_000, 15_000];
/** A longer flood limit is waited in the queue, where it keeps no worker busy. */
const MAX_FLOOD_WAIT_SECONDS = 60;
/** When the job comes back after Telegram was away through all the tries. */
const AWAY_MS = 30_000;

export function createMessages({
  api,
  courtesy,
  place: begunIn,
  alreadySent,
  onSent,
  signal,
  sleep = (ms, stop) => delay(ms, undefined, { signal: stop }),
}: MessagesDeps): Messages {
  /** Follows its group into the supergroup. */
  let place = begunIn;
  /** By part. */
  const sent: (number | undefined)[] = [...alreadySent];
  /** By part: what this run has seen there. */
  const looks = new Map<number, string>();

  const ids = (): number[] => sent.filter((id) => id !== undefined);

  async function send(index: number, content: MessageContent): Promise<void> {
    const { messageId, chatId } = await sendContent(api, place, content, {
      isFirst: index === 0,
      signal,
    });
    if (chatId !== place.chatId) place = { ...place, chatId };
    sent[index] = messageId;
    looks.set(index, toLook(content));
    await onSent(ids());
  }

  async function forget(index: number): Promise<void> {
    sent[index] = undefined;
    looks.delete(index);
    await onSent(ids());
  }

  async function put(index: number, content: MessageContent): Promise<void> {
    const messageId = sent[index];
    if (messageId === undefined) return send(index, content);
    if (looks.get(index) === toLook(content)) return;
    await editContent(api, place, messageId, content, signal);
    looks.set(index, toLook(content));
  }

  async function settle(index: number, wanted: MessageContent): Promise<Undelivered | undefined> {
    let content = wanted;
    let isReplaced = false;
    for (let tries = 0; ; tries += 1) {
      signal.throwIfAborted();
      try {
        await put(index, content);
        return undefined;
      } catch (thrown) {
        signal.throwIfAborted();
        const refusal = isRich(content) ? toRichRefusal(thrown) : undefined;
        if (refusal !== undefined) return { status: 'not-rich', refusal };
        const failure = classifyTelegramFailure(thrown);
        if (failure.kind === 'not-modified') {
          looks.set(index, toLook(content));
          return undefined;
        }
        if (failure.kind === 'message-gone' && !isReplaced) {
          isReplaced = true;
          await forget(index);
        } else if (failure.kind === 'rejected' && !isRich(content) && content.entities.length > 0) {
          // Plain words are better than none.
          content = { ...content, entities: [] };
        } else {
          const undelivered = afterFailure(failure, thrown, tries);
          if ('status' in undelivered) return undelivered;
          await sleep(undelivered.pauseMs, signal);
        }
      }
    }
  }

  return {
    settle,
    forget,
    ids,
    has: (index) => sent[index] !== undefined,

    async show(index, content, frameSignal) {
      const messageId = sent[index];
      if (messageId === undefined) return send(index, content);
      if (looks.get(index) === toLook(content)) return;
      await editContent(courtesy, place, messageId, content, frameSignal);
      looks.set(index, toLook(content));
    },

    async trim(count) {
      const extra = sent.splice(count).filter((id) => id !== undefined);
      for (const messageId of extra) {
        // Whoever deleted it first, and whatever else is wrong: it is not part of the answer.
        await api
          .deleteMessage(place.chatId, messageId, toGrammySignal(signal))
          .catch(() => undefined);
      }
      if (extra.length > 0) await onSent(ids());
    },
  };
}

/**
 * How long to wait before another try, or why there is none.
 * @throws what was thrown, where another try would end in the same way for a reason of our own
 */
export function afterFailure(
  { kind, retryAfterSeconds = 1 }: TelegramFailure,
  thrown: unknown,
  tries: number,
): Undelivered | { pauseMs: number } {
  switch (kind) {
    case 'blocked':
    case 'chat-gone':
      return { status: 'nobody-there' };
    case 'no-rights':
    case 'topic-closed':
      return { status: 'not-allowed', why: kind };
    case 'flood': {
      const pauseMs = retryAfterSeconds * 1_000;
      const isTooLong = retryAfterSeconds > MAX_FLOOD_WAIT_SECONDS || tries >= PAUSES_MS.length;
      return isTooLong ? { status: 'later', waitMs: pauseMs } : { pauseMs };
    }
    case 'network': {
      const pauseMs = PAUSES_MS[tries];
      if (pauseMs === undefined || (tries > 0 && mayBeThere(thrown))) {
        return { status: 'later', waitMs: AWAY_MS };
      }
      return { pauseMs };
    }
    case 'not-modified':
    case 'message-gone':
    case 'query-too-old':
    case 'no-drafts':
    case 'rejected':
    case 'bug':
      throw thrown;
    default:
      return kind satisfies never;
  }
}

/** A send that Telegram may have carried out: to try it over and over could show it many times. */
export function mayBeThere(thrown: unknown): boolean {
  return !(thrown instanceof HttpError) || mayHaveBeenSent(toError(thrown.error));
}
