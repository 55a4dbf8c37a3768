import { setTimeout as delay } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Lease } from '../store/lease.js';
import { TTL_MS } from '../store/keys.js';
import { classifyTelegramFailure } from '../telegram/failures.js';
import { toGrammySignal } from '../telegram/api.js';
import type { UpdateKind } from './allowed-updates.js';
import { createBatchHandler } from './batch.js';
import type { UpdateProcessor } from './processor.js';

/** Seconds Telegram keeps a poll open when nothing happens; it allows up to 50. */
const LONG_POLL_SECONDS = 30;
/** The most one poll may bring. */
const BATCH_SIZE = 100;
/** Confirming the last batch on the way out must not eat the time others need to stop. */
const CONFIRM_TIMEOUT_MS = 3_000;

interface PollerTimings {
  renewEveryMs: number;
  /** Between two tries of a stand-by to become the one that polls. */
  standByMs: number;
  firstRetryMs: number;
  maxRetryMs: number;
}

const DEFAULT_TIMINGS: PollerTimings = {
  renewEveryMs: TTL_MS.pollerLease / 3,
  standByMs: 1_000,
  firstRetryMs: 250,
  maxRetryMs: 15_000,
};

const STANDING = {
  ours: 'polling Telegram for updates',
  taken: 'another process polls; standing by',
  unknown: 'nobody knows who polls while Redis is away; standing by',
} as const;

export interface Poller {
  /** Polls, or stands by, until the signal; resolves when the updates under way are finished. */
  run(): Promise<void>;
}

