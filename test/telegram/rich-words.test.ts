import type { RichBlock } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { richWords } from '../../src/telegram/rich-words.js';

const words = (...blocks: RichBlock[]) => richWords({ blocks });

describe('the words of a rich message', () => {
  it.each<[string, RichBlock, string]>([
    [
      'nested formatting',
      { type: 'paragraph', text: ['a ', { type: 'bold', text: [{ type: 'code', text: 'b' }] }] },
      'a b',
    ],
    [
      'a formula and an emoji',
      {
        type: 'paragraph',
        text: [
          { type: 'mathematical_expression', expression: 'x^2' },
          { type: 'custom_emoji', custom_emoji_id: '1', alternative_text: '🦊' },
          { type: 'anchor', name: 'here' },
        ],
      },
      'x^2🦊',
    ],
    ['a block of maths', { type: 'mathematical_expression', expression: 'E = mc^2' }, 'E = mc^2'],
    ['code', { type: 'pre', text: 'sea();', language: 'ts' }, '```ts\nsea();\n```'],
    [
      'a table',
      {
        type: 'table',
        cells: [
          [
            { text: 'a', align: 'left', valign: 'top' },
            { align: 'left', valign: 'top' },
          ],
        ],
        caption: 'Letters',
      },
      'a | \nLetters',
    ],
    ['a quote', { type: 'blockquote', blocks: [{ type: 'paragraph', text: 'said' }] }, 'said'],
    [
      'what is folded away',
      { type: 'details', summary: 'More', blocks: [{ type: 'paragraph', text: 'inside' }] },
      'More\ninside',
    ],
    ['a line', { type: 'divider' }, ''],
  ])('has %s', (_what, block, expected) => {
    expect(words(block)).toBe(expected);
  });

  it('puts blocks on lines of their own, without what says nothing', () => {
    expect(
      words(
        { type: 'paragraph', text: 'one' },
        { type: 'divider' },
        { type: 'paragraph', text: 'two' },
      ),
    ).toBe('one\ntwo');
  });
});
