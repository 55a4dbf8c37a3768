import type { DrawingKind } from '../../../domain/drawing.js';
import type { ImageOrder } from '../../../jobs/image/image-job.js';
import type { DrawProblem } from '../../../views/draw-replies.js';
import type { AppContext } from '../../context.js';

/**
 * What `/image` or `/gif` with that text would draw, with what the person drew with last. Undefined:
 * that can't be known at the moment.
 */
export type ReadOrder = (
  ctx: AppContext,
  kind: DrawingKind,
  text: string,
) => Promise<{ ok: true; order: ImageOrder } | { ok: false; problems: DrawProblem[] } | undefined>;
