import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Api, InputFile } from 'grammy';
import { png } from '../../helpers/pictures.js';
import { startBotApi, type Answer, type TestBotApi } from './server.js';

let api: TestBotApi;

beforeAll(async () => {
  api = await startBotApi();
  api.world.sendText(api.seed.ann.id, api.seed.ann.id, '/start');
});
afterAll(() => api.stop());

async function read(response: Response): Promise<[number, Answer]> {
  return [response.status, (await response.json()) as Answer];
}

describe('addresses', () => {
  it('a method is found whatever its letter case, by GET and in the test environment', async () => {
    for (const path of ['getMe', 'GETME', 'getme', 'test/getMe']) {
      const [status, answer] = await read(await fetch(`${api.botUrl}/${path}`));
      expect([status, answer.ok]).toEqual([200, true]);
    }
  });

  it.each([
    ['another token', '/bot123456:ABCdef/getMe', 401, 'Unauthorized'],
    ['no token at all', '/botabc/getMe', 401, 'Unauthorized: invalid token specified'],
  ])('%s is refused', async (_name, path, status, description) => {
    expect(await read(await fetch(api.url + path))).toEqual([
      status,
      { ok: false, error_code: status, description },
    ]);
  });

  it('a method that Telegram does not have is not found', async () => {
    expect(await read(await fetch(`${api.botUrl}/sendSmell`))).toEqual([
      404,
      { ok: false, error_code: 404, description: 'Not Found: method not found' },
    ]);
  });

  it('a method that the playground does not have says so', async () => {
    const answer = await api.call('getAvailableGifts');
    expect(answer.description).toBe(
      'Not Implemented: getAvailableGifts is not supported by the playground',
    );
  });
});

