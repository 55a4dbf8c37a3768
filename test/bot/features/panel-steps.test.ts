import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDraft } from '../../../src/bot/features/image/draft.js';
import { advance, type PanelEvent } from '../../../src/bot/features/image/panel-steps.js';
import { DRAW_ACTIONS, drawPanel, modelTag } from '../../../src/views/draw-panel.js';
import { createTranslator } from '../../../src/views/translator.js';

const catalog = {
  models: Array.from({ length: 19 }, (_, index) => `model-${index}`),
  samplers: ['Euler'],
  loras: ['add_detail'],
};
const t = createTranslator().forLocale('en');

const event: fc.Arbitrary<PanelEvent> = fc.oneof(
  fc.record({
    type: fc.constant('tap' as const),
    action: fc.constantFrom(...DRAW_ACTIONS),
    arg: fc.oneof(fc.constantFrom('', '0', '2', '3:4', modelTag('model-3')), fc.string()),
  }),
  fc.record({
    type: fc.constant('text' as const),
    text: fc.oneof(fc.constantFrom('a fox', 'model-3', '768x1024', '--steps 5'), fc.string()),
  }),
  fc.constant({ type: 'other' as const }),
);

describe('the steps of the panel', () => {
  it('lead from anywhere to a panel that can be shown, whatever a person does', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let draft = firstDraft(undefined, catalog);
        for (const each of events) {
          const step = advance(draft, each, catalog);
          if (step.then !== 'show') continue;
          draft = step.draft;
          const panel = { draft, models: catalog.models, ownerId: 1, asksForReply: true };
          const { reply_markup: markup } = drawPanel(t, panel);
          expect(markup?.inline_keyboard.flat().at(-1)?.text).toBe('Cancel');
          expect(catalog.models).toContain(draft.model);
          if (draft.screen !== 'prompt') expect(draft.prompt).not.toBe('');
        }
      }),
    );
  });

  it('draw nothing without a prompt', () => {
    const draft = firstDraft(undefined, catalog);
    const step = advance(draft, { type: 'tap', action: 'go', arg: '' }, catalog);
    expect(step.then).toBe('outdated');
  });

  it('drop a remembered model that the API no longer has', () => {
    const last = { model: 'gone', width: 640, height: 960 };
    expect(firstDraft(last, catalog)).toMatchObject({ model: 'model-0', width: 640, height: 960 });
  });
});
