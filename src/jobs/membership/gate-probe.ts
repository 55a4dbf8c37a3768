import type { Api } from 'grammy';
import type { GateAlerts } from '../../notices/gate-alerts.js';
import { needsInvites, toGateRights } from '../../telegram/gate-rights.js';
import { type MembershipLookup, troubleOf } from '../../telegram/membership.js';

export interface GateProbeDeps {
  api: Pick<Api, 'getChatMember'>;
  botId: number;
  channels: readonly string[];
  lookup: Pick<MembershipLookup, 'noteTrouble'>;
  alerts: Pick<GateAlerts, 'cantInvite'>;
}

/**
 * Looks once whether the bot may do in each channel what the gate needs, so that the operator hears
 * of it at the start, not when people complain. Never rejects: a Telegram that is away says nothing
 * about the channels.
 */
export async function probeGate({
  api,
  botId,
  channels,
  lookup,
  alerts,
}: GateProbeDeps): Promise<void> {
  async function probe(channel: string): Promise<void> {
    try {
      const { trouble, mayInvite } = toGateRights(await api.getChatMember(channel, botId));
      lookup.noteTrouble(channel, trouble);
      if (trouble === undefined && !mayInvite && needsInvites(channel)) {
        await alerts.cantInvite(channel);
      }
    } catch (thrown) {
      const trouble = troubleOf(thrown);
      if (trouble !== undefined) lookup.noteTrouble(channel, trouble);
    }
  }
  await Promise.all(channels.map(probe));
}
