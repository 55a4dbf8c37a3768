import type { Category } from '../domain/limits.js';
import { toError } from '../errors.js';
import type { UsageDecision } from '../store/usage.js';
import { nearLimitView } from '../views/limit-words.js';
import type { AppContext } from './context.js';
import { sendView } from './replies.js';

/**
 * Says that most of a limit is used, where the decision asks for it. What was asked for goes on
 * whatever becomes of these words.
 */
export async function warnNearLimit(
  ctx: AppContext,
  category: Category,
  decision: UsageDecision,
): Promise<void> {
  if (decision.outcome !== 'admitted' || !decision.warn) return;
  const { limit, remaining, resetAtMs } = decision;
  if (limit === null || remaining === null) return;
  try {
    await sendView(ctx, nearLimitView(ctx.t, { category, limit, remaining, resetAtMs }));
  } catch (thrown) {
    ctx.log.warn({ err: toError(thrown) }, 'a person was not told how little is left');
  }
}
