import type { InlineKeyboardButton } from 'grammy/types';
import type { Payment } from '../domain/ledger.js';
import { CATEGORIES, type Category, type Tier } from '../domain/limits.js';
import type { TierSource } from '../domain/tiers.js';
import { backToMenu, deskButton } from './desk-menu.js';
import { type CategoryUse, tierWords, useWords } from './limits-card.js';
import { inRows, tagOf } from './paging.js';
import { paymentLines } from './payment-views.js';
import {
  bold,
  code,
  concat,
  keyboard,
  lines,
  mention,
  type MessageView,
  moment,
  type RichText,
  say,
} from './rich-text.js';
import { type CardKey, keyLines } from './support-card.js';
import type { Translate } from './translator.js';

/** What is known of somebody; what is not is left out. */
export interface DeskPerson {
  userId: number;
  name?: string | undefined;
  username?: string | undefined;
  /** The base language; '' = not known. */
  language?: string | undefined;
  firstSeenMs?: number | undefined;
  lastActiveMs?: number | undefined;
  unreachable?: { why: 'blocked' | 'deactivated'; sinceMs: number } | undefined;
  tier: Tier;
  tierSource: TierSource;
  tierUntilMs?: number | undefined;
  /** Undefined: the person never had one. */
  key: CardKey | undefined;
  use: Readonly<Record<Category, CategoryUse>>;
  /** The newest first; some of the latest. */
  payments: readonly Payment[];
  /** Undefined: they have not written to support lately. */
  support: { isOpen: boolean; openedAtMs: number } | undefined;
  nowMs: number;
}

/** Days that a tap can give; 0 = for ever. */
const GRANT_DAYS = [7, 30, 365, 0] as const;
const GRANTED_TIERS = ['tier1', 'tier2'] as const;

/** Asks for whom; the answer may be an id, a @name or a forwarded message. */
export function askPersonView(t: Translate): MessageView {
  return {
    ...lines(bold(t('desk-button-people')), t('desk-people-ask')),
    reply_markup: keyboard([backToMenu(t)]),
  };
}

function whoLine({ userId, name, username }: DeskPerson): RichText {
  const id = code(String(userId));
  const handle = username === undefined ? '' : ` @${username}`;
  return name === undefined
    ? concat(id, handle)
    : concat(mention(name, userId), handle, ' (', id, ')');
}

function seenLines(t: Translate, person: DeskPerson): (RichText | undefined)[] {
  const { language, firstSeenMs, lastActiveMs, unreachable } = person;
  const { why, sinceMs = 0 } = unreachable ?? {};
  return [
    language === undefined || language === ''
      ? undefined
      : say(t, 'desk-person-language', { language: code(language) }),
    firstSeenMs === undefined
      ? undefined
      : say(t, 'desk-person-first', { time: moment(firstSeenMs) }),
    lastActiveMs === undefined
      ? undefined
      : say(t, 'desk-person-last', { time: moment(lastActiveMs) }),
    why && say(t, `desk-person-${why}`, { time: moment(sinceMs) }),
  ];
}

function supportLine(t: Translate, { support }: DeskPerson): RichText | undefined {
  if (support === undefined) return undefined;
  const key = support.isOpen ? 'desk-person-support-open' : 'desk-person-support-closed';
  return say(t, key, { time: moment(support.openedAtMs) });
}

function refundButton(t: Translate, userId: number, payment: Payment): InlineKeyboardButton {
  const { stars, paidAtMs, chargeId } = payment;
  const date = new Date(paidAtMs).toISOString().slice(0, 10);
  return deskButton(
    t('desk-button-refund', { stars, date }),
    'refund',
    `${userId}:${tagOf(chargeId)}`,
  );
}

/** Everything about somebody, and what can be done. */
export function personCard(t: Translate, person: DeskPerson): MessageView {
  const { userId, key, payments, use, nowMs } = person;
  const isBanned = key?.status === 'banned';
  const refundable = payments.filter(({ isRefunded }) => !isRefunded);
  return {
    ...lines(
      whoLine(person),
      ...seenLines(t, person),
      '',
      tierWords(t, person),
      ...keyLines(t, key),
      ...CATEGORIES.map((category) => useWords(t, category, use[category], nowMs)),
      '',
      ...(payments.length === 0
        ? [t('support-card-no-payments')]
        : payments.flatMap((payment) => paymentLines(t, payment))),
      supportLine(t, person),
    ),
    reply_markup: keyboard(
      [
        ...(key === undefined
          ? []
          : [
              isBanned
                ? deskButton(t('support-button-unban'), 'unban', userId, 'success')
                : deskButton(t('support-button-ban'), 'ban', userId, 'danger'),
            ]),
        deskButton(t('desk-button-tiers'), 'tiers', userId),
      ],
      ...refundable.map((payment) => [refundButton(t, userId, payment)]),
      [deskButton(t('desk-button-refresh'), 'person', userId), backToMenu(t)],
    ),
  };
}

function backToPerson(t: Translate, userId: number): InlineKeyboardButton {
  return deskButton(t('button-back'), 'person', userId);
}

/** Which tier, and for how long. */
export function tiersScreen(t: Translate, { userId }: Pick<DeskPerson, 'userId'>): MessageView {
  const grants = GRANTED_TIERS.flatMap((tier) =>
    GRANT_DAYS.map((days) => {
      const name = t(`tier-${tier}`);
      const label =
        days === 0
          ? t('desk-button-grant-for-ever', { tier: name })
          : t('desk-button-grant', { tier: name, days });
      return deskButton(label, 'grant', `${userId}:${tier}:${days}`);
    }),
  );
  return {
    ...lines(
      bold(t('desk-button-tiers')),
      say(t, 'desk-tiers-about', { id: code(String(userId)) }),
    ),
    reply_markup: keyboard(
      ...inRows(grants, 2),
      [deskButton(t('desk-button-take-back'), 'grant', `${userId}:free:0`, 'danger')],
      [backToPerson(t, userId)],
    ),
  };
}

/** Asked before money goes back. */
export function refundQuestion(t: Translate, userId: number, payment: Payment): MessageView {
  const { chargeId, stars } = payment;
  const arg = `${userId}:${tagOf(chargeId)}`;
  return {
    ...lines(
      bold(t('desk-refund-ask', { stars })),
      ...paymentLines(t, payment),
      t('desk-refund-about'),
    ),
    reply_markup: keyboard(
      [deskButton(t('desk-button-refund-now', { stars }), 'refund-now', arg, 'danger')],
      [backToPerson(t, userId)],
    ),
  };
}
