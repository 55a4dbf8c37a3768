import type { InlineKeyboardMarkup } from 'grammy/types';
import { deskButton } from './desk-menu.js';
import { bold, code, keyboard, lines, type MessageView, say } from './rich-text.js';
import type { Translate } from './translator.js';

/** Errors of a kind. Nothing in it comes from a person. */
export interface ErrorGroup {
  id: string;
  /** As the log says it. */
  message: string;
  /** One of ours, or what a library calls it. */
  code: string;
  /** The first place of ours in its stack, `bot/router.js:71`; undefined where there is none. */
  frame: string | undefined;
}

export function muteKeyboard(
  t: Translate,
  groupId: string,
  { isMuted }: { isMuted: boolean },
): InlineKeyboardMarkup {
  return keyboard([
    isMuted
      ? deskButton(t('alert-button-unmute'), 'unmute', groupId)
      : deskButton(t('alert-button-mute'), 'mute', groupId),
  ]);
}

/** To admins: something went wrong that nobody expected, and how often since the last word. */
export function errorAlert(
  t: Translate,
  { group, count }: { group: ErrorGroup; count: number },
): MessageView {
  const { id, message, code: name, frame } = group;
  return {
    ...lines(
      bold(t('alert-title')),
      code(message),
      code(frame === undefined ? name : `${name} · ${frame}`),
      count > 1 ? say(t, 'alert-count', { count }) : undefined,
      t('alert-hint'),
    ),
    reply_markup: muteKeyboard(t, id, { isMuted: false }),
  };
}
