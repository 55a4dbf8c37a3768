import { describe, expect, it } from 'vitest';
import { DRAWING_KINDS, DRAWING_RANGES } from '../../src/domain/drawing.js';
import { isInRange } from '../../src/domain/image-parameters.js';
import {
  DRAW_SCREENS,
  type DrawChoices,
  type DrawDraft,
  type PictureDraft,
} from '../../src/views/draw-panel/draft.js';
import { drawPanel } from '../../src/views/draw-panel/panel.js';
import { pageCount, tagOf } from '../../src/views/paging.js';
import { createTranslator, type Locale } from '../../src/views/translator.js';

const translator = createTranslator();
const LONGEST_USER_ID = 9_999_999_999_999;

const picture: PictureDraft = {
  kind: 'image',
  screen: 'review',
  prompt: 'a red fox',
  model: 'model',
  width: 1024,
  height: 768,
  page: 0,
  extras: {},
};

const CHOICES: DrawChoices = {
  models: ['model'],
  samplers: ['Euler'],
  loras: ['add_detail'],
  favourites: [],
  presets: [],
};

const gif: DrawDraft = { kind: 'gif', screen: 'review', prompt: 'a red fox', page: 0, extras: {} };

function panel(
  changes: Partial<PictureDraft>,
  choices: Partial<DrawChoices> = {},
  locale: Locale = 'en',
) {
  return panelOf({ ...picture, ...changes }, choices, locale);
}

function panelOf(draft: DrawDraft, choices: Partial<DrawChoices> = {}, locale: Locale = 'en') {
  return drawPanel(translator.forLocale(locale), {
    draft,
    choices: { ...CHOICES, ...choices },
    ownerId: LONGEST_USER_ID,
    asksForReply: false,
  });
}

