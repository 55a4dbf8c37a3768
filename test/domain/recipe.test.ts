import { describe, expect, it } from 'vitest';
import { type Drawing, withSeed } from '../../src/domain/drawing.js';
import { GIF_DEFAULTS } from '../../src/domain/gif-parameters.js';
import { toMoving, toRecipe } from '../../src/domain/recipe.js';
import { GIF_PARAMETERS, PARAMETERS } from '../helpers/image-jobs.js';

describe.each<Drawing>([
  { kind: 'image', parameters: PARAMETERS },
  { kind: 'gif', parameters: GIF_PARAMETERS },
])('the recipe of a drawing of kind $kind', (drawing) => {
  it('drawn again leaves the seed to chance and keeps everything else', () => {
    const { seed, ...rest } = drawing.parameters;
    expect(seed).toBeDefined();
    expect(withSeed(drawing, undefined)).toEqual({ kind: drawing.kind, parameters: rest });
  });

  it('is not changed by drawing it again', () => {
    withSeed(drawing, undefined);
    expect(drawing.parameters.seed).toBeDefined();
  });

  it('holds nothing of where it is kept', () => {
    const job = { ...drawing, jobId: 'image-1', chatId: 7 };
    expect(toRecipe(job, { ownerId: 7, createdAtMs: 1 })).toEqual({
      ...drawing,
      ownerId: 7,
      createdAtMs: 1,
    });
  });
});

describe('a picture made to move', () => {
  it('keeps its words and its seed, and nothing that GIFs do not have', () => {
    const picture = { ...PARAMETERS, negativePrompt: 'text', sampler: 'Euler' };
    expect(toMoving(picture)).toEqual({
      prompt: PARAMETERS.prompt,
      negativePrompt: 'text',
      sampler: 'Euler',
      seed: PARAMETERS.seed,
      ...GIF_DEFAULTS,
    });
  });

  it('decides nothing that was left open', () => {
    const { seed, ...picture } = PARAMETERS;
    expect(seed).toBeDefined();
    expect(toMoving(picture)).toEqual({ prompt: PARAMETERS.prompt, ...GIF_DEFAULTS });
  });
});
