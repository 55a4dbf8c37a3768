import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardEvent } from '../../../src/bot/features/chat/card-step.js';
import { advance } from '../../../src/bot/features/chat/card-steps.js';
import { CHAT_RANGES } from '../../../src/domain/chat-parameters.js';
import { CHAT_PARAMETERS } from '../../../src/domain/creativity.js';
import { OWN_PERSONA_LIMITS, PERSONA_IDS } from '../../../src/domain/personas.js';
import { chatCard } from '../../../src/views/chat-card/card.js';
import {
  CHAT_CARD_ACTIONS,
  CHAT_SCREENS,
  type ChatChoices,
  type ChatDraft,
  MAX_CHAT_FAVOURITES,
} from '../../../src/views/chat-card/draft.js';
import { tagOf } from '../../../src/views/paging.js';
import { createTranslator, type Locale } from '../../../src/views/translator.js';

const translator = createTranslator();
const LONGEST_USER_ID = 9_999_999_999_999;

const MODELS = [
  'gpt-4o',
  ...Array.from({ length: 30 }, (_, index) => `${'long/'.repeat(9)}${index}`),
];
const FIRST: ChatDraft = {
  screen: 'home',
  settings: { model: 'gpt-4o', persona: { kind: 'built-in', id: 'assistant' } },
  keep: true,
  page: 0,
};

const ARGS = [
  ...CHAT_SCREENS,
  ...CHAT_PARAMETERS,
  ...PERSONA_IDS,
  ...['', '0', '1', '5', '99', 'precise', 'creative', 'keep', 'summarise', 'new', '-1', '0.5'],
  ...['gpt-4o', MODELS[7] ?? '', 'Coach', 'Chef'].map(tagOf),
];
const tap: fc.Arbitrary<CardEvent> = fc.record({
  type: fc.constant('tap' as const),
  action: fc.constantFrom(...CHAT_CARD_ACTIONS),
  arg: fc.constantFrom(...ARGS),
});
const text: fc.Arbitrary<CardEvent> = fc.record({
  type: fc.constant('text' as const),
  text: fc.oneof(
    fc.constantFrom('Coach', 'Chef', 'gpt', '0.5', '300', 'x'.repeat(3_000), '\ud83d', '   '),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  ),
});
const event = fc.oneof(
  { weight: 4, arbitrary: tap },
  { weight: 2, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.constant({ type: 'other' } as const),
  },
);

/** What the card shows after these events, and what is remembered by then. */
function play(events: readonly CardEvent[]): { draft: ChatDraft; choices: ChatChoices } {
  let draft = FIRST;
  let choices: ChatChoices = { models: MODELS, favourites: [], personas: [] };
  for (const each of events) {
    const step = advance(draft, each, choices);
    if (step.then !== 'show') continue;
    const { chatFavourites = choices.favourites, personas = choices.personas } =
      step.remember ?? {};
    choices = { ...choices, favourites: chatFavourites, personas };
    draft = step.draft;
  }
  return { draft, choices };
}

describe('the card, whatever is done with it', () => {
  it('never holds a value that the API would refuse', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { draft, choices } = play(events);
        for (const name of CHAT_PARAMETERS) {
          const { min, max } = CHAT_RANGES[name];
          const value = draft.settings[name] ?? min;
          expect(value >= min && value <= max, name).toBe(true);
        }
        expect(MODELS).toContain(draft.settings.model);
        expect(choices.favourites.length).toBeLessThanOrEqual(MAX_CHAT_FAVOURITES);
        expect(choices.personas.length).toBeLessThanOrEqual(OWN_PERSONA_LIMITS.count);
        const names = choices.personas.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it.each<Locale>(translator.locales)('fits a message in %s', (locale) => {
    const t = translator.forLocale(locale);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.boolean(), (events, asksForReply) => {
        const { draft, choices } = play(events);
        const card = chatCard(t, { draft, choices, ownerId: LONGEST_USER_ID, asksForReply });
        expect(Array.from(card.text).length).toBeLessThanOrEqual(4_096);
        expect(card.text).not.toMatch(/\{|undefined|NaN/);
        for (const { offset, length } of card.entities) {
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(card.text.length);
        }
      }),
    );
  });

  it('always has a way out', () => {
    const t = translator.forLocale('en');
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { draft, choices } = play(events);
        const card = chatCard(t, { draft, choices, ownerId: 1, asksForReply: false });
        const labels = card.reply_markup?.inline_keyboard.flat().map(({ text: label }) => label);
        expect(labels).toContain('Close');
        expect(advance(draft, { type: 'tap', action: 'cancel', arg: '' }, choices)).toEqual({
          then: 'close',
        });
      }),
    );
  });
});
