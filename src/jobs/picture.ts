import { createHash } from 'node:crypto';
import type { ImageParameters } from '../domain/image-parameters.js';

/** A drawn picture, ready to be uploaded. */
export interface Picture {
  bytes: Buffer;
  contentType: string;
  /** Without extension; ASCII, because it travels in a header. */
  fileName: string;
}

/** The seed of a job whose asker left it open: the same in every run of the job. */
export function seedOf(jobId: string): number {
  return createHash('sha256').update(jobId).digest().readUInt32BE(0);
}

/** As drawn: with the seed the API told, or none with an API that does not tell. */
export function withSeed(parameters: ImageParameters, seed: number | undefined): ImageParameters {
  const drawn = { ...parameters };
  if (seed === undefined) delete drawn.seed;
  else drawn.seed = seed;
  return drawn;
}

const MAX_FILE_NAME_CHARS = 40;

export function toFileName({ prompt, seed }: ImageParameters): string {
  const words = prompt
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_FILE_NAME_CHARS)
    .replace(/^-+|-+$/g, '');
  return [words === '' ? 'picture' : words, seed].filter((part) => part !== undefined).join('-');
}
