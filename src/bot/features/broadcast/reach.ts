import type { Audience } from '../../../domain/audience.js';
import { BROADCAST_PACE, durationMs, paidCostStars } from '../../../domain/campaign.js';
import type { Campaign } from '../../../store/broadcast/campaign-record.js';
import type { CampaignReach } from '../../../views/campaign-props.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';

/** How many people a campaign would reach now, how long that takes and what it costs. */
export type LoadReach = (ctx: AppContext, campaign: Campaign) => Promise<CampaignReach>;

/** A card is shown anew with every tap, and a count of a million people takes a second. */
const FRESH_MS = 30_000;
const MAX_COUNTS = 50;

async function loadBalance(ctx: AppContext): Promise<number | undefined> {
  try {
    return (await ctx.api.getMyStarBalance()).amount;
  } catch (thrown) {
    ctx.log.info({ err: thrown }, "the bot's balance of Stars could not be read");
    return undefined;
  }
}

export function createLoadReach({
  audiences,
  now = Date.now,
}: {
  audiences: Pick<BotDeps['audiences'], 'count'>;
  now?: () => number;
}): LoadReach {
  const counts = new Map<string, { atMs: number; people: Promise<number> }>();

  function count(audience: Audience): Promise<number> {
    const key = JSON.stringify(audience);
    const known = counts.get(key);
    if (known !== undefined && now() - known.atMs < FRESH_MS) return known.people;
    if (counts.size >= MAX_COUNTS) counts.clear();
    const people = audiences.count(audience);
    counts.set(key, { atMs: now(), people });
    people.catch(() => counts.delete(key));
    return people;
  }

  return async (ctx, { audience, content, isPaid }) => {
    const people = await count(audience);
    const { freePerSecond, paidPerSecond } = BROADCAST_PACE;
    const parts = content.parts.length;
    return {
      people,
      durationMs: durationMs(people, parts, isPaid ? paidPerSecond : freePerSecond),
      stars: isPaid ? paidCostStars(people, parts) : 0,
      balance: isPaid ? await loadBalance(ctx) : undefined,
    };
  };
}
