import type { Update } from 'grammy/types';
import { z } from 'zod';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

/** What a person asked for before they were let in. */
export interface PendingRequest {
  /** As it came; it is processed again once they are in. */
  update: Update;
  /** The message that asked them to join; it is edited in place. */
  card?: { chatId: number; messageId: number };
  /** They have been let in: the card is green, and what they asked for runs or has run. */
  isOpened?: boolean;
}

export interface PendingRequests {
  /** The latest request replaces an earlier one. */
  save(userId: number, request: PendingRequest): Promise<void>;
  load(userId: number): Promise<PendingRequest | undefined>;
  clear(userId: number): Promise<void>;
}

const CardSchema = z.object({ chatId: z.number().int(), messageId: z.number().int() });
/** Telegram's own shape, stored as it came; only what identifies it is checked. */
const UpdateSchema = z.custom<Update>(
  (value) => z.object({ update_id: z.number().int() }).safeParse(value).success,
);
const PendingRequestSchema = z
  .object({
    update: UpdateSchema,
    card: CardSchema.exactOptional(),
    isOpened: z.boolean().exactOptional(),
  })
  .transform((request): PendingRequest => request);

export function createPendingRequests({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): PendingRequests {
  return {
    async save(userId, request) {
      await storeCall('save a pending request', () =>
        redis.set(
          keys.pendingRequest(userId),
          toEnvelope(request),
          'EX',
          TTL_SECONDS.pendingRequest,
        ),
      );
    },
    async load(userId) {
      const key = keys.pendingRequest(userId);
      const value = await storeCall('load a pending request', () => redis.get(key));
      return value === null ? undefined : fromEnvelope(key, value, PendingRequestSchema);
    },
    async clear(userId) {
      await storeCall('clear a pending request', () => redis.del(keys.pendingRequest(userId)));
    },
  };
}