export interface PollerDeps {
  api: Pick<Api, 'getUpdates' | 'deleteWebhook'>;
  lease: Lease;
  processor: Pick<UpdateProcessor, 'process'>;
  logger: Logger;
  allowedUpdates: readonly UpdateKind[];
  signal: AbortSignal;
  /** Removes a webhook that stands in the way. It may be the production's, so never by default. */
  replaceWebhook?: boolean;
  timings?: Partial<PollerTimings>;
  sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** Takes updates by long polling, as the only process of those that share the lease. */
export function createPoller({
  api,
  lease,
  processor,
  logger,
  allowedUpdates,
  signal,
  replaceWebhook = false,
  timings = {},
  sleep = (ms, stop) => delay(ms, undefined, { signal: stop }),
}: PollerDeps): Poller {
  const { renewEveryMs, standByMs, firstRetryMs, maxRetryMs } = { ...DEFAULT_TIMINGS, ...timings };

  /** Never rejects: an aborted pause is over, and whoever paused looks at the signal. */
  async function pause(ms: number, stop: AbortSignal): Promise<void> {
    await sleep(ms, stop).catch(() => undefined);
  }

  function backoffMs(failures: number): number {
    const ceiling = Math.min(maxRetryMs, firstRetryMs * 2 ** Math.min(failures, 10));
    return ceiling * (0.5 + Math.random() / 2);
  }

  const handleBatch = createBatchHandler({
    processor,
    logger,
    pauseAfter: (failures, stop) => pause(backoffMs(failures), stop),
  });

  async function removeWebhook(): Promise<void> {
    try {
      await api.deleteWebhook();
      logger.warn('removed a webhook that kept this bot from polling');
    } catch (thrown) {
      // The next poll meets the webhook again, and this is tried again.
      logger.warn({ err: toError(thrown) }, 'a webhook could not be removed');
    }
  }

  async function onConflict(error: GrammyError): Promise<void> {
    if (!/webhook is active/i.test(error.description)) {
      logger.error(
        'somebody else polls with this bot token over another Redis: stop that process, or give it a token of its own',
      );
    } else if (replaceWebhook) {
      await removeWebhook();
    } else {
      logger.error(
        'a webhook is set for this bot, so it cannot poll: use BOT_MODE=webhook, or remove the webhook with deleteWebhook',
      );
    }
  }

  /** Says what is wrong and how to mend it. @returns how long to wait */
  async function onPollFailure(thrown: unknown, failures: number): Promise<number> {
    const retryMs = backoffMs(failures);
    const code = thrown instanceof GrammyError ? thrown.error_code : undefined;
    if (code === 401 || code === 404) {
      logger.error('Telegram refuses the bot token: check BOT_TOKEN with BotFather');
      return maxRetryMs;
    }
    if (thrown instanceof GrammyError && code === 409) {
      await onConflict(thrown);
      return retryMs;
    }
    const { kind, retryAfterSeconds } = classifyTelegramFailure(thrown);
    logger.warn({ err: toError(thrown), kind, failures }, 'Telegram could not be polled');
    return retryAfterSeconds === undefined ? retryMs : retryAfterSeconds * 1000;
  }

  /**
   * Tells Telegram that the last batch is done, which otherwise the next poll would. Whoever says
   * so twice within 3 s waits these 3 s (Bot API server, getUpdates).
   */
  async function confirm(offset: number): Promise<void> {
    try {
      const inTime = toGrammySignal(AbortSignal.timeout(CONFIRM_TIMEOUT_MS));
      await api.getUpdates({ offset, limit: 1, timeout: 0 }, inTime);
    } catch (thrown) {
      // They are delivered again, and the gate knows them.
      logger.debug({ err: toError(thrown) }, 'the last batch could not be confirmed');
    }
  }

  /** Polls until told to stop. @returns the offset that is handled but not yet confirmed */
  async function poll(stop: AbortSignal): Promise<number | undefined> {
    let offset: number | undefined;
    /** The offset of the latest request that Telegram got. */
    let told: number | undefined;
    let failures = 0;
    const unconfirmed = (): number | undefined => (offset === told ? undefined : offset);
    const request = {
      limit: BATCH_SIZE,
      timeout: LONG_POLL_SECONDS,
      allowed_updates: allowedUpdates,
    };
    const isStopped = (): boolean => stop.aborted;
    while (!isStopped()) {
      try {
        told = offset;
        const batch = await api.getUpdates(
          offset === undefined ? request : { ...request, offset },
          toGrammySignal(stop),
        );
        failures = 0;
        if (!(await handleBatch(batch, stop))) return unconfirmed();
        const last = batch.at(-1);
        if (last) offset = last.update_id + 1;
      } catch (thrown) {
        if (isStopped()) break;
        told = undefined;
        failures += 1;
        await pause(await onPollFailure(thrown, failures), stop);
      }
    }
    return unconfirmed();
  }

  /** Polls while the lease is ours. */
  async function lead(): Promise<void> {
    const lost = new AbortController();
    const loseLease = (thrown?: unknown): void => {
      if (lost.signal.aborted) return;
      logger.warn(
        thrown === undefined ? {} : { err: toError(thrown) },
        'the polling lease was lost',
      );
      lost.abort();
    };
    const renewal = setInterval(() => {
      lease.renew().then((ours) => {
        if (!ours) loseLease();
      }, loseLease);
    }, renewEveryMs);
    try {
      const offset = await poll(AbortSignal.any([signal, lost.signal]));
      // Another process may be polling by now, and this would end its poll with a conflict.
      if (offset !== undefined && !lost.signal.aborted) await confirm(offset);
    } finally {
      clearInterval(renewal);
      await lease.release().catch((thrown: unknown) => {
        logger.debug(
          { err: toError(thrown) },
          'the polling lease could not be released; it expires',
        );
      });
    }
  }

  async function askForLease(): Promise<keyof typeof STANDING> {
    try {
      return (await lease.acquire()) ? 'ours' : 'taken';
    } catch (thrown) {
      logger.debug({ err: toError(thrown) }, 'the polling lease could not be asked for');
      return 'unknown';
    }
  }

  return {
    async run() {
      let before: keyof typeof STANDING | undefined;
      while (!signal.aborted) {
        const standing = await askForLease();
        if (standing !== before) logger.info(STANDING[standing]);
        before = standing;
        if (standing === 'ours') await lead();
        else await pause(standByMs, signal);
      }
    },
  };
}
