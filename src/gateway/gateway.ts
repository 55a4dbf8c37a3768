import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { DEFAULT_PRICES, type Limits, type Prices } from '../domain/limits.js';
import { NO_METRICS } from '../domain/metrics.js';
import type { Logger } from '../logger.js';
import type { Accounts } from '../store/accounts.js';
import type { GeneratedFiles } from '../store/generated-files.js';
import type { Switches } from '../store/switches.js';
import type { Usage } from '../store/usage.js';
import { createAdmissionDesk } from './admission.js';
import { createAuthentication } from './authentication.js';
import { addApiDocument } from './document/api-document.js';
import type { ChatEngine, GifEngine, ImageEngine } from './engines/engine.js';
import { createErrorHandler, createFailureReport } from './error-handler.js';
import { unknownUrl, unsupportedMediaType } from './errors.js';
import { createFailedKeys } from './failed-keys.js';
import { acceptGuardedJson } from './json-guard.js';
import { type KeyOwners, NO_GATE } from './key-owners.js';
import { refuseOtherMethods } from './refuse-other-methods.js';
import { makeRequestIds, tellRequestId } from './request-id.js';
import { meterRequests, type RequestMetrics } from './request-metrics.js';
import { addChatCatalogueRoutes } from './routes/chat-catalogue.js';
import { addChatRoute } from './routes/chat.js';
import { addFirstVersionRoutes } from './routes/first-version.js';
import { addGifFilesRoute } from './routes/gif-files.js';
import { addGifRoutes } from './routes/gifs.js';
import { addImageCatalogueRoutes } from './routes/image-catalogue.js';
import { addImageRoute } from './routes/images.js';
import { addLimitsRoute } from './routes/limits.js';
import { addSecretScanningRoute, type SecretScanning } from './routes/secret-scanning.js';

export interface GatewayDeps {
  accounts: Pick<Accounts, 'ownerOf'>;
  usage: Pick<Usage, 'admit' | 'release' | 'isReserved'>;
  /** Looked up where people have to be in a channel; not unless given. */
  owners?: KeyOwners;
  /** What admins keep back from those who come from outside; nothing unless given. */
  switches?: Pick<Switches, 'isOff' | 'maintenance'>;
  limits: Limits;
  /** Shown in `/limits`; the documented ones unless given. */
  prices?: Prices;
  images: ImageEngine;
  gifs: GifEngine;
  chat: ChatEngine;
  /** Where GIFs are kept for those who get an address. */
  files: GeneratedFiles;
  /** How clients reach this gateway, without a slash at the end. */
  publicUrl: () => string;
  logger: Logger;
  /** Where requests are counted; nowhere unless given. */
  metrics?: RequestMetrics;
  /**
   * Answer paths that nobody serves with the API's error body too; default true. Only one plugin of
   * a server may do so.
   */
  answerUnknownPaths?: boolean;
  /** Take reports of leaked keys from the partner who signs with these keys; default: from nobody. */
  secretScanning?: SecretScanning | undefined;
  /** Serve `/openapi.json` and `/docs` too; default false. */
  document?: boolean;
}

function beginRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  tellRequestId(request, reply);
  reply.header('x-content-type-options', 'nosniff');
  reply.header('cache-control', 'no-store');
  const encoding = request.headers['content-encoding'];
  // A few compressed kilobytes can unpack to gigabytes.
  done(encoding === undefined || encoding === 'identity' ? undefined : unsupportedMediaType());
}

/**
 * The documented HTTP API as a plugin. It brings its own hooks, errors and routes, and leaves the
 * rest of the server it is mounted on alone. A request to generate passes,
 * in this order:
 *
 * 1. its id, and the refusal of compressed bodies (415)
 * 2. the body's size, depth and JSON (413, 415, 400)
 * 3. the key: whose is it (401; 429 where too many wrong ones come from)
 * 4. the parameters and their ranges, then the names against the engine's catalogue (400)
 * 5. the key's standing, tier and usage window, in one round trip (401, 403, 429)
 * 6. the engine, which stops when the client leaves; a failure takes the usage back (500, 503)
 */
export function createGateway(deps: GatewayDeps): FastifyPluginAsync {
  const { images: engine, files, publicUrl, limits, prices = DEFAULT_PRICES, logger } = deps;
  const authentication = createAuthentication({
    accounts: deps.accounts,
    failedKeys: createFailedKeys(),
  });
  const report = createFailureReport(logger);
  const desk = createAdmissionDesk({
    ...{ usage: deps.usage, owners: deps.owners ?? NO_GATE },
    ...{ switches: deps.switches, limits, logger },
  });

  return async (server) => {
    const app = server.withTypeProvider<ZodTypeProvider>();
    app.setValidatorCompiler(validatorCompiler);
    app.setErrorHandler(createErrorHandler(report));
    makeRequestIds(app);
    authentication.mount(app);
    acceptGuardedJson(app);
    app.addHook('onRequest', meterRequests(deps.metrics ?? NO_METRICS));
    app.addHook('onRequest', beginRequest);
    if (deps.answerUnknownPaths !== false) {
      app.setNotFoundHandler((request) => {
        throw unknownUrl(request.method, request.url.split('?')[0] ?? '/');
      });
    }
    if (deps.document === true) await addApiDocument(app);
    const refuseOthers = refuseOtherMethods(app);
    addImageRoute(app, { authentication, desk, engine });
    addImageCatalogueRoutes(app, engine);
    addGifRoutes(app, { authentication, desk, engine: deps.gifs, files, publicUrl });
    addGifFilesRoute(app, files);
    addFirstVersionRoutes(app, { authentication, desk, engine });
    addChatRoute(app, { authentication, desk, engine: deps.chat, report });
    addChatCatalogueRoutes(app, deps.chat);
    addLimitsRoute(app, limits, prices);
    if (deps.secretScanning) await addSecretScanningRoute(app, deps.secretScanning);
    refuseOthers();
  };
}
