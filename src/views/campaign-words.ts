import type { Audience } from '../domain/audience.js';
import type { PostLook } from '../domain/post.js';
import { quote, type RichText } from './rich-text.js';
import type { Translate } from './translator.js';

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 60 * MINUTE_SECONDS;

/** `17 s`, `1 min 17 s`, `3 h 5 min`: rounded up, as nobody minds being done earlier. */
export function durationWords(t: Translate, durationMs: number): string {
  const seconds = Math.max(1, Math.ceil(durationMs / 1_000));
  if (seconds < MINUTE_SECONDS) return t('broadcast-duration-seconds', { seconds });
  if (seconds < HOUR_SECONDS) {
    return t('broadcast-duration-minutes', {
      minutes: Math.floor(seconds / MINUTE_SECONDS),
      seconds: seconds % MINUTE_SECONDS,
    });
  }
  const minutes = Math.ceil(seconds / MINUTE_SECONDS);
  return t('broadcast-duration-hours', {
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  });
}

const EXCERPT_CHARS = 120;

/** The first words of a post, on one line. */
export function excerptOf(text: string, maxChars: number = EXCERPT_CHARS): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const chars = Array.from(line);
  return chars.length <= maxChars ? line : `${chars.slice(0, maxChars - 1).join('')}…`;
}

/** Undefined for a post without words. */
export function excerptQuote(text: string): RichText | undefined {
  const excerpt = excerptOf(text);
  return excerpt === '' ? undefined : quote(excerpt);
}

/** `Photo`, `Album of 3`. */
export function lookWords(t: Translate, look: PostLook, parts: number): string {
  if (parts > 1) return t('broadcast-kind-album', { count: parts });
  if (look === 'quiz') return t('broadcast-kind-poll');
  if (look === 'paid_media' || look === 'giveaway') return t('broadcast-kind-other');
  return t(`broadcast-kind-${look}`);
}

/** A language as it calls itself; '' = not known. */
export function languageName(t: Translate, language: string): string {
  if (language === '') return t('broadcast-language-unknown');
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    // Some clients call something a language that is none.
    return language;
  }
}

/** `To: English, русский · Tier 1 · active in the last 30 days`. */
export function audienceWords(
  t: Translate,
  { languages, tiers, activeWithinDays }: Audience,
): string {
  const parts = [
    languages?.map((language) => languageName(t, language)).join(', '),
    tiers?.map((tier) => t(`tier-${tier}`)).join(', '),
    activeWithinDays === undefined
      ? undefined
      : t('broadcast-who-active', { days: activeWithinDays }),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? t('broadcast-to-all') : t('broadcast-to', { who: parts.join(' · ') });
}
