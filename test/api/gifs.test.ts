import { describe, expect, it } from 'vitest';
import { CALL_LIMITS } from '../../src/api/call-limits.js';
import type { ApiClient } from '../../src/api/client.js';
import { createFakeApi, createFakeServer, failureOf, KEY, sendJson } from '../helpers/fake-api.js';

const GIF = Buffer.from('GIF89a and so on', 'latin1');
const PARAMETERS = {
  prompt: 'Beautiful landscape',
  negativePrompt: 'canvas frame',
  sampler: 'Euler',
  cfgScale: 8,
  steps: 30,
  seed: 7,
};

const generate = (client: ApiClient) => client.gifs.generate(PARAMETERS, { key: KEY });

/** An API that names these addresses. */
const naming = (...images: unknown[]) =>
  createFakeApi((reply) => {
    sendJson(reply, 200, { images }, { 'x-seed': '7', 'x-request-id': 'id-1' });
  });

describe('gifs.fromText', () => {
  it('sends the documented body and returns the bytes', async () => {
    const { client, received } = await createFakeApi((reply) => {
      reply.writeHead(200, { 'content-type': 'image/gif', 'x-seed': '9' }).end(GIF);
    });
    const gif = await client.gifs.fromText('A cat playing', { key: KEY, seed: 9 });
    expect(gif).toEqual({ bytes: GIF, contentType: 'image/gif', seed: 9 });
    expect(received[0]?.url).toBe('/api/text2gif');
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      token: KEY,
      prompt: 'A cat playing',
      seed: 9,
    });
  });

  it.each([
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['a page', Buffer.from('<html>')],
    ['nothing', Buffer.alloc(0)],
  ])('takes %s for a bad reply', async (_case, bytes) => {
    const { client } = await createFakeApi((reply) => {
      reply.writeHead(200, { 'content-type': 'image/gif' }).end(bytes);
    });
    const error = await failureOf(client.gifs.fromText('A cat', { key: KEY }));
    expect(error).toMatchObject({ code: 'bad_reply' });
  });
});