function labels(view: ReturnType<typeof drawPanel>): string[] {
  return (view.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

describe.each(translator.locales)('the panel in %s', (locale) => {
  it.each(DRAW_SCREENS)('fits Telegram’s limits on the screen %s, whatever the names', (screen) => {
    const names = Array.from({ length: 500 }, (_, index) => `${'долгое имя '.repeat(10)}${index}`);
    const [model = '', ...others] = names;
    const loras = Object.fromEntries(others.slice(0, 5).map((name) => [name, -1.25]));
    const settings = { model, width: 64, height: 1024, extras: { loras, sampler: model } };
    const presets = others.slice(0, 10).map((name) => ({ name, settings }));
    const view = panel(
      {
        ...settings,
        screen,
        prompt: '🦊'.repeat(4_000),
        page: 7,
        lora: others[0] ?? '',
        extras: { ...settings.extras, negativePrompt: '🦊'.repeat(4_000), seed: 4_294_967_295 },
      },
      { models: names, samplers: names, loras: names, favourites: others.slice(0, 20), presets },
      locale,
    );
    const buttons = (view.reply_markup?.inline_keyboard ?? []).flat();
    // Bot API: 100 buttons, and 4096 characters of text.
    expect(buttons.length).toBeLessThanOrEqual(100);
    expect(view.text.length).toBeLessThan(4096);
    for (const button of buttons) {
      const data = 'callback_data' in button ? button.callback_data : '-';
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    }
  });
});

describe('the panel', () => {
  it('shows the values on its buttons, with exact pixels', () => {
    expect(labels(panel({}))).toEqual([
      'Model: model',
      'Size: 4:3 · 1024×768',
      'Count: 1',
      'Steps: automatic',
      'CFG: automatic',
      'Sampler: automatic',
      'Seed: random',
      'Leave out…',
      'LoRAs',
      'Presets',
      'My images',
      'Draw',
      'Back',
      'Cancel',
    ]);
  });

  it('shows pixels alone for a size of no ratio on offer', () => {
    expect(labels(panel({ width: 65, height: 66 }))).toContain('Size: 65×66');
  });

  it('repeats what else was asked for', () => {
    const loras = { a: 0.5, b: -1 };
    const extras = { steps: 9, negativePrompt: 'blurry', seed: 7, count: 3, loras };
    const view = panel({ extras });
    expect(view.text).toContain('--steps 9 --seed 7 --n 3 --lora a:0.5 --lora b:-1 --no blurry');
    for (const label of ['Steps: 9', 'Seed: 7', 'Count: 3', 'LoRAs: 2', '✓ Leave out']) {
      expect(labels(view)).toContain(label);
    }
  });

  it('offers every count there is, and marks the chosen one', () => {
    const view = panel({ screen: 'count', extras: { count: 3 } });
    expect(labels(view)).toEqual(['1', '2', '3', '4', '5', 'Back', 'Cancel']);
    expect(view.reply_markup?.inline_keyboard[0]?.[2]).toMatchObject({ style: 'success' });
    expect(view.text).toContain('From 1 to 5');
  });

  it('of a GIF shows neither model, size nor count, which are the API’s', () => {
    const view = panelOf({ ...gif, extras: { steps: 9 } });
    expect(view.text).toMatch(/^New GIF\na red fox\n--steps 9\n/);
    expect(labels(view)).toContain('Animate');
    for (const word of ['Model', 'Size', 'Count', 'LoRA', 'Presets']) {
      expect(labels(view).join()).not.toContain(word);
    }
  });

  it.each(
    DRAWING_KINDS.flatMap((kind) => [
      { kind, screen: 'steps', range: DRAWING_RANGES[kind].steps } as const,
      { kind, screen: 'cfg', range: DRAWING_RANGES[kind].cfgScale } as const,
    ]),
  )(
    'on the screen $screen of kind $kind offers only what is in range',
    ({ kind, screen, range }) => {
      const view = panelOf({ ...(kind === 'image' ? picture : gif), screen });
      const offered = labels(view)
        .filter((label) => /^\d+$/.test(label))
        .map(Number);
      expect(offered.length).toBeGreaterThan(3);
      expect(offered.every((value) => isInRange(value, range))).toBe(true);
      expect(view.text).toContain(`${range.min} to ${range.max}`);
    },
  );

  it('offers no Back where there is nothing to go back to', () => {
    expect(labels(panel({ screen: 'prompt', prompt: '' }))).toEqual(['My images', 'Cancel']);
  });

  it('marks the chosen model and turns no page beyond the ends', () => {
    const models = Array.from({ length: 9 }, (_, index) => `m${index}`);
    const view = panel({ screen: 'models', model: 'm8', page: 99 }, { models });
    expect(labels(view).slice(0, 4)).toEqual(['m8', '‹', '2 / 2', '·']);
    expect(view.reply_markup?.inline_keyboard[0]?.[0]).toMatchObject({ style: 'success' });
  });

  it('has one page without a page bar', () => {
    expect(pageCount([])).toBe(1);
    expect(labels(panel({ screen: 'models' }))).toEqual([
      'model',
      '☆ Add my model to favourites',
      'Back',
      'Cancel',
    ]);
  });

  it('shows favourites first, and of a narrowed list only what was found', () => {
    const models = Array.from({ length: 40 }, (_, index) => `m${index}`);
    const view = panel({ screen: 'models' }, { models, favourites: ['m39', 'gone', 'm20'] });
    expect(labels(view).slice(0, 3)).toEqual(['★ m39', '★ m20', 'm0']);
    const narrowed = panel({ screen: 'models', search: 'M3' }, { models });
    expect(labels(narrowed).slice(0, 2)).toEqual(['m3', 'm30']);
    expect(labels(narrowed)).toContain('Show all');
    expect(narrowed.text).toContain('11 names with M3 in them');
  });

  it('shows no LoRAs where the API has none', () => {
    expect(labels(panel({}, { loras: [] })).join()).not.toContain('LoRA');
  });
});

describe('tagOf', () => {
  it('is the same for a name wherever it stands, and short', () => {
    expect(tagOf('sdxl-base')).toBe(tagOf('sdxl-base'));
    expect(tagOf('sdxl-base')).not.toBe(tagOf('sdxl-refiner'));
    expect(tagOf('x'.repeat(500))).toHaveLength(10);
  });
});
