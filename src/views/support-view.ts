import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Tier } from '../domain/limits.js';
import { hasPriority, type SupportTopic } from '../domain/support.js';
import { deepLink, FEATURES, OPEN_ACTION } from './buttons.js';
import { waitWords } from './limit-words.js';
import { bold, callbackButton, keyboard, lines, type MessageView, urlButton } from './rich-text.js';
import type { Translate } from './translator.js';

/** What a person sees of support; what admins see is in support-card.ts. */

export const SUPPORT_ACTIONS = {
  cancel: 'cancel',
  /** Below what an admin wrote. */
  reply: 'reply',
} as const;

/** Opens support from another feature, with what it will be about. */
export function supportButton(t: Translate, topic: SupportTopic = 'general') {
  const data = { feature: FEATURES.support, action: OPEN_ACTION, arg: topic };
  return callbackButton(t('open-support'), data);
}

/** Asks for the message. */
export function supportAskView(
  t: Translate,
  { topic, tier }: { topic: SupportTopic; tier: Tier },
): MessageView {
  const name = t(`tier-${tier}`);
  const cancel = { feature: FEATURES.support, action: SUPPORT_ACTIONS.cancel, arg: '' };
  return {
    ...lines(
      bold(t('support-title')),
      t(`support-ask-${topic}`),
      t(hasPriority(tier) ? 'support-tier-first' : 'support-tier', { tier: name }),
    ),
    reply_markup: {
      ...keyboard([callbackButton(t('button-cancel'), cancel)]),
      force_reply: true,
    },
  };
}

export function supportElsewhereView(t: Translate, botUsername: string): MessageView {
  return {
    text: t('support-elsewhere'),
    entities: [],
    reply_markup: keyboard([
      urlButton(t('open-support'), deepLink(botUsername, 'support'), 'primary'),
    ]),
  };
}

/** Beyond the cap. */
export function supportTooManyView(t: Translate, retryAfterMs: number): MessageView {
  return { text: t('support-too-many', { wait: waitWords(t, retryAfterMs) }), entities: [] };
}

/** Below an answer: whoever does not know how to reply to a message taps it. */
export function answerButtons(t: Translate): InlineKeyboardMarkup {
  const data = { feature: FEATURES.support, action: SUPPORT_ACTIONS.reply, arg: '' };
  return keyboard([callbackButton(t('support-button-reply'), data)]);
}

export function supportClosedView(t: Translate): MessageView {
  const data = { feature: FEATURES.support, action: OPEN_ACTION, arg: '' };
  return {
    text: t('support-closed'),
    entities: [],
    reply_markup: keyboard([callbackButton(t('support-button-write'), data)]),
  };
}
