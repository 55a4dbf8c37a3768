import type { InlineKeyboardMarkup } from 'grammy/types';
import { z } from 'zod';
import { POST_LOOKS } from '../../domain/post.js';
import { ContentPartSchema } from './campaign-content.js';
import type { RedisClient } from '../connection.js';
import { fromEnvelope, toEnvelope } from '../envelope.js';
import { type Keys, TTL_SECONDS } from '../keys.js';
import { runTransaction, storeCall } from '../store-call.js';

/** A message that may be sent on to everybody; several of one album are one post. */
export interface PostRef {
  chatId: number;
  /** The message's id, or `a` and the album's. */
  postId: string;
}

const PostPartSchema = ContentPartSchema.extend({
  look: z.enum(POST_LOOKS),
  /** Its chat lets nobody forward or save it. */
  isProtected: z.boolean(),
  /** The title of the channel it stands in. */
  channel: z.string().exactOptional(),
  keyboard: z
    .custom<InlineKeyboardMarkup['inline_keyboard']>((value) => Array.isArray(value))
    .exactOptional(),
});
export type PostPart = z.output<typeof PostPartSchema>;

export interface Post {
  /** In the order in which they stand in the chat. */
  parts: readonly PostPart[];
  /** Of the campaigns that were made of it, the first one first. */
  campaignIds: readonly string[];
}

/**
 * Posts as they were last seen: a bot can't read its channel, it only hears of what is posted there.
 * Kept for 90 days after the last word of each. The updates of a chat come one after the other.
 * @throws StoreError from each of these
 */
export interface Posts {
  /**
   * @param options.briefly for a day, unless it is claimed: it may never be sent on
   * @returns whether it is the first that is heard of this post
   */
  keep(ref: PostRef, part: PostPart, options?: { briefly?: boolean }): Promise<boolean>;
  load(ref: PostRef): Promise<Post | undefined>;
  /**
   * Notes a campaign as the `number`th one (0 = the first) of a post, unless another admin was quicker.
   * @returns the one that holds
   */
  claim(ref: PostRef, number: number, campaignId: string): Promise<string>;
}

const PART = 'part:';
const CAMPAIGN = 'campaign:';

/** The values of the fields that begin so, by the number that follows. */
function numbered(fields: Record<string, string>, prefix: string): string[] {
  return Object.entries(fields)
    .filter(([field]) => field.startsWith(prefix))
    .sort(([a], [b]) => Number(a.slice(prefix.length)) - Number(b.slice(prefix.length)))
    .map(([, value]) => value);
}

export function createPosts({ redis, keys }: { redis: RedisClient; keys: Keys }): Posts {
  const keyOf = ({ chatId, postId }: PostRef): string => keys.post(chatId, postId);

  return {
    async keep(ref, part, { briefly = false } = {}) {
      const key = keyOf(ref);
      const [known] = await runTransaction(
        'keep a post',
        redis
          .multi()
          .exists(key)
          .hset(key, `${PART}${part.messageId}`, toEnvelope(part))
          .expire(key, briefly ? TTL_SECONDS.passingPost : TTL_SECONDS.post),
      );
      return known === 0;
    },

    async load(ref) {
      const key = keyOf(ref);
      const fields = await storeCall('load a post', () => redis.hgetall(key));
      const parts = numbered(fields, PART).map((text) => fromEnvelope(key, text, PostPartSchema));
      if (parts.length === 0) return undefined;
      return { parts, campaignIds: numbered(fields, CAMPAIGN) };
    },

    async claim(ref, number, campaignId) {
      const key = keyOf(ref);
      const field = `${CAMPAIGN}${number}`;
      const [, , holder] = await runTransaction(
        'claim a post',
        redis.multi().hsetnx(key, field, campaignId).expire(key, TTL_SECONDS.post).hget(key, field),
      );
      return typeof holder === 'string' ? holder : campaignId;
    },
  };
}
