import type { FastifyPluginCallback } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { type Metrics, QUEUE_STATES, type QueueCounts } from '../domain/metrics.js';

const PREFIX = 'visioncraft_';
/** Seconds. Handling an update is a matter of milliseconds, a Telegram call of tenths. */
const FAST_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Seconds. From the demo engine's tenths to a real one's minutes. */
const JOB_BUCKETS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80, 160, 320];

/** Seconds. From a list out of memory to a long answer, streamed. */
const REQUEST_BUCKETS = [
  0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120, 600,
];

export interface CollectedMetrics extends Metrics {
  /** Everything in Prometheus' text format. */
  collect(): Promise<{ contentType: string; text: string }>;
}

/** Metrics in a registry of their own, so that two in one process (tests) never collide. */
export function createMetrics(): CollectedMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const updates = new Counter({
    name: `${PREFIX}updates_total`,
    help: 'Updates by outcome; deferred ones are left with Telegram and come again.',
    labelNames: ['outcome'],
    registers,
  });
  const updateSeconds = new Histogram({
    name: `${PREFIX}update_seconds`,
    help: 'From taking an update to its end, waiting for its turn included.',
    buckets: FAST_BUCKETS,
    registers,
  });
  const telegramCalls = new Counter({
    name: `${PREFIX}telegram_calls_total`,
    help: 'Bot API calls by method and by how they ended after retries.',
    labelNames: ['method', 'outcome'],
    registers,
  });
  const telegramSeconds = new Histogram({
    name: `${PREFIX}telegram_call_seconds`,
    help: 'Bot API calls with their retries and waits, long polls left out.',
    buckets: FAST_BUCKETS,
    registers,
  });
  const telegramRetries = new Counter({
    name: `${PREFIX}telegram_retries_total`,
    help: 'Repeated Bot API calls by method and reason.',
    labelNames: ['method', 'reason'],
    registers,
  });
  const imageJobs = new Counter({
    name: `${PREFIX}image_jobs_total`,
    help: 'Image jobs by kind and by outcome.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const imageJobSeconds = new Histogram({
    name: `${PREFIX}image_job_seconds`,
    help: 'From taking an image job to its end, by kind and by outcome.',
    labelNames: ['kind', 'outcome'],
    buckets: JOB_BUCKETS,
    registers,
  });
  const answers = new Counter({
    name: `${PREFIX}answers_total`,
    help: 'Answers of models by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const answerSeconds = new Histogram({
    name: `${PREFIX}answer_seconds`,
    help: 'From taking a question to the end of its answer, by outcome.',
    labelNames: ['outcome'],
    buckets: JOB_BUCKETS,
    registers,
  });
  const firstWordSeconds = new Histogram({
    name: `${PREFIX}answer_first_word_seconds`,
    help: 'From taking a question to the first word of the model.',
    buckets: JOB_BUCKETS,
    registers,
  });
  const gatewayRequests = new Counter({
    name: `${PREFIX}gateway_requests_total`,
    help: 'Requests to the gateway by route and by how they ended.',
    labelNames: ['route', 'outcome'],
    registers,
  });
  const gatewaySeconds = new Histogram({
    name: `${PREFIX}gateway_request_seconds`,
    help: 'From a request’s headers to the end of its reply, by route.',
    labelNames: ['route'],
    buckets: REQUEST_BUCKETS,
    registers,
  });
  const newPeople = new Counter({
    name: `${PREFIX}new_people_total`,
    help: 'People who use the bot for the first time.',
    registers,
  });
  const failures = new Counter({
    name: `${PREFIX}failures_total`,
    help: 'What did not work that should have, by code.',
    labelNames: ['code'],
    registers,
  });
  let gatewayRequestsInFlight = 0;
  new Gauge({
    name: `${PREFIX}gateway_requests_in_flight`,
    help: 'Requests to the gateway whose reply has not ended.',
    registers,
    collect() {
      this.set(gatewayRequestsInFlight);
    },
  });
  const queues = new Map<string, () => Promise<QueueCounts>>();
  new Gauge({
    name: `${PREFIX}queue_jobs`,
    help: 'Jobs in a queue by state.',
    labelNames: ['queue', 'state'],
    registers,
    async collect() {
      this.reset();
      await Promise.all(
        Array.from(queues, async ([queue, readCounts]) => {
          // While Redis is away the queue has no series; the rest is still worth collecting.
          const counts = await readCounts().catch(() => undefined);
          if (counts === undefined) return;
          for (const state of QUEUE_STATES) {
            this.set({ queue, state }, counts[state]);
          }
        }),
      );
    },
  });

  return {
    updateFinished(outcome, seconds) {
      updates.inc({ outcome });
      updateSeconds.observe(seconds);
    },
    telegramCallFinished(method, outcome, seconds) {
      telegramCalls.inc({ method, outcome });
      if (method !== 'getUpdates') telegramSeconds.observe(seconds);
    },
    telegramCallRetried(method, reason) {
      telegramRetries.inc({ method, reason });
    },
    imageJobFinished(kind, outcome, seconds) {
      imageJobs.inc({ kind, outcome });
      imageJobSeconds.observe({ kind, outcome }, seconds);
    },
    answerFinished(outcome, seconds) {
      answers.inc({ outcome });
      answerSeconds.observe({ outcome }, seconds);
    },
    answerBegan(seconds) {
      firstWordSeconds.observe(seconds);
    },
    gatewayRequestBegan() {
      gatewayRequestsInFlight += 1;
    },
    gatewayRequestEnded(route, outcome, seconds) {
      gatewayRequestsInFlight -= 1;
      gatewayRequests.inc({ route, outcome });
      gatewaySeconds.observe({ route }, seconds);
    },
    personSeen() {
      // Who is no label; the statistics count how many.
    },
    personCame() {
      newPeople.inc();
    },
    failed(code) {
      failures.inc({ code });
    },
    watchQueue(queue, readCounts) {
      queues.set(queue, readCounts);
    },
    async collect() {
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}

/** `/metrics` in Prometheus' text format. */
export function createMetricsRoute(
  metrics: Pick<CollectedMetrics, 'collect'>,
): FastifyPluginCallback {
  return (server, _options, done) => {
    server.get('/metrics', async (_request, reply) => {
      const { contentType, text } = await metrics.collect();
      return reply.type(contentType).send(text);
    });
    done();
  };
}
