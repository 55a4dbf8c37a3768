import { parseCallbackData } from '../domain/callback-data.js';
import type { AppContext } from './context.js';

/** What the tapped button carries; undefined for a button of another time or program. */
export function tappedData(ctx: AppContext) {
  return parseCallbackData(ctx.callbackQuery?.data ?? '');
}

/** The argument of the tapped button; empty when there is none. */
export function tappedArg(ctx: AppContext): string {
  return tappedData(ctx)?.arg ?? '';
}
