import { toAdmissionRequest } from '../admission-request.js';
import type { AdmissionDesk } from '../admission.js';
import type { Authentication } from '../authentication.js';
import { checkedImageRequest } from '../checked-image-request.js';
import { clientGoneSignal } from '../client-gone.js';
import type { ImageEngine } from '../engines/engine.js';
import type { GatewayApp } from '../gateway-app.js';
import { MAX_PROMPT_BODY_BYTES } from '../schemas/generation-fields.js';
import { ImageRequestSchema } from '../schemas/image-request.js';

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
    bodyLimit: MAX_PROMPT_BODY_BYTES,
    schema: { body: ImageRequestSchema },
    preValidation: authentication.check,
    async handler(request, reply) {
      const clientGone = clientGoneSignal(reply);
      const picture = await checkedImageRequest(engine, request.body);
      const admission = toAdmissionRequest(request, { authentication, category: 'image' });
      const png = await desk.admitted(admission, reply, () => engine.generate(picture, clientGone));
      return reply.type('image/png').header('x-seed', picture.seed).send(png);
    },
  });
}
