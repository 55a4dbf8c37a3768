import type { Message } from 'grammy/types';
import { readGuestWords } from '../../../domain/inline.js';
import { isBlank } from '../../../domain/visible-text.js';
import type { InlineAsk } from '../../../store/inline-asks.js';
import { guestView, placeholderView } from '../../../views/inline-card.js';
import { messageResult } from '../../../views/inline-results.js';
import type { MessageView } from '../../../views/rich-text.js';
import { unreadableView } from '../../../views/talk-input-view.js';
import { wordsToBot } from '../../addressed.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { readMessage, toQuestion } from '../../read-message.js';
import type { InlineBegin } from './begin.js';

export interface GuestDeps extends Pick<BotDeps, 'inlineAsks' | 'switches'> {
  begin: InlineBegin;
}

/**
 * Somebody calls the bot into a chat that it is not in, by its name. One message is all it may send
 * there, at once, so that is a placeholder; then it is edited as what was chosen inline is.
 */
export function createGuest({ inlineAsks, switches, begin }: GuestDeps) {
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
    if (switches.isOff('guest')) {
      await answer(ctx, guestView(ctx.t, ctx.t('off-guest'), botUsername));
      return;
    }
    const { choice, words } = readGuestWords(wordsToBot(message, ctx.me));
    const content = readMessage(message);
    if (choice === 'ask' && content?.kind === 'unreadable') {
      const { text } = unreadableView(ctx.t, content.what);
      await answer(ctx, guestView(ctx.t, text, botUsername));
      return;
    }
    const pictures = content?.kind === 'question' ? content.pictures : [];
    const question = toQuestion(message, pictures, { me: ctx.me, isInTalk: false });
    const isEmpty =
      choice === 'ask' ? isBlank(question.text) && question.pictures.length === 0 : isBlank(words);
    if (isEmpty) {
      await answer(ctx, guestView(ctx.t, ctx.t('inline-guest-empty'), botUsername));
      return;
    }
    const ask: InlineAsk = { words, ...(choice === 'ask' && { question }) };
    const askId = inlineAsks.idOf(userId, ask);
    await inlineAsks.save(userId, ask);
    const view = placeholderView(ctx.t, words, { choice, ownerId: userId, askId });
    const inlineMessageId = await answer(ctx, view);
    await begin(ctx, { choice, ...ask, userId, inline: { inlineMessageId } });
  };
}
