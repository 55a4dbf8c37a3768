import type { ImageOrder } from '../../../jobs/image/image-job.js';
import type { MessageView } from '../../../views/rich-text.js';
import type { AppContext } from '../../context.js';
import type { InlineMessage } from '../../inline-message.js';

/** Queues a picture or GIF that comes in an inline message, or says why not. */
export type StartDrawing = (
  ctx: AppContext,
  request: { order: ImageOrder; requestId?: string; inline: InlineMessage },
) => Promise<
  { status: 'started' } | { status: 'refused'; view: MessageView; recipeId?: string | undefined }
>;
