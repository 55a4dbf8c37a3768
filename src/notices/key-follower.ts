import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Accounts } from '../store/accounts.js';
import type { GateChannels } from '../telegram/gate-channels.js';
import type { Standing } from '../telegram/membership.js';
import { keyPausedView, keyRenewedView } from '../views/gate-notices.js';
import type { Notices } from './notices.js';

export type KeyChange = 'suspended' | 'renewed';

/**
 * Lets a person's key follow where they stand: suspended when they are out, renewed when they are
 * in. Where that is unknown it stays as it is. A ban stays a ban.
 */
export interface KeyFollower {
  /**
   * @returns what has changed; each change is reported to one caller, in whatever process
   * @throws StoreError
   */
  settle(userId: number, standing: Standing): Promise<KeyChange | undefined>;
  /** Tells the person what has changed. Who can't be reached is left alone. Never rejects. */
  tell(userId: number, change: KeyChange, standing: Standing): Promise<void>;
}

export interface KeyFollowerDeps {
  accounts: Pick<Accounts, 'suspend' | 'renew'>;
  notices: Pick<Notices, 'tell'>;
  channels: Pick<GateChannels, 'describe'>;
  logger: Logger;
}

export function createKeyFollower({
  accounts,
  notices,
  channels,
  logger,
}: KeyFollowerDeps): KeyFollower {
  async function say(userId: number, change: KeyChange, standing: Standing): Promise<void> {
    if (change === 'renewed') {
      await notices.tell(userId, keyRenewedView);
      return;
    }
    const left = standing.channels.find(({ membership }) => membership === 'left');
    const { title } = left ? await channels.describe(left.channel) : { title: undefined };
    await notices.tell(userId, (t) => keyPausedView(t, { title }));
  }

  return {
    async settle(userId, { membership }) {
      switch (membership) {
        case 'left':
          return (await accounts.suspend(userId)) && 'suspended';
        case 'member':
          return (await accounts.renew(userId)) && 'renewed';
        case 'unknown':
          return undefined;
        default:
          return membership satisfies never;
      }
    },

    async tell(userId, change, standing) {
      try {
        await say(userId, change, standing);
      } catch (thrown) {
        const err = toError(thrown);
        logger.warn({ err, userId, change }, 'a person could not be told of their key');
      }
    },
  };
}
