import { toAdmissionRequest } from '../admission-request.js';
import { checkedImageRequest } from '../checked-image-request.js';
import { clientGoneSignal } from '../client-gone.js';
import type { ImageEngine, ImageRequest } from '../engines/engine.js';
import type { GatewayApp } from '../gateway-app.js';
import { FirstVersionRequestSchema } from '../schemas/first-version-request.js';
import { MAX_PROMPT_BODY_BYTES } from '../schemas/generation-fields.js';
import { seedsFrom } from '../seeds.js';
import type { ImageRouteDeps } from './images.js';

/** All of the pictures, or none: when one fails the others are stopped. */
async function generateAll(
  engine: ImageEngine,
  requests: readonly ImageRequest[],
  signal: AbortSignal,
): Promise<Buffer[]> {
  const oneFailed = new AbortController();
  const unwanted = AbortSignal.any([signal, oneFailed.signal]);
  try {
    return await Promise.all(requests.map((request) => engine.generate(request, unwanted)));
  } catch (thrown) {
    oneFailed.abort();
    throw thrown;
  }
}

/**
 * The API's first version: `GET /models`, a bare list open to everyone, and `POST /generate`, a bare
 * list of PNGs in base64. However many pictures are asked for, it counts as one request.
 */
export function addFirstVersionRoutes(
  app: GatewayApp,
  { authentication, desk, engine }: ImageRouteDeps,
): void {
  app.get('/models', () => engine.models());
  app.route({
    method: 'POST',
    url: '/generate',
    bodyLimit: MAX_PROMPT_BODY_BYTES,
    schema: { body: FirstVersionRequestSchema },
    preValidation: authentication.check,
    async handler(request, reply) {
      const clientGone = clientGoneSignal(reply);
      const { imageCount, parameters } = request.body;
      const first = await checkedImageRequest(engine, parameters);
      const pictures = seedsFrom(first.seed, imageCount).map((seed) => ({ ...first, seed }));
      const admission = toAdmissionRequest(request, { authentication, category: 'image' });
      const pngs = await desk.admitted(admission, reply, () =>
        generateAll(engine, pictures, clientGone),
      );
      return reply.header('x-seed', first.seed).send(pngs.map((png) => png.toString('base64')));
    },
  });
}
