import { z } from 'zod';
import type { GifParameters } from '../../domain/gif-parameters.js';
import { fetchFile } from '../file.js';
import { paidRequest, type PaidCallOptions } from '../paid-request.js';
import { parseJsonReply } from '../parse-reply.js';
import { seedOf, toGif, type GeneratedImage } from '../picture.js';
import type { ResourceDeps } from '../resource-deps.js';

interface FromTextOptions extends PaidCallOptions {
  /** As in `GifParameters`. */
  seed?: number | undefined;
}

/** The documentation requires the sampler here. */
export type SampledGifParameters = GifParameters & { sampler: string };

export interface GifsResource {
  /**
   * Animates a prompt; the API decides the rest. Never repeated once it may have begun.
   * @throws ApiError
   */
  fromText(prompt: string, options: FromTextOptions): Promise<GeneratedImage>;
  /**
   * Animates as the parameters say. The API answers with an address, from which the GIF is fetched.
   * Never repeated once it may have begun.
   * @throws ApiError
   */
  generate(parameters: SampledGifParameters, options: PaidCallOptions): Promise<GeneratedImage>;
}

/** The parameters by their names on the wire. */
function toBody(parameters: SampledGifParameters, key: string): Record<string, unknown> {
  const { prompt, negativePrompt, sampler, cfgScale, steps, seed } = parameters;
  return {
    token: key,
    prompt,
    ...(negativePrompt !== undefined && { negative_prompt: negativePrompt }),
    sampler,
    cfg_scale: cfgScale,
    steps,
    ...(seed !== undefined && { seed }),
  };
}

/** Addresses of files; the API's own examples take the first. */
const FilesSchema = z
  .object({ images: z.tuple([z.string()]).rest(z.unknown()) })
  .transform(({ images: [address] }) => address);

export function createGifsResource({ transport, callLimits }: ResourceDeps): GifsResource {
  return {
    async fromText(prompt, call) {
      const { seed } = call;
      const body = { token: call.key, prompt, ...(seed !== undefined && { seed }) };
      const reply = await transport.send(
        paidRequest({ target: '/text2gif', body, limit: callLimits.gif, call }),
      );
      return { ...toGif(reply.bytes, reply), ...seedOf(reply.headers) };
    },
    async generate(parameters, call) {
      const body = toBody(parameters, call.key);
      const reply = await transport.send(
        paidRequest({ target: '/generate-gif', body, limit: callLimits.fileAddresses, call }),
      );
      const file = await fetchFile(transport, {
        address: parseJsonReply(reply, FilesSchema),
        namedBy: reply,
        ...callLimits.gifFile,
        signal: call.signal,
      });
      return { ...toGif(file.bytes, file), ...seedOf(reply.headers) };
    },
  };
}
