import type { Audiences } from '../../store/user-book/audiences.js';
import type { LedgerLine } from '../../store/broadcast/campaign-ledger.js';
import type { PersonEntry } from '../../store/broadcast/campaign-entry.js';
import {
  type CampaignPeople,
  CHUNK_PEOPLE,
  type RunTicket,
} from '../../store/broadcast/campaign-people.js';
import type { Campaign } from '../../store/broadcast/campaign-record.js';
import type { Campaigns } from '../../store/broadcast/campaigns.js';

export interface RecipientsDeps {
  audiences: Pick<Audiences, 'pages'>;
  campaigns: Pick<Campaigns, 'outcomes'>;
  people: Pick<CampaignPeople, 'write' | 'endCounting'>;
}

/** Written down in one trip; a few tens of kB. */
const WRITTEN_AT_ONCE = 20 * CHUNK_PEOPLE;

/** Whom a later pass is for; undefined: not this one. */
function toEntry(
  { pass }: Campaign,
  { userId, place, outcome }: LedgerLine,
): PersonEntry | undefined {
  switch (pass.kind) {
    case 'send':
      return undefined;
    case 'resend':
      return outcome.type === (pass.whom ?? 'failed') ? { userId, origin: place } : undefined;
    case 'edit':
    case 'delete':
      return outcome.type === 'sent' ? { userId, messageIds: outcome.messageIds } : undefined;
  }
  pass.kind satisfies never;
}

async function* entriesOf(
  { audiences, campaigns }: RecipientsDeps,
  campaign: Campaign,
): AsyncGenerator<PersonEntry[]> {
  if (campaign.pass.kind === 'send') {
    for await (const page of audiences.pages(campaign.audience)) {
      yield page.map((userId) => ({ userId }));
    }
    return;
  }
  for await (const page of campaigns.outcomes(campaign.id)) {
    yield page.flatMap((line) => toEntry(campaign, line) ?? []);
  }
}

/**
 * Writes down whom a pass is for, page by page and never all at once. Begun anew when a process died
 * in the middle.
 * @returns undefined: it was paused or stopped, or another run does it
 * @throws StoreError, and what `stopped` was aborted with
 */
export async function writeRecipients(
  deps: RecipientsDeps,
  campaign: Campaign,
  ticket: RunTicket,
  stopped: AbortSignal,
): Promise<'running' | 'finished' | undefined> {
  const { people } = deps;
  let [written, waiting]: [number, PersonEntry[]] = [0, []];

  async function write(count: number): Promise<boolean> {
    const isOurs = await people.write(ticket, written, waiting.slice(0, count));
    written += Math.min(count, waiting.length);
    waiting = waiting.slice(count);
    return isOurs;
  }

  for await (const page of entriesOf(deps, campaign)) {
    stopped.throwIfAborted();
    waiting.push(...page);
    while (waiting.length >= WRITTEN_AT_ONCE) {
      if (!(await write(WRITTEN_AT_ONCE))) return undefined;
    }
  }
  if (waiting.length > 0 && !(await write(waiting.length))) return undefined;
  return people.endCounting(ticket, written);
}
