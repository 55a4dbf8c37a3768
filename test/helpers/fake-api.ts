import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { createApiClient, type ApiClient, type ApiClientOptions } from '../../src/api/client.js';
import { API_ERROR_CODES, ApiError } from '../../src/api/errors.js';
import { captureLog, type CapturedLog } from './captured-log.js';

export const KEY = `vc_${'k'.repeat(38)}`;

interface Received {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}

type Answer = (reply: ServerResponse, call: number, request: Received) => void;

/** A real server that answers as the test says and remembers what came. */
export async function createFakeServer(answer: Answer) {
  const received: Received[] = [];
  const server: Server = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      const body = Buffer.concat(chunks).toString();
      received.push({ method, url, headers, body });
      answer(reply, received.length, { method, url, headers, body });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  onTestFinished(close);
  return { origin: `http://127.0.0.1:${port}`, received, close };
}

export interface FakeApi {
  client: ApiClient;
  /** Below it lies the API, at `/api/`. */
  origin: string;
  received: Received[];
  log: CapturedLog;
  /** The API goes away: connections end and none is taken. */
  close(): Promise<void>;
}

/** The client at a server of the test's own. It repeats without waiting. */
export async function createFakeApi(
  answer: Answer,
  options: Partial<ApiClientOptions> = {},
): Promise<FakeApi> {
  const server = await createFakeServer(answer);
  const log = captureLog();
  const client = createApiClient({
    baseUrl: `${server.origin}/api/`,
    logger: log.logger,
    retryPolicy: { maxAttempts: 3, firstDelayMs: 1, maxDelayMs: 1, maxRetryAfterMs: 50 },
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, log, ...server };
}

export function sendJson(
  reply: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  reply.writeHead(status, { 'content-type': 'application/json', ...headers });
  reply.end(JSON.stringify(body));
}

/** A reply without end, written as fast as it is taken. */
export function sendForever(reply: ServerResponse, chunk: Buffer): void {
  const more = (): void => {
    while (!reply.destroyed && reply.write(chunk));
    if (!reply.destroyed) reply.once('drain', more);
  };
  more();
}

/** The error of a call that must fail, and with one of the client's own. */
export async function failureOf(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await call.then(
    () => 'it succeeded',
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw new Error(`not an ApiError: ${String(error)}`);
  expect(API_ERROR_CODES).toContain(error.code);
  return error;
}
