import type { GifRequest, ImageRequest } from '../engine.js';

/** What the thread can make. */
export type DrawTask =
  { kind: 'picture'; request: ImageRequest } | { kind: 'animation'; request: GifRequest };

/** To the worker thread: draw this. */
export interface DrawJob {
  id: number;
  task: DrawTask;
  /** One Int32; not 0 = the result is no longer wanted. Shared, because a thread that draws hears no message. */
  cancelled: SharedArrayBuffer;
}

/** From the worker thread, one for every job. */
export type DrawResult =
  | { id: number; outcome: 'drawn'; file: Uint8Array }
  | { id: number; outcome: 'cancelled' }
  | { id: number; outcome: 'failed'; message: string };
