import { DRAWING_RANGES, type DrawingKind } from '../../domain/drawing.js';
import { IMAGE_SIZES, LORA_WEIGHT_RANGE, type Range } from '../../domain/image-parameters.js';
import { shortenPrompt } from '../image-card.js';
import { inRows } from '../paging.js';
import { bold, code, keyboard, lines, type MessageView, quote, say } from '../rich-text.js';
import { countOf, type PictureDraft } from './draft.js';
import type { ScreenTools } from './screen.js';

const SIZES_PER_ROW = 2;
const NUMBERS_PER_ROW = 4;

/** Values worth a button; every other one in the range can be typed. */
const ON_OFFER = {
  image: { steps: [5, 10, 15, 20, 25, 30, 35], cfgScale: [1, 3, 5, 7, 9, 12, 16, 24] },
  gif: { steps: [5, 10, 15, 20, 25, 30, 40, 50], cfgScale: [0, 3, 5, 8, 10, 12, 15, 20] },
} as const satisfies Record<DrawingKind, object>;
const WEIGHTS_ON_OFFER = [-1, -0.5, 0.2, 0.4, 0.6, 0.8, 1, 1.5];

/** `1:1 · 1024×1024`, or only the pixels when they are of no ratio on offer. */
export function sizeLabel({ width, height }: { width: number; height: number }): string {
  const pixels = `${width}×${height}`;
  const named = IMAGE_SIZES.find((size) => size.width === width && size.height === height);
  return named === undefined ? pixels : `${named.ratio} · ${pixels}`;
}

export function sizesScreen({ t, tap, ways }: ScreenTools, draft: PictureDraft): MessageView {
  const buttons = IMAGE_SIZES.map((size) => {
    const isCurrent = size.width === draft.width && size.height === draft.height;
    return tap(sizeLabel(size), 'set', size.ratio, isCurrent ? 'success' : undefined);
  });
  return {
    ...lines(
      bold(t('draw-sizes-title')),
      say(t, 'draw-size', { size: sizeLabel(draft) }),
      t('draw-sizes-hint'),
    ),
    reply_markup: keyboard(...inRows(buttons, SIZES_PER_ROW), ways),
  };
}

interface NumberScreen {
  titleKey: string;
  hintKey: string;
  offer: readonly number[];
  range: Range;
  current: number | undefined;
}

function numberScreen(
  { t, draft, tap, ways }: ScreenTools,
  { titleKey, hintKey, offer, range, current }: NumberScreen,
): MessageView {
  const buttons = offer.map((value) =>
    tap(String(value), 'set', String(value), value === current ? 'success' : undefined),
  );
  return {
    ...lines(
      bold(t(titleKey)),
      t(hintKey, { kind: draft.kind, min: String(range.min), max: String(range.max) }),
    ),
    reply_markup: keyboard(
      ...inRows(buttons, NUMBERS_PER_ROW),
      current === undefined ? [] : [tap(t('draw-automatic'), 'clear')],
      ways,
    ),
  };
}

export function stepsScreen(tools: ScreenTools): MessageView {
  const { kind, extras } = tools.draft;
  return numberScreen(tools, {
    titleKey: 'draw-steps-title',
    hintKey: 'draw-steps-hint',
    offer: ON_OFFER[kind].steps,
    range: DRAWING_RANGES[kind].steps,
    current: extras.steps,
  });
}

/** How many at a time; all of them are on offer. */
export function countScreen({ t, draft, tap, ways }: ScreenTools): MessageView {
  const { min, max } = DRAWING_RANGES[draft.kind].count;
  const current = countOf(draft.extras);
  const buttons = Array.from({ length: max - min + 1 }, (_, index) => {
    const value = min + index;
    return tap(String(value), 'set', String(value), value === current ? 'success' : undefined);
  });
  return {
    ...lines(
      bold(t('draw-count-title')),
      t('draw-count-hint', { min: String(min), max: String(max) }),
    ),
    reply_markup: keyboard(buttons, ways),
  };
}

export function cfgScreen(tools: ScreenTools): MessageView {
  const { kind, extras } = tools.draft;
  return numberScreen(tools, {
    titleKey: 'draw-cfg-title',
    hintKey: 'draw-cfg-hint',
    offer: ON_OFFER[kind].cfgScale,
    range: DRAWING_RANGES[kind].cfgScale,
    current: extras.cfgScale,
  });
}

export function seedScreen({ t, draft, tap, ways }: ScreenTools): MessageView {
  const { kind, extras } = draft;
  const { seed } = extras;
  const { min, max } = DRAWING_RANGES[kind].seed;
  return {
    ...lines(
      bold(t('draw-seed-title')),
      seed === undefined ? undefined : code(String(seed)),
      t('draw-seed-hint', { kind, min: String(min), max: String(max) }),
    ),
    reply_markup: keyboard(seed === undefined ? [] : [tap(t('draw-random'), 'clear')], ways),
  };
}

export function negativeScreen({ t, draft, tap, ways }: ScreenTools): MessageView {
  const { negativePrompt } = draft.extras;
  return {
    ...lines(
      bold(t('draw-negative-title')),
      negativePrompt === undefined ? undefined : quote(shortenPrompt(negativePrompt)),
      t('draw-negative-hint', { kind: draft.kind }),
    ),
    reply_markup: keyboard(
      negativePrompt === undefined ? [] : [tap(t('draw-button-remove'), 'clear', '', 'danger')],
      ways,
    ),
  };
}

/** The weight of one LoRA. */
export function loraScreen({ t, draft, tap, ways }: ScreenTools): MessageView {
  const { lora = '', extras } = draft;
  const weight = extras.loras?.[lora];
  const { min, max } = LORA_WEIGHT_RANGE;
  const buttons = WEIGHTS_ON_OFFER.map((value) =>
    tap(String(value), 'set', String(value), value === weight ? 'success' : undefined),
  );
  return {
    ...lines(
      bold(t('draw-lora-title')),
      code(lora),
      t('draw-lora-hint', { min: String(min), max: String(max) }),
    ),
    reply_markup: keyboard(
      ...inRows(buttons, NUMBERS_PER_ROW),
      [tap(t('draw-button-remove'), 'clear', '', 'danger')],
      ways,
    ),
  };
}

export function presetNameScreen({ t, ways }: ScreenTools): MessageView {
  return {
    ...lines(bold(t('draw-preset-name-title')), t('draw-preset-name-hint')),
    reply_markup: keyboard(ways),
  };
}
