import { request, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { text as readAll } from 'node:stream/consumers';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createHttpServer } from '../../src/server/http-server.js';
import { captureLog } from '../helpers/captured-log.js';
import { createDeferred } from '../helpers/deferred.js';
import { END, text } from './fake-chat-engine.js';
import { chatBody, createGatewayWorld, type GatewayWorld } from './gateway-world.js';

const NEVER = new Promise<never>(() => undefined);

interface Listening extends GatewayWorld {
  port: number;
  /** The replies on the server's side, in the order of their requests. */
  replies: ServerResponse[];
}

/** The gateway on a port, on the server that the program uses. */
async function listen(): Promise<Listening> {
  const server = createHttpServer({ logger: captureLog().logger });
  const replies: ServerResponse[] = [];
  server.addHook('onRequest', (_request, reply, done) => {
    replies.push(reply.raw);
    done();
  });
  const world = await createGatewayWorld({}, { server });
  await server.listen({ port: 0, host: '127.0.0.1' });
  return { ...world, replies, port: (server.server.address() as AddressInfo).port };
}

/** Sends a chat on a connection of its own. */
function send({ port, key }: Listening, changes: Record<string, unknown>): ClientRequest {
  const outgoing = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/v1/chat/completions',
    agent: false,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  });
  // A connection that the test ends, or lets the server end, is no failure.
  outgoing.on('error', () => undefined);
  onTestFinished(() => {
    outgoing.destroy();
  });
  outgoing.end(JSON.stringify(chatBody(changes)));
  return outgoing;
}

async function replyTo(outgoing: ClientRequest): Promise<IncomingMessage> {
  const [reply] = (await once(outgoing, 'response')) as [IncomingMessage];
  return reply;
}

async function aborted(world: Listening): Promise<void> {
  const signal = world.chat.options[0]?.signal;
  if (signal?.aborted === false) await once(signal, 'abort');
  expect(signal?.aborted).toBe(true);
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a client that leaves', () => {
  it.each([
    ['an answer that is not streamed', { stream: false }],
    ['a stream that has not begun', { stream: true }],
  ])('ends the engine and is not charged, waiting for %s', async (_case, changes) => {
    const world = await listen();
    world.chat.steps = [NEVER];
    const outgoing = send(world, changes);
    await world.chat.asked(1);
    expect(world.chat.options[0]?.signal.aborted).toBe(false);
    outgoing.destroy();
    await aborted(world);
    await vi.waitFor(async () => {
      expect(await world.usedChats()).toBe(0);
    });
  });

  it('ends the engine in the middle of a stream, and is charged for what it got', async () => {
    const world = await listen();
    world.chat.steps = [text('Hel'), NEVER];
    const outgoing = send(world, { stream: true });
    const reply = await replyTo(outgoing);
    await once(reply, 'data');
    expect(world.chat.options[0]?.signal.aborted).toBe(false);
    outgoing.destroy();
    await aborted(world);
    await vi.waitFor(() => {
      expect(world.log.messages()).toEqual(['gateway request failed']);
    });
    expect(world.log.lines[0]).toMatchObject({ status: 499 });
    expect(await world.usedChats()).toBe(1);
  });

  it('before the engine was asked does not get it asked', async () => {
    const world = await listen();
    const models = createDeferred<string[]>();
    world.chat.models = () => models.promise;
    const outgoing = send(world, { stream: true });
    await vi.waitFor(() => {
      expect(world.replies).toHaveLength(1);
    });
    outgoing.destroy();
    await vi.waitFor(() => {
      expect(world.replies[0]?.destroyed).toBe(true);
    });
    models.resolve(['Mixtral-8x7B-Instruct-v0.1']);
    await vi.waitFor(() => {
      expect(world.log.messages()).toEqual(['gateway request failed']);
    });
    expect(world.chat.requests).toEqual([]);
    expect(await world.usedChats()).toBe(0);
  });

  it('after the end has ended nothing', async () => {
    const world = await listen();
    for (const stream of [true, false]) {
      const reply = await replyTo(send(world, { stream }));
      await readAll(reply);
    }
    await vi.waitFor(() => {
      expect(world.replies.every(({ closed }) => closed)).toBe(true);
    });
    expect(world.chat.options.map(({ signal }) => signal.aborted)).toEqual([false, false]);
    expect(await world.usedChats()).toBe(2);
  });
});

