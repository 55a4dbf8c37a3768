import type { Api } from 'grammy';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { SaidOnce } from '../store/said-once.js';
import { classifyTelegramFailure } from '../telegram/failures.js';
import type { MessageView } from '../views/rich-text.js';
import type { Translate, Translator } from '../views/translator.js';

/** Builds a notice in the language of who gets it. */
export type ToNotice = (t: Translate) => MessageView;

export interface SentNotice {
  chatId: number;
  messageId: number;
}

export interface NoticeOptions {
  /** It makes no sound. */
  silent?: boolean;
  /** The message of that chat that it is about. */
  replyTo?: number | undefined;
}

/** What the bot says of its own accord, in private, to somebody who did not just write to it. */
export interface Notices {
  /**
   * Tells one person, in their language.
   * @returns undefined when they can't be reached: they blocked the bot or never wrote to it
   * @throws what else Telegram says no with, and StoreError
   */
  tell(
    userId: number,
    toNotice: ToNotice,
    options?: NoticeOptions,
  ): Promise<SentNotice | undefined>;
  /**
   * Tells every admin. Whom it can't reach it leaves out; a failure with one is logged and keeps
   * nothing from the others.
   * @param once names what need not be said again for an hour
   */
  tellAdmins(toNotice: ToNotice, options?: { once?: string }): Promise<SentNotice[]>;
  /** Says messages in the language in which `tell` speaks to this person. */
  translateFor(userId: number): Promise<Translate>;
}

export interface NoticesDeps {
  telegram: Pick<Api, 'sendMessage'>;
  /** Chosen, or else as Telegram last told it; undefined for somebody who was never seen. */
  languageOf: (userId: number) => Promise<string | undefined>;
  translator: Pick<Translator, 'forLocale' | 'negotiate'>;
  adminIds: readonly number[];
  saidOnce: SaidOnce;
  logger: Logger;
}

export function createNotices({
  telegram,
  languageOf,
  translator,
  adminIds,
  saidOnce,
  logger,
}: NoticesDeps): Notices {
  async function translateFor(userId: number): Promise<Translate> {
    return translator.forLocale(translator.negotiate(await languageOf(userId)));
  }

  async function tell(
    userId: number,
    toNotice: ToNotice,
    { silent = false, replyTo }: NoticeOptions = {},
  ): Promise<SentNotice | undefined> {
    const { text, ...options } = toNotice(await translateFor(userId));
    try {
      const sent = await telegram.sendMessage(userId, text, {
        ...options,
        link_preview_options: { is_disabled: true },
        ...(silent && { disable_notification: true }),
        ...(replyTo !== undefined && {
          reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
        }),
      });
      return { chatId: userId, messageId: sent.message_id };
    } catch (thrown) {
      const { kind } = classifyTelegramFailure(thrown);
      if (kind === 'blocked' || kind === 'chat-gone') return undefined;
      throw thrown;
    }
  }

  async function tellAdmin(userId: number, toNotice: ToNotice): Promise<SentNotice[]> {
    try {
      const sent = await tell(userId, toNotice);
      return sent === undefined ? [] : [sent];
    } catch (thrown) {
      logger.warn({ err: toError(thrown), userId }, 'an admin could not be told');
      return [];
    }
  }

  return {
    tell,
    translateFor,
    async tellAdmins(toNotice, { once } = {}) {
      if (once !== undefined && !(await saidOnce.isFirst(once))) return [];
      const sent = await Promise.all(adminIds.map((userId) => tellAdmin(userId, toNotice)));
      return sent.flat();
    },
  };
}
