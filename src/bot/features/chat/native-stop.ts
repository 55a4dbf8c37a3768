import type { MiddlewareFn } from 'grammy';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { placeOf } from '../../place.js';

/**
 * Telegram's own Stop button under a draft. Its update names nobody and needs no answer: the answer
 * itself says that it was stopped.
 */
export function createNativeStop({
  answerQueue,
}: Pick<BotDeps, 'answerQueue'>): MiddlewareFn<AppContext> {
  async function stop(ctx: AppContext, draftId: number): Promise<void> {
    const place = placeOf(ctx);
    if (place !== undefined) await answerQueue.stopIn(place, draftId);
  }

  return (ctx, next) => {
    const { stopped_message_generation: stopped } = ctx.update;
    return stopped === undefined ? next() : stop(ctx, stopped.draft_id);
  };
}
