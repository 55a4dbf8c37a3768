import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface ChatServerRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

/** Answers one request as the test wants it. */
type Answer = (response: ServerResponse, request: ChatServerRequest) => void | Promise<void>;

export interface FakeChatServer {
  origin: string;
  /** Requests for answers, in order. */
  requests: ChatServerRequest[];
  /** Requests for the list of models. */
  listRequests: ChatServerRequest[];
  /** How the next requests for answers are answered, in order; afterwards with `hello`. */
  answerNext(...answers: Answer[]): void;
  /** What the list of models is from now on. */
  listModels: Answer;
  /** Connections there ever were. */
  connections: number;
  /** Resolves once the server has so many requests for answers. */
  waitForRequests(count: number): Promise<void>;
  /** Resolves once a connection ended before its reply did. */
  waitForLoss(): Promise<void>;
}

export function json(body: unknown, status = 200): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
}

export function raw(body: string, contentType = 'application/json', status = 200): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': contentType });
    response.end(body);
  };
}

/** A stream in exactly these pieces, each one read before the next is written. */
export function stream(...pieces: (string | Buffer)[]): Answer {
  return async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of pieces) {
      await new Promise((resolve) => response.write(piece, resolve));
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  };
}

/** An event of a stream, from a chunk's JSON. */
export function event(chunk: unknown): string {
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

export function delta(content: string, finishReason: string | null = null): unknown {
  return {
    id: 'c1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta: { content }, finish_reason: finishReason }],
  };
}

export const DONE = 'data: [DONE]\n\n';

const hello: Answer = (response, request) =>
  request.body['stream'] === true
    ? stream(event(delta('Hello')), event(delta('', 'stop')), DONE)(response, request)
    : json({
        id: 'c1',
        object: 'chat.completion',
        choices: [
          { index: 0, message: { role: 'assistant', content: 'Hello' }, finish_reason: 'stop' },
        ],
        usage: { prompt_tokens: 3, completion_tokens: 1, total_tokens: 4 },
      })(response, request);

/** An OpenAI-compatible server on a port of its own, which does what the test says. */
export async function createFakeChatServer(): Promise<FakeChatServer> {
  const answers: Answer[] = [];
  const events = new EventEmitter<{ request: []; loss: [] }>();
  let losses = 0;

  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    response.on('close', () => {
      if (response.writableFinished) return;
      losses += 1;
      events.emit('loss');
    });
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const request: ChatServerRequest = {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: incoming.headers,
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
      };
      if (request.path.endsWith('/models')) {
        fake.listRequests.push(request);
        void fake.listModels(response, request);
        return;
      }
      fake.requests.push(request);
      events.emit('request');
      void (answers.shift() ?? hello)(response, request);
    });
  });
  server.on('connection', () => {
    fake.connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const fake: FakeChatServer = {
    origin: `http://127.0.0.1:${port}`,
    requests: [],
    listRequests: [],
    connections: 0,
    listModels: json({ object: 'list', data: [{ id: 'm', object: 'model' }] }),
    answerNext(...next) {
      answers.push(...next);
    },
    async waitForRequests(count) {
      while (fake.requests.length < count) await once(events, 'request');
    },
    async waitForLoss() {
      if (losses === 0) await once(events, 'loss');
    },
  };
  return fake;
}
