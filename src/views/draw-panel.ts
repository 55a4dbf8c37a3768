import { createHash } from 'node:crypto';
import type { InlineKeyboardButton } from 'grammy/types';
import type { ImageOptions } from '../domain/image-command.js';
import { IMAGE_SIZES } from '../domain/image-parameters.js';
import { FEATURES } from './buttons.js';
import { shortenPrompt } from './image-card.js';
import {
  bold,
  callbackButton,
  code,
  concat,
  inertButton,
  keyboard,
  lines,
  type MessageView,
  quote,
  say,
} from './rich-text.js';
import type { Translate } from './translator.js';

/** What the panel can show; `prompt` is where it begins. */
export const DRAW_SCREENS = ['prompt', 'review', 'models', 'sizes'] as const;
type DrawScreen = (typeof DRAW_SCREENS)[number];

/**
 * Taps on the panel. The argument always begins with the owner's id, so that somebody else's tap is
 * told from a tap on an old panel.
 */
export const DRAW_ACTIONS = [
  'back',
  'cancel',
  'go',
  'models',
  'sizes',
  'page',
  'model',
  'size',
] as const;
export type DrawAction = (typeof DRAW_ACTIONS)[number];

export const MODELS_PER_PAGE = 8;
const MODELS_PER_ROW = 2;
const SIZES_PER_ROW = 2;

/** The state of the panel; plain data, because it is kept in the session. */
export interface DrawDraft {
  screen: DrawScreen;
  /** Empty until the person has said what to draw. */
  prompt: string;
  model: string;
  width: number;
  height: number;
  /** Of the model list; 0 = first. */
  page: number;
  /** What was written with the prompt beyond model and size. */
  extras: DrawExtras;
}

type DrawExtras = Pick<
  ImageOptions,
  'negativePrompt' | 'sampler' | 'steps' | 'cfgScale' | 'seed' | 'loras'
>;

export interface DrawPanelProps {
  draft: DrawDraft;
  models: readonly string[];
  ownerId: number;
  /** In a group the answer has to be a reply, or the bot does not see it. */
  asksForReply: boolean;
}

/** A model in a button: names may be longer than callback data, and list positions shift. */
export function modelTag(model: string): string {
  return createHash('sha256').update(model).digest('base64url').slice(0, 10);
}

export function pageCount(models: readonly string[]): number {
  return Math.max(1, Math.ceil(models.length / MODELS_PER_PAGE));
}

/** `1:1 · 1024×1024`, or only the pixels when they are of no ratio on offer. */
function sizeLabel({ width, height }: { width: number; height: number }): string {
  const pixels = `${width}×${height}`;
  const named = IMAGE_SIZES.find((size) => size.width === width && size.height === height);
  return named === undefined ? pixels : `${named.ratio} · ${pixels}`;
}

/** The extras as the options they were written as. */
function extrasText(extras: DrawExtras): string {
  const { steps, cfgScale, sampler, seed, loras = {}, negativePrompt } = extras;
  const lora = Object.entries(loras)
    .map(([name, weight]) => `${name}:${weight}`)
    .join(' --lora ');
  const options = {
    steps,
    cfg: cfgScale,
    sampler,
    seed,
    lora: lora === '' ? undefined : lora,
    no: negativePrompt,
  };
  return Object.entries(options)
    .flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${value}`]))
    .join(' ');
}

function inRows(buttons: InlineKeyboardButton[], perRow: number): InlineKeyboardButton[][] {
  return Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) =>
    buttons.slice(row * perRow, (row + 1) * perRow),
  );
}

export function drawPanel(t: Translate, props: DrawPanelProps): MessageView {
  const { draft, ownerId, asksForReply } = props;
  const tap = (
    text: string,
    action: DrawAction,
    arg = '',
    style?: 'primary' | 'success' | 'danger',
  ) => callbackButton(text, { feature: FEATURES.draw, action, arg: `${ownerId}:${arg}` }, style);
  const back = tap(t('button-back'), 'back');
  const cancel = tap(t('button-cancel'), 'cancel', '', 'danger');
  const prompt = draft.prompt === '' ? undefined : quote(shortenPrompt(draft.prompt));

  function promptScreen(): MessageView {
    return {
      ...lines(
        bold(t('draw-title')),
        t(asksForReply ? 'draw-ask-prompt-reply' : 'draw-ask-prompt'),
        prompt,
      ),
      reply_markup: {
        ...keyboard(draft.prompt === '' ? [cancel] : [back, cancel]),
        ...(asksForReply && { force_reply: true }),
      },
    };
  }

  function reviewScreen(): MessageView {
    const extras = extrasText(draft.extras);
    return {
      ...lines(
        bold(t('draw-title')),
        prompt,
        say(t, 'draw-model', { model: draft.model }),
        say(t, 'draw-size', { size: sizeLabel(draft) }),
        extras === '' ? undefined : code(shortenPrompt(extras)),
        '',
        t('draw-review-hint'),
      ),
      reply_markup: keyboard(
        [tap(t('draw-button-model', { model: draft.model }), 'models')],
        [tap(t('draw-button-size', { size: sizeLabel(draft) }), 'sizes')],
        [tap(t('draw-button-go'), 'go', '', 'primary')],
        [back, cancel],
      ),
    };
  }

  function modelsScreen(): MessageView {
    const pages = pageCount(props.models);
    const page = Math.min(Math.max(draft.page, 0), pages - 1);
    const shown = props.models.slice(page * MODELS_PER_PAGE, (page + 1) * MODELS_PER_PAGE);
    const buttons = shown.map((model) =>
      tap(model, 'model', modelTag(model), model === draft.model ? 'success' : undefined),
    );
    const turn = (text: string, to: number): InlineKeyboardButton =>
      to < 0 || to >= pages ? inertButton('·') : tap(text, 'page', String(to));
    const position = inertButton(t('draw-page', { page: page + 1, pages }));
    return {
      ...lines(
        bold(t('draw-models-title')),
        say(t, 'draw-model', { model: draft.model }),
        t('draw-models-hint', { count: props.models.length }),
      ),
      reply_markup: keyboard(
        ...inRows(buttons, MODELS_PER_ROW),
        pages > 1 ? [turn('‹', page - 1), position, turn('›', page + 1)] : [],
        [back, cancel],
      ),
    };
  }

  function sizesScreen(): MessageView {
    const buttons = IMAGE_SIZES.map((size) => {
      const isCurrent = size.width === draft.width && size.height === draft.height;
      return tap(sizeLabel(size), 'size', size.ratio, isCurrent ? 'success' : undefined);
    });
    return {
      ...lines(
        bold(t('draw-sizes-title')),
        say(t, 'draw-size', { size: sizeLabel(draft) }),
        t('draw-sizes-hint'),
      ),
      reply_markup: keyboard(...inRows(buttons, SIZES_PER_ROW), [back, cancel]),
    };
  }

  switch (draft.screen) {
    case 'prompt':
      return promptScreen();
    case 'review':
      return reviewScreen();
    case 'models':
      return modelsScreen();
    case 'sizes':
      return sizesScreen();
    default:
      return draft.screen satisfies never;
  }
}

/** What is left of a panel that was called off. */
export function cancelledPanel(t: Translate, prompt: string): MessageView {
  return {
    ...concat(...(prompt === '' ? [] : [quote(shortenPrompt(prompt)), '\n']), t('draw-cancelled')),
    reply_markup: keyboard(),
  };
}
