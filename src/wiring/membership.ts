import { createKeyRecheck, type KeyRecheck } from '../jobs/membership/key-recheck.js';
import { createGateAlerts, type GateAlerts } from '../notices/gate-alerts.js';
import { createKeyFollower, type KeyFollower } from '../notices/key-follower.js';
import { createGateChannels, type GateChannels } from '../telegram/gate-channels.js';
import { createMembershipLookup, type MembershipLookup } from '../telegram/membership.js';
import type { Parts } from './parts.js';

export interface OpenedMembership {
  /** The channels people have to be in; none = no gate. */
  channels: readonly string[];
  lookup: MembershipLookup;
  gateChannels: GateChannels;
  alerts: GateAlerts;
  keyFollower: KeyFollower;
  keyRecheck: KeyRecheck;
}

/** What every role knows of the channels and of who is in them. */
export function openMembership({
  config,
  playground,
  store,
  telegram,
  adminIds,
  notices,
  logger,
}: Pick<
  Parts,
  'config' | 'playground' | 'store' | 'telegram' | 'adminIds' | 'notices' | 'logger'
>): OpenedMembership {
  const { gate } = config;
  const channels = gate.channels.length > 0 ? gate.channels : (playground?.channels ?? []);
  const { api } = telegram;
  const gateChannels = createGateChannels({
    ...{ api, channels, channelUrl: gate.channelUrl },
    store: store.membershipGate,
    onNoLink: (channel) => void alerts.cantInvite(channel),
    logger,
  });
  const alerts = createGateAlerts({
    ...{ store: store.membershipGate, notices },
    ...{ channels: gateChannels, logger },
  });
  const lookup = createMembershipLookup({
    ...{ api, cache: store.membershipCache },
    ...{ channels, adminIds, watch: alerts, logger },
  });
  const keyFollower = createKeyFollower({
    ...{ accounts: store.accounts, notices },
    ...{ channels: gateChannels, logger },
  });
  const keyRecheck = createKeyRecheck({ lookup, follower: keyFollower, logger });
  return { channels, lookup, gateChannels, alerts, keyFollower, keyRecheck };
}
