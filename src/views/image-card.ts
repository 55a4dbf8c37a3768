import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import { packCallbackData } from '../domain/callback-data.js';
import type { Drawing, DrawingKind } from '../domain/drawing.js';
import { openButton } from './buttons.js';
import { failureWords, type ImageFailure } from './image-failure.js';
import { code, concat, keyboard, lines, quote, type RichText } from './rich-text.js';
import type { Translate } from './translator.js';

/**
 * The one message of a picture or GIF: queued -> drawing -> the result itself, or the reason why
 * none came. Pure, so that the bot (which sends the first state) and the worker (which edits the rest)
 * say the same things.
 */
export interface ImageCard {
  /** The text of a message, or the caption once the message is the result. */
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
  'gif',
  'delete',
  'retry',
  /** One picture of an album, by itself. */
  'show',
] as const;
export type ImageAction = (typeof IMAGE_ACTIONS)[number];

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

export function imageButton(
  t: Translate,
  action: Exclude<ImageAction, 'show'>,
  arg: string,
  style?: 'primary' | 'success' | 'danger',
): InlineKeyboardButton {
  return {
    text: t(`image-button-${action}`),
    callback_data: packCallbackData({ feature: IMAGE_FEATURE, action, arg }),
    ...(style && { style }),
  };
}

/** The state in words, and below it the prompt as a quotation: several cards may be under way. */
function statusCard(
  status: RichText | string,
  prompt: string,
  reply_markup: InlineKeyboardMarkup,
): ImageCard {
  return { ...lines(status, quote(shortenPrompt(prompt))), reply_markup };
}

export interface QueuedProps {
  jobId: string;
  prompt: string;
  /** 1 = next. */
  position: number;
  /** 0 = not worth saying. */
  waitSeconds: number;
  /** Nothing is begun: the bot is under maintenance. */
  isPaused: boolean;
}

export function queuedCard(t: Translate, props: QueuedProps): ImageCard {
  const { jobId, prompt, position, waitSeconds, isPaused } = props;
  const place = t(isPaused ? 'image-queued-maintenance' : 'image-queued', { position });
  const status = waitSeconds > 0 && !isPaused ? `${place} ${duration(t, waitSeconds)}` : place;
  return statusCard(status, prompt, keyboard([imageButton(t, 'cancel', jobId)]));
}

/** In minutes from a minute and a half on. */
function duration(t: Translate, seconds: number): string {
  return seconds < 90
    ? t('image-wait-seconds', { seconds: Math.ceil(seconds) })
    : t('image-wait-minutes', { minutes: Math.ceil(seconds / 60) });
}

export interface DrawingProps {
  kind: DrawingKind;
  jobId: string;
  prompt: string;
  elapsedSeconds: number;
  /** Of several pictures: how many there are already. */
  progress?: { drawn: number; count: number };
}

export function drawingCard(
  t: Translate,
  { kind, jobId, prompt, elapsedSeconds, progress }: DrawingProps,
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
  const status = [
    t(key, { kind, seconds }),
    ...(progress ? [t('image-album-drawn', progress)] : []),
  ];
  return statusCard(status.join(' · '), prompt, keyboard([imageButton(t, 'cancel', jobId)]));
}

/** The API is away for the moment; the job comes back to it by itself. */
export function waitingForEngineCard(
  t: Translate,
  { jobId, prompt }: { jobId: string; prompt: string },
): ImageCard {
  return statusCard(t('image-engine-waiting'), prompt, keyboard([imageButton(t, 'cancel', jobId)]));
}

export function cancelledCard(t: Translate, { prompt }: { prompt: string }): ImageCard {
  return statusCard(t('image-cancelled'), prompt, keyboard());
}

/** The parameters are those it was drawn with: with the seed, if the API told. */
export type ResultProps = Drawing & {
  recipeId: string;
  delivery: 'photo' | 'animation' | 'document';
  /** Absent where nobody remembers. */
  elapsedSeconds?: number;
  /** False with an API that does not tell its seeds: it would draw something else next time. */
  reproducible: boolean;
};

/** How it was made, in a few words. */
export function drawingFacts(t: Translate, { kind, parameters }: Drawing): string {
  if (kind === 'image') {
    const { model, width, height } = parameters;
    return `${model} · ${width}×${height}`;
  }
  const { sampler, steps, cfgScale } = parameters;
  const words = t('image-result-details-gif', { steps, cfg: cfgScale });
  return sampler === undefined ? words : `${sampler} · ${words}`;
}

type CaptionProps = Drawing & Pick<ResultProps, 'elapsedSeconds'>;

function details(t: Translate, props: CaptionProps): string {
  const { elapsedSeconds } = props;
  const facts = drawingFacts(t, props);
  if (elapsedSeconds === undefined) return facts;
  const seconds = Math.max(0.1, Math.round(elapsedSeconds * 10) / 10);
  return `${facts} · ${t('image-result-seconds', { seconds })}`;
}

/** The seed stands in monospace, which Telegram copies at a tap. */
export function resultCaption(t: Translate, props: CaptionProps): RichText {
  const { prompt, seed } = props.parameters;
  const words = `${shortenPrompt(prompt)}\n\n${details(t, props)}`;
  if (seed === undefined) return concat(words);
  return concat(`${words} · ${t('image-result-seed')} `, code(String(seed)));
}

/** What can be made of a result; a file leaves that to the message that it is the file of. */
function resultActions({
  kind,
  delivery,
  reproducible,
}: ResultProps): Exclude<ImageAction, 'show'>[][] {
  if (delivery === 'document') return [];
  const isPicture = kind === 'image';
  return [
    ['again', ...(reproducible && isPicture ? (['vary'] as const) : []), 'edit'],
    [
      // Only the photo is in Telegram: the file is drawn once more, by the seed.
      ...(reproducible ? (['seed', 'file'] as const) : []),
      ...(isPicture ? (['gif'] as const) : []),
    ],
  ];
}

/** The result: its caption, and the buttons to go on with it. */
export function resultCard(t: Translate, props: ResultProps): ImageCard {
  const { recipeId } = props;
  const rows = resultActions(props).map((actions) =>
    actions.map((action) =>
      imageButton(t, action, recipeId, action === 'again' ? 'primary' : undefined),
    ),
  );
  return {
    ...resultCaption(t, props),
    reply_markup: keyboard(...rows, [imageButton(t, 'delete', recipeId, 'danger')]),
  };
}

export interface FailureProps {
  kind: DrawingKind;
  /** Undefined when not even the recipe could be kept; then there is nothing to retry from. */
  recipeId: string | undefined;
  prompt: string;
  failure: ImageFailure;
}

/** What happened, that nothing was charged, and the button to do it again: in one breath. */
export function failureCard(
  t: Translate,
  { kind, recipeId, prompt, failure }: FailureProps,
): ImageCard {
  return statusCard(
    concat(failureWords(t, kind, failure), ` ${t('image-not-charged')}`),
    prompt,
    keyboard(
      recipeId === undefined ? [] : [imageButton(t, 'retry', recipeId, 'primary')],
      failure.reason === 'limit_reached' ? [openButton(t, 'limits')] : [],
    ),
  );
}
