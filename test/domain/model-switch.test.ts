import { describe, expect, it } from 'vitest';
import { lossOf } from '../../src/domain/model-switch.js';
import { SETTINGS, aTurn } from '../helpers/talks.js';

const PICTURE = { fileId: 'a', contentType: 'image/jpeg', sizeBytes: 1 } as const;
const seeing = { ...SETTINGS, model: 'llava-v1.6-34b' };
const blind = { ...SETTINGS, model: 'mystery' };
const roomy = { ...SETTINGS, model: 'coder-32k' };

const withPictures = [
  aTurn('turn-1', null, { question: { text: 'a', pictures: [PICTURE, PICTURE], messageIds: [] } }),
];
/** Each about 1,000 tokens. */
const long = Array.from({ length: 10 }, (_, index) =>
  aTurn(`turn-${index}`, null, {
    question: { text: 'x'.repeat(4_000), pictures: [], messageIds: [] },
  }),
);

describe('what another model loses', () => {
  it('are the pictures, where the one before saw them and it does not', () => {
    expect(lossOf(seeing, blind, { turns: withPictures }).pictures).toBe(2);
    expect(lossOf(blind, roomy, { turns: withPictures }).pictures).toBe(0);
    expect(lossOf(blind, seeing, { turns: withPictures }).pictures).toBe(0);
  });

  it('are the oldest turns, where it holds less', () => {
    const { turns } = lossOf(roomy, blind, { turns: long });
    expect(turns).toBeGreaterThan(5);
    expect(turns).toBeLessThan(10);
    expect(lossOf(blind, roomy, { turns: long }).turns).toBe(0);
  });

  it('is nothing where nothing was said', () => {
    expect(lossOf(seeing, blind, { turns: [] })).toEqual({ pictures: 0, turns: 0 });
  });
});