/** More than the buffers of a connection hold, in pieces that count themselves. */
function* flood(taken: { pieces: number }) {
  for (;;) {
    taken.pieces += 1;
    yield text('x'.repeat(65_536));
  }
}

describe('a client that reads slowly', () => {
  it('slows the engine down, and gets everything', async () => {
    const world = await listen();
    const taken = { pieces: 0 };
    const pieces = 400;
    world.chat.steps = (function* () {
      for (const piece of flood(taken)) {
        if (taken.pieces > pieces) break;
        yield piece;
      }
      yield END;
    })();
    const reply = await replyTo(send(world, { stream: true }));
    await vi.waitFor(() => {
      expect(world.replies[0]?.writableNeedDrain).toBe(true);
    });
    const atFirst = taken.pieces;
    expect(atFirst).toBeLessThan(pieces);
    const body = await readAll(reply);
    expect(body.match(/"content":"x+"/g)).toHaveLength(pieces);
    expect(body.endsWith('data: [DONE]\n\n')).toBe(true);
    expect(await world.usedChats()).toBe(1);
  });

  it('is cut off, and the engine ended, when it reads nothing for 30 s', async () => {
    const world = await listen();
    const taken = { pieces: 0 };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'performance'] });
    world.chat.steps = flood(taken);
    const outgoing = send(world, { stream: true });
    await replyTo(outgoing);
    const reply = world.replies[0];
    while (reply?.writableNeedDrain !== true) await new Promise(setImmediate);
    const atFirst = taken.pieces;
    vi.advanceTimersByTime(29_999);
    expect(world.chat.options[0]?.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    await aborted(world);
    expect(reply.destroyed).toBe(true);
    expect(taken.pieces).toBe(atFirst);
    vi.useRealTimers();
    expect(await world.usedChats()).toBe(1);
  });

  it('is cut off, too, when it leaves the end of the answer unread', async () => {
    const world = await listen();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'performance'] });
    // Fills the connection until a piece is left over that is small enough to go on after it.
    world.chat.steps = (function* () {
      while (world.replies[0]?.socket?.writableLength === 0) {
        yield text('x'.repeat(8_192));
        yield new Promise(setImmediate);
      }
      yield END;
    })();
    await replyTo(send(world, { stream: true }));
    const reply = world.replies[0];
    while (reply?.writableEnded !== true) await new Promise(setImmediate);
    vi.advanceTimersByTime(29_999);
    expect(reply.destroyed).toBe(false);
    vi.advanceTimersByTime(1);
    expect(reply.destroyed).toBe(true);
  });
});

describe('a server that closes', () => {
  it('lets answers end that end soon', async () => {
    const world = await listen();
    const gate = createDeferred();
    world.chat.steps = [text('Hel'), gate.promise, text('lo'), END];
    const stream = replyTo(send(world, { stream: true }));
    await world.chat.asked(1);
    const whole = replyTo(send(world, { stream: false }));
    await world.chat.asked(2);
    const closed = world.server.close();
    gate.resolve();
    expect(await readAll(await stream)).toContain('data: [DONE]');
    expect(JSON.parse(await readAll(await whole))).toMatchObject({
      choices: [{ message: { content: 'Hello' } }],
    });
    await closed;
  });

  it('ends the others after 8 s, with an error that they can be told', async () => {
    const world = await listen();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    world.chat.steps = [text('Hel'), NEVER];
    const stream = await replyTo(send(world, { stream: true }));
    world.chat.steps = [NEVER];
    const whole = replyTo(send(world, { stream: false }));
    await world.chat.asked(2);
    const closed = world.server.close();
    await new Promise(setImmediate);
    vi.advanceTimersByTime(7_999);
    expect(world.chat.options.map(({ signal }) => signal.aborted)).toEqual([false, false]);
    vi.advanceTimersByTime(1);
    expect(world.chat.options.map(({ signal }) => signal.aborted)).toEqual([true, true]);
    const ended = await readAll(stream);
    expect(ended).toContain('"message":"The answer broke off here."');
    expect(ended.endsWith('data: [DONE]\n\n')).toBe(true);
    expect((await whole).statusCode).toBe(503);
    await closed;
  });
});
