import type { Message } from 'grammy/types';
import { answerButtons } from '../../../views/support-view.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { editCopy } from './transfer.js';

/**
 * Has the copies of an edited message follow it, on either side.
 * @returns whether the message belongs to support
 */
export type FollowEdit = (ctx: AppContext, message: Message) => Promise<boolean>;

export function createFollowEdit({
  notices,
  supportMessages: messages,
}: Pick<BotDeps, 'notices' | 'supportMessages'>): FollowEdit {
  return async (ctx, message) => {
    const place = { chatId: message.chat.id, messageId: message.message_id };
    const known = await messages.find(place);
    if (known === undefined) return false;
    for (const copy of known.copies) {
      const isAnswer = known.side === 'admin' && copy.chatId === known.personId;
      // An edit without buttons would take them off.
      const markup = isAnswer ? answerButtons(await notices.translateFor(copy.chatId)) : undefined;
      await editCopy(ctx.api, copy, message, markup);
    }
    return true;
  };
}
