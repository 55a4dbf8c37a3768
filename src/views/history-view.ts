import type { InlineKeyboardButton } from 'grammy/types';
import type { Drawing } from '../domain/drawing.js';
import type { Recipe } from '../domain/recipe.js';
import { deepLink, FEATURES, openButton } from './buttons.js';
import { drawingFacts, imageButton, shortenPrompt } from './image-card.js';
import {
  bold,
  callbackButton,
  code,
  concat,
  day,
  inertButton,
  keyboard,
  lines,
  type MessageView,
  type RichText,
  say,
  styled,
  urlButton,
} from './rich-text.js';
import type { Translate } from './translator.js';

/** Taps on "My images" once it is open; the argument of the first two is a recipe's id. */
export const HISTORY_ACTIONS = { show: 'show', drop: 'drop', close: 'close' } as const;
type HistoryAction = (typeof HISTORY_ACTIONS)[keyof typeof HISTORY_ACTIONS];

export interface HistoryPage {
  recipeId: string;
  recipe: Recipe;
  /** 1 = the newest. */
  number: number;
  count: number;
  /** Recipe ids of the pages beside this one; absent at either end. */
  newer?: string | undefined;
  older?: string | undefined;
}

/** As on the result's own card; how long it took matters no more. */
function details(t: Translate, drawing: Drawing): RichText {
  const words = drawingFacts(t, drawing);
  const { seed } = drawing.parameters;
  if (seed === undefined) return concat(words);
  return concat(`${words} · ${t('image-result-seed')} `, code(String(seed)));
}

function pager(t: Translate, { number, count, newer, older }: HistoryPage): InlineKeyboardButton[] {
  if (count < 2) return [];
  const turn = (text: string, to: string | undefined): InlineKeyboardButton =>
    to === undefined ? inertButton('·') : tap(text, 'show', to);
  return [
    turn('‹', newer),
    inertButton(t('draw-page', { page: number, pages: count })),
    turn('›', older),
  ];
}

function tap(
  text: string,
  action: HistoryAction,
  arg: string,
  style?: 'danger',
): InlineKeyboardButton {
  return callbackButton(text, { feature: FEATURES.history, action, arg }, style);
}

/**
 * One picture of a person's history: the caption under its file, or, where the file is lost, a
 * message that says so.
 */
export function historyPage(
  t: Translate,
  page: HistoryPage,
  { isLost }: { isLost: boolean },
): MessageView {
  const { recipeId, recipe } = page;
  const { kind, parameters, createdAtMs } = recipe;
  return {
    ...lines(
      ...(isLost ? [styled(t('history-lost', { kind }), { type: 'italic' }), ''] : []),
      shortenPrompt(parameters.prompt),
      '',
      details(t, recipe),
      say(t, 'history-drawn', { day: day(createdAtMs) }),
    ),
    reply_markup: keyboard(
      pager(t, page),
      [
        imageButton(t, 'again', recipeId, 'primary'),
        imageButton(t, 'edit', recipeId),
        ...(parameters.seed === undefined ? [] : [imageButton(t, 'seed', recipeId)]),
      ],
      [tap(t('history-button-drop'), 'drop', recipeId, 'danger')],
      [tap(t('button-close'), 'close', '')],
    ),
  };
}

export function emptyHistoryView(t: Translate): MessageView {
  return {
    ...lines(bold(t('history-empty-title')), t('history-empty')),
    reply_markup: keyboard([openButton(t, 'draw', 'primary')]),
  };
}

/** In a group: what somebody drew in private is nobody else's business. */
export function historyElsewhereView(t: Translate, botUsername: string): MessageView {
  const link = urlButton(t('open-history'), deepLink(botUsername, 'history'), 'primary');
  return { text: t('history-elsewhere'), entities: [], reply_markup: keyboard([link]) };
}
