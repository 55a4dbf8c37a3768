import type { RedisClient } from './connection.js';
import { GIVE_BACK_SHARE, TAKE_SHARE } from './group-scripts.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { runScript } from './scripts.js';

/** Whose part of a group's day something counts towards. Kept with the job, to give it back. */
export interface GroupShare {
  chatId: number;
  /** The group's day, as `2026-11-21`. */
  day: string;
  userId: number;
  isPooled: boolean;
}

export interface ShareRequest extends GroupShare {
  /** One each for what is made; what is counted already is not counted again. */
  chargeIds: readonly string[];
  /** null: not limited. */
  perPerson: number | null;
  perPool: number | null;
}

export interface GroupShares {
  /**
   * Counts all or none of it, idempotent by charge.
   * @throws StoreError
   */
  take(request: ShareRequest): Promise<'taken' | 'person-full' | 'pool-full'>;
  /** Idempotent. */
  giveBack(share: GroupShare, chargeIds: readonly string[]): Promise<void>;
}

const UNLIMITED = -1;

interface Deps {
  redis: RedisClient;
  keys: Keys;
}

function keysOf({ keys }: Pick<Deps, 'keys'>, { chatId, day, userId }: GroupShare): string[] {
  return [keys.groupShare(chatId, day, userId), keys.groupPool(chatId, day)];
}

/**
 * Idempotent.
 * @throws StoreError
 */
export async function giveBackShare(
  deps: Deps,
  share: GroupShare,
  chargeIds: readonly string[],
): Promise<void> {
  await runScript(deps.redis, GIVE_BACK_SHARE, keysOf(deps, share), [...chargeIds]);
}

/** What a group's members have asked for in a day, each of them and all from the group's pool. */
export function createGroupShares(deps: Deps): GroupShares {
  return {
    async take({ chargeIds, perPerson, perPool, ...share }) {
      const limits = [perPerson ?? UNLIMITED, perPool ?? UNLIMITED, share.isPooled ? 1 : 0];
      const args = [TTL_SECONDS.groupShare, ...limits, ...chargeIds];
      const reply = await runScript(deps.redis, TAKE_SHARE, keysOf(deps, share), args);
      return reply === 'person-full' || reply === 'pool-full' ? reply : 'taken';
    },
    giveBack: (share, chargeIds) => giveBackShare(deps, share, chargeIds),
  };
}
