import { expect, test } from 'vitest';
import { createHttpServer } from '../../src/server/http-server.js';
import { createMetrics, createMetricsRoute } from '../../src/server/metrics.js';
import { captureLog } from '../helpers/captured-log.js';

test('/metrics shows what was reported, in Prometheus’ format', async () => {
  const metrics = createMetrics();
  metrics.updateFinished('handled', 0.003);
  metrics.updateFinished('duplicate', 0.001);
  metrics.telegramCallFinished('sendMessage', 'ok', 0.1);
  metrics.telegramCallRetried('sendMessage', 'flood');
  metrics.imageJobFinished('image', 'delivered', 1.5);
  metrics.answerBegan(0.2);
  metrics.answerFinished('stopped', 2);
  metrics.personSeen(1);
  metrics.personCame();
  metrics.failed('store_corrupt');
  const server = createHttpServer({ logger: captureLog().logger });
  await server.register(createMetricsRoute(metrics));
  const response = await server.inject({ url: '/metrics' });
  await server.close();
  expect(response.headers['content-type']).toMatch(/^text\/plain/);
  for (const line of [
    'visioncraft_updates_total{outcome="handled"} 1',
    'visioncraft_updates_total{outcome="duplicate"} 1',
    'visioncraft_update_seconds_count 2',
    'visioncraft_telegram_calls_total{method="sendMessage",outcome="ok"} 1',
    'visioncraft_telegram_retries_total{method="sendMessage",reason="flood"} 1',
    'visioncraft_image_jobs_total{kind="image",outcome="delivered"} 1',
    'visioncraft_image_job_seconds_sum{kind="image",outcome="delivered"} 1.5',
    'visioncraft_answers_total{outcome="stopped"} 1',
    'visioncraft_answer_seconds_sum{outcome="stopped"} 2',
    'visioncraft_answer_first_word_seconds_sum 0.2',
    'visioncraft_new_people_total 1',
    'visioncraft_failures_total{code="store_corrupt"} 1',
  ]) {
    expect(response.body).toContain(line);
  }
  expect(response.body).toContain('process_resident_memory_bytes');
});

test('long polls count as calls but not as slow ones', async () => {
  const metrics = createMetrics();
  metrics.telegramCallFinished('getUpdates', 'ok', 30);
  const { text } = await metrics.collect();
  expect(text).toContain('telegram_calls_total{method="getUpdates",outcome="ok"} 1');
  expect(text).toContain('visioncraft_telegram_call_seconds_count 0');
});

test('a queue’s counts are read when the metrics are collected', async () => {
  const metrics = createMetrics();
  let waiting = 3;
  metrics.watchQueue('image', () => Promise.resolve({ waiting, active: 1, delayed: 0 }));
  expect((await metrics.collect()).text).toContain(
    'visioncraft_queue_jobs{queue="image",state="waiting"} 3',
  );
  waiting = 0;
  expect((await metrics.collect()).text).toContain(
    'visioncraft_queue_jobs{queue="image",state="waiting"} 0',
  );
});

test('a queue that can’t be read leaves the rest collectable', async () => {
  const metrics = createMetrics();
  metrics.watchQueue('image', () => Promise.reject(new Error('away')));
  metrics.updateFinished('handled', 0.003);
  const { text } = await metrics.collect();
  expect(text).toContain('visioncraft_updates_total{outcome="handled"} 1');
  expect(text).not.toContain('state="waiting"');
});

test('two registries in one process do not collide', async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.updateFinished('handled', 0.003);
  expect((await other.collect()).text).not.toContain('outcome="handled"');
});
