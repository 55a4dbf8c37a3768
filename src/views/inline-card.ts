import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Drawing, DrawingKind } from '../domain/drawing.js';
import type { InlineChoice } from '../domain/inline.js';
import { isBlank } from '../domain/visible-text.js';
import { ANSWER_LINK, deepLink, FEATURES, INLINE_LINK, MAKE_LINK } from './buttons.js';
import {
  cancelledCard,
  drawingCard,
  type DrawingProps,
  failureCard,
  type ImageCard,
  queuedCard,
  type QueuedProps,
  resultCaption,
  shortenPrompt,
  waitingForEngineCard,
} from './image-card.js';
import type { ImageFailure } from './image-failure.js';
import {
  bold,
  callbackButton,
  keyboard,
  lines,
  type MessageView,
  quote,
  type RichText,
  urlButton,
} from './rich-text.js';
import type { Translate } from './translator.js';

/**
 * A message that somebody sent through the bot, from the placeholder to the result. It stands in a
 * chat the bot is not in, so its buttons either concern its owner alone or lead to the private chat.
 */

export const INLINE_ACTIONS = [
  /** Begins what was chosen; carries the choice, its owner and the id of the words. */
  'make',
  /** These two carry a job. */
  'cancel',
  'stop',
  /** The same once more after a success; carries its recipe. */
  'again',
  /** The same once more after a failure; see `RetryArg`. */
  'retry',
  /** A question once more; carries its job. */
  'reask',
] as const;
export type InlineAction = (typeof INLINE_ACTIONS)[number];

/** What "Make it" carries. */
export interface MakeArg {
  choice: InlineChoice;
  ownerId: number;
  askId: string;
}

export function toMakeArg({ choice, ownerId, askId }: MakeArg): string {
  return `${choice}.${ownerId}.${askId}`;
}

/** What "Try again" carries. */
export interface RetryArg {
  recipeId: string;
  /** Of the result that stands in the message nevertheless. */
  over?: string | undefined;
}

function toRetryArg({ recipeId, over }: RetryArg): string {
  return over === undefined ? recipeId : `${recipeId}.${over}`;
}

function inlineButton(
  t: Translate,
  action: InlineAction,
  arg: string,
  style?: 'primary' | 'danger',
): InlineKeyboardButton {
  const data = { feature: FEATURES.inline, action, arg };
  return callbackButton(t(`inline-button-${action}`), data, style);
}

/** What was asked for; nothing where that was a picture alone. */
function quoteOf(words: string): RichText | undefined {
  return isBlank(words) ? undefined : quote(shortenPrompt(words));
}

/** What is sent the moment something is chosen; what comes of it takes its place. */
export function placeholderView(t: Translate, words: string, make: MakeArg): MessageView {
  return {
    ...lines(t('inline-placeholder', { choice: make.choice }), quoteOf(words)),
    reply_markup: keyboard([inlineButton(t, 'make', toMakeArg(make), 'primary')]),
  };
}

function cancelKeyboard(t: Translate, jobId: string): InlineKeyboardMarkup {
  return keyboard([inlineButton(t, 'cancel', jobId)]);
}

export function inlineQueuedCard(t: Translate, props: QueuedProps): ImageCard {
  return { ...queuedCard(t, props), reply_markup: cancelKeyboard(t, props.jobId) };
}

export function inlineDrawingCard(t: Translate, props: DrawingProps): ImageCard {
  return { ...drawingCard(t, props), reply_markup: cancelKeyboard(t, props.jobId) };
}

export function inlineWaitingCard(
  t: Translate,
  props: { jobId: string; prompt: string },
): ImageCard {
  return { ...waitingForEngineCard(t, props), reply_markup: cancelKeyboard(t, props.jobId) };
}

export interface InlineResultLinks {
  recipeId: string;
  botUsername: string;
}

function resultKeyboard(
  t: Translate,
  { recipeId, botUsername }: InlineResultLinks,
): InlineKeyboardMarkup {
  const link = deepLink(botUsername, `${MAKE_LINK}${recipeId}`);
  return keyboard([
    inlineButton(t, 'again', recipeId),
    urlButton(t('inline-button-yours'), link, 'primary'),
  ]);
}

/** @param over the result that stands in the message, whose buttons come back */
export function inlineCancelledCard(
  t: Translate,
  { prompt, over }: { prompt: string; over: InlineResultLinks | undefined },
): ImageCard {
  const card = cancelledCard(t, { prompt });
  return over ? { ...card, reply_markup: resultKeyboard(t, over) } : card;
}

