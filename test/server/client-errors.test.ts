import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpServer } from '../../src/server/http-server.js';
import { captureLog } from '../helpers/captured-log.js';
import { createDeferred } from '../helpers/deferred.js';

test('nothing is written into a reply under way when its client sends nonsense', async () => {
  const server = createHttpServer({ logger: captureLog().logger });
  onTestFinished(() => server.close());
  const gone = createDeferred();
  server.get('/stream', (_request, reply) => {
    reply.raw.once('close', () => {
      gone.resolve();
    });
    const body = new Readable({ read: () => undefined });
    body.push('begun');
    return reply.send(body);
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  let received = '';
  socket
    .on('error', () => undefined)
    .on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
  socket.write('GET /stream HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(socket, 'data');
  socket.write('nonsense\r\n\r\n');
  await once(socket, 'close');
  await gone.promise;
  expect(received).toContain('begun');
  expect(received).not.toContain('400');
});

test('bytes that are no request are told to the log without themselves', async () => {
  const log = captureLog();
  const server = createHttpServer({ logger: log.logger });
  onTestFinished(() => server.close());
  await server.listen({ host: '127.0.0.1', port: 0 });
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  socket.resume().write('secret words\r\n\r\n');
  await once(socket, 'close');
  expect(log.lines).toMatchObject([{ msg: 'not a request', status: 400 }]);
  expect(JSON.stringify(log.lines)).not.toContain('secret words');
});
