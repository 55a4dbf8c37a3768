import { describe, expect, it } from 'vitest';
import {
  DRAW_SCREENS,
  type DrawDraft,
  drawPanel,
  modelTag,
  pageCount,
} from '../../src/views/draw-panel.js';
import { createTranslator } from '../../src/views/translator.js';

const translator = createTranslator();
const LONGEST_USER_ID = 9_999_999_999_999;

const draft: DrawDraft = {
  screen: 'review',
  prompt: 'a red fox',
  model: 'model',
  width: 1024,
  height: 768,
  page: 0,
  extras: {},
};

function panel(changes: Partial<DrawDraft>, models: string[] = ['model'], locale = 'en') {
  return drawPanel(translator.forLocale(locale), {
    draft: { ...draft, ...changes },
    models,
    ownerId: LONGEST_USER_ID,
    asksForReply: false,
  });
}

function labels(view: ReturnType<typeof drawPanel>): string[] {
  return (view.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

describe.each(translator.locales)('the panel in %s', (locale) => {
  it.each(DRAW_SCREENS)('fits Telegram’s limits on the screen %s, whatever the names', (screen) => {
    const models = Array.from({ length: 300 }, (_, index) => `${'долгое имя '.repeat(10)}${index}`);
    const view = panel(
      { screen, prompt: '🦊'.repeat(4_000), model: models[0] ?? '', page: 7 },
      models,
      locale,
    );
    expect(view.text.length).toBeLessThan(4096);
    for (const button of (view.reply_markup?.inline_keyboard ?? []).flat()) {
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
      'Draw',
      'Back',
      'Cancel',
    ]);
  });

  it('shows pixels alone for a size of no ratio on offer', () => {
    expect(labels(panel({ width: 65, height: 66 }))).toContain('Size: 65×66');
  });

  it('repeats what else was asked for', () => {
    expect(panel({ extras: { steps: 9, negativePrompt: 'blurry' } }).text).toContain(
      '--steps 9 --no blurry',
    );
  });

  it('offers no Back where there is nothing to go back to', () => {
    expect(labels(panel({ screen: 'prompt', prompt: '' }))).toEqual(['Cancel']);
  });

  it('marks the chosen model and turns no page beyond the ends', () => {
    const models = Array.from({ length: 9 }, (_, index) => `m${index}`);
    const view = panel({ screen: 'models', model: 'm8', page: 99 }, models);
    expect(labels(view)).toEqual(['m8', '‹', '2 / 2', '·', 'Back', 'Cancel']);
    expect(view.reply_markup?.inline_keyboard[0]?.[0]).toMatchObject({ style: 'success' });
  });

  it('has one page without a page bar', () => {
    expect(pageCount([])).toBe(1);
    expect(labels(panel({ screen: 'models' }))).toEqual(['model', 'Back', 'Cancel']);
  });
});

describe('modelTag', () => {
  it('is the same for a model wherever it stands, and short', () => {
    expect(modelTag('sdxl-base')).toBe(modelTag('sdxl-base'));
    expect(modelTag('sdxl-base')).not.toBe(modelTag('sdxl-refiner'));
    expect(modelTag('x'.repeat(500))).toHaveLength(10);
  });
});
