import { StoreError } from '../../errors.js';
import type { KeyFollower } from '../../notices/key-follower.js';
import type { AccountWalk } from '../../store/account-walk.js';
import type { MembershipLookup } from '../../telegram/membership.js';
import { type Lead, type LedRounds, type LedRoundsDeps, startLedRounds } from '../led-rounds.js';

export interface MembershipSweepDeps extends Pick<LedRoundsDeps, 'lease' | 'logger' | 'sleep'> {
  walk: AccountWalk;
  lookup: Pick<MembershipLookup, 'look' | 'pausedForMs'>;
  follower: KeyFollower;
}

/** Between two looks at whether there is something to do. */
const IDLE_MS = 5_000;
/** A sixth of what a bot may call: people's own look-ups go first. */
const LOOKUP_GAP_MS = 200;
/** Between two steps through keys of which none may be an account. */
const PAGE_GAP_MS = 50;
/** A long pause is waited out in pieces, because the lease has to be renewed. */
const MAX_WAIT_MS = 5_000;

/**
 * Looks up everybody who has a key, again and again, and lets the key follow: events get lost while
 * the bot is away, or no administrator.
 *
 * 1. One process at a time does it, the one with the lease; another one goes on where it stopped.
 * 2. Five look-ups a second, and none while Telegram wants to be left alone.
 * 3. Who can't be looked up stays as they are until the next round.
 */
export function startMembershipSweep({
  walk,
  lookup,
  follower,
  ...rounds
}: MembershipSweepDeps): LedRounds {
  const { logger } = rounds;

  async function waitOutPause(lead: Lead): Promise<void> {
    for (;;) {
      await lead.keep();
      const waitMs = lookup.pausedForMs();
      if (waitMs === 0) return;
      await lead.sleep(Math.min(waitMs, MAX_WAIT_MS));
    }
  }

  async function check(userId: number, lead: Lead): Promise<void> {
    await waitOutPause(lead);
    const standing = await lookup.look(userId);
    // Told off by this very look-up: once more, later.
    if (standing.membership === 'unknown' && lookup.pausedForMs() > 0) return check(userId, lead);
    const change = await follower.settle(userId, standing);
    if (change) {
      logger.info({ userId, change }, 'the sweep found out what no event had told');
      await follower.tell(userId, change, standing);
    }
    if (standing.isNews) await lead.sleep(LOOKUP_GAP_MS * standing.channels.length);
  }

  /** What is unreadable of one person must not keep the sweep from everybody behind them. */
  async function checkReadable(userId: number, lead: Lead): Promise<void> {
    try {
      await check(userId, lead);
    } catch (thrown) {
      if (!(thrown instanceof StoreError) || thrown.retryable) throw thrown;
      logger.error({ err: thrown, userId }, 'the sweep left a person out');
    }
  }

  async function round(lead: Lead): Promise<void> {
    if (!(await walk.isDue())) return;
    for (;;) {
      await lead.keep();
      const page = await walk.page();
      for (const userId of page.userIds) await checkReadable(userId, lead);
      await page.done();
      if (page.isLast) return;
      await lead.sleep(PAGE_GAP_MS);
    }
  }

  return startLedRounds({ name: 'membership-sweep', restMs: IDLE_MS, round, ...rounds });
}
