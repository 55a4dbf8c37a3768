import { describe, expect, it } from 'vitest';
import {
  createFigureFormat,
  createPartFormat,
  createScaleFormat,
} from '../../src/domain/short-numbers.js';

/** Languages differ in which space they put where. */
function spaced(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}

describe('the numbers of a scale', () => {
  it.each([
    ['en', 'count', 12_345, '12K'],
    ['ru', 'count', 12_345, '12 тыс.'],
    ['ar', 'count', 12, '12'],
    ['fa', 'count', 12, '12'],
    ['en', 'seconds', 0.25, '250ms'],
    ['en', 'seconds', 0, '0s'],
    ['en', 'seconds', 12.5, '12.5s'],
  ] as const)('are short in %s: %s %s', (locale, unit, value, text) => {
    expect(spaced(createScaleFormat(unit, locale)(value))).toBe(text);
  });
});

describe('a number that stands alone', () => {
  it.each([
    ['en', 'count', 12_345.67, '12,345.7'],
    ['de', 'count', 12_345, '12.345'],
    ['fa', 'count', 12_345, '12,345'],
    ['ru', 'seconds', 2.75, '2,75 с'],
  ] as const)('is whole in %s: %s %s', (locale, unit, value, text) => {
    expect(spaced(createFigureFormat(unit, locale)(value))).toBe(text);
  });
});

describe('a part of a whole', () => {
  it('has its share beside it, unless there is no whole or hardly a share', () => {
    const format = createPartFormat('en');
    expect(format(2_301, 2_314)).toBe('2,301 · 99.4%');
    expect(format(12, 1_000_000)).toBe('12');
    expect(format(0, 0)).toBe('0');
  });
});
