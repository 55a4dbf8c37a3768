import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { isMutable, type MutableCategory, type NewsCategory } from '../domain/news.js';
import { FEATURES } from './buttons.js';
import { callbackButton } from './rich-text.js';
import type { Translate } from './translator.js';

/** What stands below a broadcast at everybody who gets it. */

export const NEWS_ACTIONS = ['mute', 'unmute'] as const;
export type NewsAction = (typeof NEWS_ACTIONS)[number];

const SIGNS: Readonly<Record<NewsAction, string>> = { mute: '🔕', unmute: '🔔' };

/** @param category as it was sent: its name may be of another version */
function newsButton(t: Translate, action: NewsAction, category: string): InlineKeyboardButton {
  const label = `${SIGNS[action]} ${t(`broadcast-${action}`)}`;
  return callbackButton(label, { feature: FEATURES.news, action, arg: category });
}

export interface PostKeyboardProps {
  /** The post's own buttons. */
  rows: readonly (readonly InlineKeyboardButton[])[];
  category: NewsCategory;
  hasMute: boolean;
  muted: readonly MutableCategory[];
}

/** Undefined: no buttons. */
export function postKeyboard(
  t: Translate,
  { rows, category, hasMute, muted }: PostKeyboardProps,
): InlineKeyboardMarkup | undefined {
  const action = isMutable(category) && muted.includes(category) ? 'unmute' : 'mute';
  const mute = hasMute && isMutable(category) ? [[newsButton(t, action, category)]] : [];
  const keyboard = [...rows.map((row) => [...row]), ...mute];
  return keyboard.length === 0 ? undefined : { inline_keyboard: keyboard };
}

function isNewsButton(button: InlineKeyboardButton): boolean {
  const prefix = `${FEATURES.news}:`;
  return 'callback_data' in button && button.callback_data.startsWith(prefix);
}

/** The keyboard of a post after its mute button was tapped; the others stay as they are. */
export function withMuteButton(
  t: Translate,
  { inline_keyboard: rows }: InlineKeyboardMarkup,
  { action, category }: { action: NewsAction; category: MutableCategory },
): InlineKeyboardMarkup {
  return {
    inline_keyboard: rows.map((row) =>
      row.map((button) => (isNewsButton(button) ? newsButton(t, action, category) : button)),
    ),
  };
}
