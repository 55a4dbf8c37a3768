import { z } from 'zod';
import type { Place, TurnQuestion } from '../domain/talk.js';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { runTransaction, storeCall } from './store-call.js';
import { TurnQuestionSchema } from './talk-schemas.js';

/** What a person sent and is asked about first: kept until they tap what shall become of it. */
export interface HeldInput {
  place: Place;
  question: TurnQuestion;
  /** The talk it was meant for; absent: whichever is open in the place by then. */
  talkId?: string;
  /** The turn it comes behind, as of a job. */
  parentId?: string | null;
}

/**
 * Kept for a week. The updates of a chat come one after the other, and only they change what the
 * chat holds, so reading and writing need not be one step.
 * @throws StoreError from each of these
 */
export interface HeldInputs {
  save(id: string, input: HeldInput): Promise<void>;
  /** Undefined: never existed, used already, or too old. */
  load(userId: number, id: string): Promise<HeldInput | undefined>;
  /** Idempotent, and so is the other. */
  remove(userId: number, id: string): Promise<void>;
  removeAll(userId: number): Promise<void>;
}

const HeldInputSchema = z.object({
  place: z.object({
    chatId: z.number().int(),
    threadId: z.number().int(),
    userId: z.number().int(),
  }),
  question: TurnQuestionSchema,
  talkId: z.string().exactOptional(),
  parentId: z.string().nullable().exactOptional(),
}) satisfies z.ZodType<HeldInput>;

export interface HeldInputsDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

export function createHeldInputs({ redis, keys, now = Date.now }: HeldInputsDeps): HeldInputs {
  return {
    async save(id, input) {
      const { userId } = input.place;
      const [all, nowMs] = [keys.heldInputs(userId), now()];
      await runTransaction(
        'hold an input',
        redis
          .multi()
          .set(keys.heldInput(userId, id), toEnvelope(input), 'EX', TTL_SECONDS.heldInput)
          .zadd(all, nowMs, id)
          .zremrangebyscore(all, '-inf', nowMs - TTL_SECONDS.heldInput * 1_000)
          .expire(all, TTL_SECONDS.heldInput),
      );
    },
    async load(userId, id) {
      const key = keys.heldInput(userId, id);
      const value = await storeCall('load a held input', () => redis.get(key));
      return value === null ? undefined : fromEnvelope(key, value, HeldInputSchema);
    },
    async remove(userId, id) {
      await runTransaction(
        'remove a held input',
        redis.multi().del(keys.heldInput(userId, id)).zrem(keys.heldInputs(userId), id),
      );
    },
    async removeAll(userId) {
      const all = keys.heldInputs(userId);
      const ids = await storeCall('list held inputs', () => redis.zrange(all, '0', '-1'));
      await storeCall('remove all held inputs', () =>
        redis.del(...ids.map((id) => keys.heldInput(userId, id)), all),
      );
    },
  };
}
