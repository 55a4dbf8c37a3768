import { z } from 'zod';
import { createCached } from '../cached.js';
import { parseJsonReply } from './parse-reply.js';
import type { ResourceDeps } from './resource-deps.js';

const LIST_FRESH_MS = 60_000;
const LIST_RETRY_MS = 10_000;

const NamesSchema = z.array(z.string());

/** Names that the API has at a path, kept for a while and served on while it is away. */
export function createList(
  path: string,
  { transport, callLimits, logger }: ResourceDeps,
): () => Promise<readonly string[]> {
  return createCached(
    async () => {
      const reply = await transport.send({
        method: 'GET',
        target: path,
        repeatability: 'safe',
        ...callLimits.list,
      });
      return parseJsonReply(reply, NamesSchema);
    },
    { name: path, logger, freshMs: LIST_FRESH_MS, retryMs: LIST_RETRY_MS },
  );
}
