import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { FloodNewsChannel, FloodPause } from '../store/flood-news.js';
import { type CallTarget, EVERYTHING } from './call-target.js';

/**
 * Who Telegram wants left alone, and for how long. Whoever gets the 429 tells all processes, and
 * none of them calls before its time: a call inside the window makes Telegram extend it.
 */
export interface ChatPauses {
  /** Until the target may be called; 0 = now. Asked before every call, so it costs no trip. */
  waitMs(target: CallTarget): number;
  /** Telegram answered 429. What others are told is sent in the background. */
  begin(target: CallTarget, retryAfterSeconds: number): void;
  /** Another process was told, this long ago at most. Never makes a pause shorter. */
  learn(pause: FloodPause): void;
  /** Learns what is in force. Never rejects: without Redis this process has only its own. */
  load(): Promise<void>;
}

export interface ChatPausesDeps {
  logger: Logger;
  /** Without it the pauses are this process's own. */
  news?: Pick<FloodNewsChannel, 'keepPause' | 'loadPauses'>;
  now?: () => number;
}

/** Clocks and networks are not exact, and a call that is early costs more than this. */
const MARGIN_MS = 100;
/** Pauses that are over are forgotten when there are this many. */
const SWEEP_ABOVE = 1_000;

export function createChatPauses({ logger, news, now = Date.now }: ChatPausesDeps): ChatPauses {
  const endsAtMs = new Map<CallTarget, number>();

  function leftMs(target: CallTarget): number {
    const left = (endsAtMs.get(target) ?? 0) - now();
    if (left <= 0) endsAtMs.delete(target);
    return Math.max(0, left);
  }

  function learn({ target, waitMs }: FloodPause): void {
    endsAtMs.set(target, Math.max(endsAtMs.get(target) ?? 0, now() + waitMs));
    if (endsAtMs.size <= SWEEP_ABOVE) return;
    for (const [known, atMs] of endsAtMs) if (atMs <= now()) endsAtMs.delete(known);
  }

  return {
    learn,
    waitMs(target) {
      return endsAtMs.size === 0 ? 0 : Math.max(leftMs(target), leftMs(EVERYTHING));
    },
    begin(target, retryAfterSeconds) {
      const pause = { target, waitMs: retryAfterSeconds * 1_000 + MARGIN_MS };
      learn(pause);
      news?.keepPause(pause).catch((thrown: unknown) => {
        logger.warn({ err: toError(thrown) }, 'other processes were not told of a flood limit');
      });
    },
    async load() {
      try {
        for (const pause of (await news?.loadPauses()) ?? []) learn(pause);
      } catch (thrown) {
        logger.warn({ err: toError(thrown) }, 'the flood limits in force are not known');
      }
    },
  };
}
