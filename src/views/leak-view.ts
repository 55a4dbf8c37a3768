import { FEATURES } from './buttons.js';
import {
  bold,
  callbackButton,
  code,
  keyboard,
  lines,
  type MessageView,
  type RichText,
  say,
} from './rich-text.js';
import { supportButton } from './support-view.js';
import type { Translate } from './translator.js';

/** Where a key was seen. */
export type LeakPlace =
  /** A group or a channel the bot is in. */
  | { kind: 'chat'; title: string }
  /** A chat that somebody called the bot into. */
  | { kind: 'elsewhere' }
  /** A result that was chosen inline went there with the words it was found by. */
  | { kind: 'inline' }
  /** Reported by a partner that looks through public sources. */
  | { kind: 'web'; url: string };

/** Who posted it, as the chat shows them. */
export interface LeakPoster {
  id: number;
  name: string;
}

export interface LeakFacts {
  hint: string;
  place: LeakPlace;
  poster?: LeakPoster | undefined;
  /** undefined: it is not for the bot to delete. */
  isDeleted?: boolean | undefined;
}

export const ACCOUNT_ACTIONS = { unban: 'unban' } as const;
export const KEY_ERASE_ACTION = 'erase';

function placeLine(t: Translate, place: LeakPlace): RichText | string {
  switch (place.kind) {
    case 'chat':
      return say(t, 'leak-in-chat', { title: bold(place.title) });
    case 'web':
      return place.url === '' ? t('leak-on-web') : t('leak-at-address', { url: place.url });
    case 'elsewhere':
      return t('leak-elsewhere');
    case 'inline':
      return t('leak-inline');
    default:
      return place satisfies never;
  }
}

function deletionLine(t: Translate, isDeleted: boolean | undefined): string {
  if (isDeleted === undefined) return t('leak-to-delete');
  return t(isDeleted ? 'leak-deleted' : 'leak-not-deleted');
}

/** For the key's owner, whoever posted it. */
export function leakNotice(t: Translate, { hint, place, isDeleted }: LeakFacts): MessageView {
  return {
    ...lines(
      bold(t('leak-title')),
      say(t, 'leak-what', { hint: code(hint) }),
      placeLine(t, place),
      deletionLine(t, isDeleted),
      '',
      t('leak-next'),
    ),
    reply_markup: keyboard([supportButton(t, 'appeal')]),
  };
}

/** For the admins. */
export function leakAlert(
  t: Translate,
  { hint, place, poster, isDeleted, ownerId }: LeakFacts & { ownerId: number },
): MessageView {
  const unban = {
    feature: FEATURES.accounts,
    action: ACCOUNT_ACTIONS.unban,
    arg: String(ownerId),
  };
  return {
    ...lines(
      bold(t('leak-alert-title')),
      say(t, 'leak-alert-key', { hint: code(hint), owner: code(String(ownerId)) }),
      placeLine(t, place),
      poster &&
        say(t, 'leak-alert-poster', { name: bold(poster.name), id: code(String(poster.id)) }),
      deletionLine(t, isDeleted),
    ),
    reply_markup: keyboard([callbackButton(t('leak-button-unban'), unban)]),
  };
}

/** For somebody who sent a key to the bot in private. */
export function keyInMessageView(t: Translate, { messageId }: { messageId: number }): MessageView {
  const erase = { feature: FEATURES.key, action: KEY_ERASE_ACTION, arg: String(messageId) };
  return {
    ...lines(bold(t('key-in-message-title')), t('key-in-message')),
    reply_markup: keyboard([callbackButton(t('key-button-erase'), erase, 'danger')]),
  };
}
