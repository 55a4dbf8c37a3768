import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveBench } from './child.js';

/** A stand-in's server: answers each request when its whole body is there. Tells the bench its port. */
export function serveBodies(
  answer: (request: IncomingMessage, body: string, response: ServerResponse) => void,
): void {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.once('end', () => {
      answer(request, body, response);
    });
  });
  // Longer than any round, or connections would be opened anew within what is measured.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => {
    serveBench((server.address() as AddressInfo).port);
  });
}
