import { describe, expect, it } from 'vitest';
import { findClosest, findSame } from '../../src/domain/closest.js';

const MODELS = ['sdxl-base', 'sdxl-refiner', 'deliberate_v2'];

describe('findClosest', () => {
  it.each([
    ['sdxl-bsae', 'sdxl-base'],
    ['SDXL base', 'sdxl-base'],
    ['delib', 'deliberate_v2'],
    ['deliberatev3', 'deliberate_v2'],
  ])('suggests for %s: %s', (typed, expected) => {
    expect(findClosest(typed, MODELS)).toBe(expected);
  });

  it.each(['midjourney', '', '   ', 'x'.repeat(5_000)])('suggests nothing for %.20j', (typed) => {
    expect(findClosest(typed, MODELS)).toBeUndefined();
  });
});

describe('findSame', () => {
  it('looks past capitals, spaces and separators', () => {
    expect(findSame('Deliberate V2', MODELS)).toBe('deliberate_v2');
  });

  it('prefers the name exactly as written', () => {
    expect(findSame('a-b', ['AB', 'a-b'])).toBe('a-b');
  });

  it('finds nothing for a mere beginning', () => {
    expect(findSame('sdxl', MODELS)).toBeUndefined();
  });
});
