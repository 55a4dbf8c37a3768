import type { ImageRequest } from '../engine.js';

/** To the worker thread: draw this. */
export interface DrawJob {
  id: number;
  request: ImageRequest;
  /** One Int32; not 0 = the picture is no longer wanted. Shared, because a thread that draws hears no message. */
  cancelled: SharedArrayBuffer;
}

/** From the worker thread, one for every job. */
export type DrawResult =
  | { id: number; outcome: 'drawn'; png: Uint8Array }
  | { id: number; outcome: 'cancelled' }
  | { id: number; outcome: 'failed'; message: string };
