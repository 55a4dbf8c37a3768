import type { AppContext } from './context.js';

/** A finger that rests less than that between two taps on the same button means one tap. */
const REST_MS = 1_000;

/**
 * Whether this tap only repeats the person's last one: for buttons that start something new with
 * every tap. The updates of a chat come one after the other, so of taps at once the first one is
 * told from the rest. A tap that comes again after a crash is no repetition: by then its finger rested.
 */
export async function isRepeatedTap(ctx: AppContext): Promise<boolean> {
  const data = ctx.callbackQuery?.data;
  if (data === undefined) return false;
  const session = await ctx.session;
  const { lastTap } = session;
  const atMs = Date.now();
  session.lastTap = { data, atMs };
  return lastTap?.data === data && atMs - lastTap.atMs < REST_MS;
}
