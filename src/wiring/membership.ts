import { probeGate } from '../jobs/membership/gate-probe.js';
import { createKeyRecheck, type KeyRecheck } from '../jobs/membership/key-recheck.js';
import { startMembershipSweep } from '../jobs/membership/sweep.js';
import { createGateAlerts, type GateAlerts } from '../notices/gate-alerts.js';
import { createKeyFollower, type KeyFollower } from '../notices/key-follower.js';
import { createAccountWalk } from '../store/account-walk.js';
import { TTL_MS } from '../store/keys.js';
import { createLease } from '../store/lease.js';
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

/** Tells the operator at the start what keeps the gate from working. Nothing waits for it. */
export function probeGateInBackground({ membership, telegram }: Parts): void {
  const { channels, lookup, alerts } = membership;
  const { api, botInfo } = telegram;
  void probeGate({ api, botId: botInfo.id, channels, lookup, alerts });
}

/** Finds out what no event has told; any worker may, one does. */
export function startSweep({ store, membership, lifecycle, logger }: Parts): void {
  const { lookup, keyFollower: follower, channels } = membership;
  if (channels.length === 0) return;
  const { redis, keys } = store;
  const sweep = startMembershipSweep({
    walk: createAccountWalk({ redis, keys }),
    lease: createLease({ redis, key: keys.sweepLease, ttlMs: TTL_MS.sweepLease }),
    ...{ lookup, follower, logger: logger.child({ room: 'sweep' }) },
  });
  lifecycle.onStop('sweep over memberships', () => sweep.stop());
}