describe('bodies', () => {
  const text = 'a & b = ё';

  it.each([
    ['JSON', 'application/json', (chatId: number) => JSON.stringify({ chat_id: chatId, text })],
    [
      'a form',
      'application/x-www-form-urlencoded',
      (chatId: number) =>
        new URLSearchParams({
          chat_id: String(chatId),
          text,
          entities: JSON.stringify([{ type: 'bold', offset: 0, length: 1 }]),
          disable_notification: 'true',
        }).toString(),
    ],
  ])('%s is read', async (_name, contentType, makeBody) => {
    const response = await fetch(`${api.botUrl}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: makeBody(api.seed.ann.id),
    });
    const [status, answer] = await read(response);
    expect(status).toBe(200);
    expect(answer.result).toMatchObject({ text });
  });

  it('a query string is read', async () => {
    const query = new URLSearchParams({ chat_id: String(api.seed.ann.id), text: 'hello' });
    const [status] = await read(await fetch(`${api.botUrl}/sendMessage?${query.toString()}`));
    expect(status).toBe(200);
  });

  it("grammY's multipart is read: unquoted file names, attach:// and nested JSON", async () => {
    const grammy = new Api(api.botToken, { apiRoot: api.url });
    const bytes = png(640, 480, 200);
    const sent = await grammy.sendPhoto(api.seed.ann.id, new InputFile(bytes, 'a fox.png'), {
      caption: 'A fox',
      reply_markup: { inline_keyboard: [[{ text: 'Again', callback_data: 'again' }]] },
    });
    expect(sent.photo.at(-1)).toMatchObject({ width: 640, height: 480, file_size: 200 });
    const file = await grammy.getFile(sent.photo.at(-1)?.file_id ?? '');
    const address = `${api.url}/file/bot${api.botToken}/${String(file.file_path)}`;
    const downloaded = Buffer.from(await (await fetch(address)).arrayBuffer());
    expect(downloaded.equals(bytes)).toBe(true);
  });

  it('a file under its own parameter is read', async () => {
    const answer = await api.upload(
      'sendPhoto',
      { chat_id: api.seed.ann.id },
      { photo: png(64, 64) },
    );
    expect(answer.ok).toBe(true);
  });

  it.each([
    ['broken JSON', 'application/json', '{"chat_id":', 400, "Bad Request: can't parse JSON object"],
    ['a JSON list', 'application/json', '[]', 400, 'Bad Request: object expected as JSON body'],
    [
      'broken multipart',
      'multipart/form-data',
      'x',
      400,
      "Bad Request: can't parse multipart body",
    ],
    ['anything else', 'text/csv', 'a,b', 415, 'Unsupported Media Type'],
    [
      'a form with broken JSON in it',
      'application/x-www-form-urlencoded',
      'chat_id=1&text=x&entities=[',
      400,
      'Bad Request: can\'t parse parameter "entities" as JSON',
    ],
  ])('%s is refused', async (_name, contentType, body, status, description) => {
    const response = await fetch(`${api.botUrl}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
    });
    expect(await read(response)).toEqual([status, { ok: false, error_code: status, description }]);
  });

  it('a body over the limit is refused', async () => {
    const response = await fetch(`${api.botUrl}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.alloc(53 * 1024 * 1024, 32),
    });
    expect(await read(response)).toEqual([
      413,
      { ok: false, error_code: 413, description: 'Request Entity Too Large' },
    ]);
  });

  it('files that are gone are not found', async () => {
    const response = await fetch(`${api.url}/file/bot${api.botToken}/photos/file_999.png`);
    expect(response.status).toBe(404);
  });
});

describe('the schema', () => {
  it.each([
    ['an unknown parameter', { bogus: 1 }, 'bogus'],
    ['a wrong type', { disable_notification: 'yes' }, 'disable_notification'],
    ['a fraction for an integer', { message_thread_id: 1.5 }, 'message_thread_id'],
    [
      'an unknown field deep inside',
      { reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'x', colour: 'red' }]] } },
      'colour',
    ],
    ['a missing text', { text: undefined }, 'text'],
  ])('%s is refused and remembered', async (_name, extra, named) => {
    const before = api.world.violations.length;
    const answer = await api.call('sendMessage', {
      chat_id: api.seed.ann.id,
      text: 'hi',
      ...extra,
    });
    expect(answer.error_code).toBe(400);
    expect(answer.description).toContain(named);
    expect(api.world.violations).toHaveLength(before + 1);
    expect(api.world.violations.at(-1)).toMatchObject({ method: 'sendMessage' });
  });
});

describe('records', () => {
  it('every call is recorded and told, with its error', async () => {
    const told = api.world.waitFor(({ type }) => type === 'call', { timeoutMs: 5_000 });
    await api.call('SENDmessage', { chat_id: 1, text: 'hi' });
    const call = {
      method: 'sendMessage',
      payload: { chat_id: 1, text: 'hi' },
      error: { error_code: 400, description: 'Bad Request: chat not found' },
    };
    await expect(told).resolves.toMatchObject({ call });
    expect(api.world.calls.at(-1)).toMatchObject(call);
  });
});

describe('faults', () => {
  const send = () => api.call('sendMessage', { chat_id: api.seed.ann.id, text: 'hello' });
  const countOf = () => api.world.history(api.seed.ann.id).length;

  it('a flood has its seconds in the body and in the header', async () => {
    api.world.faults.inject({
      method: 'sendMessage',
      times: 1,
      fault: { kind: 'flood', retryAfterSeconds: 7 },
    });
    const response = await fetch(`${api.botUrl}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: api.seed.ann.id, text: 'hello' }),
    });
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await read(response)).toEqual([
      429,
      {
        ok: false,
        error_code: 429,
        description: 'Too Many Requests: retry after 7',
        parameters: { retry_after: 7 },
      },
    ]);
    expect((await send()).ok).toBe(true);
  });

  it('an error comes word for word, only in its chat, until cancelled', async () => {
    const description = 'Forbidden: user is deactivated';
    const cancel = api.world.faults.inject({
      method: '*',
      chatId: api.seed.ann.id,
      fault: { kind: 'error', error_code: 403, description },
    });
    expect((await send()).description).toBe(description);
    expect((await send()).description).toBe(description);
    expect((await api.call('getMe')).ok).toBe(true);
    cancel();
    expect((await send()).ok).toBe(true);
  });

  it('in an outage nothing is done and nothing answered', async () => {
    const before = countOf();
    api.world.faults.inject({ method: 'sendMessage', times: 1, fault: { kind: 'outage' } });
    await expect(send()).rejects.toThrow();
    expect(countOf()).toBe(before);
  });

  it('with a lost response it is done and not answered', async () => {
    const before = countOf();
    api.world.faults.inject({ method: 'sendMessage', times: 1, fault: { kind: 'lost-response' } });
    await expect(send()).rejects.toThrow();
    expect(countOf()).toBe(before + 1);
  });

  it('a delay only delays', async () => {
    api.world.faults.inject({ method: 'sendMessage', times: 1, fault: { kind: 'delay', ms: 5 } });
    expect((await send()).ok).toBe(true);
  });

  it('clear removes them all', async () => {
    api.world.faults.inject({ method: '*', fault: { kind: 'outage' } });
    api.world.faults.clear();
    expect((await send()).ok).toBe(true);
  });
});

it('with flood control on, a group takes twenty messages a minute', async () => {
  const other = await startBotApi({ floodControl: true, nowMs: () => 1_800_000_000_000 });
  try {
    const send = () => other.call('sendMessage', { chat_id: other.seed.group.id, text: 'hi' });
    for (let count = 0; count < 20; count += 1) expect((await send()).ok).toBe(true);
    expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: 60 } });
  } finally {
    await other.stop();
  }
});

it('closing ends a long poll at once', async () => {
  const other = await startBotApi();
  const polls = [1, 2].map(() => other.call('getUpdates', { timeout: 50 }));
  // Of two polls the later ends the earlier: after that one waits for sure.
  await Promise.race(polls);
  await other.stop();
  const codes = (await Promise.all(polls)).map(({ error_code }) => error_code);
  expect(codes.sort()).toEqual([409, 500]);
});
