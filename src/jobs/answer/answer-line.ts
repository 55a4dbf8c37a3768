import type { Job } from 'bullmq';
import { priorityOf } from '../../domain/fairness.js';
import type { AnswerOutcome, QueueCounts } from '../../domain/metrics.js';
import type { Place } from '../../domain/talk.js';
import type { RedisClient } from '../../store/connection.js';
import type { Keys } from '../../store/keys.js';
import type { LinedQuestion, QuestionLine } from '../../store/question-line.js';
import { storeCall } from '../../store/store-call.js';
import { ANSWER_QUEUE, parseTicket, type AnswerTicket } from './answer-job.js';
import { createJobQueue } from '../job-queue.js';
import type { WaitingCards } from './waiting-cards.js';

/**
 * From the lines of places into the queue of all: whoever is first in a line has a job there.
 * @throws StoreError from each of these
 */
export interface AnswerLine {
  /** @returns the place in the line, 0 = its turn; undefined = the line is full */
  join(ticket: AnswerTicket): Promise<{ position: number } | { waiting: number }>;
  /** A question is over: the next one's turn comes. Idempotent, also after a crash in between. */
  goOn(place: Place, jobId: string): Promise<void>;
  /** Takes back one whose turn has come and that nothing has begun. False: too late. */
  takeBack(place: Place, jobId: string): Promise<boolean>;
  /** Begins a held question no sooner than that, from now on. */
  holdOn(jobId: string, forMs: number): Promise<void>;
  /** A question that is held, or comes back later, comes now. */
  hurry(jobId: string): Promise<void>;
  counts(): Promise<QueueCounts>;
  /** While it is paused questions are taken in and wait; answers under way finish. Idempotent. */
  setPaused(isPaused: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface AnswerLineDeps {
  /** A connection of the `commands` kind, of its own; not closed here. */
  redis: RedisClient;
  keys: Keys;
  line: QuestionLine;
  cards: Pick<WaitingCards, 'refresh'>;
  now?: () => number;
}

export function createAnswerLine({
  redis,
  keys,
  line,
  cards,
  now = Date.now,
}: AnswerLineDeps): AnswerLine {
  const queue = createJobQueue<unknown, AnswerOutcome>(ANSWER_QUEUE, { redis, keys });

  async function enqueue(place: Place, { jobId, payload }: LinedQuestion): Promise<void> {
    const ticket = parseTicket(payload);
    // Of a version that is no longer there: whoever waits behind it must not wait for ever.
    if (ticket === undefined) return goOn(place, jobId);
    const delay = Math.max(0, (ticket.heldUntilMs ?? 0) - now());
    const priority = priorityOf(ticket.tier, 0);
    await storeCall('enqueue a question', () =>
      queue.add(ANSWER_QUEUE, ticket, { jobId, priority, delay }),
    );
  }

  async function goOn(place: Place, jobId: string): Promise<void> {
    const next = await line.leave(place, jobId);
    if (next === undefined) return;
    await enqueue(place, next);
    await cards.refresh(place);
  }

  async function find(jobId: string): Promise<Job | undefined> {
    return (await storeCall('find a question', () => queue.getJob(jobId))) ?? undefined;
  }

  return {
    goOn,

    async join(ticket) {
      const { place, jobId } = ticket;
      const joined = await line.join(place, { jobId, payload: JSON.stringify(ticket) });
      if (joined.status === 'full') return { waiting: joined.waiting };
      if (joined.next) await enqueue(place, joined.next);
      return { position: joined.position };
    },

    async takeBack(place, jobId) {
      const job = await find(jobId);
      if (job === undefined || (await job.isActive())) return false;
      // Refused where a worker took it at this very moment.
      const isOut = await job.remove().then(
        () => true,
        () => false,
      );
      if (isOut) await goOn(place, jobId);
      return isOut;
    },

    async holdOn(jobId, forMs) {
      // Refused where it is not delayed: it begins, or waits behind others.
      await (await find(jobId))?.changeDelay(forMs).catch(() => undefined);
    },

    async hurry(jobId) {
      await (await find(jobId))?.promote().catch(() => undefined);
    },

    async counts() {
      const {
        waiting = 0,
        prioritized = 0,
        active = 0,
        delayed = 0,
      } = await storeCall('count questions', () =>
        queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed'),
      );
      return { waiting: waiting + prioritized, active, delayed };
    },

    async setPaused(isPaused) {
      await storeCall('pause the answers', () => (isPaused ? queue.pause() : queue.resume()));
    },

    async close() {
      await queue.close();
    },
  };
}
