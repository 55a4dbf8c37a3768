import { setTimeout as delay } from 'node:timers/promises';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Lease } from '../store/lease.js';

/** Work that comes in rounds and that one process at a time does: the one with the lease. */
export interface LedRounds {
  /** Ends the round under way and gives the lease up. Never rejects. */
  stop(): Promise<void>;
}

/** What a round has of its process, as long as that one leads. */
export interface Lead {
  /** Aborted when the rounds are stopped. */
  signal: AbortSignal;
  /**
   * Renews the lease; a round does it more often than the lease expires.
   * @throws when the rounds are stopped, or another process leads now
   */
  keep(): Promise<void>;
  /** Rejects when the rounds are stopped. */
  sleep(ms: number): Promise<unknown>;
}

export interface LedRoundsDeps {
  /** What is done, for the log. */
  name: string;
  lease: Lease;
  /** Before each round, the first one too. */
  restMs: number;
  /** Whatever it throws ends this round only. */
  round: (lead: Lead) => Promise<void>;
  /** Instead of a round, while another process leads. */
  standBy?: () => void;
  logger: Logger;
  /** Rejects when the signal is aborted. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

export function startLedRounds({
  name,
  lease,
  restMs,
  round,
  standBy,
  logger,
  sleep = (ms, signal) => delay(ms, undefined, { signal }),
}: LedRoundsDeps): LedRounds {
  const stopped = new AbortController();
  const { signal } = stopped;
  const isStopped = (): boolean => signal.aborted;

  const lead: Lead = {
    signal,
    async keep() {
      signal.throwIfAborted();
      if (!(await lease.renew())) throw new Error('Another process leads now.');
    },
    sleep: (ms) => sleep(ms, signal),
  };

  async function run(): Promise<void> {
    while (!isStopped()) {
      try {
        await lead.sleep(restMs);
        if (await lease.acquire()) await round(lead);
        else standBy?.();
      } catch (thrown) {
        // Redis is away, or this is the end. The connection reports an outage itself.
        if (!isStopped())
          logger.debug({ err: toError(thrown), rounds: name }, 'a round was interrupted');
      }
    }
    await lease.release().catch((thrown: unknown) => {
      logger.debug(
        { err: toError(thrown), rounds: name },
        'the lease of the rounds expires by itself',
      );
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
