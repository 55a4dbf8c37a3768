import type { InlineKeyboardButton } from 'grammy/types';
import { isRenewing, type Subscription } from '../domain/ledger.js';
import { CATEGORIES, type Category, type RequestLimit, type Tier } from '../domain/limits.js';
import { isWithin, type PaidTier } from '../domain/premium.js';
import { deepLink, FEATURES, OPEN_ACTION } from './buttons.js';
import { allowanceWords, trialButton } from './limit-words.js';
import {
  bold,
  callbackButton,
  day,
  keyboard,
  lines,
  type MessageView,
  quote,
  type RichText,
  say,
  urlButton,
} from './rich-text.js';
import type { Translate } from './translator.js';

export const PREMIUM_ACTIONS = {
  /** Asks whether a subscription shall no longer renew. */
  stop: 'stop',
  stopNow: 'stop-now',
  resume: 'resume',
} as const;

/** A tier that is sold. */
export interface PremiumOfferProps {
  tier: PaidTier;
  stars: number;
  limits: Readonly<Record<Category, RequestLimit | null>>;
  /** Where to pay; undefined where Telegram gave no link, and the button tries again. */
  link: string | undefined;
}

export interface PremiumCardProps {
  tier: Tier;
  /** undefined = for ever; means nothing for the free tier. */
  untilMs: number | undefined;
  canTry: boolean;
  /** Those that have not ended, the oldest first. */
  subscriptions: readonly Subscription[];
  /** The lower one first; none where nothing is sold. */
  offers: readonly PremiumOfferProps[];
}

function premiumButton(text: string, action: string, arg: string, style?: 'danger' | 'primary') {
  return callbackButton(text, { feature: FEATURES.premium, action, arg }, style);
}

/** Leads to the card in the message that it is under. */
function backButton(t: Translate): InlineKeyboardButton {
  return premiumButton(t('button-back'), OPEN_ACTION, 'edit');
}

function standing(t: Translate, { tier, untilMs }: PremiumCardProps): RichText | string {
  const name = t(`tier-${tier}`);
  if (tier === 'free') return t('premium-now-free');
  if (untilMs === undefined) return t('premium-now-for-ever', { tier: name });
  return say(t, 'premium-now', { tier: name, date: day(untilMs) });
}

function renewalLine(t: Translate, subscription: Subscription): RichText {
  const { tier, stars, untilMs, renewal } = subscription;
  const values = { tier: t(`tier-${tier}`), stars, date: day(untilMs) };
  switch (renewal) {
    case 'on':
      return say(t, 'premium-renews', values);
    case 'failed':
      return say(t, 'premium-renewal-failed', values);
    case 'canceled':
    case 'stopped':
      return say(t, 'premium-renewal-off', values);
    default:
      return renewal satisfies never;
  }
}

function offerLines(
  t: Translate,
  { tier, stars, limits }: PremiumOfferProps,
): (RichText | string)[] {
  const title = bold(t('premium-offer', { tier: t(`tier-${tier}`), stars }));
  if (CATEGORIES.every((category) => limits[category] === null)) {
    return ['', title, t('premium-unlimited')];
  }
  const allowances = CATEGORIES.map((category) => {
    const limit = limits[category];
    const allowance = limit === null ? t('premium-no-limit') : allowanceWords(t, limit);
    return t(`premium-${category}`, { allowance });
  });
  return ['', title, ...allowances];
}

/**
 * Nobody is offered what they pay for already, or what is part of it. Where a renewal failed, paying
 * again is the way on.
 */
function isOpen({ tier }: PremiumOfferProps, subscriptions: readonly Subscription[]): boolean {
  return !subscriptions
    .filter(({ renewal }) => renewal !== 'failed')
    .some(
      (subscription) =>
        subscription.tier === tier ||
        (isRenewing(subscription) && isWithin(tier, subscription.tier)),
    );
}

function payButton(t: Translate, { tier, stars, link }: PremiumOfferProps): InlineKeyboardButton {
  const label = t('premium-button-subscribe', { tier: t(`tier-${tier}`), stars });
  return link === undefined
    ? premiumButton(label, OPEN_ACTION, 'edit', 'primary')
    : urlButton(label, link, 'primary');
}

/** Of two subscriptions only one shall renew, so the other one can't be taken up again meanwhile. */
function renewalButtons(t: Translate, subscriptions: readonly Subscription[]) {
  const renewing = subscriptions.filter(isRenewing);
  if (renewing.length > 0) {
    return renewing.map(({ tier }) => [
      premiumButton(
        t('premium-button-stop', { tier: t(`tier-${tier}`) }),
        PREMIUM_ACTIONS.stop,
        tier,
      ),
    ]);
  }
  const last = subscriptions.at(-1);
  if (last === undefined) return [];
  const label = t('premium-button-resume', { tier: t(`tier-${last.tier}`) });
  return [[premiumButton(label, PREMIUM_ACTIONS.resume, last.tier)]];
}

/** What a person has, what there is to have, and where to pay. For private chats only. */
export function premiumCard(t: Translate, props: PremiumCardProps): MessageView {
  const { subscriptions, offers, canTry } = props;
  const open = offers.filter((offer) => isOpen(offer, subscriptions));
  const hasLinks = open.every(({ link }) => link !== undefined);
  const lower = subscriptions.find(isRenewing);
  const upgrade = lower && open.find(({ tier }) => !isWithin(tier, lower.tier));
  return {
    ...lines(
      bold(t('premium-title')),
      standing(t, props),
      ...subscriptions.map((subscription) => renewalLine(t, subscription)),
      ...offers.flatMap((offer) => offerLines(t, offer)),
      '',
      upgrade &&
        t('premium-upgrade', { tier: t(`tier-${upgrade.tier}`), lower: t(`tier-${lower.tier}`) }),
      ...(offers.length > 0
        ? [quote(t('premium-about')), t('premium-more')]
        : [t('premium-nothing-sold')]),
      hasLinks ? undefined : t('premium-no-links'),
    ),
    reply_markup: keyboard(
      ...open.map((offer) => [payButton(t, offer)]),
      canTry ? [trialButton(t)] : [],
      ...renewalButtons(t, subscriptions),
    ),
  };
}

/** Asked before a subscription ends. */
export function stopQuestion(t: Translate, { tier, untilMs }: Subscription): MessageView {
  const name = t(`tier-${tier}`);
  return {
    ...say(t, 'premium-ask-stop', { tier: name, date: day(untilMs) }),
    reply_markup: keyboard(
      [premiumButton(t('premium-button-stop-now'), PREMIUM_ACTIONS.stopNow, tier, 'danger')],
      [backButton(t)],
    ),
  };
}

export function premiumElsewhereView(t: Translate, botUsername: string): MessageView {
  return {
    text: t('premium-elsewhere'),
    entities: [],
    reply_markup: keyboard([
      urlButton(t('open-premium'), deepLink(botUsername, 'premium'), 'primary'),
    ]),
  };
}
