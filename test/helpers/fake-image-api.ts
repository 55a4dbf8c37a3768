import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GIF, PNG } from './image-jobs.js';

/** `POST /sd` and the two ways to GIFs over real HTTP, under the test's hand: draws, refuses, or draws until told. */

const LISTS: Record<string, string[]> = {
  '/sd/models': ['sdxl-base', 'deliberate_v2'],
  '/sd/samplers': ['Euler a'],
  '/sd/loras': [],
};
const GIF_FILE = '/files/one.gif';

export interface DrawRequest {
  path: string | undefined;
  body: Record<string, unknown>;
  chargeId: string | undefined;
  /** Set once the client went away before the answer. */
  abandoned: boolean;
  /** Answers a request that was held. */
  finish(): void;
}

export type DrawAnswer =
  | { type: 'picture'; bytes?: Buffer; headers?: Record<string, string> }
  | { type: 'error'; status: number; headers?: Record<string, string>; param?: string }
  | { type: 'hold' };

export interface FakeImageApi {
  baseUrl: string;
  requests: DrawRequest[];
  /** Answers of the next requests, in order. */
  answerNext(...answers: DrawAnswer[]): void;
  /** The nth request of all, 1 = first. */
  waitForRequest(nth: number): Promise<DrawRequest>;
  waitForAbandon(): Promise<void>;
  close(): Promise<void>;
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
}

type Painter = (request: DrawRequest) => DrawAnswer | Promise<DrawAnswer>;

/**
 * @param atPort 0 = any; a port of its own brings an API back where it was
 * @param paint what requests get that nothing else was told for; by default every one its picture
 */
export async function createFakeImageApi(
  atPort = 0,
  paint: Painter = () => ({ type: 'picture' }),
): Promise<FakeImageApi> {
  const requests: DrawRequest[] = [];
  const answers: DrawAnswer[] = [];
  const events = new EventEmitter<{ request: []; abandoned: [] }>();

  function sendPicture(
    response: ServerResponse,
    { path, body: { seed } }: Pick<DrawRequest, 'path' | 'body'>,
    { bytes = PNG, headers }: { bytes?: Buffer; headers?: Record<string, string> } = {},
  ): void {
    response.writeHead(200, {
      'content-type': path === '/sd' ? 'image/png' : 'image/gif',
      ...(headers ?? { 'x-seed': String(seed) }),
    });
    response.end(
      path === '/generate-gif'
        ? JSON.stringify({ images: [`http://127.0.0.1:${port}${GIF_FILE}`] })
        : path === '/sd'
          ? bytes
          : GIF,
    );
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === GIF_FILE) {
      response.writeHead(200, { 'content-type': 'image/gif' });
      response.end(GIF);
      return;
    }
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(LISTS[request.url ?? ''] ?? []));
      return;
    }
    const body = await readJson(request);
    const chargeId = request.headers['idempotency-key'];
    const draw: DrawRequest = {
      path: request.url,
      body,
      chargeId: typeof chargeId === 'string' ? chargeId : undefined,
      abandoned: false,
      finish: () => {
        sendPicture(response, draw);
      },
    };
    response.on('close', () => {
      if (response.writableEnded) return;
      draw.abandoned = true;
      events.emit('abandoned');
    });
    requests.push(draw);
    events.emit('request');
    const answer = answers.shift() ?? (await paint(draw));
    switch (answer.type) {
      case 'picture':
        sendPicture(response, draw, answer);
        return;
      case 'error': {
        const { status, headers, param = null } = answer;
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(
          JSON.stringify({ error: { message: 'No.', type: 'error', param, code: null } }),
        );
        return;
      }
      case 'hold':
        return;
    }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(atPort, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    baseUrl: `http://127.0.0.1:${port}`,
    requests,
    answerNext(...next) {
      answers.push(...next);
    },
    async waitForRequest(nth) {
      for (;;) {
        const request = requests[nth - 1];
        if (request) return request;
        await once(events, 'request');
      }
    },
    async waitForAbandon() {
      if (!requests.some(({ abandoned }) => abandoned)) await once(events, 'abandoned');
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
