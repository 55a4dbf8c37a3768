import type { TierOffer } from '../domain/limits.js';
import type { Translate } from './translator.js';

/** `wait-seconds`, or `-minutes` from a minute and a half on, or `-hours`. */
export function waitWords(t: Translate, retryAfterMs: number): string {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
  if (seconds < 90) return t('wait-seconds', { seconds });
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90
    ? t('wait-minutes', { minutes })
    : t('wait-hours', { hours: Math.ceil(minutes / 60) });
}

/** Periods that have a word; any other is told in seconds. */
const PERIODS: Readonly<Record<number, string>> = {
  60: 'limit-per-minute',
  3_600: 'limit-per-hour',
  86_400: 'limit-per-day',
};

/** What a higher tier has: `Tier 1 has 60 per minute.` */
export function offerWords(t: Translate, { tier, limit }: TierOffer): string {
  const name = t(`tier-${tier}`);
  if (limit === null) return t('limit-offer-unlimited', { tier: name });
  const { requests: count, periodSeconds: seconds } = limit;
  const allowance = t(PERIODS[seconds] ?? 'limit-per-seconds', { count, seconds });
  return t('limit-offer', { tier: name, allowance });
}
