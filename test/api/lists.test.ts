import { afterEach, describe, expect, it, vi } from 'vitest';
import { CALL_LIMITS } from '../../src/api/call-limits.js';
import type { ApiClient } from '../../src/api/client.js';
import { createFakeApi, failureOf, sendForever, sendJson } from '../helpers/fake-api.js';

type List = (client: ApiClient) => Promise<readonly string[]>;

const LISTS: [name: string, path: string, list: List][] = [
  ['images.models', '/api/sd/models', ({ images }) => images.models()],
  ['images.samplers', '/api/sd/samplers', ({ images }) => images.samplers()],
  ['images.loras', '/api/sd/loras', ({ images }) => images.loras()],
  ['images.modelsForMany', '/api/models', ({ images }) => images.modelsForMany()],
  ['chat.models', '/api/models-llm', ({ chat }) => chat.models()],
];

describe.each(LISTS)('%s', (_name, path, list) => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked for once by callers at the same time, and kept', async () => {
    const { client, received } = await createFakeApi((reply) => {
      sendJson(reply, 200, ['one', 'two']);
    });
    expect(await Promise.all([list(client), list(client)])).toEqual(Array(2).fill(['one', 'two']));
    expect(await list(client)).toEqual(['one', 'two']);
    expect(received.map(({ url }) => url)).toEqual([path]);
    expect(received[0]?.headers).not.toHaveProperty('authorization');
  });

  it('is served as it was while the API is away', async () => {
    const api = await createFakeApi((reply) => {
      sendJson(reply, 200, ['one']);
    });
    await list(api.client);
    await api.close();
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await list(api.client)).toEqual(['one']);
    await vi.waitFor(() => {
      expect(api.log.messages()).toContain('an earlier value is served: its source is away');
    });
    expect(await list(api.client)).toEqual(['one']);
  });

  it('is asked for again after a passing failure', async () => {
    const { client, received } = await createFakeApi((reply, call) => {
      if (call === 1) sendJson(reply, 503, {}, { 'retry-after-ms': '1' });
      else if (call === 2) reply.socket?.destroy();
      else sendJson(reply, 200, ['one']);
    });
    expect(await list(client)).toEqual(['one']);
    expect(received).toHaveLength(3);
  });

  it('is not waited for when the API wants a long pause', async () => {
    const { client, received } = await createFakeApi((reply) => {
      sendJson(reply, 429, {}, { 'retry-after': '30' });
    });
    expect(await failureOf(list(client))).toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 30_000,
    });
    expect(received).toHaveLength(1);
  });

  it.each([
    ['HTML', '<html></html>'],
    ['another shape', '{"models":[]}'],
    ['something else than names', '["one", 2]'],
  ])('that comes as %s is a bad reply', async (_case, body) => {
    const { client, received } = await createFakeApi((reply) => reply.end(body));
    expect(await failureOf(list(client))).toMatchObject({ code: 'bad_reply' });
    expect(received).toHaveLength(1);
  });

  it('is refused when it does not end', async () => {
    const { client } = await createFakeApi((reply) => {
      sendForever(reply, Buffer.alloc(65_536, '["name"]'));
    });
    expect(await failureOf(list(client))).toMatchObject({ code: 'bad_reply' });
  });

  it('is given up when the API does not answer', async () => {
    const { client, log } = await createFakeApi(() => undefined, {
      callLimits: { list: { ...CALL_LIMITS.list, timeoutMs: 20 } },
    });
    expect(await failureOf(list(client))).toMatchObject({ code: 'timeout' });
    expect(log.messages()).toEqual(Array(3).fill('api call failed'));
  });
});
