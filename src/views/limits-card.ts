import type { InlineKeyboardButton } from 'grammy/types';
import { CATEGORIES, type Category } from '../domain/limits.js';
import { canTry, endOf, TRIAL, type TierSource, type TrialStanding } from '../domain/tiers.js';
import { FEATURES, OPEN_ACTION, openButton } from './buttons.js';
import { allowanceWords, trialButton, waitWords } from './limit-words.js';
import {
  bold,
  callbackButton,
  concat,
  keyboard,
  lines,
  type MessageView,
  moment,
  type RichText,
  say,
  timeOf,
} from './rich-text.js';
import type { Translate } from './translator.js';

export interface CategoryUse {
  /** null = unlimited, and then the two below it are too. */
  limit: number | null;
  periodSeconds: number | null;
  remaining: number | null;
  used: number;
  /** When the next one stops counting; undefined = none is counted. */
  resetAtMs?: number;
}

export interface LimitsCardProps extends TrialStanding {
  tierSource: TierSource;
  tierUntilMs?: number | undefined;
  categories: Readonly<Record<Category, CategoryUse>>;
  nowMs: number;
}

const HOUR_MS = 3_600_000;
const BAR_PARTS = 10;

/** How much is used: a part is full only when all of it is, and something is never nothing. */
function bar(used: number, limit: number): string {
  const share = Math.min(used / limit, 1);
  const full = used === 0 ? 0 : Math.max(1, Math.floor(share * BAR_PARTS));
  return '▰'.repeat(full) + '▱'.repeat(BAR_PARTS - full);
}

export type TierFacts = Pick<LimitsCardProps, 'tier' | 'tierSource' | 'tierUntilMs' | 'nowMs'>;

/** "Tier 1, paid until 3 December" and what happens then. */
export function tierWords(t: Translate, props: TierFacts): RichText {
  const { tierSource: source, tierUntilMs: untilMs, nowMs } = props;
  const tier = bold(t(`tier-${props.tier}`));
  if (untilMs === undefined) return say(t, 'limits-tier', { tier });
  if (source === 'paid' && untilMs <= nowMs) {
    const until = moment(endOf({ source, untilMs }) ?? untilMs);
    return say(t, 'limits-tier-grace', { tier, until });
  }
  return say(t, `limits-tier-${source}`, { tier, until: moment(untilMs) });
}

/** "Pictures: 3 used of 10 per minute, 7 left." and when there is one more. */
export function useWords(
  t: Translate,
  category: Category,
  use: CategoryUse,
  nowMs: number,
): RichText {
  const name = bold(t(`limits-${category}`));
  const { limit, periodSeconds, remaining, used, resetAtMs } = use;
  if (limit === null || periodSeconds === null || remaining === null) {
    return say(t, 'limits-unlimited', { name });
  }
  const allowance = allowanceWords(t, { requests: limit, periodSeconds });
  const numbers = say(t, 'limits-used', { name, used, allowance, left: remaining });
  return resetAtMs === undefined
    ? numbers
    : concat(numbers, ' ', say(t, 'limits-frees', { time: timeOf(resetAtMs, nowMs) }));
}

/** The clock's face: a bar where there is a limit, and below it the numbers. */
function face(t: Translate, props: LimitsCardProps): (RichText | string)[] {
  return CATEGORIES.flatMap((category) => {
    const use = props.categories[category];
    const words = useWords(t, category, use, props.nowMs);
    return use.limit === null ? [words] : [bar(use.used, use.limit), words];
  });
}

function trialWords(t: Translate, props: LimitsCardProps): RichText | string | undefined {
  if (props.tier !== 'free') return undefined;
  const tier = t(`tier-${TRIAL.tier}`);
  return props.trialAvailableAtMs === undefined
    ? t('limits-trial-now', { tier })
    : say(t, 'limits-trial-at', { tier, time: moment(props.trialAvailableAtMs) });
}

function refreshButton(t: Translate): InlineKeyboardButton {
  const data = { feature: FEATURES.limits, action: OPEN_ACTION, arg: 'edit' };
  return callbackButton(t('limits-button-refresh'), data);
}

/** `/limits` in a private chat: what is used, what is left, and when there is more again. */
export function limitsCard(t: Translate, props: LimitsCardProps): MessageView {
  const trial = trialWords(t, props);
  return {
    ...lines(
      bold(t('limits-title')),
      tierWords(t, props),
      '',
      ...face(t, props),
      ...(trial === undefined ? [] : ['', trial]),
    ),
    reply_markup: keyboard(canTry(props) ? [trialButton(t, { from: 'card' })] : [], [
      refreshButton(t),
      openButton(t, 'premium'),
    ]),
  };
}

/** In a group: the same numbers, short and without buttons, which others could press. */
export function shortLimitsView(t: Translate, props: LimitsCardProps): MessageView {
  return lines(
    tierWords(t, props),
    ...CATEGORIES.map((category) => useWords(t, category, props.categories[category], props.nowMs)),
  );
}

/** The numbers alone, for the few words that fit over a chat. */
export function limitsToast(t: Translate, { categories, nowMs }: LimitsCardProps): string {
  const numbers = CATEGORIES.map((category) => {
    const { limit, periodSeconds, remaining, used } = categories[category];
    return useWords(t, category, { limit, periodSeconds, remaining, used }, nowMs);
  });
  return lines(...numbers).text;
}

export interface TrialAnswerProps extends TrialStanding {
  outcome: 'claimed' | 'not_needed' | 'too_soon' | 'suspended' | 'banned';
  nowMs: number;
}

/** What came of a claim, over the chat; the card has the exact times. */
export function trialAnswer(
  t: Translate,
  { outcome, tier, trialAvailableAtMs, nowMs }: TrialAnswerProps,
): string {
  const name = t(`tier-${tier}`);
  switch (outcome) {
    case 'claimed':
      return t('limits-trial-begun', { tier: name, hours: TRIAL.lastsMs / HOUR_MS });
    case 'not_needed':
      return t('limits-trial-not-needed', { tier: name });
    case 'too_soon': {
      const wait = waitWords(t, (trialAvailableAtMs ?? nowMs) - nowMs);
      return t('limits-trial-too-soon', { wait });
    }
    case 'suspended':
    case 'banned':
      return t('limits-trial-barred');
    default:
      return outcome satisfies never;
  }
}
