import { IMAGE_RANGES } from './image-parameters.js';

/**
 * Several pictures of one prompt, shown together. Each is a request of its own in the person's
 * allowance, with a seed of its own, and can fail alone.
 */

/** One charge a picture, by place; of a single picture the job's own. */
export function chargeIdsOf({
  chargeId,
  count,
}: {
  chargeId: string;
  count: number;
}): readonly string[] {
  if (count === 1) return [chargeId];
  return Array.from({ length: count }, (_, place) => `${chargeId}-${place + 1}`);
}

/** Of the picture at that place (0 = first): seeds follow one another, and begin anew at their end. */
export function seedAt(firstSeed: number, place: number): number {
  const { min, max } = IMAGE_RANGES.seed;
  return min + ((firstSeed - min + place) % (max - min + 1));
}
