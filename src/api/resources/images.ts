import { z } from 'zod';
import { IMAGE_RANGES, isInRange, type ImageParameters } from '../../domain/image-parameters.js';
import type { Logger } from '../../logger.js';
import { createCached } from '../../cached.js';
import type { ReceivedReply } from '../error-reply.js';
import { badReply, parseJsonReply } from '../parse-reply.js';
import type { SendApiRequest } from '../request.js';

interface GenerateOptions {
  /** The API key that pays. */
  key: string;
  /**
   * A reservation that was made before; it travels as `Idempotency-Key`, so that our own gateway
   * counts the picture once.
   */
  chargeId?: string | undefined;
  signal?: AbortSignal | undefined;
}

export interface GeneratedImage {
  bytes: Buffer;
  /** What the bytes are, whatever the reply's header says: `image/png`, `image/jpeg` … */
  contentType: string;
  /** As the API told; absent with APIs that don't tell. */
  seed?: number;
}

export interface ImagesResource {
  /**
   * Draws one picture. Never repeated once the API may have begun to draw.
   * @throws ApiError
   */
  generate(parameters: ImageParameters, options: GenerateOptions): Promise<GeneratedImage>;
  /** @throws ApiError only when the API is away and no earlier list is at hand. */
  models(): Promise<readonly string[]>;
  /** @throws ApiError as `models` does. */
  samplers(): Promise<readonly string[]>;
  /** @throws ApiError as `models` does. */
  loras(): Promise<readonly string[]>;
}

/** A queue of slow engines may be long; who does not want to wait that long has a signal. */
const GENERATE_TIMEOUT_MS = 600_000;
const MAX_IMAGE_BYTES = 32 * 1024 * 1024;
const LIST_TIMEOUT_MS = 10_000;
const MAX_LIST_BYTES = 1024 * 1024;
const LIST_FRESH_MS = 60_000;
const LIST_RETRY_MS = 10_000;

const NamesSchema = z.array(z.string());

/** The parameters by their names on the wire. */
function toBody(parameters: ImageParameters, key: string): Record<string, unknown> {
  const { model, prompt, negativePrompt, sampler, steps, width, height, cfgScale, loras, seed } =
    parameters;
  return {
    token: key,
    model,
    prompt,
    ...(negativePrompt !== undefined && { negative_prompt: negativePrompt }),
    ...(sampler !== undefined && { sampler }),
    steps,
    width,
    height,
    cfg_scale: cfgScale,
    loras,
    ...(seed !== undefined && { seed }),
  };
}

/** First bytes of the picture formats that Telegram takes. */
const SIGNATURES = [
  { contentType: 'image/png', offset: 0, bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') },
  { contentType: 'image/jpeg', offset: 0, bytes: Buffer.from('\xff\xd8\xff', 'latin1') },
  { contentType: 'image/webp', offset: 8, bytes: Buffer.from('WEBP', 'latin1') },
  { contentType: 'image/gif', offset: 0, bytes: Buffer.from('GIF8', 'latin1') },
];

function toGeneratedImage(reply: ReceivedReply): GeneratedImage {
  const signature = SIGNATURES.find(({ offset, bytes }) =>
    reply.bytes.subarray(offset, offset + bytes.length).equals(bytes),
  );
  if (!signature) throw badReply(reply, 'The reply is not a picture.');
  const seed = Number(reply.headers['x-seed'] ?? Number.NaN);
  return {
    bytes: reply.bytes,
    contentType: signature.contentType,
    ...(isInRange(seed, IMAGE_RANGES.seed) && { seed }),
  };
}

export function createImagesResource(send: SendApiRequest, logger: Logger): ImagesResource {
  const list = (path: string) =>
    createCached(
      async () => {
        const reply = await send({
          method: 'GET',
          path,
          repeatability: 'safe',
          timeoutMs: LIST_TIMEOUT_MS,
          maxReplyBytes: MAX_LIST_BYTES,
        });
        return parseJsonReply(reply, NamesSchema);
      },
      { name: path, logger, freshMs: LIST_FRESH_MS, retryMs: LIST_RETRY_MS },
    );

  return {
    async generate(parameters, { key, chargeId, signal }) {
      const reply = await send({
        method: 'POST',
        path: '/sd',
        body: toBody(parameters, key),
        headers: chargeId === undefined ? {} : { 'idempotency-key': chargeId },
        repeatability: 'unsafe',
        timeoutMs: GENERATE_TIMEOUT_MS,
        maxReplyBytes: MAX_IMAGE_BYTES,
        signal,
      });
      return toGeneratedImage(reply);
    },
    models: list('/sd/models'),
    samplers: list('/sd/samplers'),
    loras: list('/sd/loras'),
  };
}
