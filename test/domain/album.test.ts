import { describe, expect, it } from 'vitest';
import { chargeIdsOf, seedAt } from '../../src/domain/album.js';
import { IMAGE_RANGES } from '../../src/domain/image-parameters.js';

describe('the charges of a job', () => {
  it('for one picture are the job’s own, for several one each', () => {
    expect(chargeIdsOf({ chargeId: 'charge', count: 1 })).toEqual(['charge']);
    const several = chargeIdsOf({ chargeId: 'charge', count: 3 });
    expect(new Set([...several, 'charge']).size).toBe(4);
  });
});

describe('the seeds of an album', () => {
  it('follow one another', () => {
    expect([0, 1, 2].map((place) => seedAt(7, place))).toEqual([7, 8, 9]);
  });

  it('begin anew where they end', () => {
    const { min, max } = IMAGE_RANGES.seed;
    expect([0, 1, 2].map((place) => seedAt(max, place))).toEqual([max, min, min + 1]);
  });
});
