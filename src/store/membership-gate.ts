import { randomUUID } from 'node:crypto';
import type { RedisClient } from './connection.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

/** What all processes have to agree on about the gate's channels. Every call may throw StoreError. */
export interface MembershipGateStore {
  /** @returns a name for this time of trouble: the same for every process, another the next time */
  beginTrouble(channel: string): Promise<string>;
  /** @returns whether there was trouble; true once */
  endTrouble(channel: string): Promise<boolean>;
  /** The link the bot made for itself. */
  loadLink(channel: string): Promise<string | undefined>;
  /** @returns the link that is kept: that of whoever was first */
  keepLink(channel: string, link: string): Promise<string>;
}

export function createMembershipGateStore({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): MembershipGateStore {
  /** SET … NX GET in one step; the value that was there, or else ours. */
  async function first(name: string, key: string, value: string, seconds: number) {
    return (
      (await storeCall(name, () => redis.set(key, value, 'EX', seconds, 'NX', 'GET'))) ?? value
    );
  }

  return {
    beginTrouble: (channel) =>
      first(
        'begin the trouble of a channel',
        keys.gateTrouble(channel),
        randomUUID(),
        TTL_SECONDS.gateTrouble,
      ),
    async endTrouble(channel) {
      const removed = await storeCall('end the trouble of a channel', () =>
        redis.del(keys.gateTrouble(channel)),
      );
      return removed === 1;
    },
    async loadLink(channel) {
      const link = await storeCall('load a link', () => redis.get(keys.gateLink(channel)));
      return link ?? undefined;
    },
    keepLink: (channel, link) =>
      first('keep a link', keys.gateLink(channel), link, TTL_SECONDS.gateLink),
  };
}
