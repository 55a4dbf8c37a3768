import { randomInt } from 'node:crypto';
import { IMAGE_RANGES } from '../domain/image-parameters.js';

const { max } = IMAGE_RANGES.seed;

/** The seed that was asked for, else any. */
export function decidedSeed(asked: number | undefined): number {
  return asked ?? randomInt(max + 1);
}

/** A seed for each of several pictures of one request; after the largest comes 0. */
export function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (first + index) % (max + 1));
}
