import { createConversation } from '@grammyjs/conversations';
import type { MiddlewareFn } from 'grammy';
import type { AppContext, AppConversation, InnerContext } from './context.js';
import { endFailure } from './error-boundary.js';
import { outside } from './outside.js';

/** What an update meant to whoever waits for it. */
export type UpdateOutcome =
  | 'goes-on'
  /** It goes on, and the features have the update. */
  | 'not-for-it'
  | 'over'
  /** It is over, and the features have the update. */
  | 'over-and-on';

export interface RewindingConversationOptions {
  /**
   * Ends with a version: a conversation that was begun under another one is no longer found,
   * expires, and its buttons are answered as outdated. Raise all of them with every change of the
   * operations below (`wait`, `outside`, their order).
   */
  id: string;
  /** It is forgotten after that long without a word; a later tap is told so. Default one hour. */
  maxWaitMs?: number;
  handle: (ctx: AppContext) => Promise<UpdateOutcome>;
}

const HOUR_MS = 60 * 60 * 1000;

/**
 * Waits for what concerns one message. Everything that happens, happens outside, and afterwards the
 * conversation rewinds to where it waited: its log holds one update, however many taps there are.
 */
export function createRewindingConversation({
  id,
  maxWaitMs = HOUR_MS,
  handle,
}: RewindingConversationOptions): MiddlewareFn<AppContext> {
  /** A failure is told where all are, and the message stays: the person may try again. */
  async function handleSafely(ctx: AppContext): Promise<UpdateOutcome> {
    try {
      return await handle(ctx);
    } catch (error) {
      await endFailure({ error, ctx });
      return 'goes-on';
    }
  }

  async function waitAndRewind(conversation: AppConversation): Promise<void> {
    const waiting = conversation.checkpoint();
    await conversation.wait();
    const outcome = await outside(conversation, handleSafely);
    switch (outcome) {
      case 'goes-on':
        return conversation.rewind(waiting);
      case 'not-for-it':
        return conversation.skip({ next: true });
      case 'over':
        return;
      case 'over-and-on':
        return conversation.halt({ next: true });
      default:
        return outcome satisfies never;
    }
  }
  return createConversation<AppContext, InnerContext>(waitAndRewind, {
    id,
    maxMillisecondsToWait: maxWaitMs,
  });
}