export function inlineResultCard(
  t: Translate,
  props: Drawing & InlineResultLinks & { elapsedSeconds?: number },
): ImageCard {
  return { ...resultCaption(t, props), reply_markup: resultKeyboard(t, props) };
}

export function inlineFailureCard(
  t: Translate,
  props: InlineResultLinks &
    RetryArg & { kind: DrawingKind; prompt: string; failure: ImageFailure },
): ImageCard {
  const { botUsername, failure } = props;
  return {
    ...failureCard(t, props),
    reply_markup: keyboard(
      [inlineButton(t, 'retry', toRetryArg(props), 'primary')],
      failure.reason === 'limit_reached'
        ? [urlButton(t('open-limits'), deepLink(botUsername, 'limits'))]
        : [],
      failure.reason === 'no_private_chat'
        ? [urlButton(t('inline-button-open'), deepLink(botUsername, 'history'))]
        : [],
    ),
  };
}

/** What the message says when its picture could only come in private. */
export function inPrivateCard(
  t: Translate,
  { prompt, botUsername }: { prompt: string; botUsername: string },
): ImageCard {
  const link = deepLink(botUsername, 'history');
  return {
    ...lines(t('inline-in-private'), quote(shortenPrompt(prompt))),
    reply_markup: keyboard([urlButton(t('inline-button-see'), link, 'primary')]),
  };
}

/** Why nothing was begun. `retry`: a recipe or a failed question to try it again with. */
export function inlineRefusalView(
  t: Translate,
  { text, entities }: RichText,
  {
    words,
    askId,
    botUsername,
    retry,
  }: {
    words: string;
    askId: string | undefined;
    botUsername: string;
    retry?: { action: 'retry' | 'make'; arg: string } | undefined;
  },
): MessageView {
  const link = deepLink(botUsername, askId === undefined ? 'limits' : `${INLINE_LINK}${askId}`);
  return {
    ...lines({ text, entities }, quoteOf(words)),
    reply_markup: keyboard(
      retry === undefined
        ? []
        : [
            callbackButton(
              t('inline-button-retry'),
              { feature: FEATURES.inline, ...retry },
              'primary',
            ),
          ],
      [urlButton(t('inline-button-open'), link)],
    ),
  };
}

/** Under an answer while it grows. */
export function inlineGrowingKeyboard(t: Translate, jobId: string): InlineKeyboardMarkup {
  return keyboard([inlineButton(t, 'stop', jobId, 'danger')]);
}

export interface AnswerLinkProps {
  botUsername: string;
  talkId: string;
  turnId: string;
}

/** Leads to all of an answer, and to the talk that goes on from it. */
export function inlineAnswerKeyboard(
  t: Translate,
  { botUsername, talkId, turnId }: AnswerLinkProps,
  { isCut }: { isCut: boolean },
): InlineKeyboardMarkup {
  const link = deepLink(botUsername, `${ANSWER_LINK}${talkId}-${turnId}`);
  const label = isCut ? t('inline-button-rest') : t('inline-button-go-on');
  return keyboard([urlButton(label, link, isCut ? 'primary' : undefined)]);
}

/** In place of an answer that did not come. */
export function inlineNoAnswerKeyboard(
  t: Translate,
  { jobId, mayRetry, botUsername }: { jobId: string; mayRetry: boolean; botUsername: string },
): InlineKeyboardMarkup {
  return keyboard(mayRetry ? [inlineButton(t, 'reask', jobId, 'primary')] : [], [
    urlButton(t('inline-button-open'), deepLink(botUsername, 'chat')),
  ]);
}

/** In answer to a call that there is nothing to make of. */
export function guestView(t: Translate, text: string, botUsername: string): MessageView {
  return {
    text,
    entities: [],
    reply_markup: keyboard([
      urlButton(t('inline-button-open'), deepLink(botUsername, 'draw'), 'primary'),
    ]),
  };
}

/** In the private chat: the way back to where the person was typing. */
export function backView(
  t: Translate,
  { words, isKnown }: { words: string; isKnown: boolean },
): MessageView {
  const button: InlineKeyboardButton = {
    text: t('inline-button-back'),
    switch_inline_query: words,
    style: 'primary',
  };
  const body = isKnown
    ? lines(bold(t('inline-back-title')), t('inline-back'))
    : { text: t('inline-back-gone'), entities: [] };
  return { ...body, reply_markup: keyboard([button]) };
}

/** Below an answer that was asked for elsewhere. */
export function goOnView(t: Translate): MessageView {
  return { text: t('inline-go-on'), entities: [] };
}
