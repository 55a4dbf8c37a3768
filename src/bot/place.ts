import type { Place } from '../domain/talk.js';
import type { AppContext } from './context.js';

/**
 * Where a person's talk is open. Undefined for who is nobody or nowhere: such an update can have
 * no talk.
 */
export function placeOf(ctx: AppContext): Place | undefined {
  const { userId, chatId } = ctx.address;
  if (userId === undefined || chatId === undefined) return undefined;
  const { msg } = ctx;
  // A reply in an ordinary group carries a thread, too; only a topic is one.
  const threadId = msg?.is_topic_message === true ? (msg.message_thread_id ?? 0) : 0;
  return { chatId, threadId, userId };
}
