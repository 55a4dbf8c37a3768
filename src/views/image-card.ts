import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import { packCallbackData } from '../domain/callback-data.js';
import type { ImageParameters } from '../domain/image-parameters.js';
import type { Translate } from './translator.js';

/**
 * The one message of a picture: queued -> drawing -> the picture itself, or the reason why none
 * came. Pure, so that the bot (which sends the first state) and the worker (which edits the rest)
 * say the same things.
 */
export interface ImageCard {
  /** The text of a message, or the caption once the message is a picture. */
  text: string;
  entities: MessageEntity[];
  reply_markup: InlineKeyboardMarkup;
}

/** Callback feature of every button here; the bot's image feature answers them. */
export const IMAGE_FEATURE = 'image';
/** `cancel` carries the job id, all others the recipe id. */
export const IMAGE_ACTIONS = [
  'cancel',
  'again',
  'vary',
  'edit',
  'seed',
  'file',
  'delete',
  'retry',
] as const;
export type ImageAction = (typeof IMAGE_ACTIONS)[number];

/** Why no picture came, as far as a person can do something about it. */
export type ImageFailure =
  | { reason: 'engine_busy' }
  | { reason: 'engine_away' }
  | { reason: 'engine_failed' }
  | { reason: 'timeout' }
  /** The API refused the request; `param` is the parameter it named, on the wire. */
  | { reason: 'refused'; param: string | undefined }
  | { reason: 'limit_reached'; waitSeconds: number | undefined }
  | { reason: 'key_suspended' }
  | { reason: 'key_banned' }
  /** The API does not take this person's key, for a reason it keeps to itself. */
  | { reason: 'key_refused' }
  /** The chat does not let the bot send pictures or files. */
  | { reason: 'not_allowed_here' }
  /** Nothing the person could change; the operator finds it in the log. */
  | { reason: 'service' }
  | { reason: 'unknown' };

/** Characters (graphemes) of the prompt a card repeats. */
const MAX_SHOWN_PROMPT = 200;
/** UTF-16 units of them: a caption holds 1024 code points, and one emoji can be a dozen. */
const MAX_SHOWN_UNITS = 800;
/** From here on a drawing card says that it is still at it, then that this one takes its time. */
const STILL_AT_SECONDS = 20;
const SLOW_AT_SECONDS = 60;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** On one line, cut between graphemes so that no emoji is halved. */
export function shortenPrompt(prompt: string, maxGraphemes: number = MAX_SHOWN_PROMPT): string {
  const line = prompt.replace(/\s+/g, ' ').trim();
  let kept = 0;
  for (const { index, segment } of graphemes.segment(line)) {
    if (kept === maxGraphemes || index + segment.length > MAX_SHOWN_UNITS) {
      return `${line.slice(0, index).trimEnd()}…`;
    }
    kept += 1;
  }
  return line;
}

function button(
  t: Translate,
  action: ImageAction,
  arg: string,
  style?: 'primary' | 'success' | 'danger',
): InlineKeyboardButton {
  return {
    text: t(`image-button-${action}`),
    callback_data: packCallbackData({ feature: IMAGE_FEATURE, action, arg }),
    ...(style && { style }),
  };
}

function keyboard(...rows: InlineKeyboardButton[][]): InlineKeyboardMarkup {
  return { inline_keyboard: rows };
}

/** The state in words, and below it the prompt as a quotation: several cards may be under way. */
function statusCard(status: string, prompt: string, reply_markup: InlineKeyboardMarkup): ImageCard {
  const quoted = shortenPrompt(prompt);
  const entities: MessageEntity[] =
    quoted === '' ? [] : [{ type: 'blockquote', offset: status.length + 1, length: quoted.length }];
  return { text: `${status}\n${quoted}`, entities, reply_markup };
}

export interface QueuedProps {
  jobId: string;
  prompt: string;
  /** 1 = next. */
  position: number;
  /** 0 = not worth saying. */
  waitSeconds: number;
}

export function queuedCard(t: Translate, props: QueuedProps): ImageCard {
  const { jobId, prompt, position, waitSeconds } = props;
  const place = t('image-queued', { position });
  const status = waitSeconds > 0 ? `${place} ${duration(t, 'image-wait', waitSeconds)}` : place;
  return statusCard(status, prompt, keyboard([button(t, 'cancel', jobId)]));
}

/** Two messages a key: `<key>-seconds` and, from a minute and a half on, `<key>-minutes`. */
function duration(t: Translate, key: 'image-wait' | 'image-try-again', seconds: number): string {
  return seconds < 90
    ? t(`${key}-seconds`, { seconds: Math.ceil(seconds) })
    : t(`${key}-minutes`, { minutes: Math.ceil(seconds / 60) });
}

