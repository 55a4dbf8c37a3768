import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import Fastify from 'fastify';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backOffSeconds } from '../../../src/playground/bot-api/webhook-delivery.js';
import { startBotApi, type TestBotApi } from './server.js';

let api: TestBotApi;
let annId: number;
let nowMs: number;

beforeEach(async () => {
  nowMs = Date.now();
  api = await startBotApi({ nowMs: () => nowMs });
  annId = api.seed.ann.id;
});
afterEach(() => api.stop());

const write = (text: string) => api.world.sendText(annId, annId, text);
const texts = (updates: Update[]) => updates.map(({ message }) => message?.text);
/** Asks again only after Telegram's haste rules have run out. */
const poll = (payload: object = {}) => {
  nowMs += 5_000;
  return api.ok<Update[]>('getUpdates', payload);
};

describe('getUpdates', () => {
  it('what happened before the bot came is no news', async () => {
    expect(await poll()).toEqual([]);
  });

  it('gives the same updates until they are confirmed by a higher offset', async () => {
    write('one');
    write('two');
    const updates = await poll();
    expect(texts(updates)).toEqual(['one', 'two']);
    expect(texts(await poll())).toEqual(['one', 'two']);
    const [first] = updates;
    expect(texts(await poll({ offset: (first?.update_id ?? 0) + 1 }))).toEqual(['two']);
    expect(texts(await poll())).toEqual(['two']);
  });

  it('update ids follow one another', async () => {
    write('one');
    write('two');
    const [first, second] = await poll();
    expect((second?.update_id ?? 0) - (first?.update_id ?? 0)).toBe(1);
  });

  it('gives no more than the limit', async () => {
    for (const text of ['one', 'two', 'three']) write(text);
    expect(texts(await poll({ limit: 2 }))).toEqual(['one', 'two']);
  });

  it('a negative offset keeps only the last ones', async () => {
    for (const text of ['one', 'two', 'three']) write(text);
    expect(texts(await poll({ offset: -1 }))).toEqual(['three']);
    expect(texts(await poll())).toEqual(['three']);
  });

  it('waits for an update that comes later', async () => {
    const waiting = poll({ timeout: 30 });
    // The request for getMe is answered after the poll has begun to wait.
    await api.ok('getMe');
    write('late');
    expect(texts(await waiting)).toEqual(['late']);
  });

  it('the same offset in haste gets one update', async () => {
    write('one');
    write('two');
    expect(texts(await poll())).toEqual(['one', 'two']);
    expect(texts(await api.ok<Update[]>('getUpdates'))).toEqual(['one']);
  });

  it('a second poller ends the first', async () => {
    const polls = [1, 2].map(() => api.call('getUpdates', { timeout: 50 }));
    const ended = await Promise.race(polls);
    expect(ended).toMatchObject({
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    write('still there');
    const answers = await Promise.all(polls);
    const results = answers.flatMap(({ result }) => (result ? [result as Update[]] : []));
    expect(results.map(texts)).toEqual([['still there']]);
  });

  it('a caller who hangs up frees the place and loses nothing', async () => {
    const hangUp = new AbortController();
    const response = fetch(`${api.botUrl}/getUpdates?timeout=50`, { signal: hangUp.signal });
    await api.ok('getMe');
    hangUp.abort();
    await expect(response).rejects.toThrow();
    write('one');
    expect(texts(await poll({ timeout: 5 }))).toEqual(['one']);
  });

  it('a poll that waits when the server closes, and one that comes then, end at once', async () => {
    const server = Fastify();
    await server.register(api.plugin);
    server.addHook('preClose', (done) => {
      late.end('{"timeout":50}');
      done();
    });
    await server.listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.server.address() as AddressInfo;
    const arrived = once(server.server, 'request');
    const late = request({
      port,
      path: `/bot${api.botToken}/getUpdates`,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 14 },
    });
    const answered = once(late, 'response');
    late.flushHeaders();
    await arrived;
    const waiting = fetch(`http://127.0.0.1:${port}/bot${api.botToken}/getUpdates?timeout=50`);
    await api.ok('getMe');
    await server.close();
    const [answer] = (await answered) as [IncomingMessage];
    const restart = { error_code: 500, description: 'Internal Server Error: restart' };
    expect([await (await waiting).json(), await json(answer)]).toMatchObject([restart, restart]);
  });

  it('a poll stays when another server of the same world closes', async () => {
    const server = Fastify();
    await server.register(api.plugin);
    await server.ready();
    const waiting = poll({ timeout: 30 });
    await api.ok('getMe');
    await server.close();
    write('late');
    expect(texts(await waiting)).toEqual(['late']);
  });

  it('updates not asked for are never made, and the setting stays', async () => {
    await poll({ allowed_updates: ['chat_member'] });
    write('unseen');
    api.world.join(annId, api.seed.channel.id);
    const kinds = (updates: Update[]) =>
      updates.flatMap((update) => Object.keys(update).filter((key) => key !== 'update_id'));
    expect(kinds(await poll())).toEqual(['chat_member']);
    await poll({ allowed_updates: [] });
    write('seen');
    api.world.leave(annId, api.seed.channel.id);
    expect(kinds(await poll({ offset: -1 }))).toEqual(['message']);
  });

  it('what nobody fetched in its lifetime is gone', async () => {
    write('old');
    nowMs += 24 * 3600 * 1000;
    write('new');
    expect(texts(await poll())).toEqual(['new']);
  });
});

describe('webhook', () => {
  interface Delivery {
    update: Update;
    secret: string | undefined;
  }
  interface Answer {
    status: number;
    body?: object;
    headers?: Record<string, string>;
  }

  let server: Server;
  let url: string;
  let deliveries: Delivery[];
  let answer: (update: Update) => Answer | Promise<Answer>;
  let onDelivery: (() => void)[];

  beforeEach(async () => {
    deliveries = [];
    onDelivery = [];
    answer = () => ({ status: 200 });
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const update = JSON.parse(Buffer.concat(chunks).toString()) as Update;
        const secret = request.headers['x-telegram-bot-api-secret-token'];
        deliveries.push({ update, secret: typeof secret === 'string' ? secret : undefined });
        for (const listener of onDelivery.splice(0)) listener();
        void Promise.resolve(answer(update)).then(({ status, body, headers = {} }) => {
          response.writeHead(status, { 'content-type': 'application/json', ...headers });
          response.end(body ? JSON.stringify(body) : '');
        });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  async function delivered(count: number): Promise<void> {
    while (deliveries.length < count) {
      await new Promise<void>((resolve) => onDelivery.push(resolve));
    }
  }

  const setWebhook = (extra: object = {}) => api.call('setWebhook', { url, ...extra });

  it('brings the secret, what waited, and then what comes', async () => {
    write('one');
    await setWebhook({ secret_token: 'S3cret_-' });
    await delivered(1);
    write('two');
    await delivered(2);
    expect(deliveries.map(({ update }) => update.message?.text)).toEqual(['one', 'two']);
    expect(deliveries.map(({ secret }) => secret)).toEqual(['S3cret_-', 'S3cret_-']);
  });

  it('one chat is served one after the other, another chat at the same time', async () => {
    const { boris } = api.seed;
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    answer = async ({ message }) => {
      if (message?.text === 'slow') await gate;
      return { status: 200 };
    };
    await setWebhook();
    write('slow');
    write('after slow');
    api.world.sendText(boris.id, boris.id, 'quick');
    await delivered(2);
    expect(deliveries.map(({ update }) => update.message?.text).sort()).toEqual(['quick', 'slow']);
    release();
    await delivered(3);
    expect(deliveries[2]?.update.message?.text).toBe('after slow');
  });

  it('anything but a 2xx is sent again, and nothing overtakes it', async () => {
    let failures = 1;
    answer = () => ({ status: failures-- > 0 ? 503 : 204 });
    await setWebhook();
    write('one');
    write('two');
    await delivered(3);
    expect(deliveries.map(({ update }) => update.message?.text)).toEqual(['one', 'one', 'two']);
    const info = await api.ok<{ last_error_message: string }>('getWebhookInfo');
    expect(info.last_error_message).toBe('Wrong response from the webhook: 503');
  });

  it('a method in the answer is executed, unless it is one of the forbidden', async () => {
    answer = ({ message }) =>
      message?.text === 'hi'
        ? { status: 200, body: { method: 'sendMessage', chat_id: annId, text: 'hello' } }
        : { status: 200, body: { method: 'deleteWebhook' } };
    await setWebhook();
    const replied = api.world.waitFor(
      (event) => event.type === 'message' && event.message.text === 'hello',
      { timeoutMs: 5_000 },
    );
    write('hi');
    await replied;
    write('forbidden');
    write('after it');
    await delivered(3);
    expect(await api.ok('getWebhookInfo')).toMatchObject({ url });
  });

  it('getUpdates is refused while a webhook is set, and works after deleteWebhook', async () => {
    await setWebhook();
    expect(await api.call('getUpdates')).toMatchObject({
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    });
    await api.ok('deleteWebhook');
    write('one');
    expect(texts(await poll())).toEqual(['one']);
    expect(deliveries).toEqual([]);
  });

  it('setWebhook ends a poll that waits', async () => {
    const polls = [1, 2].map(() => api.call('getUpdates', { timeout: 50 }));
    await Promise.race(polls);
    await setWebhook();
    const descriptions = (await Promise.all(polls)).map(({ description }) => description);
    expect(descriptions).toContain('Conflict: terminated by setWebhook request');
  });

  it('dropping pending updates drops them', async () => {
    write('old');
    await setWebhook({ drop_pending_updates: true });
    write('new');
    await delivered(1);
    expect(deliveries[0]?.update.message?.text).toBe('new');
  });

  it.each([
    ['nonsense', {}, 'invalid webhook URL specified'],
    ['http://example.com/', {}, 'bad webhook: An HTTPS URL must be provided for webhook'],
    [
      'https://example.com:3000/',
      {},
      'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443',
    ],
    ['https://example.com/', { secret_token: 'ä' }, 'secret token contains unallowed characters'],
    ['https://example.com/', { secret_token: 'x'.repeat(257) }, 'secret token is too long'],
  ])('%s %j is refused', async (target, extra, complaint) => {
    const answered = await api.call('setWebhook', { url: target, ...extra });
    expect(answered.description).toBe(`Bad Request: ${complaint}`);
  });

  it('backs off as Telegram does: at once, then doubling to a random minute or two', () => {
    const waits = [1, 2, 3, 4, 10].map((failures) => backOffSeconds(failures, () => 0.5));
    expect(waits).toEqual([0, 2, 4, 8, 90]);
  });
});
