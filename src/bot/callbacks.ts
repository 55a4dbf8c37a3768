import { parseCallbackData } from '../domain/callback-data.js';
import type { AppContext } from './context.js';

/**
 * For `composer.filter`: taps on buttons of one feature and one of its actions. Whatever no
 * feature takes is an old button and reaches the feature `unhandled`.
 */
export function tapOn(feature: string, action: string) {
  return (ctx: AppContext): boolean => {
    const data = tappedData(ctx);
    return data?.feature === feature && data.action === action;
  };
}

export function tappedData(ctx: AppContext) {
  return parseCallbackData(ctx.callbackQuery?.data ?? '');
}

/** The argument of the tapped button; empty when there is none. */
export function tappedArg(ctx: AppContext): string {
  return tappedData(ctx)?.arg ?? '';
}