export interface DrawingProps {
  jobId: string;
  prompt: string;
  elapsedSeconds: number;
}

export function drawingCard(
  t: Translate,
  { jobId, prompt, elapsedSeconds }: DrawingProps,
): ImageCard {
  const seconds = Math.floor(elapsedSeconds);
  const key =
    seconds >= SLOW_AT_SECONDS
      ? 'image-drawing-slow'
      : seconds >= STILL_AT_SECONDS
        ? 'image-drawing-still'
        : seconds >= 1
          ? 'image-drawing-for'
          : 'image-drawing';
  return statusCard(t(key, { seconds }), prompt, keyboard([button(t, 'cancel', jobId)]));
}

/** The API is away for the moment; the job comes back to it by itself. */
export function waitingForEngineCard(
  t: Translate,
  { jobId, prompt }: { jobId: string; prompt: string },
): ImageCard {
  return statusCard(t('image-engine-waiting'), prompt, keyboard([button(t, 'cancel', jobId)]));
}

export function cancelledCard(t: Translate, { prompt }: { prompt: string }): ImageCard {
  return statusCard(t('image-cancelled'), prompt, keyboard());
}

export interface ResultProps {
  recipeId: string;
  /** With the seed that was drawn with, if the API told. */
  parameters: ImageParameters;
  elapsedSeconds: number;
  /** False with an API that does not tell its seeds: it would draw another picture next time. */
  reproducible: boolean;
}

/** The seed stands in monospace, which Telegram copies at a tap. */
function caption(
  t: Translate,
  { parameters, elapsedSeconds }: ResultProps,
): Omit<ImageCard, 'reply_markup'> {
  const { prompt, model, width, height, seed } = parameters;
  const details = t('image-result-details', {
    model,
    size: `${width}×${height}`,
    seconds: Math.max(0.1, Math.round(elapsedSeconds * 10) / 10),
  });
  const beforeSeed = `${shortenPrompt(prompt)}\n\n${details}`;
  if (seed === undefined) return { text: beforeSeed, entities: [] };
  const seedWords = ` · ${t('image-result-seed')} `;
  return {
    text: `${beforeSeed}${seedWords}${seed}`,
    entities: [
      { type: 'code', offset: beforeSeed.length + seedWords.length, length: String(seed).length },
    ],
  };
}

export function photoCard(t: Translate, props: ResultProps): ImageCard {
  const { recipeId, reproducible } = props;
  return {
    ...caption(t, props),
    reply_markup: keyboard(
      [
        button(t, 'again', recipeId, 'primary'),
        ...(reproducible ? [button(t, 'vary', recipeId)] : []),
        button(t, 'edit', recipeId),
      ],
      // Only the photo is in Telegram: the file is drawn once more, by the seed.
      reproducible ? [button(t, 'seed', recipeId), button(t, 'file', recipeId)] : [],
      [button(t, 'delete', recipeId, 'danger')],
    ),
  };
}

export function fileCard(t: Translate, props: ResultProps): ImageCard {
  return {
    ...caption(t, props),
    reply_markup: keyboard([button(t, 'delete', props.recipeId, 'danger')]),
  };
}

export interface FailureProps {
  /** Undefined when not even the recipe could be kept; then there is nothing to retry from. */
  recipeId: string | undefined;
  prompt: string;
  failure: ImageFailure;
}

/** What happened, that nothing was charged, and the button to do it again: in one breath. */
export function failureCard(t: Translate, { recipeId, prompt, failure }: FailureProps): ImageCard {
  return statusCard(
    `${failureWords(t, failure)} ${t('image-not-charged')}`,
    prompt,
    recipeId === undefined ? keyboard() : keyboard([button(t, 'retry', recipeId, 'primary')]),
  );
}

function failureWords(t: Translate, failure: ImageFailure): string {
  switch (failure.reason) {
    case 'engine_busy':
      return t('image-failed-engine-busy');
    case 'engine_away':
      return t('image-failed-engine-away');
    case 'timeout':
      return t('image-failed-timeout');
    case 'refused':
      return t('image-failed-refused', { param: failure.param ?? 'request' });
    case 'limit_reached':
      return failure.waitSeconds === undefined
        ? t('image-failed-limit')
        : `${t('image-failed-limit')} ${duration(t, 'image-try-again', failure.waitSeconds)}`;
    case 'engine_failed':
      return t('image-failed-engine-failed');
    case 'key_refused':
      return t('image-failed-key-refused');
    case 'not_allowed_here':
      return t('image-failed-not-allowed-here');
    case 'key_suspended':
      return t('image-failed-key-suspended');
    case 'key_banned':
      return t('image-failed-key-banned');
    case 'service':
      return t('image-failed-service');
    case 'unknown':
      return t('image-failed-unknown');
    default:
      return failure satisfies never;
  }
}
