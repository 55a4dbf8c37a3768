import { z } from 'zod';
import { type KnownMembership } from '../domain/membership.js';
import { StoreError } from '../errors.js';
import type { RedisClient } from './connection.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { LEARN_MEMBERSHIP, READ_MEMBERSHIPS } from './membership-scripts.js';
import { runScript } from './scripts.js';

export interface PersonMemberships {
  /** By the store's clock, which dates all answers: those of machines may differ. */
  nowMs: number;
  readonly of: (channel: string) => KnownMembership | undefined;
}

/** What was learnt of people's memberships, and as of when; `unknown` is not remembered. */
export interface MembershipCache {
  /** @throws StoreError */
  read(userId: number): Promise<PersonMemberships>;
  /**
   * Keeps the news unless something newer is known.
   * @returns what holds now
   * @throws StoreError
   */
  learn(channel: string, userId: number, news: KnownMembership): Promise<KnownMembership>;
}

const MembershipSchema = z.enum(['member', 'left']);
const ReadSchema = z.tuple([z.coerce.number()], z.string());
const LearntSchema = z.tuple([MembershipSchema, z.coerce.number()]);
/** `<membership>:<ms>` */
const RecordSchema = z
  .string()
  .transform((record) => record.split(':'))
  .pipe(z.tuple([MembershipSchema, z.string().transform(Number).pipe(z.number().int())]))
  .transform(([membership, atMs]): KnownMembership => ({ membership, atMs }));

function parseReply<T>(schema: z.ZodType<T>, reply: unknown): T {
  const parsed = schema.safeParse(reply);
  if (parsed.success) return parsed.data;
  throw new StoreError('store_corrupt', 'A membership script replied with something unknown', {
    cause: parsed.error,
  });
}

/** Channel names are the same in any case. */
function fieldOf(channel: string): string {
  return channel.toLowerCase();
}

export function createMembershipCache({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): MembershipCache {
  return {
    async read(userId) {
      const reply = await runScript(redis, READ_MEMBERSHIPS, [keys.memberships(userId)], []);
      const [nowMs, ...fields] = parseReply(ReadSchema, reply);
      return {
        nowMs,
        of(channel) {
          const at = fields.indexOf(fieldOf(channel));
          // What can't be read is learnt anew.
          return at === -1 ? undefined : RecordSchema.safeParse(fields[at + 1]).data;
        },
      };
    },

    async learn(channel, userId, { membership, atMs }) {
      const reply = await runScript(
        redis,
        LEARN_MEMBERSHIP,
        [keys.memberships(userId)],
        [fieldOf(channel), membership, Math.floor(atMs), TTL_SECONDS.membership],
      );
      const [learnt, learntAtMs] = parseReply(LearntSchema, reply);
      return { membership: learnt, atMs: learntAtMs };
    },
  };
}
