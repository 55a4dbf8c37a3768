import type { InlineKeyboardButton } from 'grammy/types';
import type { Payment } from '../domain/ledger.js';
import type { Tier } from '../domain/limits.js';
import { hasPriority, type SupportTopic } from '../domain/support.js';
import { FEATURES } from './buttons.js';
import { paymentLines } from './payment-views.js';
import {
  bold,
  callbackButton,
  code,
  concat,
  keyboard,
  lines,
  mention,
  type MessageView,
  moment,
  quote,
  type RichText,
  say,
} from './rich-text.js';
import type { Translate } from './translator.js';

/** What admins see of support, in their private chats. */

export type SupportCardAction = 'answer' | 'close' | 'ban' | 'unban';

export interface SupportCardProps {
  personId: number;
  name: string;
  username?: string | undefined;
  topic: SupportTopic;
  openedAtMs: number;
  answer?: { by: string; atMs: number } | undefined;
  /** Undefined: it is open. */
  closedBy?: string | undefined;
  tier: Tier;
  /** Undefined: the person never had one. */
  key?: CardKey | undefined;
  /** The newest first, where it is about them. */
  payments?: readonly Payment[] | undefined;
}

/** A person's key, as admins see it. */
export interface CardKey {
  hint: string;
  status: 'active' | 'suspended' | 'banned';
  banReason?: 'leak' | 'admin' | undefined;
  bannedAtMs?: number | undefined;
}

function cardButton(
  t: Translate,
  action: SupportCardAction,
  personId: number,
  style?: 'primary' | 'danger',
): InlineKeyboardButton {
  const data = { feature: FEATURES.support, action, arg: String(personId) };
  return callbackButton(t(`support-button-${action}`), data, style);
}

function whoLine(t: Translate, { personId, name, username }: SupportCardProps): RichText {
  const id = code(String(personId));
  const handle = username === undefined ? '' : ` @${username}`;
  return say(t, 'support-card-from', { name: concat(mention(name, personId), handle), id });
}

function standingLine(t: Translate, { answer, closedBy }: SupportCardProps): RichText {
  if (closedBy !== undefined) return say(t, 'support-card-closed', { name: closedBy });
  if (answer === undefined) return lines(t('support-card-waiting'));
  return say(t, 'support-card-answered', { name: answer.by, time: moment(answer.atMs) });
}

function keyLine(t: Translate, key: CardKey | undefined): RichText {
  if (key === undefined) return lines(t('support-card-no-key'));
  const { status, hint } = key;
  return say(t, `support-card-key-${status}`, { hint: code(hint) });
}

/** Who bans whom for what is not known of bans from before there were reasons. */
function banLine(
  t: Translate,
  { status, banReason: reason = 'admin', bannedAtMs }: CardKey,
): RichText | undefined {
  if (status !== 'banned' || bannedAtMs === undefined) return undefined;
  return say(t, `support-card-ban-${reason}`, { time: moment(bannedAtMs) });
}

/** How somebody's key stands, and why where it is banned. */
export function keyLines(t: Translate, key: CardKey | undefined): (RichText | undefined)[] {
  return [keyLine(t, key), key && banLine(t, key)];
}

function paidLines(t: Translate, payments: readonly Payment[] | undefined): (string | RichText)[] {
  if (payments === undefined) return [];
  if (payments.length === 0) return [t('support-card-no-payments')];
  return payments.flatMap((payment) => paymentLines(t, payment));
}

/** One thread: who it is, how they stand, and what can be done. */
export function supportCard(t: Translate, props: SupportCardProps): MessageView {
  const { personId, topic, tier, key, payments, openedAtMs, closedBy } = props;
  const isOpen = closedBy === undefined;
  return {
    ...lines(
      bold(t(`support-topic-${topic}`)),
      whoLine(t, props),
      t(hasPriority(tier) ? 'support-card-tier-first' : 'support-card-tier', {
        tier: t(`tier-${tier}`),
      }),
      ...keyLines(t, key),
      ...paidLines(t, payments),
      say(t, 'support-card-opened', { time: moment(openedAtMs) }),
      standingLine(t, props),
      isOpen ? quote(t('support-card-hint')) : undefined,
    ),
    reply_markup: keyboard(
      [
        cardButton(t, 'answer', personId, 'primary'),
        ...(isOpen ? [cardButton(t, 'close', personId)] : []),
      ],
      key === undefined
        ? []
        : [
            key.status === 'banned'
              ? cardButton(t, 'unban', personId)
              : cardButton(t, 'ban', personId, 'danger'),
          ],
    ),
  };
}

/** Asks an admin for an answer; whoever replies to the card needs no asking. */
export function answerAskView(t: Translate, { name }: { name: string }): MessageView {
  return {
    text: t('support-answer-ask', { name }),
    entities: [],
    reply_markup: { inline_keyboard: [], force_reply: true },
  };
}
