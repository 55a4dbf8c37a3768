import { z } from 'zod';
import { ImageParametersSchema } from '../store/image-parameters-schema.js';

export const IMAGE_QUEUE = 'image';

/**
 * One picture to draw and where to show it. Holds no API key: BullMQ keeps job data in clear text,
 * so the worker looks the key up when it runs.
 */
export const ImageJobSchema = z.object({
  v: z.literal(1),
  /** `image-<update_id>`: the same tap delivered twice is the same job. No colon: BullMQ forbids it. */
  jobId: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  userId: z.number().int(),
  chatId: z.number().int(),
  threadId: z.number().int().exactOptional(),
  /** The one message of this task: it says "queued", then "drawing", then becomes the picture. */
  messageId: z.number().int(),
  locale: z.string(),
  parameters: ImageParametersSchema,
  /** The reservation in the person's allowance; given back when no picture comes. */
  chargeId: z.string(),
  /** `photo` as Telegram shows pictures; `document` = the untouched PNG. */
  delivery: z.enum(['photo', 'document']),
});

export type ImageJob = z.output<typeof ImageJobSchema>;
