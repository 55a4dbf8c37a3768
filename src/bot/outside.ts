import { toError } from '../errors.js';
import type { AppContext, AppConversation } from './context.js';

/**
 * Runs `task` with the update's own context (session, language, stores) from inside a conversation.
 * What it returns must survive JSON: it goes into the conversation's log. Everything the task does
 * to the world stays out of that log.
 *
 * A plain `external` would rethrow a failure without its class and code, so the error boundary
 * could not tell that Redis is away. Here the original comes back, as failures end a conversation
 * in the same update and are never replayed.
 */
export async function outside<T>(
  conversation: AppConversation,
  task: (ctx: AppContext) => Promise<T>,
): Promise<T> {
  let original: unknown;
  return conversation.external({
    task,
    beforeStoreError: (thrown) => {
      original = thrown;
      return toError(thrown).message;
    },
    afterLoadError: (message) =>
      original ?? new Error(`A conversation replayed a failure: ${String(message)}`),
  });
}
