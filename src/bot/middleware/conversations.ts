import { conversations } from '@grammyjs/conversations';
import type { MiddlewareFn } from 'grammy';
import type { AppContext, InnerContext } from '../context.js';
import type { BotDeps } from '../deps.js';

/**
 * The shape of the log is the plugin's; each conversation has a version of its own in its id. Where
 * an id is gone, the rest of the old conversation expires and its buttons are answered as outdated.
 */
const LOG_VERSION = 1;

/** Conversations need a chat to ask in and a person to ask; everything else passes them by. */
export function canConverse(ctx: AppContext): boolean {
  const { chatId, userId, chatType } = ctx.address;
  return chatId !== undefined && userId !== undefined && chatType !== 'channel';
}

/** Logs are kept per place and person: a group's members and topics don't share one. */
export function keepConversations({ state }: Pick<BotDeps, 'state'>): MiddlewareFn<AppContext> {
  return conversations<AppContext, InnerContext>({
    storage: {
      type: 'key',
      version: LOG_VERSION,
      getStorageKey: (ctx) => ctx.address.stateId,
      adapter: state.storage('conversation'),
    },
  });
}
