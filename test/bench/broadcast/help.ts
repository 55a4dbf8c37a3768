import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'undici';
import { helpUpdate } from '../updates/shared.js';
import { deliverUpdates } from '../updates/webhook.js';

/** As people come; more would be a bench of updates. */
export const HELP_PER_SECOND = 20;
/** What a process does in its first seconds is not what is measured. */
const WARM_UP = 500;

/** Asks for help again and again until stopped. */
export interface HelpSeeker {
  /** @returns how long each took, in milliseconds, from the webhook's request to its answer */
  stop(): Promise<number[]>;
}

export async function seekHelp(pool: Pool): Promise<HelpSeeker> {
  let updateId = 0;
  const nextUpdate = (): object => {
    updateId += 1;
    return helpUpdate(updateId);
  };
  await deliverUpdates(pool, { count: WARM_UP, connections: 4, nextUpdate });
  const tookMs: number[] = [];
  const stopping = new AbortController();
  async function seek(): Promise<void> {
    while (!stopping.signal.aborted) {
      const pause = delay(1_000 / HELP_PER_SECOND);
      tookMs.push(...(await deliverUpdates(pool, { count: 1, connections: 1, nextUpdate })));
      await pause;
    }
  }
  const seeking = seek();
  return {
    async stop() {
      stopping.abort();
      await seeking;
      return tookMs;
    },
  };
}
