import { type ConversationData, conversations, type VersionedState } from '@grammyjs/conversations';
import { Composer, type Middleware, type MiddlewareFn } from 'grammy';
import type { AppContext, InnerContext } from '../context.js';
import type { BotDeps } from '../deps.js';

/**
 * The shape of the log is the plugin's; each conversation has a version of its own in its id. Where
 * an id is gone, the rest of the old conversation expires and its buttons are answered as outdated.
 */
const LOG_VERSION = 1;

/** The plugin's type says that every context has it; before the plugin has run none does. */
function isPrepared(ctx: Partial<Pick<AppContext, 'conversation'>>): boolean {
  return ctx.conversation !== undefined;
}

/** Conversations need a chat to ask in and a person to ask; everything else passes them by. */
export function canConverse(ctx: AppContext): boolean {
  const { chatId, userId, chatType } = ctx.address;
  return chatId !== undefined && userId !== undefined && chatType !== 'channel';
}

export interface Conversing {
  /** Leads the update of somebody who is in a conversation into it; others pass by. */
  resume: MiddlewareFn<AppContext>;
  /** Makes `ctx.conversation` ready for a handler that may begin one. Twice is as good as once. */
  prepare: MiddlewareFn<AppContext>;
}

export interface ConversingDeps extends Pick<BotDeps, 'state'> {
  /** What is possible inside every conversation, and then the conversations. */
  within: readonly Middleware<AppContext>[];
}

/**
 * The conversations plugin, for the updates that need it: most people are in no conversation, and
 * for them it would be a sixth of the cost of an answer (measured). Logs are kept per place and
 * person: a group's members and topics don't share one.
 */
export function createConversing({ state, within }: ConversingDeps): Conversing {
  const adapter = state.storage<VersionedState<ConversationData>>('conversation');
  const plugin = conversations<AppContext, InnerContext>({
    storage: {
      type: 'key',
      version: LOG_VERSION,
      getStorageKey: (ctx) => ctx.address.stateId,
      adapter,
    },
  });
  const converse = new Composer<AppContext>(plugin, ...within).middleware();

  return {
    async resume(ctx, next) {
      const isOpen = (await adapter.read(ctx.address.stateId)) !== undefined;
      await (isOpen ? converse(ctx, next) : next());
    },
    prepare: (ctx, next) => (isPrepared(ctx) ? next() : converse(ctx, next)),
  };
}
