import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/domain/drawing.js';
import { expectedSeconds } from '../../../src/jobs/image/service-times.js';
import { PARAMETERS } from '../../helpers/image-jobs.js';

function picture(model: string): Drawing {
  return { kind: 'image', parameters: { ...PARAMETERS, model } };
}
const GIF: Drawing = { kind: 'gif', parameters: { prompt: 'waves', steps: 30, cfgScale: 10 } };

const took = (drawing: Drawing, ...seconds: number[]) =>
  seconds.map((each) => ({ drawing, seconds: each }));

describe('what a drawing is expected to take', () => {
  it('is what its model took lately', () => {
    const lately = [...took(picture('quick'), 1, 2, 3), ...took(picture('slow'), 30, 40, 50)];
    expect(expectedSeconds(picture('quick'), lately)).toBe(2);
    expect(expectedSeconds(picture('slow'), lately)).toBe(40);
  });

  it('is what everything took while its model was drawn fewer than three times', () => {
    const lately = [...took(picture('quick'), 1, 1, 1), ...took(picture('slow'), 40, 57)];
    expect(expectedSeconds(picture('slow'), lately)).toBe(20);
    expect(expectedSeconds(picture('new'), lately)).toBe(20);
  });

  it('of a GIF is what GIFs took', () => {
    const lately = [...took(picture('quick'), 1, 1, 1), ...took(GIF, 60, 60, 90)];
    expect(expectedSeconds(GIF, lately)).toBe(70);
  });

  it('is not known when nothing was drawn', () => {
    expect(expectedSeconds(GIF, [])).toBe(0);
  });
});
