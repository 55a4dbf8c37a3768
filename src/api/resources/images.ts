import { z } from 'zod';
import type { ImageParameters } from '../../domain/image-parameters.js';
import type { ReceivedReply } from '../error-reply.js';
import { fetchFile } from '../file.js';
import { createList } from '../list.js';
import { paidRequest, type PaidCallOptions } from '../paid-request.js';
import { badReply, parseJsonReply } from '../parse-reply.js';
import { seedOf, toPicture, type GeneratedImage } from '../picture.js';
import type { ResourceDeps } from '../resource-deps.js';

interface ManyParameters {
  model: string;
  prompt: string;
  /** In `IMAGE_COUNT_RANGE`. */
  count: number;
  /** Of the first picture; as in `ImageParameters`. */
  seed?: number;
}

export interface ImagesResource {
  /**
   * Draws one picture. Never repeated once the API may have begun to draw.
   * @throws ApiError
   */
  generate(parameters: ImageParameters, options: PaidCallOptions): Promise<GeneratedImage>;
  /**
   * Draws several pictures of one prompt, with the first version of the API. Never repeated once
   * the API may have begun to draw.
   * @throws ApiError
   */
  generateMany(
    parameters: ManyParameters,
    options: PaidCallOptions,
  ): Promise<readonly GeneratedImage[]>;
  /** @throws ApiError only when the API is away and no earlier list is at hand. */
  models(): Promise<readonly string[]>;
  /**
   * What `generateMany` can draw with.
   * @throws ApiError as `models` does.
   */
  modelsForMany(): Promise<readonly string[]>;
  /** @throws ApiError as `models` does. */
  samplers(): Promise<readonly string[]>;
  /** @throws ApiError as `models` does. */
  loras(): Promise<readonly string[]>;
}

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

/** The documented list of pictures in base64; for half a year it was an object of addresses. */
const PicturesSchema = z.union([
  z.array(z.string()),
  z.object({ images: z.array(z.string()) }).transform(({ images }) => images),
]);

const ADDRESS = /^https?:\/\//i;

export function createImagesResource(deps: ResourceDeps): ImagesResource {
  const { transport, callLimits } = deps;

  /** From base64 or an address. */
  async function pictureOf(
    picture: string,
    namedBy: ReceivedReply,
    { signal }: PaidCallOptions,
  ): Promise<GeneratedImage> {
    if (!ADDRESS.test(picture)) return toPicture(Buffer.from(picture, 'base64'), namedBy);
    const limit = callLimits.imageFile;
    const file = await fetchFile(transport, { address: picture, namedBy, ...limit, signal });
    return toPicture(file.bytes, file);
  }

  return {
    async generate(parameters, call) {
      const body = toBody(parameters, call.key);
      const reply = await transport.send(
        paidRequest({ target: '/sd', body, limit: callLimits.image, call }),
      );
      return { ...toPicture(reply.bytes, reply), ...seedOf(reply.headers) };
    },
    async generateMany({ model, prompt, count, seed }, call) {
      const base = { token: call.key, model, prompt, image_count: count };
      const body = { ...base, ...(seed !== undefined && { seed }) };
      const reply = await transport.send(
        paidRequest({ target: '/generate', body, limit: callLimits.images, call }),
      );
      const pictures = parseJsonReply(reply, PicturesSchema);
      if (pictures.length === 0 || pictures.length > count) {
        throw badReply(reply, `The reply has ${pictures.length} pictures where ${count} were due.`);
      }
      const images: GeneratedImage[] = [];
      // One after the other: where one fails, none is left behind under way.
      for (const picture of pictures) images.push(await pictureOf(picture, reply, call));
      return images;
    },
    models: createList('/sd/models', deps),
    modelsForMany: createList('/models', deps),
    samplers: createList('/sd/samplers', deps),
    loras: createList('/sd/loras', deps),
  };
}
