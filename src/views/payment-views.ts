import type { Payment, RenewalNews } from '../domain/ledger.js';
import type { Tier } from '../domain/limits.js';
import type { PaidTier } from '../domain/premium.js';
import { openButton } from './buttons.js';
import {
  bold,
  code,
  concat,
  day,
  keyboard,
  lines,
  type MessageView,
  type RichText,
  say,
} from './rich-text.js';
import { supportButton } from './support-view.js';
import type { Translate } from './translator.js';

export interface PaidProps {
  kind: 'payment' | 'renewal';
  tier: PaidTier;
  /** The end of everything that is paid for of this tier. */
  untilMs: number;
  /** Telegram will take the next payment by itself. */
  renews: boolean;
  /** Subscriptions that no longer renew because of this one. */
  replacedTiers: readonly PaidTier[];
}

/** To the person who has paid. */
export function paidNotice(t: Translate, props: PaidProps): MessageView {
  const { kind, tier, untilMs, renews, replacedTiers } = props;
  const values = { tier: t(`tier-${tier}`), date: day(untilMs) };
  return {
    ...lines(
      kind === 'renewal' ? say(t, 'payment-renewed', values) : say(t, 'payment-thanks', values),
      kind === 'payment' && renews ? t('payment-renews') : undefined,
      ...replacedTiers.map((replaced) => t('payment-replaces', { tier: t(`tier-${replaced}`) })),
    ),
    reply_markup: keyboard([openButton(t, 'premium'), openButton(t, 'limits')]),
  };
}

export interface RefundedProps {
  /** undefined where the payment itself was never told. */
  stars: number | undefined;
  /** What it was for; undefined: nothing that is sold here. */
  paidTier: PaidTier | undefined;
  /** What they have now. */
  tier: Tier;
  /** Its subscription no longer renews. */
  isStopped: boolean;
}

/** To the person who got their Stars back. */
export function refundedNotice(t: Translate, props: RefundedProps): MessageView {
  const { stars, paidTier, tier, isStopped } = props;
  return {
    ...lines(
      stars === undefined ? t('payment-refunded-some') : t('payment-refunded', { stars }),
      paidTier === undefined
        ? t('payment-refunded-unknown')
        : t('payment-refunded-tier', { paid: t(`tier-${paidTier}`), tier: t(`tier-${tier}`) }),
      isStopped ? t('payment-refunded-stopped') : undefined,
    ),
    reply_markup: keyboard([supportButton(t, 'payment')]),
  };
}

/** To a person who has paid for something unknown, and whose Stars could not be given back. */
export function keptNotice(t: Translate, { stars }: { stars: number }): MessageView {
  return {
    text: t('payment-kept', { stars }),
    entities: [],
    reply_markup: keyboard([supportButton(t, 'payment')]),
  };
}

/** A payment could not be written down at all. */
export function unbookedNotice(t: Translate): MessageView {
  return {
    text: t('payment-unbooked'),
    entities: [],
    reply_markup: keyboard([supportButton(t, 'payment')]),
  };
}

export interface RenewalProps {
  news: RenewalNews;
  tier: PaidTier;
  stars: number;
  untilMs: number;
}

/** What has become of a subscription without the bot. */
export function renewalNotice(t: Translate, props: RenewalProps): MessageView {
  const { news, tier, stars, untilMs } = props;
  const values = { tier: t(`tier-${tier}`), stars, date: day(untilMs) };
  return {
    ...say(t, `payment-renewal-${news}`, values),
    reply_markup: keyboard([openButton(t, 'premium')]),
  };
}

export type PaymentEvent = 'paid' | 'renewed' | 'refunded' | 'kept' | 'unbooked' | 'unstoppable';

export interface AdminNoticeProps {
  event: PaymentEvent;
  userId: number;
  chargeId: string;
  stars?: number | undefined;
  tier?: PaidTier | undefined;
}

/** To the admins: who, for what, and the charge by which it can be refunded. */
export function paymentAdminNotice(t: Translate, props: AdminNoticeProps): MessageView {
  const { event, userId, chargeId, stars, tier } = props;
  return lines(
    bold(t(`payment-admin-${event}`)),
    say(t, 'payment-admin-who', { user: code(String(userId)) }),
    concat(
      ...(stars === undefined ? [] : [t('payment-stars', { stars }), ' · ']),
      tier === undefined ? t('payment-no-tier') : t(`tier-${tier}`),
    ),
    code(chargeId),
  );
}

/** What was paid, when, and the charge by which it can be refunded. */
export function paymentLines(t: Translate, payment: Payment): RichText[] {
  const { tier, stars, paidAtMs, isRefunded, chargeId } = payment;
  const what = tier === undefined ? t('payment-no-tier') : t(`tier-${tier}`);
  return [
    concat(
      day(paidAtMs),
      ` · ${what} · ${t('payment-stars', { stars })}`,
      ...(isRefunded ? [' · ', t('payment-is-refunded')] : []),
    ),
    code(chargeId),
  ];
}

/** `/paysupport`: the person's last payments, and the way to the admins. */
export function paySupportView(t: Translate, payments: readonly Payment[]): MessageView {
  return {
    ...lines(
      bold(t('paysupport-title')),
      t('paysupport-about'),
      '',
      ...(payments.length === 0
        ? [t('paysupport-none')]
        : payments.flatMap((payment) => paymentLines(t, payment))),
    ),
    reply_markup: keyboard([supportButton(t, 'payment')], [openButton(t, 'premium')]),
  };
}

const TERMS = ['service', 'price', 'renewal', 'refund', 'rules', 'data', 'contact'] as const;

/** `/terms` */
export function termsView(t: Translate): MessageView {
  return {
    ...lines(bold(t('terms-title')), ...TERMS.map((name) => t(`terms-${name}`))),
    reply_markup: keyboard([openButton(t, 'premium'), openButton(t, 'support')]),
  };
}
