import { setTimeout as delay } from 'node:timers/promises';
import type { Metrics } from '../domain/metrics.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import { chatOfTarget } from './call-target.js';
import type { ChatPauses } from './chat-pauses.js';
import type { FloodBudget } from './flood-budget.js';
import { type Attempt, decideRetry, type RetryPolicy } from './retry.js';
import type { CallResult, ExchangeResult, TelegramCall } from './telegram-call.js';

export type CallManner = (call: TelegramCall) => Promise<CallResult>;

/** How calls behave towards a Telegram that wants to be left alone. */
export interface CallManners {
  /**
   * What people wait for: waits out a short flood limit, is tried again where a repeat is safe, and
   * goes whether the chat's budget has room or not.
   */
  must: CallManner;
  /** What may be dropped: tried once, at once, and only where there is room. */
  courtesy: CallManner;
  /**
   * One message of many: tried once, because whoever sends them knows what to repeat and when, and
   * has room for it already. Not made while Telegram wants the chat left alone.
   */
  broadcast: CallManner;
}

export interface CallMannersDeps {
  exchange: (call: TelegramCall) => Promise<ExchangeResult>;
  policy: RetryPolicy;
  pauses: ChatPauses;
  /** Without it everything has room. */
  budget?: Pick<FloodBudget, 'tryTake' | 'count'> | undefined;
  logger: Logger;
  metrics: Pick<Metrics, 'telegramCallRetried'>;
  sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined;
}

const IS_DRAFT = /^send(RichMessageDraft|MessageDraft|ChatAction)$/;
const IS_MESSAGE = /^(send|copy|forward|edit)/;
/** What an album counts for: it has ten pictures at most. */
const ALBUM_MESSAGES = 10;
/** For a 429 that does not say how long. */
const UNTOLD_RETRY_SECONDS = 1;
/** A pause is a little longer than what Telegram told; one of exactly the cap is waited for. */
const CAP_SLACK_MS = 500;

/** Drafts and "typing…" are gone in seconds by themselves: nobody has to wait for one. */
export function isAlwaysCourtesy(method: string): boolean {
  return IS_DRAFT.test(method);
}

export function createCallManners({
  exchange,
  policy,
  pauses,
  budget,
  logger,
  metrics,
  sleep = (ms, signal) => delay(ms, undefined, signal && { signal }),
}: CallMannersDeps): CallManners {
  async function attempt(call: TelegramCall): Promise<ExchangeResult> {
    const result = await exchange(call);
    if (result.type === 'reply' && result.status === 429) {
      pauses.begin(call.target, result.retryAfterSeconds ?? UNTOLD_RETRY_SECONDS);
    }
    return result;
  }

  /** @returns what is left of a pause that is too long to wait for */
  async function waitOutPause({ target, request, method }: TelegramCall): Promise<number> {
    let patienceMs = policy.floodCapSeconds * 1_000 + CAP_SLACK_MS;
    for (;;) {
      const waitMs = pauses.waitMs(target);
      if (waitMs === 0 || waitMs > patienceMs) return waitMs;
      patienceMs -= waitMs;
      logger.debug({ method, waitMs }, 'a Telegram call waits for the end of a flood limit');
      await sleep(waitMs, request.signal);
    }
  }

  function countMessages({ method, target }: TelegramCall, result: Attempt): void {
    if (budget === undefined || !IS_MESSAGE.test(method)) return;
    const hasArrived = result.type === 'reply' ? result.status === 200 : result.sent;
    const chatId = chatOfTarget(target);
    if (!hasArrived || chatId === undefined) return;
    budget.count(chatId, method === 'sendMediaGroup' ? ALBUM_MESSAGES : 1);
  }

  async function must(call: TelegramCall): Promise<CallResult> {
    const { method, target, request } = call;
    const { body, signal } = request;
    const replayable = body === undefined || typeof body === 'string';
    for (let attempts = 1; ; attempts += 1) {
      // Asked here first, because it hardly ever has to wait and a promise is not free.
      if (pauses.waitMs(target) > 0) {
        try {
          const waitMs = await waitOutPause(call);
          if (waitMs > 0) return { type: 'held', waitMs };
        } catch (thrown) {
          return { type: 'fault', sent: false, error: toError(thrown) };
        }
      }
      const result = await attempt(call);
      countMessages(call, result);
      if (signal?.aborted === true) return result;
      const decision = decideRetry(policy, { method, replayable }, result, attempts);
      if (!decision.retry) return result;
      const { reason, delayMs } = decision;
      metrics.telegramCallRetried(method, reason);
      logger.warn({ method, reason, delayMs, attempts }, 'a Telegram call is tried again');
      // The answer began a pause, and the next round waits it out.
      if (reason === 'flood') continue;
      try {
        await sleep(delayMs, signal);
      } catch (thrown) {
        return { type: 'fault', sent: true, error: toError(thrown) };
      }
    }
  }

  async function courtesy(call: TelegramCall): Promise<CallResult> {
    const { method, target } = call;
    const pausedMs = pauses.waitMs(target);
    if (pausedMs > 0) return { type: 'held', waitMs: pausedMs };
    const chatId = chatOfTarget(target);
    if (budget && chatId !== undefined) {
      const room = await budget.tryTake(chatId, isAlwaysCourtesy(method) ? 'draft' : 'message');
      // Telegram may have spoken while the budget was asked.
      const waitMs = Math.max(room.ok ? 0 : room.waitMs, pauses.waitMs(target));
      if (waitMs > 0) return { type: 'held', waitMs };
    }
    return attempt(call);
  }

  async function broadcast(call: TelegramCall): Promise<CallResult> {
    const waitMs = pauses.waitMs(call.target);
    return waitMs > 0 ? { type: 'held', waitMs } : attempt(call);
  }

  return { must, courtesy, broadcast };
}
