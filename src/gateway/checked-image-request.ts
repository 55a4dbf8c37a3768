import type { ImageParameters } from '../domain/image-parameters.js';
import { catalogueName } from './catalogue-names.js';
import type { ImageEngine, ImageRequest } from './engines/engine.js';
import { decidedSeed } from './seeds.js';

/**
 * The request for one engine, in its own spelling of names and with a seed.
 * @throws GatewayError for a model, sampler or LoRA that the engine does not have
 */
export async function checkedImageRequest(
  engine: Pick<ImageEngine, 'models' | 'samplers' | 'loras'>,
  parameters: ImageParameters,
): Promise<ImageRequest> {
  const [models, samplers, loras] = await Promise.all([
    engine.models(),
    engine.samplers(),
    engine.loras(),
  ]);
  const { sampler } = parameters;
  return {
    ...parameters,
    model: catalogueName('model', models, parameters.model),
    ...(sampler !== undefined && { sampler: catalogueName('sampler', samplers, sampler) }),
    loras: Object.fromEntries(
      Object.entries(parameters.loras).map(([name, weight]) => [
        catalogueName('lora', loras, name),
        weight,
      ]),
    ),
    seed: decidedSeed(parameters.seed),
  };
}
