import { z } from 'zod';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

export interface MessagePlace {
  chatId: number;
  messageId: number;
}

/** A message of a thread, in the chat of either side. */
export interface SupportMessage {
  /** Whose thread it belongs to. */
  personId: number;
  /** In whose chat it stands: an admin may be a person with a thread of their own. */
  side: 'admin' | 'person';
  /** Where it was copied to: these follow its edits. */
  copies: readonly MessagePlace[];
}

/**
 * Who replies to a message, or edits one, knows its chat and not whose thread it is. Kept for as
 * long as a thread, from when each was sent.
 * @throws StoreError from each of these
 */
export interface SupportMessages {
  find(place: MessagePlace): Promise<SupportMessage | undefined>;
  save(place: MessagePlace, message: SupportMessage): Promise<void>;
}

const PlaceSchema = z.object({ chatId: z.number().int(), messageId: z.number().int() });
const SupportMessageSchema = z.object({
  personId: z.number().int(),
  side: z.enum(['admin', 'person']),
  copies: z.array(PlaceSchema),
}) satisfies z.ZodType<SupportMessage>;

export function createSupportMessages({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): SupportMessages {
  return {
    async find({ chatId, messageId }) {
      const key = keys.supportMessage(chatId, messageId);
      const value = await storeCall('find a support message', () => redis.get(key));
      return value === null ? undefined : fromEnvelope(key, value, SupportMessageSchema);
    },
    async save({ chatId, messageId }, message) {
      const key = keys.supportMessage(chatId, messageId);
      await storeCall('save a support message', () =>
        redis.set(key, toEnvelope(message), 'EX', TTL_SECONDS.support),
      );
    },
  };
}
