import { chargeIdsOf } from '../../domain/album.js';
import type { AlbumPlace, ImageJob } from './image-job.js';
import { keep, type Task } from './image-task.js';
import { seedOf } from './picture.js';

/** The seed of the first place; the others follow from it. */
export function firstSeedOf({ jobId, parameters }: ImageJob): number {
  return parameters.seed ?? seedOf(jobId);
}

export function placesOf({ album }: ImageJob): readonly AlbumPlace[] {
  return album?.places ?? [];
}

export function drawnOf(job: ImageJob): Extract<AlbumPlace, { state: 'drawn' }>[] {
  return placesOf(job).filter((place) => place.state === 'drawn');
}

/** Moves one place on. */
export async function keepPlace(task: Task, index: number, place: AlbumPlace): Promise<void> {
  const { album } = task.job;
  if (album === undefined) return;
  await keep(task, { album: { ...album, places: album.places.with(index, place) } });
}

/** What nobody has got anything for. */
export function undrawnCharges(job: ImageJob): string[] {
  return chargeIdsOf(job).filter((_, index) => placesOf(job)[index]?.state !== 'drawn');
}
