import type { Membership } from '../domain/membership.js';
import type { RedisClient } from './connection.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

/** What is certain; `unknown` is not remembered. */
export type KnownMembership = Exclude<Membership, 'unknown'>;

export interface MembershipCache {
  get(channel: string, userId: number): Promise<KnownMembership | undefined>;
  set(channel: string, userId: number, membership: KnownMembership): Promise<void>;
}

const LIFETIME_SECONDS: Record<KnownMembership, number> = {
  member: TTL_SECONDS.membershipMember,
  left: TTL_SECONDS.membershipLeft,
};

export function createMembershipCache({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): MembershipCache {
  return {
    async get(channel, userId) {
      const key = keys.membership(channel, userId);
      const value = await storeCall('read a membership', () => redis.get(key));
      return value === 'member' || value === 'left' ? value : undefined;
    },
    async set(channel, userId, membership) {
      const key = keys.membership(channel, userId);
      await storeCall('remember a membership', () =>
        redis.set(key, membership, 'EX', LIFETIME_SECONDS[membership]),
      );
    },
  };
}
