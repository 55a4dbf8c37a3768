import { Agent, type Dispatcher } from 'undici';
import type { Logger } from '../logger.js';
import { createSendApiRequest } from './request.js';
import { createImagesResource, type ImagesResource } from './resources/images.js';
import { fetchLimits, type ApiLimits } from './resources/limits.js';
import type { RetryPolicy } from './retry.js';

/** The VisionCraft-compatible API, typed. Every method fails with an `ApiError` and nothing else. */
export interface ApiClient {
  readonly images: ImagesResource;
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
}

const PING_TIMEOUT_MS = 2000;
/** Every running generation holds a connection, so this caps those of one process. */
const MAX_CONNECTIONS = 128;
const CONNECT_TIMEOUT_MS = 5000;

export function createApiClient(options: ApiClientOptions): ApiClient {
  const { baseUrl, logger, retryPolicy } = options;
  const dispatcher =
    options.dispatcher ??
    new Agent({ connections: MAX_CONNECTIONS, connect: { timeout: CONNECT_TIMEOUT_MS } });
  const send = createSendApiRequest({
    baseUrl,
    dispatcher,
    logger,
    ...(retryPolicy && { retryPolicy }),
  });
  return {
    images: createImagesResource(send, logger),
    limits: () => fetchLimits(send),
    async ping(signal) {
      await send({
        method: 'GET',
        path: '/sd/samplers',
        repeatability: 'once',
        timeoutMs: PING_TIMEOUT_MS,
        maxReplyBytes: 1024 * 1024,
        signal,
      });
    },
    close: () => dispatcher.destroy(),
  };
}
