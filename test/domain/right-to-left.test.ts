import { describe, expect, it } from 'vitest';
import { isRightToLeft } from '../../src/domain/right-to-left.js';

describe('isRightToLeft', () => {
  it.each([
    ['ar', true],
    ['fa', true],
    ['he', true],
    ['en', false],
    ['hi', false],
    ['zh-Hans', false],
    ['pt-BR', false],
  ])('of %s is %s', (locale, expected) => {
    expect(isRightToLeft(locale)).toBe(expected);
  });
});
