import type { Message } from 'grammy/types';
import type { SupportTopic } from '../../../domain/support.js';
import { supportTooManyView } from '../../../views/support-view.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { toPiece } from '../../last-input.js';
import { sendView } from '../../replies.js';
import type { SupportLast } from '../../session.js';
import { acknowledge } from './acknowledge.js';
import type { Desk } from './desk.js';
import { nameOf } from '../../name-of.js';
import { isCopyable } from './transfer.js';

export interface TakeOptions {
  /** Undefined: what the thread is about already. */
  topic?: SupportTopic | undefined;
  /** Of an album, or of a text that was too long for one message. */
  isRest?: boolean;
}

/** Passes a message of a person's on to the admins, and tells the person what became of it. */
export type TakeMessage = (
  ctx: AppContext,
  message: Message,
  options?: TakeOptions,
) => Promise<void>;

/** What comes next of the same album or text goes the same way. */
export async function rememberLast(
  ctx: AppContext,
  message: Message,
  whose: Pick<SupportLast, 'personId' | 'side' | 'isRefused'>,
): Promise<void> {
  const session = await ctx.session;
  session.supportLast = { ...whose, ...toPiece(message) };
}

export function createTakeMessage({
  config: { adminIds },
  supportThreads: threads,
  supportMessages: messages,
  desk,
}: Pick<BotDeps, 'config' | 'supportThreads' | 'supportMessages'> & { desk: Desk }): TakeMessage {
  async function say(ctx: AppContext, key: string): Promise<number> {
    return sendView(ctx, { text: ctx.t(key), entities: [] });
  }

  return async (ctx, message, { topic, isRest = false } = {}) => {
    const { from, message_id: messageId } = message;
    if (from === undefined) return;
    if (adminIds.length === 0) {
      ctx.log.warn('somebody wrote to support, and there are no ADMIN_IDS');
      await say(ctx, 'support-nobody');
      return;
    }
    if (!isCopyable(message)) {
      await say(ctx, 'support-not-copyable');
      return;
    }
    const { id: personId } = from;
    const place = { chatId: message.chat.id, messageId };
    const before = await messages.find(place);
    const counted = isRest || before ? undefined : await threads.count(personId);
    if (counted?.isAllowed === false) {
      await rememberLast(ctx, message, { personId, side: 'person', isRefused: true });
      await sendView(ctx, supportTooManyView(ctx.t, counted.retryAfterMs));
      return;
    }
    const earlier = await threads.load(personId);
    const { username } = from;
    const thread = await threads.enter(personId, {
      name: nameOf(from),
      username,
      messageId,
      topic,
    });
    const passed = await desk.pass(ctx, thread, message, {
      isRest,
      copies: before?.copies ?? [],
    });
    if (passed.status === 'unreachable') {
      ctx.log.warn(
        { admins: adminIds.length },
        'support reached none of its admins; each has to press Start once',
      );
      await say(ctx, 'support-unreachable');
      return;
    }
    if (passed.status === 'refused') {
      await say(ctx, 'support-not-copyable');
      return;
    }
    await messages.save(place, { personId, side: 'person', copies: passed.copies });
    await rememberLast(ctx, message, { personId, side: 'person' });
    if (ctx.person.record.wroteToSupport !== true) {
      await ctx.person.remember({ wroteToSupport: true });
    }
    const isKnown = earlier?.status === 'open' && earlier.cards.size > 0;
    if (isKnown && (earlier.answer || earlier.topic !== thread.topic)) {
      await desk.refresh(ctx, thread);
    }
    if (isRest) return;
    if (isKnown) return acknowledge(ctx, place, ctx.t('support-added'));
    const sentId = await say(ctx, 'support-sent');
    const sent = { chatId: place.chatId, messageId: sentId };
    await messages.save(sent, { personId, side: 'person', copies: [] });
  };
}
