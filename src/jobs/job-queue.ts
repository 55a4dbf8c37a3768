import { type DefaultJobOptions, Queue } from 'bullmq';
import type { RedisClient } from '../store/connection.js';
import type { Keys } from '../store/keys.js';
import { MAX_TRIES } from './retry-policy.js';

/** How BullMQ keeps and repeats jobs, unless a queue says otherwise. */
const JOB_OPTIONS = {
  attempts: MAX_TRIES,
  backoff: { type: 'custom' },
  // A finished job is what makes a redelivered update's second job a no-op; Telegram redelivers
  // for 24 h. The counts bound the memory: about 1.5 kB a job (measured).
  removeOnComplete: { age: 86_400, count: 10_000 },
  removeOnFail: { age: 86_400, count: 1_000 },
} as const satisfies DefaultJobOptions;

export interface JobQueueDeps {
  /** A connection of the `commands` kind; not closed with the queue. */
  redis: RedisClient;
  keys: Pick<Keys, 'queuePrefix'>;
}

/**
 * The end of a queue at which jobs come in; `createJobWorker` works at the other.
 * @param kept how long a job that has ended is remembered, where that differs
 */
export function createJobQueue<Payload, Outcome = unknown>(
  name: string,
  { redis, keys }: JobQueueDeps,
  kept: Pick<DefaultJobOptions, 'removeOnComplete' | 'removeOnFail'> = {},
): Queue<Payload, Outcome> {
  const queue = new Queue<Payload, Outcome>(name, {
    connection: redis,
    prefix: keys.queuePrefix(name),
    defaultJobOptions: { ...JOB_OPTIONS, ...kept },
  });
  // The connection reports its outages, and every call says how it failed; without a listener
  // BullMQ would write to the console.
  queue.on('error', () => undefined);
  return queue;
}
