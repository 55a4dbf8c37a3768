import type { ApiClient } from '../../api/client.js';
import type { PaidCallOptions } from '../../api/paid-request.js';
import type { GeneratedImage } from '../../api/picture.js';
import type { Drawing } from '../../domain/drawing.js';

/**
 * Has the API draw, always with a seed: every run of a job draws the same.
 * @throws ApiError
 */
export function generate(
  api: Pick<ApiClient, 'images' | 'gifs'>,
  drawing: Drawing,
  { seed, ...call }: PaidCallOptions & { seed: number },
): Promise<GeneratedImage> {
  switch (drawing.kind) {
    case 'image':
      return api.images.generate({ ...drawing.parameters, seed }, call);
    case 'gif': {
      const { sampler, ...parameters } = drawing.parameters;
      // The API's simple way takes nothing but the prompt, its advanced one wants a sampler.
      return sampler === undefined
        ? api.gifs.fromText(parameters.prompt, { ...call, seed })
        : api.gifs.generate({ ...parameters, sampler, seed }, call);
    }
    default:
      return drawing satisfies never;
  }
}
