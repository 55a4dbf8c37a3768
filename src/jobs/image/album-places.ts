import { chargeIdsOf } from '../../domain/album.js';
import type { AlbumPlace, ChatImageJob } from './image-job.js';
import { type ChatTask, keep } from './image-task.js';
import { seedOf } from './picture.js';

/** The seed of the first place; the others follow from it. */
export function firstSeedOf({ jobId, parameters }: ChatImageJob): number {
  return parameters.seed ?? seedOf(jobId);
}

export function placesOf({ album }: ChatImageJob): readonly AlbumPlace[] {
  return album?.places ?? [];
}

export function drawnOf(job: ChatImageJob): Extract<AlbumPlace, { state: 'drawn' }>[] {
  return placesOf(job).filter((place) => place.state === 'drawn');
}

/** Moves one place on. */
export async function keepPlace(task: ChatTask, index: number, place: AlbumPlace): Promise<void> {
  const { album } = task.job;
  if (album === undefined) return;
  await keep(task, { album: { ...album, places: album.places.with(index, place) } });
}

/** What nobody has got anything for. */
export function undrawnCharges(job: ChatImageJob): string[] {
  return chargeIdsOf(job).filter((_, index) => placesOf(job)[index]?.state !== 'drawn');
}
