import { expect, it } from 'vitest';
import { withNewSeed } from '../../src/domain/recipe.js';
import { PARAMETERS } from '../helpers/image-jobs.js';

it('a recipe drawn again leaves the seed to chance and keeps everything else', () => {
  const { seed, ...rest } = PARAMETERS;
  expect(seed).toBeDefined();
  expect(withNewSeed(PARAMETERS)).toEqual(rest);
});

it('a recipe is not changed by drawing it again', () => {
  withNewSeed(PARAMETERS);
  expect(PARAMETERS.seed).toBeDefined();
});
