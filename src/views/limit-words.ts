import type { InlineKeyboardButton } from 'grammy/types';
import type { Category, RequestLimit, TierOffer } from '../domain/limits.js';
import { TRIAL, type WayOn } from '../domain/tiers.js';
import { FEATURES, openButton } from './buttons.js';
import {
  callbackButton,
  concat,
  keyboard,
  type MessageView,
  type RichText,
  say,
  timeOf,
} from './rich-text.js';
import type { Translate } from './translator.js';

const HOUR_MS = 3_600_000;

/** `wait-seconds`, or `-minutes` from a minute and a half on, or `-hours`, or `-days` from two on. */
export function waitWords(t: Translate, retryAfterMs: number): string {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
  if (seconds < 90) return t('wait-seconds', { seconds });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return t('wait-minutes', { minutes });
  const hours = Math.ceil(minutes / 60);
  return hours < 48 ? t('wait-hours', { hours }) : t('wait-days', { days: Math.ceil(hours / 24) });
}

/** When one who is at a limit can go on: `in 40 seconds, at 14:05:09`. */
export interface LimitTimes {
  retryAfterMs: number;
  resetAtMs: number;
}

/** In a message that has places for both. */
export function againWords(
  t: Translate,
  key: string,
  { retryAfterMs, resetAtMs }: LimitTimes,
): RichText {
  return say(t, key, { wait: waitWords(t, retryAfterMs), time: timeOf(resetAtMs) });
}

/** Under what a worker was refused: the limit is the API's, and may not be one of ours. */
export function limitFailureWords(
  t: Translate,
  reached: string,
  untilMs: number | undefined,
): RichText | string {
  if (untilMs === undefined) return t(reached);
  return concat(t(reached), ' ', say(t, 'limit-again-at', { time: timeOf(untilMs) }));
}

/** Periods that have a word; any other is told in seconds. */
const PERIODS: Readonly<Record<number, string>> = {
  60: 'limit-per-minute',
  3_600: 'limit-per-hour',
  86_400: 'limit-per-day',
};

/** `60 per minute` */
export function allowanceWords(
  t: Translate,
  { requests: count, periodSeconds: seconds }: RequestLimit,
): string {
  return t(PERIODS[seconds] ?? 'limit-per-seconds', { count, seconds });
}

/** What a higher tier has: `Tier 1 has 60 per minute.` */
function offerWords(t: Translate, { tier, limit }: TierOffer): string {
  const name = t(`tier-${tier}`);
  if (limit === null) return t('limit-offer-unlimited', { tier: name });
  return t('limit-offer', { tier: name, allowance: allowanceWords(t, limit) });
}

/** @param from the card of /limits itself shows what came of it; elsewhere a new one is sent. */
export function trialButton(
  t: Translate,
  { from = 'elsewhere' }: { from?: 'card' | 'elsewhere' } = {},
): InlineKeyboardButton {
  const tier = t(`tier-${TRIAL.tier}`);
  const label = t('limit-button-trial', { tier, hours: TRIAL.lastsMs / HOUR_MS });
  return callbackButton(label, { feature: FEATURES.limits, action: 'trial', arg: from }, 'success');
}

/** What there is instead of waiting, for those who are at a limit; nothing where there is nothing. */
export function wayOnWords(t: Translate, { offer, hasTrial }: WayOn): string | undefined {
  if (offer === undefined) return undefined;
  return hasTrial
    ? `${offerWords(t, offer)} ${t('limit-trial', { hours: TRIAL.lastsMs / HOUR_MS })}`
    : offerWords(t, offer);
}

/** The buttons to that, for private chats only: in a group anybody could press them. */
export function wayOnButtons(t: Translate, { offer, hasTrial }: WayOn): InlineKeyboardButton[][] {
  if (offer === undefined) return [];
  return hasTrial ? [[trialButton(t)], [openButton(t, 'premium')]] : [[openButton(t, 'premium')]];
}

/** What is left of a limit that is used up by and by. */
export interface NearLimitProps {
  category: Category;
  limit: number;
  remaining: number;
  /** When the oldest of what is counted stops counting. */
  resetAtMs: number;
}

/** Said once a period, when most of it is used. */
export function nearLimitView(
  t: Translate,
  { category, limit, remaining, resetAtMs }: NearLimitProps,
): MessageView {
  const numbers = { used: limit - remaining, limit, time: timeOf(resetAtMs) };
  return {
    ...say(t, `limit-near-${category}`, numbers),
    reply_markup: keyboard([openButton(t, 'limits')]),
  };
}
