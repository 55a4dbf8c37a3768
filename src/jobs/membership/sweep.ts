import { setTimeout as delay } from 'node:timers/promises';
import { StoreError, toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { KeyFollower } from '../../notices/key-follower.js';
import type { AccountWalk } from '../../store/account-walk.js';
import type { Lease } from '../../store/lease.js';
import type { MembershipLookup } from '../../telegram/membership.js';

/**
 * Looks up everybody who has a key, again and again, and lets the key follow: events get lost while
 * the bot is away, or no administrator.
 *
 * 1. One process at a time does it, the one with the lease; another one goes on where it stopped.
 * 2. Five look-ups a second, and none while Telegram wants to be left alone.
 * 3. Who can't be looked up stays as they are until the next round.
 */
export interface MembershipSweep {
  /** Ends the look-up under way and gives the lease up. Never rejects. */
  stop(): Promise<void>;
}

export interface MembershipSweepDeps {
  walk: AccountWalk;
  lease: Lease;
  lookup: Pick<MembershipLookup, 'look' | 'pausedForMs'>;
  follower: KeyFollower;
  logger: Logger;
  /** Rejects when the signal is aborted. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** Between two looks at whether there is something to do. */
const IDLE_MS = 5_000;
/** A sixth of what a bot may call: people's own look-ups go first. */
const LOOKUP_GAP_MS = 200;
/** Between two steps through keys of which none may be an account. */
const PAGE_GAP_MS = 50;
/** A long pause is waited out in pieces, because the lease has to be renewed. */
const MAX_WAIT_MS = 5_000;

export function startMembershipSweep({
  walk,
  lease,
  lookup,
  follower,
  logger,
  sleep = (ms, signal) => delay(ms, undefined, { signal }),
}: MembershipSweepDeps): MembershipSweep {
  const stopped = new AbortController();
  const { signal } = stopped;
  const isStopped = (): boolean => signal.aborted;

  /** Throws when this process is no longer the one that does it. */
  async function stayInCharge(): Promise<void> {
    signal.throwIfAborted();
    if (!(await lease.renew())) throw new Error('Another process goes on with the sweep.');
  }

  async function waitOutPause(): Promise<void> {
    for (;;) {
      await stayInCharge();
      const waitMs = lookup.pausedForMs();
      if (waitMs === 0) return;
      await sleep(Math.min(waitMs, MAX_WAIT_MS), signal);
    }
  }

  async function check(userId: number): Promise<void> {
    await waitOutPause();
    const standing = await lookup.look(userId);
    // Told off by this very look-up: once more, later.
    if (standing.membership === 'unknown' && lookup.pausedForMs() > 0) return check(userId);
    const change = await follower.settle(userId, standing);
    if (change) {
      logger.info({ userId, change }, 'the sweep found out what no event had told');
      await follower.tell(userId, change, standing);
    }
    if (standing.isNews) await sleep(LOOKUP_GAP_MS * standing.channels.length, signal);
  }

  /** What is unreadable of one person must not keep the sweep from everybody behind them. */
  async function checkReadable(userId: number): Promise<void> {
    try {
      await check(userId);
    } catch (thrown) {
      if (!(thrown instanceof StoreError) || thrown.retryable) throw thrown;
      logger.error({ err: thrown, userId }, 'the sweep left a person out');
    }
  }

  async function round(): Promise<void> {
    for (;;) {
      await stayInCharge();
      const page = await walk.page();
      for (const userId of page.userIds) await checkReadable(userId);
      await page.done();
      if (page.isLast) return;
      await sleep(PAGE_GAP_MS, signal);
    }
  }

  async function run(): Promise<void> {
    while (!isStopped()) {
      try {
        await sleep(IDLE_MS, signal);
        if ((await lease.acquire()) && (await walk.isDue())) await round();
      } catch (thrown) {
        // Redis is away, or this is the end. The connection reports an outage itself.
        if (!isStopped()) logger.debug({ err: toError(thrown) }, 'the sweep was interrupted');
      }
    }
    await lease.release().catch((thrown: unknown) => {
      logger.debug({ err: toError(thrown) }, 'the lease of the sweep expires by itself');
    });
  }

  const running = run();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
