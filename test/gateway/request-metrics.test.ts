import { describe, expect, it, vi } from 'vitest';
import { keyHint } from '../../src/domain/key-format.js';
import { createMetrics } from '../../src/server/metrics.js';
import { createDeferred } from '../helpers/deferred.js';
import { FAKE_PNG } from './fake-engine.js';
import { createGatewayWorld, imageBody } from './gateway-world.js';

/** Over a real port: only there does a reply end when its bytes are gone. */
async function createMeteredWorld() {
  const metrics = createMetrics();
  const world = await createGatewayWorld({ metrics });
  const address = await world.server.listen({ port: 0, host: '127.0.0.1' });
  async function get(path: string, headers: Record<string, string> = {}): Promise<void> {
    await (await fetch(address + path, { headers })).arrayBuffer();
  }
  async function post(body: object, signal: AbortSignal | null = null): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body), signal };
    await (await fetch(`${address}/sd`, init)).arrayBuffer();
  }
  /** The gateway's lines of the collected text, without buckets. */
  async function lines(): Promise<string[]> {
    const { text } = await metrics.collect();
    return text.split('\n').filter((line) => /^visioncraft_gateway_(?!.*_bucket)/.test(line));
  }
  return { ...world, metrics, get, post, lines };
}

describe('the gateway’s metrics', () => {
  it('count requests by route and outcome, and time them by route', async () => {
    const { engine, key, get, post, lines } = await createMeteredWorld();
    await post(imageBody(key));
    await post(imageBody('wrong'));
    engine.draw = () => Promise.reject(new Error('no'));
    await post(imageBody(key));
    await get('/sd/models?token=x');
    await get('/sd');
    await vi.waitFor(async () => {
      expect(await lines()).toEqual(
        expect.arrayContaining([
          'visioncraft_gateway_requests_total{route="/sd",outcome="2xx"} 1',
          'visioncraft_gateway_requests_total{route="/sd",outcome="4xx"} 2',
          'visioncraft_gateway_requests_total{route="/sd",outcome="5xx"} 1',
          'visioncraft_gateway_requests_total{route="/sd/models",outcome="2xx"} 1',
          'visioncraft_gateway_request_seconds_count{route="/sd"} 4',
          'visioncraft_gateway_requests_in_flight 0',
        ]),
      );
    });
  });

  it('make one series of everything that nobody serves', async () => {
    const { get, lines } = await createMeteredWorld();
    for (const path of ['/one', '/two?x=1', '/sd/none', '/%7Bthree%7D']) await get(path);
    await vi.waitFor(async () => {
      const counted = (await lines()).filter((line) => line.includes('_total{'));
      expect(counted).toEqual([
        'visioncraft_gateway_requests_total{route="unknown",outcome="4xx"} 4',
      ]);
    });
  });

  it('show what is under way, and a client that left it', async () => {
    const { engine, key, post, lines } = await createMeteredWorld();
    const [begun, drawn] = [createDeferred(), createDeferred<Buffer>()];
    engine.draw = () => {
      begun.resolve();
      return drawn.promise;
    };
    const client = new AbortController();
    const reply = post(imageBody(key), client.signal);
    await begun.promise;
    expect(await lines()).toContain('visioncraft_gateway_requests_in_flight 1');
    client.abort();
    await expect(reply).rejects.toThrow();
    await vi.waitFor(async () => {
      expect(await lines()).toEqual(
        expect.arrayContaining([
          'visioncraft_gateway_requests_total{route="/sd",outcome="gone"} 1',
          'visioncraft_gateway_requests_in_flight 0',
        ]),
      );
    });
    drawn.resolve(FAKE_PNG);
  });

  it('name no key, no person and no words of theirs', async () => {
    const { key, metrics, get, post, lines } = await createMeteredWorld();
    await post(imageBody(key));
    await get(`/${key}`, { authorization: `Bearer ${key}` });
    await vi.waitFor(async () => {
      const { text } = await metrics.collect();
      expect(text).not.toContain(key);
      expect(text).not.toContain(keyHint(key));
      const labels = (await lines()).flatMap((line) => /\{.*\}/.exec(line) ?? []);
      expect(new Set(labels.map(String))).toEqual(
        new Set([
          '{route="/sd",outcome="2xx"}',
          '{route="unknown",outcome="4xx"}',
          '{route="/sd"}',
          '{route="unknown"}',
        ]),
      );
    });
  });
});
