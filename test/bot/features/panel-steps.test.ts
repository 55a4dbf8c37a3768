import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDraft } from '../../../src/bot/features/image/draft.js';
import type { PanelEvent } from '../../../src/bot/features/image/panel-step.js';
import { advance } from '../../../src/bot/features/image/panel-steps.js';
import { DRAWING_KINDS, DRAWING_RANGES } from '../../../src/domain/drawing.js';
import { isInRange, MAX_LORAS } from '../../../src/domain/image-parameters.js';
import {
  DRAW_ACTIONS,
  DRAW_SCREENS,
  type DrawChoices,
  MAX_PRESETS,
} from '../../../src/views/draw-panel/draft.js';
import { drawPanel } from '../../../src/views/draw-panel/panel.js';
import { tagOf } from '../../../src/views/paging.js';
import { createTranslator } from '../../../src/views/translator.js';

const catalog: DrawChoices = {
  models: Array.from({ length: 19 }, (_, index) => `model-${index}`),
  samplers: ['Euler'],
  loras: Array.from({ length: 9 }, (_, index) => `lora-${index}`),
  favourites: ['model-3'],
  presets: [],
};
const t = createTranslator().forLocale('en');

const event: fc.Arbitrary<PanelEvent> = fc.oneof(
  fc.record({
    type: fc.constant('tap' as const),
    action: fc.constantFrom(...DRAW_ACTIONS),
    arg: fc.oneof(
      fc.constantFrom(
        '',
        '0',
        '2',
        '0.5',
        '3:4',
        ...DRAW_SCREENS,
        ...['model-3', 'Euler', 'lora-0', 'lora-1', 'mine'].map(tagOf),
      ),
      fc.string(),
    ),
  }),
  fc.record({
    type: fc.constant('text' as const),
    text: fc.oneof(
      fc.constantFrom(
        'a fox',
        'model-3',
        '768x1024',
        '--steps 5',
        '--n 3',
        '7',
        'lora-',
        'lora-2:0.5',
        'mine',
      ),
      fc.string(),
    ),
  }),
  fc.constant({ type: 'other' as const }),
);

const kind = fc.constantFrom(...DRAWING_KINDS);

describe('the steps of the panel', () => {
  it('lead from anywhere to a panel that can be shown, whatever a person does', () => {
    fc.assert(
      fc.property(kind, fc.array(event, { maxLength: 30 }), (of, events) => {
        let draft = firstDraft(of, {}, catalog);
        let choices = catalog;
        for (const each of events) {
          const step = advance(draft, each, choices);
          if (step.then !== 'show') continue;
          draft = step.draft;
          choices = { ...choices, ...step.remember };
          const panel = { draft, choices, ownerId: 1, asksForReply: true };
          const { reply_markup: markup } = drawPanel(t, panel);
          expect(markup?.inline_keyboard.flat().at(-1)?.text).toBe('Cancel');
          expect(draft.kind).toBe(of);
          if (draft.kind === 'image') expect(catalog.models).toContain(draft.model);
          else expect(Object.keys(draft)).not.toEqual(expect.arrayContaining(['model']));
          const { count = 1 } = draft.extras;
          expect(isInRange(count, DRAWING_RANGES[of].count)).toBe(true);
          expect(Object.keys(draft.extras.loras ?? {}).length).toBeLessThanOrEqual(MAX_LORAS);
          expect(choices.presets.length).toBeLessThanOrEqual(MAX_PRESETS);
          if (draft.screen !== 'prompt') expect(draft.prompt).not.toBe('');
        }
      }),
    );
  });

  it('draw nothing without a prompt', () => {
    const draft = firstDraft('image', {}, catalog);
    const step = advance(draft, { type: 'tap', action: 'go', arg: '' }, catalog);
    expect(step.then).toBe('outdated');
  });

  it('drop what was remembered and the API no longer has', () => {
    const extras = { sampler: 'gone', steps: 9, loras: { gone: 1, 'lora-1': 0.5 } };
    const last = { model: 'gone', width: 640, height: 960, extras };
    expect(firstDraft('image', { image: last }, catalog)).toMatchObject({
      model: 'model-0',
      width: 640,
      height: 960,
      extras: { steps: 9, loras: { 'lora-1': 0.5 } },
    });
  });
});
