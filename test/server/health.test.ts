import { describe, expect, test } from 'vitest';
import { StoreError } from '../../src/errors.js';
import { createHealth, type HealthDeps } from '../../src/server/health.js';
import { createHttpServer } from '../../src/server/http-server.js';
import { captureLog } from '../helpers/captured-log.js';

async function ask(path: string, deps: Partial<HealthDeps> = {}) {
  const server = createHttpServer({ logger: captureLog().logger });
  const stopping = new AbortController().signal;
  await server.register(createHealth({ probes: {}, stopping, ...deps }));
  const response = await server.inject({ url: path });
  await server.close();
  return response;
}

const fine = () => Promise.resolve();

test('/healthz says that the process runs, whatever else does not', async () => {
  const probes = { redis: () => Promise.reject(new Error('away')) };
  const response = await ask('/healthz', { probes });
  expect([response.statusCode, response.body]).toEqual([200, 'ok\n']);
});

describe('/readyz', () => {
  test('has a line for each part that is fine', async () => {
    const response = await ask('/readyz', { probes: { redis: fine, telegram: fine, api: fine } });
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe('redis ok\ntelegram ok\napi ok\n');
    expect(response.headers['cache-control']).toBe('no-store');
  });

  test('is 503 with the reason when one part fails', async () => {
    const away = new StoreError('store_unavailable', 'Redis at 10.0.0.1 did not answer');
    const probes = {
      redis: () => Promise.reject(away),
      telegram: fine,
      api: () => Promise.reject(new Error('connect refused\nat somewhere')),
    };
    const response = await ask('/readyz', { probes });
    expect(response.statusCode).toBe(503);
    expect(response.body).toBe(
      'redis failed: store_unavailable\ntelegram ok\napi failed: connect refused\n',
    );
  });

  test('shows no secret that an error message carries', async () => {
    const token = `42424242:${'A'.repeat(35)}`;
    const probes = { telegram: () => Promise.reject(new Error(`the token ${token} is wrong`)) };
    const response = await ask('/readyz', { probes });
    expect(response.body).toContain('telegram failed: the token');
    expect(response.body).not.toContain(token);
  });

  test('does not wait for a part that does not answer, and tells it', async () => {
    const signals: AbortSignal[] = [];
    const probes = {
      telegram: (signal: AbortSignal) => {
        signals.push(signal);
        return new Promise<never>(() => undefined);
      },
      redis: fine,
    };
    const response = await ask('/readyz', { probes, timeoutMs: 20 });
    expect(response.statusCode).toBe(503);
    expect(response.body).toBe('telegram failed: no answer within 20 ms\nredis ok\n');
    expect(signals[0]?.aborted).toBe(true);
  });

  test('takes a probe that throws at once for a failed one', async () => {
    const probes = {
      api: () => {
        throw new TypeError('oops');
      },
    };
    expect((await ask('/readyz', { probes })).body).toBe('api failed: oops\n');
  });

  test('is 503 while the process stops, so that nothing new is sent here', async () => {
    const response = await ask('/readyz', {
      probes: { redis: fine },
      stopping: AbortSignal.abort(),
    });
    expect(response.statusCode).toBe(503);
    expect(response.body).toBe('redis ok\nprocess failed: stopping\n');
  });
});
