/**
 * Contender: the least that a proxy with keys can do. It looks the key's hash up in memory, copies
 * the fields it knows, and pipes what the engine answers. No limits, no checks, no Redis.
 */
import { createHash } from 'node:crypto';
import { Agent, createServer, request as requestEngine, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveBench } from '../child.js';
import { CHAT_PATH, readSettings } from './shared.js';

const ALLOWED = ['model', 'messages', 'max_tokens', 'temperature', 'top_p', 'stream'];

const { enginePort, apiKeys } = await readSettings(process.argv.slice(2));
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
const known = new Set(apiKeys.map(hashOf));
const agent = new Agent({ keepAlive: true });

function allowed(body: string): string {
  const parsed = JSON.parse(body) as Record<string, unknown>;
  return JSON.stringify(
    Object.fromEntries(
      ALLOWED.filter((name) => name in parsed).map((name) => [name, parsed[name]]),
    ),
  );
}

function forward(body: string, response: ServerResponse): void {
  const upstream = requestEngine({
    agent,
    port: enginePort,
    host: '127.0.0.1',
    method: 'POST',
    path: CHAT_PATH,
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  });
  upstream.once('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, {
      'content-type': answer.headers['content-type'] ?? 'application/json',
    });
    answer.pipe(response);
  });
  upstream.once('error', () => response.destroy());
  response.once('close', () => {
    if (!response.writableFinished) upstream.destroy();
  });
  upstream.end(body);
}

const server = createServer((request, response) => {
  const key = request.headers.authorization?.slice('Bearer '.length) ?? '';
  if (!known.has(hashOf(key))) {
    response.writeHead(401).end();
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
  });
  request.once('end', () => {
    forward(allowed(Buffer.concat(chunks).toString()), response);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  serveBench((server.address() as AddressInfo).port);
});
