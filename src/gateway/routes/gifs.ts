import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GifParameters } from '../../domain/gif-parameters.js';
import { toError } from '../../errors.js';
import type { GeneratedFiles } from '../../store/generated-files.js';
import { toAdmissionRequest } from '../admission-request.js';
import type { AdmissionDesk } from '../admission.js';
import type { Authentication } from '../authentication.js';
import { catalogueName } from '../catalogue-names.js';
import { clientGoneSignal } from '../client-gone.js';
import type { GifEngine, GifRequest } from '../engines/engine.js';
import { engineFailed } from '../errors.js';
import type { GatewayApp } from '../gateway-app.js';
import { MAX_PROMPT_BODY_BYTES } from '../schemas/generation-fields.js';
import { GifRequestSchema, TextToGifRequestSchema } from '../schemas/gif-request.js';
import { decidedSeed } from '../seeds.js';
import { toGifPath } from './gif-files.js';

export interface GifRoutesDeps {
  authentication: Authentication;
  desk: AdmissionDesk;
  engine: GifEngine;
  files: Pick<GeneratedFiles, 'save'>;
  /** How clients reach this gateway; asked for with every file, for it may be known late. */
  publicUrl: () => string;
}

/** @throws GatewayError for a sampler that the engine does not have */
async function checkedGifRequest(engine: GifEngine, asked: GifParameters): Promise<GifRequest> {
  const { sampler } = asked;
  return {
    ...asked,
    ...(sampler !== undefined && {
      sampler: catalogueName('sampler', await engine.samplers(), sampler),
    }),
    seed: decidedSeed(asked.seed),
  };
}

/** `POST /text2gif`: an animation as raw bytes; `POST /generate-gif`: the address of one. */
export function addGifRoutes(
  app: GatewayApp,
  { authentication, desk, engine, files, publicUrl }: GifRoutesDeps,
): void {
  /** Makes the GIF and does with it what the request counts for. */
  async function withGif<T>(
    request: FastifyRequest<{ Body: GifParameters }>,
    reply: FastifyReply,
    use: (gif: Buffer) => T | Promise<T>,
  ): Promise<T> {
    const clientGone = clientGoneSignal(reply);
    const gif = await checkedGifRequest(engine, request.body);
    const admission = toAdmissionRequest(request, { authentication, category: 'gif' });
    const result = await desk.admitted(admission, reply, async () =>
      use(await engine.generateGif(gif, clientGone)),
    );
    reply.header('x-seed', gif.seed);
    return result;
  }

  /** @throws GatewayError that no client repeats by itself: the engine has worked. */
  async function saved(gif: Buffer): Promise<string> {
    try {
      return await files.save(gif);
    } catch (thrown) {
      throw engineFailed(toError(thrown));
    }
  }

  const shared = {
    method: 'POST',
    bodyLimit: MAX_PROMPT_BODY_BYTES,
    preValidation: authentication.check,
  } as const;
  app.route({
    ...shared,
    url: '/text2gif',
    schema: { body: TextToGifRequestSchema },
    async handler(request, reply) {
      const gif = await withGif(request, reply, (bytes) => bytes);
      return reply.type('image/gif').send(gif);
    },
  });
  app.route({
    ...shared,
    url: '/generate-gif',
    schema: { body: GifRequestSchema },
    async handler(request, reply) {
      const name = await withGif(request, reply, saved);
      return { images: [publicUrl() + toGifPath(name)] };
    },
  });
}
