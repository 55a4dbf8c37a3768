import { randomInt } from 'node:crypto';
import { IMAGE_RANGES, type ImageParameters } from '../../domain/image-parameters.js';
import { toAdmissionRequest } from '../admission-request.js';
import type { AdmissionDesk } from '../admission.js';
import type { Authentication } from '../authentication.js';
import { spelled } from '../catalogue-names.js';
import { clientGoneSignal } from '../client-gone.js';
import type { ImageEngine, ImageRequest } from '../engines/engine.js';
import { notInCatalogue } from '../errors.js';
import type { GatewayApp } from '../gateway-app.js';
import { ImageRequestSchema } from '../schemas/image-request.js';

/** Two prompts of 8000 characters, each up to 6 bytes when escaped, with room for the rest. */
const MAX_BODY_BYTES = 262_144;

/** @throws GatewayError for a model, sampler or LoRA that the engine does not have. */
async function checkedAgainst(
  engine: ImageEngine,
  parameters: ImageParameters,
): Promise<ImageRequest> {
  const [models, samplers, loras] = await Promise.all([
    engine.models(),
    engine.samplers(),
    engine.loras(),
  ]);
  const model = spelled(models, parameters.model);
  if (model === undefined) throw notInCatalogue('model', parameters.model);
  const request: ImageRequest = {
    ...parameters,
    model,
    loras: {},
    seed: parameters.seed ?? randomInt(IMAGE_RANGES.seed.max + 1),
  };
  if (parameters.sampler !== undefined) {
    const sampler = spelled(samplers, parameters.sampler);
    if (sampler === undefined) throw notInCatalogue('sampler', parameters.sampler);
    request.sampler = sampler;
  }
  for (const [name, weight] of Object.entries(parameters.loras)) {
    const lora = spelled(loras, name);
    if (lora === undefined) throw notInCatalogue('lora', name);
    request.loras[lora] = weight;
  }
  return request;
}

export interface ImageRouteDeps {
  authentication: Authentication;
  desk: AdmissionDesk;
  engine: ImageEngine;
}

/** `POST /sd`: one picture, as raw bytes. */
export function addImageRoute(
  app: GatewayApp,
  { authentication, desk, engine }: ImageRouteDeps,
): void {
  app.route({
    method: 'POST',
    url: '/sd',
    bodyLimit: MAX_BODY_BYTES,
    schema: { body: ImageRequestSchema },
    preValidation: authentication.check,
    async handler(request, reply) {
      const clientGone = clientGoneSignal(reply);
      const picture = await checkedAgainst(engine, request.body);
      const admission = toAdmissionRequest(request, reply, { authentication, category: 'image' });
      const png = await desk.admitted(admission, reply, () => engine.generate(picture, clientGone));
      return reply.type('image/png').header('x-seed', picture.seed).send(png);
    },
  });
}
