import type { Message } from 'grammy/types';
import { answerButtons } from '../../../views/support-view.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { sendView } from '../../replies.js';
import { acknowledge } from './acknowledge.js';
import type { Desk } from './desk.js';
import { rememberLast } from './inbox.js';
import { nameOf } from '../../name-of.js';
import { copyMessage } from './transfer.js';

/** Passes what an admin wrote on to the person, without the admin's name. */
export type AnswerPerson = (
  ctx: AppContext,
  message: Message,
  options: { personId: number; isRest: boolean },
) => Promise<void>;

export function createAnswerPerson({
  notices,
  auditLog,
  supportThreads: threads,
  supportMessages: messages,
  desk,
}: Pick<BotDeps, 'notices' | 'auditLog' | 'supportThreads' | 'supportMessages'> & {
  desk: Desk;
}): AnswerPerson {
  return async (ctx, message, { personId, isRest }) => {
    const { from, message_id: messageId } = message;
    const place = { chatId: message.chat.id, messageId };
    // The update came before: the person has it.
    if (from === undefined || (await messages.find(place)) !== undefined) return;
    const thread = await threads.load(personId);
    const copied = await copyMessage(ctx.api, place, {
      to: personId,
      silent: isRest,
      replyTo: isRest ? undefined : thread?.lastMessageId,
      markup: answerButtons(await notices.translateFor(personId)),
    });
    switch (copied.status) {
      case 'unreachable': {
        const name = thread?.name ?? String(personId);
        const text = ctx.t('support-undelivered', { name });
        await sendView(ctx, { text, entities: [] }, { replyTo: messageId });
        return;
      }
      case 'refused': {
        const text = ctx.t('support-not-copyable');
        await sendView(ctx, { text, entities: [] }, { replyTo: messageId });
        return;
      }
      case 'copied':
        break;
      default:
        return copied satisfies never;
    }
    const link = { personId, side: 'admin' as const };
    // At once: whatever fails from here on, the person does not get it a second time.
    await messages.save(place, { ...link, copies: [copied.place] });
    await messages.save(copied.place, { personId, side: 'person', copies: [] });
    await rememberLast(ctx, message, link);
    if (!isRest) {
      await acknowledge(ctx, place, ctx.t('support-delivered'));
      await auditLog.countAnswer(from.id);
    }
    const by = nameOf(from);
    const answered = await threads.noteAnswer(personId, by);
    if (answered === undefined) return;
    const shared = await desk.share(ctx, answered, message, { by, isRest });
    await messages.save(place, { ...link, copies: [copied.place, ...shared] });
    if (!isRest) await desk.refresh(ctx, answered);
  };
}
