import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageRoutes } from '../../src/playground/page-routes.js';
import { PAGE_API, type PageErrorBody } from '../../src/playground/protocol.js';
import { postMessage, type MessageContent } from '../../src/playground/world/posting.js';
import { botUser, createWorldState } from '../../src/playground/world/state.js';
import { createWorld } from '../../src/playground/world/world.js';
import { createHttpServer } from '../../src/server/http-server.js';
import { captureLog, type CapturedLog } from '../helpers/captured-log.js';
import { openPageStream, type PageStream } from '../helpers/page-client.js';

const ONE_PIXEL_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** A small Telegram: Ann and Boris, a public channel run by Olga, a closed group without them. */
function createSmallWorld() {
  const state = createWorldState({ callbackLifetimeMs: 50 });
  const world = createWorld(state);
  const ann = world.addPerson({ firstName: 'Ann', languageCode: 'en' });
  const boris = world.addPerson({ firstName: 'Boris' });
  const olga = world.addPerson({ firstName: 'Olga' });
  const channel = world.addChannel({ title: 'News', username: 'news_here' });
  const closed = world.addGroup({ title: 'Closed', forum: true });
  world.setMember(channel.id, olga.id, 'creator');
  world.promoteBot(channel.id);
  world.setMember(closed.id, olga.id, 'creator');
  return { state, world, ann, boris, olga, channel, closed };
}

let small: ReturnType<typeof createSmallWorld>;
let log: CapturedLog;
let server: FastifyInstance;
let baseUrl: string;
let streams: PageStream[];

async function serve(pageDirectory?: string): Promise<void> {
  log = captureLog();
  server = createHttpServer({ logger: log.logger });
  await server.register(
    createPageRoutes({
      world: small.world,
      logger: log.logger,
      ...(pageDirectory !== undefined && { pageDirectory }),
    }),
  );
  baseUrl = await server.listen({ host: '127.0.0.1', port: 0 });
}

async function watch(personId: number): Promise<PageStream> {
  const stream = await openPageStream(baseUrl, personId);
  streams.push(stream);
  return stream;
}

