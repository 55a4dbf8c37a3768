import type { DrawingKind } from '../domain/drawing.js';
import type { ImageCommandProblem } from '../domain/image-command.js';
import type { WayOn } from '../domain/tiers.js';
import { openButton, type OpenableFeature } from './buttons.js';
import { IMAGE_FEATURE } from './image-card.js';
import { againWords, type LimitTimes, wayOnButtons, wayOnWords } from './limit-words.js';
import {
  callbackButton,
  code,
  keyboard,
  lines,
  type MessageView,
  type RichText,
  say,
} from './rich-text.js';
import type { Translate } from './translator.js';

/** What people name, by the problem of a name that is not there. */
const UNKNOWN_NAMES = {
  unknown_model: 'model',
  unknown_sampler: 'sampler',
  unknown_lora: 'lora',
  unknown_preset: 'preset',
} as const;

export interface UnknownName {
  code: keyof typeof UNKNOWN_NAMES;
  value: string;
  suggestion?: string;
}

/** Why a request can't be taken as it was written. */
export type DrawProblem =
  ImageCommandProblem | UnknownName | { code: 'too_many_presets'; max: number };

/** What was typed can be long; a sentence about it should not be. */
const MAX_SHOWN_CHARS = 40;

function typed(value: string): RichText {
  const chars = Array.from(value);
  return code(
    chars.length <= MAX_SHOWN_CHARS ? value : `${chars.slice(0, MAX_SHOWN_CHARS).join('')}…`,
  );
}

function option(name: string): RichText {
  return code(`--${name}`);
}

/** "There is no model sdxxl. Did you mean sdxl-base?" */
function unknownNameLine(t: Translate, { code: of, value, suggestion }: UnknownName): RichText {
  const kind = UNKNOWN_NAMES[of];
  return suggestion === undefined
    ? say(t, `draw-problem-unknown-${kind}`, { value: typed(value) })
    : say(t, `draw-problem-mistyped-${kind}`, {
        value: typed(value),
        suggestion: code(suggestion),
      });
}

function problemLine(t: Translate, problem: DrawProblem): RichText {
  switch (problem.code) {
    case 'unknown_option':
      return problem.suggestion === undefined
        ? say(t, 'draw-problem-unknown-option', { option: typed(`--${problem.option}`) })
        : say(t, 'draw-problem-mistyped-option', {
            option: typed(`--${problem.option}`),
            suggestion: option(problem.suggestion),
          });
    case 'not_for_gifs':
      return say(t, 'draw-problem-not-for-gifs', { option: option(problem.option) });
    case 'repeated_option':
      return say(t, 'draw-problem-repeated-option', { option: option(problem.option) });
    case 'missing_value':
      return say(t, 'draw-problem-missing-value', { option: option(problem.option) });
    case 'not_in_range':
      return say(t, 'draw-problem-not-in-range', {
        option: option(problem.option),
        value: typed(problem.value),
        min: String(problem.range.min),
        max: String(problem.range.max),
      });
    case 'bad_size':
      return say(t, 'draw-problem-bad-size', {
        value: typed(problem.value),
        pixels: code('768x1024'),
        ratio: code('3:4'),
        min: String(problem.range.min),
        max: String(problem.range.max),
      });
    case 'bad_lora':
      return say(t, 'draw-problem-bad-lora', {
        value: typed(problem.value),
        example: code('--lora add_detail:0.8'),
        min: String(problem.range.min),
        max: String(problem.range.max),
      });
    case 'too_many_loras':
      return say(t, 'draw-problem-too-many-loras', { max: problem.max });
    case 'prompt_too_long':
      return say(t, 'draw-problem-prompt-too-long', { length: problem.length, max: problem.max });
    case 'unknown_model':
    case 'unknown_sampler':
    case 'unknown_lora':
    case 'unknown_preset':
      return unknownNameLine(t, problem);
    case 'too_many_presets':
      return say(t, 'draw-problem-too-many-presets', { max: problem.max });
    default:
      return problem satisfies never;
  }
}

/** What opens the panel of that kind. */
const PANEL_OF = { image: 'draw', gif: 'gif' } as const satisfies Record<
  DrawingKind,
  OpenableFeature
>;

/** Every problem on its own line, and what to do next. */
export function problemsView(
  t: Translate,
  kind: DrawingKind,
  problems: readonly DrawProblem[],
): MessageView {
  return {
    ...lines(...problems.map((problem) => problemLine(t, problem)), '', t('draw-problem-next')),
    reply_markup: keyboard([openButton(t, PANEL_OF[kind], 'primary'), openButton(t, 'help')]),
  };
}

export interface LimitedProps extends LimitTimes {
  kind: DrawingKind;
  /** How many were asked for together. */
  count: number;
  limit: number;
  /** Of the limit; fewer than were asked for. */
  remaining: number;
  way: WayOn;
  /** In a private chat, where nobody else presses what is meant for this person. */
  isAlone: boolean;
  /** The recipe that "Try again" draws; undefined where no button can be shown. */
  recipeId: string | undefined;
}

/** How far the limit is used up, and when there is room again. */
function limitLines(t: Translate, props: LimitedProps): (RichText | string)[] {
  const { kind, count, limit, remaining } = props;
  if (count === 1)
    return [t(`draw-limited-${kind}`, { limit }), againWords(t, 'draw-limited-until', props)];
  return [
    t('draw-limited-several', { count, remaining }),
    count <= limit
      ? againWords(t, 'draw-limited-several-until', props)
      : t('draw-limited-too-many', { limit }),
  ];
}

/** The limit is reached: when the next one can be drawn, to the second, and who has more. */
export function limitedView(t: Translate, props: LimitedProps): MessageView {
  const { count, limit, way, isAlone, recipeId } = props;
  const retry = { feature: IMAGE_FEATURE, action: 'retry' };
  // No waiting makes more than the limit fit.
  const mayRetry = recipeId !== undefined && count <= limit;
  return {
    ...lines(...limitLines(t, props), wayOnWords(t, way)),
    reply_markup: keyboard(
      mayRetry
        ? [callbackButton(t('image-button-retry'), { ...retry, arg: recipeId }, 'primary')]
        : [],
      ...(isAlone ? wayOnButtons(t, way) : []),
    ),
  };
}

/** So many drawings of one person wait or are under way that another has to wait for them. */
export function backlogFullView(t: Translate, max: number): MessageView {
  return { text: t('draw-backlog-full', { max }), entities: [] };
}

/** The list of models can't be had, so nothing can be chosen. */
export function engineAwayView(t: Translate, kind: DrawingKind): MessageView {
  return {
    text: t('draw-engine-away'),
    entities: [],
    reply_markup: keyboard([openButton(t, PANEL_OF[kind], 'primary')]),
  };
}

/** A link to a picture that is too old to be remembered. */
export function recipeGoneView(t: Translate): MessageView {
  return {
    text: t('draw-recipe-gone'),
    entities: [],
    reply_markup: keyboard([openButton(t, 'draw', 'primary')]),
  };
}
