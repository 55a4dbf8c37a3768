import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TITLE_GRAPHEMES, titleOf, toPlaceId } from '../../src/domain/talk.js';

const FAMILY = '👨‍👩‍👧‍👦';
/** Whatever can go wrong at a border. */
const UNITS = ['a', ' ', '\n', '\u0301', '\u200d', '🦜', '\ud83d', 'Ж', '字', '🇺🇦', FAMILY];
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

describe('titleOf', () => {
  it.each([
    ['a short question', 'Why is the sky blue?', 'Why is the sky blue?'],
    ['white space', '  Why \t is\u00a0it \n', 'Why is it'],
    ['the first line with words', '\n```\n---\nWhy?\nBecause', '```'],
    ['punctuation before the words', '…\n— !\nWhy?', 'Why?'],
    ['a question without words', ' \n…', ''],
    ['nothing, as with a picture alone', '', ''],
    ['half an emoji', 'Why \ud83d not', 'Why \ufffd not'],
    ['right to left', 'لماذا السماء زرقاء؟', 'لماذا السماء زرقاء؟'],
  ])('of %s', (_situation, question, title) => {
    expect(titleOf(question)).toBe(title);
  });

  it('of a long question ends between two words', () => {
    expect(titleOf('Tell me everything about the history of Byzantium, please')).toBe(
      'Tell me everything about the history of…',
    );
  });

  it('that ends just where a word does keeps it', () => {
    const exact = 'a'.repeat(MAX_TITLE_GRAPHEMES);
    expect(titleOf(exact)).toBe(exact);
    expect(titleOf(`${exact} b`)).toBe(`${exact}…`);
  });

  it('of one endless word, also behind a short one, is cut in it', () => {
    expect(titleOf('a'.repeat(100))).toBe(`${'a'.repeat(MAX_TITLE_GRAPHEMES)}…`);
    expect(titleOf(`a ${'b'.repeat(100)}`)).toBe(`a ${'b'.repeat(MAX_TITLE_GRAPHEMES - 2)}…`);
  });

  it('never halves an emoji of many', () => {
    const title = titleOf(FAMILY.repeat(50));
    expect(title.endsWith('…')).toBe(true);
    expect(title.slice(0, -1).replaceAll(FAMILY, '')).toBe('');
  });

  it('is one short line of whole graphemes of any question', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 300 }), (question) => {
        const title = titleOf(question);
        expect(title.isWellFormed()).toBe(true);
        expect(title).not.toMatch(/[\r\n]/);
        expect([...graphemes.segment(title)].length).toBeLessThanOrEqual(MAX_TITLE_GRAPHEMES + 1);
      }),
    );
  });
});

describe('toPlaceId', () => {
  it('keeps chats, topics and people apart', () => {
    expect(toPlaceId({ chatId: -100123, threadId: 7, userId: 42 })).toBe('-100123:7:42');
    expect(toPlaceId({ chatId: 42, threadId: 0, userId: 42 })).toBe('42:0:42');
  });
});
