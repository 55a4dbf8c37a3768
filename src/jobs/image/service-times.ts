import type { Drawing } from '../../domain/drawing.js';

/** How long something took from a worker's hand to the chat. */
export interface ServiceTime {
  drawing: Drawing;
  seconds: number;
}

/** So many of one model say more about it than all the others do. */
const ENOUGH_ALIKE = 3;

function isAlike(one: Drawing, other: Drawing): boolean {
  if (one.kind === 'image' && other.kind === 'image') {
    return one.parameters.model === other.parameters.model;
  }
  return one.kind === other.kind;
}

/**
 * How long a drawing will take: as those of its model (or, for a GIF, the GIFs) did lately, or with
 * too few of them as everything did. 0 = nothing is known.
 */
export function expectedSeconds(drawing: Drawing, lately: readonly ServiceTime[]): number {
  const alike = lately.filter((time) => isAlike(time.drawing, drawing));
  const measured = alike.length >= ENOUGH_ALIKE ? alike : lately;
  if (measured.length === 0) return 0;
  return measured.reduce((sum, { seconds }) => sum + seconds, 0) / measured.length;
}
