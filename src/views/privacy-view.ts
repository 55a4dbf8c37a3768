import type { InlineKeyboardButton } from 'grammy/types';
import { RETENTION } from '../domain/retention.js';
import { deepLink, FEATURES, openButton } from './buttons.js';
import { bold, callbackButton, keyboard, lines, type MessageView, urlButton } from './rich-text.js';
import type { Translate } from './translator.js';

export const PRIVACY_ACTIONS = [
  /** Whether talks are kept from now on. */
  'keep',
  'forget',
  /** These two ask, the two below them do it. */
  'talks',
  'pictures',
  'delete-talks',
  'delete-pictures',
  'back',
] as const;
export type PrivacyAction = (typeof PRIVACY_ACTIONS)[number];

function privacyButton(
  t: Translate,
  action: PrivacyAction,
  style?: 'danger',
): InlineKeyboardButton {
  const data = { feature: FEATURES.privacy, action, arg: '' };
  return callbackButton(t(`privacy-button-${action}`), data, style);
}

/** What is remembered of a person and for how long, and how to change it. */
export function privacyView(t: Translate, { keepTalks }: { keepTalks: boolean }): MessageView {
  const { talkDays, unkeptTalkHours, pictureDays, heldDays, supportDays } = RETENTION;
  return {
    ...lines(
      bold(t('privacy-title')),
      keepTalks
        ? t('privacy-talks-kept', { days: talkDays })
        : t('privacy-talks-not-kept', { hours: unkeptTalkHours }),
      t('privacy-held', { days: heldDays }),
      t('privacy-pictures', { days: pictureDays }),
      t('privacy-support', { days: supportDays }),
      t('privacy-settings'),
      t('privacy-book'),
      t('privacy-key'),
      t('privacy-payments'),
      t('privacy-engine'),
    ),
    reply_markup: keyboard(
      [privacyButton(t, keepTalks ? 'forget' : 'keep')],
      [openButton(t, 'talks'), openButton(t, 'history')],
      [privacyButton(t, 'talks', 'danger')],
      [privacyButton(t, 'pictures', 'danger')],
    ),
  };
}

/** Asked before anything is deleted. */
export function privacyQuestion(t: Translate, what: 'talks' | 'pictures'): MessageView {
  return {
    text: t(`privacy-ask-${what}`),
    entities: [],
    reply_markup: keyboard(
      [privacyButton(t, `delete-${what}`, 'danger')],
      [privacyButton(t, 'back')],
    ),
  };
}

export function privacyElsewhereView(t: Translate, botUsername: string): MessageView {
  return {
    text: t('privacy-elsewhere'),
    entities: [],
    reply_markup: keyboard([
      urlButton(t('open-privacy'), deepLink(botUsername, 'privacy'), 'primary'),
    ]),
  };
}
