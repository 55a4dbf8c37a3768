import type { GateTrouble } from '../domain/membership.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { MembershipGateStore } from '../store/membership-gate.js';
import type { GateChannels } from '../telegram/gate-channels.js';
import type { GateWatch } from '../telegram/membership.js';
import { gateOpenAlert, gateWorksAlert, inviteRightAlert } from '../views/gate-notices.js';
import type { Notices } from './notices.js';

/** Tells the admins what is wrong with a gate channel, once an hour, and when it is right again. */
export interface GateAlerts extends GateWatch {
  /** People ask to be let in and the bot may not, or it may make no link for them. */
  cantInvite(channel: string): Promise<void>;
}

export interface GateAlertsDeps {
  store: Pick<MembershipGateStore, 'beginTrouble' | 'endTrouble'>;
  notices: Pick<Notices, 'tellAdmins'>;
  channels: Pick<GateChannels, 'describe'>;
  logger: Logger;
}

export function createGateAlerts({ store, notices, channels, logger }: GateAlertsDeps): GateAlerts {
  /** Nobody waits for an alert, and nothing may fail for it. */
  async function quietly(channel: string, alert: () => Promise<void>): Promise<void> {
    try {
      await alert();
    } catch (thrown) {
      logger.warn({ err: toError(thrown), channel }, 'the admins could not be told of a channel');
    }
  }

  async function sayFailed(channel: string, trouble: GateTrouble): Promise<void> {
    logger.error(
      { channel, trouble },
      'the bot cannot see who is in the channel: make it an administrator there and check CHANNEL_ID; until then everybody passes the gate',
    );
    // Trouble that was over and begins again is news, also within the hour.
    const time = await store.beginTrouble(channel);
    const { title } = await channels.describe(channel);
    await notices.tellAdmins((t) => gateOpenAlert(t, { channel, title, trouble }), {
      once: `gate:${channel}:${trouble}:${time}`,
    });
  }

  async function sayWorked(channel: string): Promise<void> {
    if (!(await store.endTrouble(channel))) return;
    logger.info({ channel }, 'the bot can see again who is in the channel');
    const { title } = await channels.describe(channel);
    await notices.tellAdmins((t) => gateWorksAlert(t, { channel, title }));
  }

  return {
    failed: (channel, trouble) => quietly(channel, () => sayFailed(channel, trouble)),
    worked: (channel) => quietly(channel, () => sayWorked(channel)),
    cantInvite: (channel) =>
      quietly(channel, async () => {
        logger.error(
          { channel },
          'the bot can let nobody into the channel: give it the right to invite users',
        );
        const { title } = await channels.describe(channel);
        await notices.tellAdmins((t) => inviteRightAlert(t, { channel, title }), {
          once: `gate-invite:${channel}`,
        });
      }),
  };
}
