import { describe, expect, it } from 'vitest';
import { createPainter } from '../../../src/gateway/engines/demo/art/paint.js';

const PROMPTS = [
  'mountains',
  'the sea with a boat and birds',
  'aurora',
  'a galaxy with a planet and a rocket',
  'a fox in the forest',
  'desert',
  'a city at night in the rain',
  'snow on a meadow with an oak',
  'abstract silk',
  'flow',
  'bauhaus',
];

/** Mean difference of two moments' pixels, of 255. */
function difference(one: Uint8Array, other: Uint8Array): number {
  return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;
}

describe.each(PROMPTS)('an animation of %s', (prompt) => {
  const paintAt = createPainter(
    {
      model: 'sdxl-base',
      prompt,
      width: 128,
      height: 128,
      steps: 30,
      cfgScale: 7,
      loras: {},
      seed: 3,
    },
    () => undefined,
  );
  const at = (moment: number): Buffer => paintAt(moment).data();

  it('moves, and comes back to where it began', () => {
    const start = at(0);
    expect(difference(at(0.4), start)).toBeGreaterThan(0.2);
    expect(difference(at(1 - 1e-6), start)).toBeLessThan(0.05);
  });

  it('is painted the same at the same moment, in whatever order', () => {
    const later = at(0.7);
    at(0.1);
    expect(at(0.7).equals(later)).toBe(true);
  });
});
