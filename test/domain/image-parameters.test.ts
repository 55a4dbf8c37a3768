import { describe, expect, it } from 'vitest';
import {
  IMAGE_DEFAULTS,
  IMAGE_RANGES,
  IMAGE_SIZES,
  isInRange,
  isLoraWeight,
} from '../../src/domain/image-parameters.js';

describe('image parameters', () => {
  it('have the ranges and defaults that the API documents', () => {
    expect(IMAGE_RANGES).toMatchObject({
      steps: { min: 1, max: 35 },
      width: { min: 64, max: 1024 },
      height: { min: 64, max: 1024 },
      cfgScale: { min: 1, max: 30 },
    });
    expect(IMAGE_DEFAULTS).toEqual({ steps: 35, width: 1024, height: 1024, cfgScale: 7 });
  });

  it.each(IMAGE_SIZES)('offer $ratio as $width x $height, which engines can draw', (size) => {
    for (const side of ['width', 'height'] as const) {
      expect(isInRange(size[side], IMAGE_RANGES[side])).toBe(true);
      expect(size[side] % 64).toBe(0);
    }
    const [across = 0, down = 1] = size.ratio.split(':').map(Number);
    expect(size.width / size.height).toBeCloseTo(across / down, 5);
  });

  it.each([
    [1, true],
    [35, true],
    [0, false],
    [36, false],
    [1.5, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])('take %d as a number of steps: %s', (value, expected) => {
    expect(isInRange(value, IMAGE_RANGES.steps)).toBe(expected);
  });

  it.each([
    [-2, true],
    [0.35, true],
    [2, true],
    [2.01, false],
    [Number.NaN, false],
  ])('take %d as a LoRA weight: %s', (value, expected) => {
    expect(isLoraWeight(value)).toBe(expected);
  });
});
