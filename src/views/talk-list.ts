import type { InlineKeyboardButton } from 'grammy/types';
import type { Talk, Turn } from '../domain/talk.js';
import { deepLink, FEATURES, openButton } from './buttons.js';
import { keptWords } from './chat-replies.js';
import { shortenPrompt } from './image-card.js';
import {
  bold,
  callbackButton,
  code,
  day,
  inertButton,
  keyboard,
  lines,
  type MessageView,
  quote,
  say,
  urlButton,
} from './rich-text.js';
import type { Translate } from './translator.js';

/** `page` carries a number, the others the talk's id. */
export const TALK_ACTIONS = [
  'page',
  'show',
  'resume',
  'rename',
  'export',
  /** Asks whether it shall be deleted. */
  'remove',
  'delete',
  'close',
] as const;
export type TalkAction = (typeof TALK_ACTIONS)[number];

export const TALKS_PER_PAGE = 8;

function talkButton(
  t: Translate,
  action: TalkAction,
  arg: string,
  style?: 'primary' | 'success' | 'danger',
): InlineKeyboardButton {
  return callbackButton(
    t(`talks-button-${action}`),
    { feature: FEATURES.talks, action, arg },
    style,
  );
}

function talkTitle(t: Translate, { title }: Pick<Talk, 'title'>): string {
  return title ?? t('talks-untitled');
}

export interface TalkListPage {
  talks: readonly Talk[];
  /** Of all pages. */
  total: number;
  /** 0 = first. */
  page: number;
  /** The talk that is open in this place. */
  openId: string | undefined;
}

/** "My chats": the one that last had an answer first. */
export function talkListView(
  t: Translate,
  { talks, total, page, openId }: TalkListPage,
): MessageView {
  const pages = Math.max(1, Math.ceil(total / TALKS_PER_PAGE));
  const turn = (text: string, to: number): InlineKeyboardButton =>
    to < 0 || to >= pages
      ? inertButton('·')
      : callbackButton(text, { feature: FEATURES.talks, action: 'page', arg: String(to) });
  return {
    ...lines(bold(t('talks-title')), t('talks-hint', { count: total })),
    reply_markup: keyboard(
      ...talks.map((talk) => [
        callbackButton(
          talkTitle(t, talk),
          { feature: FEATURES.talks, action: 'show', arg: talk.id },
          talk.id === openId ? 'success' : undefined,
        ),
      ]),
      pages > 1
        ? [
            turn('‹', page - 1),
            inertButton(t('chat-page', { page: page + 1, pages })),
            turn('›', page + 1),
          ]
        : [],
      [talkButton(t, 'close', '')],
    ),
  };
}

export function noTalksView(t: Translate): MessageView {
  return {
    text: t('talks-none'),
    entities: [],
    reply_markup: keyboard([openButton(t, 'chat', 'primary')]),
  };
}

/** Titles are for their owner's eyes. */
export function talksElsewhereView(t: Translate, botUsername: string): MessageView {
  return {
    text: t('talks-elsewhere'),
    entities: [],
    reply_markup: keyboard([urlButton(t('open-talks'), deepLink(botUsername, 'talks'), 'primary')]),
  };
}

export interface TalkProps {
  talk: Talk;
  /** Absent: it can't be read any more. */
  lastTurn: Turn | undefined;
  isOpen: boolean;
}

/** One talk, and what can be done with it. */
export function talkView(t: Translate, { talk, lastTurn, isOpen }: TalkProps): MessageView {
  const { id, settings, turnCount, updatedAtMs, keep } = talk;
  const asked = lastTurn?.question.text.trim() ?? '';
  return {
    ...lines(
      bold(talkTitle(t, talk)),
      say(t, 'talks-facts', { model: code(settings.model), count: turnCount }),
      say(t, 'talks-last', { day: day(updatedAtMs) }),
      keptWords(t, keep),
      ...(asked === '' ? [] : [quote(shortenPrompt(asked))]),
    ),
    reply_markup: keyboard(
      isOpen
        ? [inertButton(t('talks-is-open'), 'success')]
        : [talkButton(t, 'resume', id, 'primary')],
      [talkButton(t, 'rename', id), talkButton(t, 'export', id)],
      [talkButton(t, 'remove', id, 'danger')],
      [talkButton(t, 'page', '0')],
    ),
  };
}

export function removeTalkView(t: Translate, talk: Talk): MessageView {
  return {
    ...say(t, 'talks-remove-ask', { title: bold(talkTitle(t, talk)) }),
    reply_markup: keyboard(
      [talkButton(t, 'delete', talk.id, 'danger')],
      [callbackButton(t('button-back'), { feature: FEATURES.talks, action: 'show', arg: talk.id })],
    ),
  };
}

export function renameTalkView(t: Translate, talk: Talk): MessageView {
  return {
    ...say(t, 'talks-rename-ask', { title: bold(talkTitle(t, talk)) }),
    reply_markup: keyboard([
      callbackButton(t('button-back'), { feature: FEATURES.talks, action: 'show', arg: talk.id }),
    ]),
  };
}
