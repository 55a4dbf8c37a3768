import { toError } from './errors.js';
import type { Logger } from './logger.js';

interface CachedOptions {
  /** Names the value in the log. */
  name: string;
  logger: Logger;
  /** A value older than this is loaded anew in the background. */
  freshMs: number;
  /** After a failure the next attempt waits this long. */
  retryMs: number;
}

/**
 * Wraps a loader so that only the first caller waits: later ones get the last value at once, also
 * while the source is away. Concurrent loads are one load. A failed first load is not remembered.
 */
export function createCached<T>(
  load: () => Promise<T>,
  { name, logger, freshMs, retryMs }: CachedOptions,
): () => Promise<T> {
  let last: Promise<T> | undefined;
  let loading: Promise<T> | undefined;
  let nextLoadAtMs = 0;

  async function loadOnce(): Promise<T> {
    try {
      const value = await load();
      last = Promise.resolve(value);
      nextLoadAtMs = Date.now() + freshMs;
      return value;
    } finally {
      loading = undefined;
    }
  }

  return () => {
    if (last && Date.now() < nextLoadAtMs) return last;
    loading ??= loadOnce();
    if (!last) return loading;
    nextLoadAtMs = Date.now() + retryMs;
    loading.catch((thrown: unknown) => {
      logger.warn({ err: toError(thrown), name }, 'an earlier value is served: its source is away');
    });
    return last;
  };
}
