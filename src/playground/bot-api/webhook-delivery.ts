import { setMaxListeners } from 'node:events';
import { Agent, request } from 'undici';
import { z } from 'zod';
import { toError } from '../../errors.js';
import type { WorldState } from '../world/state.js';
import type { QueuedUpdate } from '../world/updates.js';
import type { Payload } from './method.js';

export interface WebhookConfig {
  url: string;
  secretToken: string | undefined;
  maxConnections: number;
}

export interface WebhookDelivery {
  current(): WebhookConfig | undefined;
  set(config: WebhookConfig | undefined): void;
  lastError(): { atMs: number; message: string } | undefined;
  close(): Promise<void>;
}

export interface WebhookDeliveryOptions {
  state: WorldState;
  /** Runs the method that a webhook's answer asks for; never rejects. */
  execute: (method: string, payload: Payload) => Promise<void>;
  /** A number in [0, 1). */
  random?: () => number;
}

/** Telegram gives up on a silent webhook after a minute (WebhookActor.cpp). */
const IDLE_TIMEOUT_MS = 60_000;
const MAX_RETRY_AFTER_SECONDS = 3600;
/** What a webhook's answer can't ask for. */
const NOT_BY_REPLY = /^(get.*|setwebhook|deletewebhook|close|logout)$/i;

const ReplySchema = z.looseObject({ method: z.string() });

/** Seconds before the next attempt: at once, then 2, 4, 8… up to a random 60-120. */
export function backOffSeconds(failures: number, random: () => number): number {
  if (failures <= 1) return 0;
  return Math.min(2 ** (failures - 1), 60 + 60 * random());
}

/** Every delivery under way listens to it; Node warns of a leak from the eleventh on. */
function createStop(): AbortController {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  return stop;
}

/**
 * Delivers updates as Telegram's webhook does: strictly one after the other within a queue, queues
 * in parallel up to the number of connections; the next only after a 2xx for the one before.
 */
export function createWebhookDelivery({
  state,
  execute,
  random = Math.random,
}: WebhookDeliveryOptions): WebhookDelivery {
  let config: WebhookConfig | undefined;
  let agent: Agent | undefined;
  let stopping = createStop();
  let lastError: { atMs: number; message: string } | undefined;
  /** Queues that deliver now, or wait for their next attempt. */
  const busyQueues = new Set<string>();
  const failures = new Map<string, number>();
  const timers = new Set<NodeJS.Timeout>();

  function pump(): void {
    if (!config || !agent) return;
    for (const queued of state.updates.pending()) {
      if (busyQueues.has(queued.queueId)) continue;
      busyQueues.add(queued.queueId);
      void deliver(queued, config, agent, stopping.signal);
    }
  }

  async function deliver(
    queued: QueuedUpdate,
    target: WebhookConfig,
    dispatcher: Agent,
    signal: AbortSignal,
  ): Promise<void> {
    const { queueId, update } = queued;
    try {
      const { statusCode, headers, body } = await request(target.url, {
        method: 'POST',
        dispatcher,
        signal,
        headers: {
          'content-type': 'application/json',
          ...(target.secretToken === undefined
            ? {}
            : { 'x-telegram-bot-api-secret-token': target.secretToken }),
        },
        body: JSON.stringify(update),
      });
      const text = await body.text();
      if (statusCode < 200 || statusCode > 299) {
        fail(queueId, `Wrong response from the webhook: ${statusCode}`, headers['retry-after']);
        return;
      }
      failures.delete(queueId);
      state.updates.remove(update.update_id);
      await executeReply(text);
      busyQueues.delete(queueId);
      pump();
    } catch (thrown) {
      if (!signal.aborted) fail(queueId, toError(thrown).message, undefined);
    }
  }

  function fail(queueId: string, message: string, retryAfter: unknown): void {
    lastError = { atMs: state.nowMs(), message };
    const count = (failures.get(queueId) ?? 0) + 1;
    failures.set(queueId, count);
    const asked = Number(retryAfter);
    const seconds =
      Number.isFinite(asked) && asked > 0
        ? Math.min(asked, MAX_RETRY_AFTER_SECONDS)
        : backOffSeconds(count, random);
    const timer = setTimeout(() => {
      timers.delete(timer);
      busyQueues.delete(queueId);
      pump();
    }, seconds * 1000);
    timer.unref();
    timers.add(timer);
  }

  async function executeReply(text: string): Promise<void> {
    if (!text.startsWith('{')) return;
    const reply = ReplySchema.safeParse(parseJson(text));
    if (!reply.success || NOT_BY_REPLY.test(reply.data.method)) return;
    const { method, ...payload } = reply.data;
    await execute(method, payload);
  }

  async function stop(): Promise<void> {
    stopping.abort();
    stopping = createStop();
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    busyQueues.clear();
    failures.clear();
    const closing = agent;
    agent = undefined;
    await closing?.destroy();
  }

  const stopListening = state.updates.onPush(pump);

  return {
    current: () => config,
    lastError: () => lastError,
    set(next) {
      void stop();
      config = next;
      lastError = undefined;
      if (!next) return;
      agent = new Agent({
        // Each queue sends one at a time; the rest waits for a free connection in the pool.
        connections: next.maxConnections,
        headersTimeout: IDLE_TIMEOUT_MS,
        bodyTimeout: IDLE_TIMEOUT_MS,
      });
      pump();
    },
    async close() {
      stopListening();
      config = undefined;
      await stop();
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Anything may stand in a webhook's answer; only a method call means something.
    return undefined;
  }
}
