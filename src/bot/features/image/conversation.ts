import { createConversation } from '@grammyjs/conversations';
import type { MiddlewareFn } from 'grammy';
import type { AppContext, AppConversation, InnerContext } from '../../context.js';
import { endFailure } from '../../error-boundary.js';
import { outside } from '../../outside.js';
import type { Panel, PanelOutcome } from './panel.js';

/**
 * The version is part of the id: a conversation that was begun under another one is no longer
 * found, expires, and its buttons are answered as outdated. Raise it with every change of the
 * operations below (`wait`, `outside`, their order).
 */
export const DRAW_CONVERSATION = 'draw-v1';

/** The panel is forgotten after that long without a word; a later tap is told so. */
const MAX_WAIT_MS = 60 * 60 * 1000;

/**
 * Waits for what concerns the panel. Everything that happens, happens outside, and afterwards the
 * conversation rewinds to where it waited: its log holds one update, however many taps there are.
 * Whatever does not concern the panel goes on to the features.
 */
export function createDrawConversation(panel: Panel): MiddlewareFn<AppContext> {
  /** A failure is told where all are, and the panel stays: the person may try again. */
  async function handle(ctx: AppContext): Promise<PanelOutcome> {
    try {
      return await panel.handle(ctx);
    } catch (error) {
      await endFailure({ error, ctx });
      return 'goes-on';
    }
  }

  async function draw(conversation: AppConversation): Promise<void> {
    const waiting = conversation.checkpoint();
    await conversation.wait();
    const outcome = await outside(conversation, handle);
    switch (outcome) {
      case 'goes-on':
        return conversation.rewind(waiting);
      case 'not-for-it':
        return conversation.skip({ next: true });
      case 'gone':
        return conversation.halt({ next: true });
      case 'over':
        return;
      default:
        return outcome satisfies never;
    }
  }
  return createConversation<AppContext, InnerContext>(draw, {
    id: DRAW_CONVERSATION,
    maxMillisecondsToWait: MAX_WAIT_MS,
  });
}
