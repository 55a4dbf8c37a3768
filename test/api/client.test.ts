import { describe, expect, it } from 'vitest';
import { createFakeApi, failureOf, sendJson } from '../helpers/fake-api.js';

describe('limits and ping', () => {
  it('reads limits that come as text', async () => {
    const limits = { 'Free Tier': { LLM: '20 requests per 60 seconds' } };
    const { client } = await createFakeApi((reply) => {
      reply.writeHead(200, { 'content-type': 'text/plain' });
      reply.end(JSON.stringify(limits));
    });
    expect(await client.limits()).toEqual(limits);
  });

  it('pings past the cache, once each time', async () => {
    const { client, received } = await createFakeApi((reply, call) => {
      sendJson(reply, call === 1 ? 200 : 500, []);
    });
    await client.ping();
    expect(await failureOf(client.ping())).toMatchObject({ code: 'server' });
    expect(received).toHaveLength(2);
  });
});
