import { createConversation } from '@grammyjs/conversations';
import type { MiddlewareFn } from 'grammy';
import type { AppContext, AppConversation, InnerContext } from '../../context.js';
import { endFailure } from '../../error-boundary.js';
import { outside } from '../../outside.js';
import type { Card, CardOutcome } from './card.js';

/** The version is part of the id, as with the panel on which pictures are put together. */
export const CHAT_CONVERSATION = 'chat-v1';

/** The card is forgotten after that long without a word; a later tap is told so. */
const MAX_WAIT_MS = 60 * 60 * 1000;

/**
 * Waits for what concerns the card, and ends with it: the talk itself is no conversation. It rewinds
 * after every update, so its log holds one, however many taps there are.
 */
export function createChatConversation(card: Card): MiddlewareFn<AppContext> {
  /** A failure is told where all are, and the card stays: the person may try again. */
  async function handle(ctx: AppContext): Promise<CardOutcome> {
    try {
      return await card.handle(ctx);
    } catch (error) {
      await endFailure({ error, ctx });
      return 'goes-on';
    }
  }

  async function chat(conversation: AppConversation): Promise<void> {
    const waiting = conversation.checkpoint();
    await conversation.wait();
    const outcome = await outside(conversation, handle);
    switch (outcome) {
      case 'goes-on':
        return conversation.rewind(waiting);
      case 'not-for-it':
        return conversation.skip({ next: true });
      case 'gone':
      case 'over-and-on':
        return conversation.halt({ next: true });
      case 'over':
        return;
      default:
        return outcome satisfies never;
    }
  }
  return createConversation<AppContext, InnerContext>(chat, {
    id: CHAT_CONVERSATION,
    maxMillisecondsToWait: MAX_WAIT_MS,
  });
}
