import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Update } from 'grammy/types';

/**
 * A Bot API double over real sockets, for what happens on the wire: lost answers, floods, hanging
 * calls, connection counts, long polls. It does not check requests; the playground's server does.
 */

interface FakeCall {
  method: string;
  /** The parsed JSON body; empty for an upload. */
  payload: Record<string, unknown>;
  headers: IncomingMessage['headers'];
  rawBody: string;
}

export type FakeAnswer =
  | { type: 'ok'; result: unknown }
  | { type: 'error'; code: number; description: string; parameters?: Record<string, unknown> }
  | { type: 'raw'; status: number; body: string; headers?: Record<string, string> }
  /** The request arrives, is carried out, and its answer is lost. */
  | { type: 'lost' }
  /** No answer until the client goes away. */
  | { type: 'hang' }
  /** An answer that waits for the test. */
  | { type: 'held'; until: Promise<FakeAnswer> };

export function ok(result: unknown): FakeAnswer {
  return { type: 'ok', result };
}
export function flood(seconds: number): FakeAnswer {
  const description = `Too Many Requests: retry after ${seconds}`;
  return { type: 'error', code: 429, description, parameters: { retry_after: seconds } };
}
export function refuse(code: number, description: string): FakeAnswer {
  return { type: 'error', code, description };
}

export interface FakeTelegram {
  apiRoot: string;
  token: string;
  calls: FakeCall[];
  callsOf(method: string): FakeCall[];
  /** Answers for the next calls of a method, in order; afterwards the default again. */
  answerNext(method: string, ...answers: FakeAnswer[]): void;
  /** Puts updates into the queue that getUpdates serves. */
  deliver(...updates: Update[]): void;
  /** Updates not yet confirmed by a later offset. */
  pending(): number[];
  /** getUpdates calls open now, and the most there ever were at once. */
  polls: { open: number; most: number };
  sockets: { open: number; most: number };
  /** Calls whose client went away before the answer. */
  abandoned: string[];
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}

function parsePayload(request: IncomingMessage, rawBody: string): Record<string, unknown> {
  if (request.headers['content-type'] !== 'application/json') return {};
  return JSON.parse(rawBody) as Record<string, unknown>;
}

export async function createFakeTelegram(): Promise<FakeTelegram> {
  const token = '42424242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  const calls: FakeCall[] = [];
  const answers = new Map<string, FakeAnswer[]>();
  const abandoned: string[] = [];
  const sockets = { open: 0, most: 0 };
  const polls = { open: 0, most: 0 };
  const openSockets = new Set<Socket>();
  let queue: Update[] = [];
  let wakePolls: (() => void)[] = [];
  let nextMessageId = 1;

  async function serveUpdates(payload: Record<string, unknown>, gone: Promise<void>) {
    const { offset, limit, timeout } = payload;
    if (typeof offset === 'number') {
      queue = queue.filter(({ update_id: id }) => id >= offset);
    }
    if (queue.length === 0 && timeout !== 0) {
      const delivered = new Promise<void>((resolve) => wakePolls.push(resolve));
      await Promise.race([delivered, gone]);
    }
    return ok(queue.slice(0, typeof limit === 'number' ? limit : 100));
  }

  function send(response: ServerResponse, answer: FakeAnswer, method: string): void {
    switch (answer.type) {
      case 'ok': {
        const { result } = answer;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ ok: true, result }));
        return;
      }
      case 'error': {
        const { code, description, parameters } = answer;
        response.statusCode = code;
        response.end(JSON.stringify({ ok: false, error_code: code, description, parameters }));
        return;
      }
      case 'raw':
        response.writeHead(answer.status, answer.headers).end(answer.body);
        return;
      case 'lost':
        response.socket?.destroy();
        return;
      case 'hang':
        response.on('close', () => abandoned.push(method));
        return;
      case 'held':
        void answer.until.then((late) => {
          send(response, late, method);
        });
        return;
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.url?.split('/').at(-1) ?? '';
    const gone = new Promise<void>((resolve) => response.on('close', resolve));
    const rawBody = await readBody(request);
    const payload = parsePayload(request, rawBody);
    calls.push({ method, payload, headers: request.headers, rawBody });
    const scripted = answers.get(method)?.shift();
    if (scripted) {
      send(response, scripted, method);
      return;
    }
    if (method !== 'getUpdates') {
      const result = /^send|^editMessage/.test(method)
        ? { message_id: nextMessageId++, date: 1, chat: { id: payload['chat_id'] } }
        : true;
      send(response, ok(result), method);
      return;
    }
    polls.open += 1;
    polls.most = Math.max(polls.most, polls.open);
    const answer = await serveUpdates(payload, gone);
    polls.open -= 1;
    send(response, answer, method);
  }

  const server = createServer((request, response) => {
    // A body cut off by its client is a normal event here.
    serve(request, response).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    openSockets.add(socket);
    sockets.open += 1;
    sockets.most = Math.max(sockets.most, sockets.open);
    socket.on('close', () => {
      openSockets.delete(socket);
      sockets.open -= 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token,
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method),
    answerNext(method, ...next) {
      answers.set(method, [...(answers.get(method) ?? []), ...next]);
    },
    deliver(...updates) {
      queue.push(...updates);
      for (const wake of wakePolls) wake();
      wakePolls = [];
    },
    pending: () => queue.map(({ update_id: id }) => id),
    polls,
    sockets,
    abandoned,
    async close() {
      for (const socket of openSockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
