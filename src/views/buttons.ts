import type { InlineKeyboardButton } from 'grammy/types';
import { callbackButton } from './rich-text.js';
import type { Translate } from './translator.js';

/**
 * Callback features of the bot, by which feature folder answers them. `image` (the buttons of a
 * picture's card) is defined with that card.
 */
export const FEATURES = {
  accounts: 'accounts',
  broadcast: 'broadcast',
  chat: 'chat',
  chatCard: 'chat-card',
  desk: 'desk',
  draw: 'draw',
  gate: 'gate',
  gif: 'gif',
  group: 'group',
  help: 'help',
  history: 'history',
  inline: 'inline',
  input: 'input',
  key: 'key',
  language: 'language',
  limits: 'limits',
  /** Below what everybody was sent. */
  news: 'news',
  premium: 'premium',
  privacy: 'privacy',
  settings: 'settings',
  /** The figures, for admins. */
  statistics: 'statistics',
  support: 'support',
  talks: 'talks',
} as const;

/** The action every feature has that can be opened from elsewhere by a button. */
export const OPEN_ACTION = 'open';

export type OpenableFeature =
  | 'chat'
  | 'draw'
  | 'gif'
  | 'help'
  | 'history'
  | 'key'
  | 'language'
  | 'limits'
  | 'premium'
  | 'privacy'
  | 'settings'
  | 'support'
  | 'talks';

/** A button that does what the feature's command does. */
export function openButton(
  t: Translate,
  feature: OpenableFeature,
  style?: 'primary',
): InlineKeyboardButton {
  const data = { feature: FEATURES[feature], action: OPEN_ACTION, arg: '' };
  return callbackButton(t(`open-${feature}`), data, style);
}

/** Begins the payload that opens the panel with what somebody else drew; a recipe's id follows. */
export const MAKE_LINK = 'make-';

/** Begins the payload that leads back to what somebody typed inline; the id of the words follows. */
export const INLINE_LINK = 'inline-';
/** Begins the payload that shows an answer from elsewhere in full; talk and turn follow. */
export const ANSWER_LINK = 'whole-';

/** Payloads of `?start=` links that open a feature in the private chat. */
export function deepLink(
  botUsername: string,
  payload:
    OpenableFeature | `${typeof MAKE_LINK | typeof INLINE_LINK | typeof ANSWER_LINK}${string}`,
): string {
  return `https://t.me/${botUsername}?start=${payload}`;
}
