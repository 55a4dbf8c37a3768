import type { Update } from 'grammy/types';
import type { WorldState } from '../world/state.js';
import type { UpdateKind } from '../world/updates.js';
import { BotApiError, conflict } from './errors.js';

interface PollRequest {
  offset: number;
  limit: number;
  timeoutSeconds: number;
  allowedUpdates: readonly UpdateKind[] | undefined;
  /** Aborted with a BotApiError, the poll ends with that; with anything else nobody reads its end. */
  signal: AbortSignal;
}

export interface UpdatePolling {
  /** getUpdates. Rejects with a 409 when another poll or setWebhook takes over. */
  poll(request: PollRequest): Promise<Update[]>;
  terminate(error: BotApiError): void;
}

const MAX_LIMIT = 100;
const MAX_TIMEOUT_SECONDS = 50;
/** Asking again for the same offset this soon is made to wait (Client.cpp, getUpdates). */
const HASTY_SECONDS = 3;
const VERY_HASTY_SECONDS = 0.5;

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** One poller at a time: a second one ends the first. */
export function createUpdatePolling(state: WorldState): UpdatePolling {
  let terminateCurrent: ((error: BotApiError) => void) | undefined;
  let previous = { offset: Number.NaN, atMs: Number.NEGATIVE_INFINITY };

  function confirm(offset: number): void {
    if (offset < 0) state.updates.keepLast(-offset);
    else if (offset > 0) state.updates.confirmBelow(offset);
  }

  /** Telegram slows down who asks for the same offset over and over. */
  function withoutHaste({ offset, limit, timeoutSeconds }: PollRequest) {
    const nowMs = state.nowMs();
    const sinceSeconds =
      offset === previous.offset ? (nowMs - previous.atMs) / 1000 : Number.POSITIVE_INFINITY;
    previous = { offset, atMs: nowMs };
    return {
      limit: sinceSeconds < VERY_HASTY_SECONDS ? 1 : clamp(limit, 1, MAX_LIMIT),
      timeoutSeconds:
        sinceSeconds < HASTY_SECONDS
          ? Math.max(timeoutSeconds, HASTY_SECONDS)
          : clamp(timeoutSeconds, 0, MAX_TIMEOUT_SECONDS),
    };
  }

  function take(limit: number): Update[] {
    return state.updates
      .pending()
      .slice(0, limit)
      .map(({ update }) => update);
  }

  function waitForUpdates(timeoutSeconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        stopListening();
        signal.removeEventListener('abort', onAbort);
        terminateCurrent = undefined;
        settle();
      };
      const onAbort = (): void => {
        finish(resolve);
      };
      const timer = setTimeout(onAbort, timeoutSeconds * 1000);
      const stopListening = state.updates.onPush(onAbort);
      signal.addEventListener('abort', onAbort);
      terminateCurrent = (error) => {
        finish(() => {
          reject(error);
        });
      };
    });
  }

  function terminate(error: BotApiError): void {
    terminateCurrent?.(error);
  }

  return {
    terminate,
    async poll(request) {
      terminate(
        conflict(
          'terminated by other getUpdates request; make sure that only one bot instance is running',
        ),
      );
      state.updates.allow(request.allowedUpdates);
      confirm(request.offset);
      const { limit, timeoutSeconds } = withoutHaste(request);
      if (take(limit).length === 0 && timeoutSeconds > 0 && !request.signal.aborted) {
        await waitForUpdates(timeoutSeconds, request.signal);
      }
      if (!request.signal.aborted) return take(limit);
      if (request.signal.reason instanceof BotApiError) throw request.signal.reason;
      return [];
    },
  };
}
