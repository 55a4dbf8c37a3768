import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { isPrivate } from './replies.js';

/**
 * The admin who acts, in their private chat: elsewhere nobody is one. Asked at every command and
 * tap, because whoever is no admin any more still has the messages of one.
 */
export function adminOf(
  ctx: AppContext,
  { adminIds }: Pick<BotDeps['config'], 'adminIds'>,
): number | undefined {
  const { userId } = ctx.address;
  const isAdmin = userId !== undefined && adminIds.includes(userId) && isPrivate(ctx);
  return isAdmin ? userId : undefined;
}
