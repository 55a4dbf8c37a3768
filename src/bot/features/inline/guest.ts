import type { Message } from 'grammy/types';
import { readGuestWords } from '../../../domain/inline.js';
import { isBlank } from '../../../domain/visible-text.js';
import { guestView, placeholderView } from '../../../views/inline-card.js';
import { messageResult } from '../../../views/inline-results.js';
import type { MessageView } from '../../../views/rich-text.js';
import { wordsToBot } from '../../addressed.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { toQuestion } from '../../read-message.js';
import type { InlineBegin } from './begin.js';

export interface GuestDeps extends Pick<BotDeps, 'inlineAsks'> {
  begin: InlineBegin;
}

/**
 * Somebody calls the bot into a chat that it is not in, by its name. One message is all it may send
 * there, at once, so that is a placeholder; then it is edited as what was chosen inline is.
 */
export function createGuest({ inlineAsks, begin }: GuestDeps) {
  /** @returns the id to edit it by */
  async function answer(ctx: AppContext, view: MessageView): Promise<string> {
    const result = messageResult('guest', view, { title: ctx.t('inline-button-make') });
    return (await ctx.answerGuestQuery(result)).inline_message_id;
  }

  return async (ctx: AppContext, message: Message): Promise<void> => {
    const { userId } = ctx.address;
    const { username: botUsername } = ctx.me;
    // A group or channel speaks, and what is made has to belong to somebody.
    if (userId === undefined || message.sender_chat !== undefined) {
      await answer(ctx, guestView(ctx.t, ctx.t('anonymous-sender'), botUsername));
      return;
    }
    const { choice, words } = readGuestWords(wordsToBot(message, ctx.me));
    const question = toQuestion(message, [], { me: ctx.me, isInTalk: false });
    if (isBlank(choice === 'ask' ? question.text : words)) {
      await answer(ctx, guestView(ctx.t, ctx.t('inline-guest-empty'), botUsername));
      return;
    }
    const askId = inlineAsks.idOf(userId, words);
    await inlineAsks.save(userId, words);
    const view = placeholderView(ctx.t, words, { choice, ownerId: userId, askId });
    const inlineMessageId = await answer(ctx, view);
    await begin(ctx, {
      ...{ choice, words, userId },
      inline: { inlineMessageId },
      ...(choice === 'ask' && { question }),
    });
  };
}
