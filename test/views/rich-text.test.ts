import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bold,
  callbackButton,
  clock,
  code,
  concat,
  keyboard,
  lines,
  quote,
  say,
  styled,
} from '../../src/views/rich-text.js';

const t = (template: string) => (_key: string, variables?: Record<string, unknown>) =>
  template.replace(/\$(\w+)/g, (_match, name: string) => String(variables?.[name]));

describe('say', () => {
  it('formats a value wherever the language puts it', () => {
    const said = say(t('Draw with $model at $size'), 'key', {
      model: code('sdxl'),
      size: bold('1:1'),
    });
    expect(said).toEqual({
      text: 'Draw with sdxl at 1:1',
      entities: [
        { type: 'code', offset: 10, length: 4 },
        { type: 'bold', offset: 18, length: 3 },
      ],
    });
  });

  it('keeps the order of the translation, not of the values', () => {
    const said = say(t('$b then $a'), 'key', { a: code('A'), b: bold('B') });
    expect(said.entities.map(({ type }) => type)).toEqual(['bold', 'code']);
  });

  it('can say a value twice, or not at all', () => {
    expect(say(t('$a and $a'), 'key', { a: code('x'), b: code('y') }).entities).toHaveLength(2);
  });

  it('never lets what a person wrote become formatting', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (plain, marked) => {
        const said = say(t('$plain|$marked'), 'key', { plain, marked: code(marked) });
        const clean = plain.replaceAll(/[\uE000-\uE0FF]/g, '');
        expect(said.text).toBe(`${clean}|${marked}`);
        const expected =
          marked === '' ? [] : [{ type: 'code', offset: clean.length + 1, length: marked.length }];
        expect(said.entities).toEqual(expected);
      }),
    );
  });
});

describe('lines and concat', () => {
  it('move offsets along', () => {
    expect(lines(bold('ab'), undefined, 'c', quote('d'))).toEqual({
      text: 'ab\nc\nd',
      entities: [
        { type: 'bold', offset: 0, length: 2 },
        { type: 'blockquote', offset: 5, length: 1 },
      ],
    });
    expect(concat('x', bold('y')).entities).toEqual([{ type: 'bold', offset: 1, length: 1 }]);
  });

  it('give an empty text no entity', () => {
    expect(styled('', { type: 'code' }).entities).toEqual([]);
  });
});

describe('clock', () => {
  it('carries the moment for clients that know the entity, and words for the others', () => {
    expect(clock(Date.UTC(2026, 0, 2, 3, 4, 5))).toEqual({
      text: '03:04:05 UTC',
      entities: [
        { type: 'date_time', unix_time: 1767323045, date_time_format: 'T', offset: 0, length: 12 },
      ],
    });
  });
});

describe('buttons', () => {
  it('cut labels that would not be shown in full anyhow, between characters', () => {
    const { text } = callbackButton('🦊'.repeat(60), { feature: 'a', action: 'b', arg: '' });
    expect(Array.from(text)).toHaveLength(48);
    expect(text.endsWith('🦊…')).toBe(true);
  });

  it('leave out empty rows', () => {
    const button = callbackButton('x', { feature: 'a', action: 'b', arg: '' });
    expect(keyboard([], [button], []).inline_keyboard).toEqual([[button]]);
  });
});
