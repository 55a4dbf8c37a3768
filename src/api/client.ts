import { Agent, type Dispatcher } from 'undici';
import type { Logger } from '../logger.js';
import { CALL_LIMITS, type CallLimits } from './call-limits.js';
import { createApiTransport } from './request.js';
import type { ResourceDeps } from './resource-deps.js';
import { createChatResource, type ChatResource } from './resources/chat.js';
import { createGifsResource, type GifsResource } from './resources/gifs.js';
import { createImagesResource, type ImagesResource } from './resources/images.js';
import { fetchLimits, type ApiLimits } from './resources/limits.js';
import type { RetryPolicy } from './retry.js';

/** The VisionCraft-compatible API, typed. Every method fails with an `ApiError` and nothing else. */
export interface ApiClient {
  readonly images: ImagesResource;
  readonly gifs: GifsResource;
  readonly chat: ChatResource;
  limits(): Promise<ApiLimits>;
  /**
   * One small request past every cache, sent once: is the API reachable?
   * @throws ApiError
   */
  ping(signal?: AbortSignal): Promise<void>;
  /** Ends the connections; calls under way fail. */
  close(): Promise<void>;
}

export interface ApiClientOptions {
  /** The original has moved seven times: the address is configuration. It may have a path. */
  baseUrl: string;
  logger: Logger;
  /** Carries the requests instead of a pool of our own; closed with the client. */
  dispatcher?: Dispatcher;
  retryPolicy?: RetryPolicy;
  /** In place of some of `CALL_LIMITS`. */
  callLimits?: Partial<CallLimits>;
}

/** Every running generation holds a connection, so this caps those of one process. */
const MAX_CONNECTIONS = 128;
const CONNECT_TIMEOUT_MS = 5000;

export function createApiClient(options: ApiClientOptions): ApiClient {
  const { baseUrl, logger, retryPolicy } = options;
  const dispatcher =
    options.dispatcher ??
    new Agent({ connections: MAX_CONNECTIONS, connect: { timeout: CONNECT_TIMEOUT_MS } });
  const transport = createApiTransport({
    baseUrl,
    dispatcher,
    logger,
    ...(retryPolicy && { retryPolicy }),
  });
  const callLimits = { ...CALL_LIMITS, ...options.callLimits };
  const deps: ResourceDeps = { transport, callLimits, logger };
  return {
    images: createImagesResource(deps),
    gifs: createGifsResource(deps),
    chat: createChatResource(deps),
    limits: () => fetchLimits(deps),
    async ping(signal) {
      await transport.send({
        method: 'GET',
        target: '/sd/samplers',
        repeatability: 'once',
        ...callLimits.ping,
        signal,
      });
    },
    close: () => dispatcher.destroy(),
  };
}