function post(action: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${baseUrl}${PAGE_API}/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function refusal(response: Response): Promise<[number, string, string]> {
  const { error } = (await response.json()) as PageErrorBody;
  return [response.status, error.code, error.message];
}

function botSays(chatId: number, content: MessageContent) {
  const record = small.state.chats.get(chatId);
  if (record === undefined) throw new Error('No such chat');
  return postMessage(small.state, { record, author: botUser(small.state), content });
}

beforeEach(async () => {
  small = createSmallWorld();
  streams = [];
  await serve();
});

afterEach(async () => {
  for (const stream of streams) stream.close();
  await server.close();
});

describe('the event stream', () => {
  it('begins with everything the person sees and nothing of others', async () => {
    const { world, ann, boris, channel, closed } = small;
    world.sendText(boris.id, boris.id, 'private to Boris');
    const snapshot = await (await watch(ann.id)).snapshot();
    expect(snapshot.viewer).toMatchObject({ id: ann.id, name: 'Ann', isAdmin: false });
    expect(snapshot.people.map(({ name, isAdmin }) => [name, isAdmin])).toEqual([
      ['Ann', false],
      ['Boris', false],
      ['Olga', true],
    ]);
    expect(snapshot.chats.map(({ id }) => id)).toEqual([ann.id, channel.id, closed.id]);
    expect(JSON.stringify(snapshot)).not.toContain('private to Boris');
  });

  it('serves whoever came first when the person is unknown, as after a restart', async () => {
    const snapshot = await (await watch(12345)).snapshot();
    expect(snapshot.viewer.id).toBe(small.ann.id);
  });

  it('brings messages, edits and deletions as they happen', async () => {
    const { world, ann } = small;
    const stream = await watch(ann.id);
    const { message_id: id } = world.sendText(ann.id, ann.id, '/start now');
    const sent = await stream.next('message');
    expect(sent.message).toMatchObject({
      id,
      text: '/start now',
      sender: { id: ann.id, kind: 'person' },
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
    });
    world.editText(ann.id, ann.id, id, 'changed');
    const edited = await stream.next('message');
    expect(edited.message.text).toBe('changed');
    expect(edited.message.editedAtMs).toBeTypeOf('number');
    world.deleteMessages(ann.id, ann.id, [id]);
    expect(await stream.next('deleted')).toMatchObject({ chatId: ann.id, messageIds: [id] });
  });

  it('keeps quiet about what others write in private and in groups one is not in', async () => {
    const { world, ann, boris, olga, closed } = small;
    const stream = await watch(ann.id);
    world.sendText(boris.id, boris.id, 'secret');
    world.sendText(olga.id, closed.id, 'closed');
    const own = world.sendText(ann.id, ann.id, 'hello');
    const { message } = await stream.next('message');
    expect(message.id).toBe(own.message_id);
  });

  it('shows a closed group to whoever joins it, topics included, and hides it again', async () => {
    const { world, ann, olga, closed } = small;
    world.addTopic(closed.id, 'Landscapes');
    world.sendText(olga.id, closed.id, 'closed');
    const stream = await watch(ann.id);
    const before = await stream.snapshot();
    expect(before.histories.find(({ chatId }) => chatId === closed.id)?.messages).toEqual([]);
    await post('join', { person: ann.id, chatId: closed.id });
    const inside = await stream.snapshot();
    const group = inside.chats.find(({ id }) => id === closed.id);
    expect(group).toMatchObject({ membership: 'member', canWrite: true });
    expect(group?.topics.map(({ name }) => name)).toEqual(['General', 'Landscapes']);
    const texts = inside.histories.find(({ chatId }) => chatId === closed.id)?.messages;
    expect(texts?.map(({ text }) => text)).toContain('closed');
    await post('leave', { person: ann.id, chatId: closed.id });
    const outside = await stream.snapshot();
    expect(outside.histories.find(({ chatId }) => chatId === closed.id)?.messages).toEqual([]);
  });

  it('tells what the bot is doing and what it is writing', async () => {
    const { state, ann } = small;
    const stream = await watch(ann.id);
    state.events.emit({ type: 'chat_action', chatId: ann.id, action: 'upload_photo' });
    expect((await stream.next('action')).action).toMatchObject({
      action: 'upload_photo',
      name: 'VisionCraft',
    });
    state.events.emit({
      type: 'draft',
      chatId: ann.id,
      draftId: 7,
      text: 'Once',
      entities: [],
      canStop: true,
    });
    expect((await stream.next('draft')).draft).toMatchObject({ draftId: 7, text: 'Once' });
  });

  it('shows new commands of the bot at once, one snapshot for many changes', async () => {
    const { state, ann } = small;
    const stream = await watch(ann.id);
    await stream.snapshot();
    const command = { command: 'image', description: 'Make a picture' };
    state.profile.setCommands({ type: 'default' }, '', [command]);
    for (let times = 0; times < 5; times += 1) state.events.emit({ type: 'profile_changed' });
    const { chats } = await stream.snapshot();
    expect(chats.find(({ id }) => id === ann.id)?.commands).toEqual([command]);
    expect(stream.events.filter(({ type }) => type === 'snapshot')).toHaveLength(2);
  });

  it('ends when the server closes, which does not wait for it', async () => {
    const stream = await watch(small.ann.id);
    await stream.snapshot();
    await server.close();
    await stream.ended;
  });
});

describe('a tap', () => {
  async function keyboardMessage() {
    const { ann } = small;
    const stream = await watch(ann.id);
    small.world.sendText(ann.id, ann.id, '/start');
    const message = botSays(ann.id, {
      text: 'Choose',
      reply_markup: {
        inline_keyboard: [
          [{ text: 'Go', callback_data: 'go', style: 'primary' }],
          [
            { text: 'Site', url: 'https://example.com' },
            { text: 'Copy', copy_text: { text: 'words' } },
            { text: 'Off', disabled: {} },
          ],
        ],
      },
    });
    const tap = { person: ann.id, chatId: ann.id, messageId: message.message_id, tapId: 't1' };
    return { stream, tap };
  }

  it('shows every kind of button', async () => {
    const { stream } = await keyboardMessage();
    await stream.next('message');
    const { message } = await stream.next('message');
    expect(message.keyboard).toEqual([
      [{ text: 'Go', style: 'primary', action: { kind: 'callback' } }],
      [
        { text: 'Site', action: { kind: 'url', url: 'https://example.com' } },
        { text: 'Copy', action: { kind: 'copy', text: 'words' } },
        { text: 'Off', action: { kind: 'disabled' } },
      ],
    ]);
  });

  it("brings the bot's answer under the page's own id", async () => {
    const { stream, tap } = await keyboardMessage();
    vi.spyOn(small.world, 'tap').mockResolvedValue({ text: 'Done', showAlert: true });
    const response = await post('tap', { ...tap, row: 0, column: 0 });
    expect(response.status).toBe(204);
    const { answer } = await stream.next('answer');
    expect(answer).toEqual({ tapId: 't1', text: 'Done', alert: true });
  });

  it('is given up when the bot never answers', async () => {
    const { stream, tap } = await keyboardMessage();
    await post('tap', { ...tap, row: 0, column: 0 });
    expect(await stream.next('tap-failed')).toEqual({ type: 'tap-failed', tapId: 't1' });
  });

  it.each([
    ['that is not there', 5, 0],
    ['that carries no data', 1, 0],
  ])('on a button %s is refused', async (_case, row, column) => {
    const { tap } = await keyboardMessage();
    const [status, code] = await refusal(await post('tap', { ...tap, row, column }));
    expect([status, code]).toEqual([404, 'no_such_button']);
  });
});

describe('what a person does', () => {
  it('joins and leaves the channel', async () => {
    const { world, ann, channel } = small;
    const chat = { person: ann.id, chatId: channel.id };
    expect((await post('join', chat)).status).toBe(204);
    expect(world.member(channel.id, ann.id).status).toBe('member');
    expect((await post('leave', chat)).status).toBe(204);
    expect(world.member(channel.id, ann.id).status).toBe('left');
  });

  it('blocks and unblocks the bot, also before ever having met it', async () => {
    const { ann } = small;
    const stream = await watch(ann.id);
    await stream.snapshot();
    await post('block', { person: ann.id, chatId: ann.id });
    const blocked = (await stream.snapshot()).chats.find(({ id }) => id === ann.id);
    expect(blocked).toMatchObject({ blocked: true, canWrite: false });
    await post('unblock', { person: ann.id, chatId: ann.id });
    const open = (await stream.snapshot()).chats.find(({ id }) => id === ann.id);
    expect(open).toMatchObject({ blocked: false, canWrite: true });
  });

  it('replies in a topic', async () => {
    const { world, ann, closed } = small;
    const topic = world.addTopic(closed.id, 'Portraits');
    world.join(ann.id, closed.id);
    const first = world.sendText(ann.id, closed.id, 'first', { threadId: topic.id });
    const place = { person: ann.id, chatId: closed.id, topicId: topic.id };
    await post('send', { ...place, text: 'second', replyToMessageId: first.message_id });
    const sent = world.history(closed.id).at(-1);
    expect(sent).toMatchObject({ text: 'second', message_thread_id: topic.id });
    expect(sent?.reply_to_message?.message_id).toBe(first.message_id);
  });

  it('marks as read, which the next window knows and no later request takes back', async () => {
    const { ann } = small;
    for (const messageId of [5, 3]) {
      await post('read', { person: ann.id, chatId: ann.id, messageId });
    }
    const { chats } = await (await watch(ann.id)).snapshot();
    expect(chats.find(({ id }) => id === ann.id)?.readUpTo).toEqual({ 0: 5 });
  });

  it('scrolls back page by page to the first message', async () => {
    const { world, ann } = small;
    for (let count = 1; count <= 150; count += 1) world.sendText(ann.id, ann.id, `no. ${count}`);
    const { histories } = await (await watch(ann.id)).snapshot();
    const newest = histories.find(({ chatId }) => chatId === ann.id);
    expect(newest?.messages).toHaveLength(100);
    expect(newest?.hasMore).toBe(true);
    const before = newest?.messages[0]?.id ?? 0;
    const query = `person=${ann.id}&chat=${ann.id}&before=${before}`;
    const older = (await (await fetch(`${baseUrl}${PAGE_API}/history?${query}`)).json()) as {
      messages: { text: string }[];
    };
    expect(older).toMatchObject({ hasMore: false });
    expect(older.messages.map(({ text }) => text).slice(0, 2)).toEqual(['no. 1', 'no. 2']);
    expect(older.messages).toHaveLength(50);
  });
});

describe('a wrong request', () => {
  it.each([
    ['an empty text', () => ({ text: '  ' }), 400, 'invalid_request', 'text: is empty'],
    ['a long text', () => ({ text: 'x'.repeat(4097) }), 400, 'invalid_request', 'text: '],
    ['a person by name', () => ({ person: 'ann' }), 400, 'invalid_request', 'person: '],
    ['an unknown person', () => ({ person: 99 }), 404, 'not_found', 'There is no person 99'],
    ['an unknown chat', () => ({ chatId: -5 }), 404, 'not_found', 'There is no chat -5'],
    ['a group one is not in', () => ({ chatId: small.closed.id }), 403, 'not_allowed', 'Ann'],
    [
      'a channel of others',
      () => ({ chatId: small.channel.id }),
      403,
      'not_allowed',
      'Ann may not',
    ],
    ['a reply to nothing', () => ({ replyToMessageId: 9 }), 404, 'not_found', 'no message 9'],
  ])('with %s is refused by name', async (_case, wrong, status, code, words) => {
    const { ann } = small;
    const body = { person: ann.id, chatId: ann.id, text: 'hello', ...wrong() };
    const [gotStatus, gotCode, message] = await refusal(await post('send', body));
    expect([gotStatus, gotCode]).toEqual([status, code]);
    expect(message).toContain(words);
  });

  it('names every wrong field at once', async () => {
    const [, , message] = await refusal(await post('tap', { person: 1 }));
    for (const field of ['chatId', 'messageId', 'row', 'column', 'tapId']) {
      expect(message).toContain(field);
    }
  });

  it('that is no JSON is refused', async () => {
    const [status, code] = await refusal(await post('send', '{"person":'));
    expect([status, code]).toEqual([400, 'invalid_request']);
  });

  it('of another content type is refused: a form of a foreign site could send it', async () => {
    const response = await post('send', 'x', { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
  });

  it('tells nothing of a bug but that there is one, and logs it', async () => {
    small.world.join = () => {
      throw new TypeError('a detail nobody should see');
    };
    const { ann, channel } = small;
    const response = await post('join', { person: ann.id, chatId: channel.id });
    const [status, code, message] = await refusal(response);
    expect([status, code]).toEqual([500, 'internal']);
    expect(message).not.toContain('detail');
    expect(log.messages()).toContain('a page request failed');
  });
});

describe('who may ask', () => {
  /** fetch sets Host and Origin itself, so this speaks HTTP by hand. */
  function ask(headers: Record<string, string>, target = `${PAGE_API}/events`): Promise<number> {
    return new Promise((resolve, reject) => {
      const url = new URL(baseUrl);
      const asked = request(
        { host: url.hostname, port: url.port, path: target, headers },
        (response) => {
          resolve(response.statusCode ?? 0);
          response.destroy();
        },
      );
      asked.on('error', reject);
      asked.end();
    });
  }

  it.each([
    ['the page by address', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }, 200],
    ['the page by name', { host: 'localhost:3000', origin: 'http://localhost:3000' }, 200],
    ['the page over IPv6', { host: '[::1]:3000', 'sec-fetch-site': 'same-origin' }, 200],
    ['a program without an origin', { host: '127.0.0.1' }, 200],
    ['a foreign site', { host: '127.0.0.1:3000', origin: 'https://evil.example' }, 403],
    ['another port of this machine', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:1' }, 403],
    ['a sandboxed frame', { host: '127.0.0.1:3000', origin: 'null' }, 403],
    [
      'a foreign page without an origin',
      { host: '127.0.0.1', 'sec-fetch-site': 'cross-site' },
      403,
    ],
    ['a name that leads here', { host: 'evil.example:3000' }, 403],
    ['a name that only looks local', { host: 'localhost.evil.example' }, 403],
    ['an address of the network', { host: '192.168.1.5:3000' }, 403],
    ['a broken host', { host: '[' }, 403],
  ])('%s', async (_case, headers, status) => {
    expect(await ask(headers)).toBe(status);
  });

  it('lets a foreign site link to the page itself, which does nothing', async () => {
    const headers = { host: '127.0.0.1', 'sec-fetch-site': 'cross-site' };
    expect(await ask(headers, '/')).not.toBe(403);
  });

  it('refuses an action before it happens', async () => {
    const { world, ann, channel } = small;
    const body = { person: ann.id, chatId: channel.id };
    const response = await post('join', body, { origin: 'https://evil.example' });
    const [status, code] = await refusal(response);
    expect([status, code]).toEqual([403, 'foreign_origin']);
    expect(world.member(channel.id, ann.id).status).toBe('left');
  });
});

describe('files', () => {
  async function fetchSent(bytes: Buffer, fileName: string, contentType: string) {
    const { world, ann } = small;
    const stream = await watch(ann.id);
    world.sendDocument(ann.id, ann.id, bytes, { fileName, contentType });
    const { message } = await stream.next('message');
    expect(message.media).toMatchObject({ kind: 'document', fileName, sizeBytes: bytes.length });
    return fetch(`${baseUrl}/${message.media?.url ?? ''}`);
  }

  it('come byte for byte', async () => {
    const response = await fetchSent(ONE_PIXEL_PNG, 'dot.png', 'image/png');
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(ONE_PIXEL_PNG);
  });

  it('that are web pages are downloaded, never run', async () => {
    const response = await fetchSent(Buffer.from('<script>1</script>'), 'a.html', 'text/html');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('nobody knows are not found', async () => {
    const response = await fetch(`${baseUrl}${PAGE_API}/files/nothing`);
    expect((await refusal(response)).slice(0, 2)).toEqual([404, 'not_found']);
  });
});

describe('the page itself', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'vc-page-'));
    await server.close();
    await serve(directory);
  });

  afterEach(async () => {
    await rm(directory, { recursive: true });
  });

  it('says how to build it when it is not built', async () => {
    const response = await fetch(`${baseUrl}/`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build:page');
  });

  it('is the newest build, also one made while the server runs', async () => {
    await mkdir(path.join(directory, 'assets'));
    await writeFile(path.join(directory, 'index.html'), '<p>the page</p>');
    await writeFile(path.join(directory, 'assets', 'main-1.js'), '1');
    const index = await fetch(`${baseUrl}/`);
    expect(await index.text()).toBe('<p>the page</p>');
    expect(index.headers.get('cache-control')).toBe('no-cache');
    expect(index.headers.get('content-security-policy')).toContain("default-src 'none'");
    const script = await fetch(`${baseUrl}/assets/main-1.js`);
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
  });

  it.each(['/assets/nothing.js', '/assets/../index.html', '/assets/%2e%2e/%2e%2e/package.json'])(
    'does not serve %s',
    async (address) => {
      await writeFile(path.join(directory, 'index.html'), '<p>the page</p>');
      const { hostname, port } = new URL(baseUrl);
      const asked = request({ hostname, port, path: address }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      response.resume();
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
    },
  );
});