describe('gifs.generate', () => {
  it('sends the parameters by their documented names and fetches the first file', async () => {
    const { client, received } = await createFakeApi((reply, call, { headers }) => {
      const file = `http://${headers.host ?? ''}/files/a.gif`;
      if (call === 1) sendJson(reply, 200, { images: [file, file] }, { 'x-seed': '7' });
      else reply.end(GIF);
    });
    expect(await generate(client)).toEqual({ bytes: GIF, contentType: 'image/gif', seed: 7 });
    expect(received.map(({ method, url }) => [method, url])).toEqual([
      ['POST', '/api/generate-gif'],
      ['GET', '/files/a.gif'],
    ]);
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      token: KEY,
      prompt: 'Beautiful landscape',
      negative_prompt: 'canvas frame',
      sampler: 'Euler',
      cfg_scale: 8,
      steps: 30,
      seed: 7,
    });
  });

  it("sends nothing of ours to the file's host", async () => {
    const host = await createFakeServer((reply) => reply.end(GIF));
    const { client } = await naming(`${host.origin}/a.gif`);
    await client.gifs.generate(PARAMETERS, { key: KEY, chargeId: 'charge-1' });
    const [request] = host.received;
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual([
      'accept-encoding',
      'connection',
      'host',
    ]);
    expect(request?.body).toBe('');
  });

  it.each([
    ['file:///etc/passwd'],
    ['ftp://127.0.0.1/a.gif'],
    ['data:image/gif;base64,R0lGODlh'],
    ['javascript:alert(1)'],
    ['http://user:pass@127.0.0.1/a.gif'],
    ['https://user@127.0.0.1/a.gif'],
    ['/files/a.gif'],
    ['//127.0.0.1/a.gif'],
    ['http://'],
    [''],
  ])('does not fetch %j', async (address) => {
    const { client, received } = await naming(address);
    expect(await failureOf(generate(client))).toMatchObject({
      code: 'bad_reply',
      requestId: 'id-1',
    });
    expect(received).toHaveLength(1);
  });

  it.each([
    ['no address', {}],
    ['an empty list', { images: [] }],
    ['an address that is no text', { images: [1] }],
    ['a bare list', ['http://127.0.0.1/a.gif']],
  ])('takes a reply with %s for a bad one', async (_case, body) => {
    const { client } = await createFakeApi((reply) => {
      sendJson(reply, 200, body);
    });
    expect(await failureOf(generate(client))).toMatchObject({ code: 'bad_reply' });
  });

  it('follows no redirect, to wherever it leads', async () => {
    const secret = await createFakeServer((reply) => reply.end(GIF));
    const host = await createFakeServer((reply) => {
      reply.writeHead(302, { location: `${secret.origin}/internal.gif` }).end();
    });
    const { client } = await naming(`${host.origin}/a.gif`);
    expect(await failureOf(generate(client))).toMatchObject({ code: 'bad_reply' });
    expect(secret.received).toEqual([]);
  });

  it('takes what is no GIF for a bad reply, whatever it is called', async () => {
    const host = await createFakeServer((reply) => {
      reply.writeHead(200, { 'content-type': 'image/gif' }).end('root:x:0:0');
    });
    const { client } = await naming(`${host.origin}/a.gif`);
    const error = await failureOf(generate(client));
    expect(error).toMatchObject({ code: 'bad_reply' });
    expect(error.message).not.toContain('root');
  });

  it.each([
    ['is gone', 404],
    ['is forbidden', 403],
    ['is limited', 429],
    ['is broken', 500],
  ])('does not animate again when the file %s', async (_case, status) => {
    const host = await createFakeServer((reply) => reply.writeHead(status).end());
    const { client, received } = await naming(`${host.origin}/secret-name.gif`);
    const error = await failureOf(generate(client));
    expect(error).toMatchObject({ code: 'bad_reply', retryable: false, requestId: 'id-1' });
    expect(received).toHaveLength(1);
  });

  it("does not animate again when the file's host is away", async () => {
    const host = await createFakeServer(() => undefined);
    await host.close();
    const { client, received } = await naming(`${host.origin}/a.gif`);
    const error = await failureOf(generate(client));
    expect(error).toMatchObject({ code: 'bad_reply', retryable: false });
    expect(received).toHaveLength(1);
  });

  it('asks again for a file whose host fails in passing', async () => {
    const host = await createFakeServer((reply, call) => {
      if (call === 1) reply.writeHead(503).end();
      else reply.end(GIF);
    });
    const { client } = await naming(`${host.origin}/a.gif`);
    expect((await generate(client)).bytes).toEqual(GIF);
    expect(host.received).toHaveLength(2);
  });

  it.each([
    ['too long', { maxReplyBytes: 10 }, 'longer than 10 bytes'],
    ['silent in its middle', { idleMs: 30 }, 'took too long'],
    ['slow as a whole', { timeoutMs: 60 }, 'took too long'],
  ])('refuses a file that is %s', async (_case, limit, words) => {
    const host = await createFakeServer((reply) => {
      reply.write(GIF);
    });
    const { client } = await createFakeApi(
      (reply) => {
        sendJson(reply, 200, { images: [`${host.origin}/a.gif`] });
      },
      { callLimits: { gifFile: { ...CALL_LIMITS.gifFile, ...limit } } },
    );
    const error = await failureOf(generate(client));
    expect(error).toMatchObject({ code: 'bad_reply' });
    expect(error.message).toContain(words);
  });

  it('keeps the address, which may be a secret, out of log and errors', async () => {
    const host = await createFakeServer((reply) => reply.writeHead(404).end());
    const { client, log } = await naming(`${host.origin}/secret-name.gif`);
    const error = await failureOf(generate(client));
    expect(`${error.message} ${JSON.stringify(log.lines)}`).not.toContain('secret-name');
  });
});
