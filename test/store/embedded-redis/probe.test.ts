import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { probeRedis } from '../../../src/store/embedded-redis/probe.js';

let cleanUps: (() => unknown)[];

beforeEach(() => {
  cleanUps = [];
  return () => {
    for (const cleanUp of cleanUps.toReversed()) cleanUp();
  };
});

async function listen(onConnection: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    cleanUps.push(() => socket.destroy());
    onConnection(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanUps.push(() => server.close());
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  return `redis://:secret@127.0.0.1:${address.port}`;
}

describe('probeRedis', () => {
  it('finds a server that answers ready', async () => {
    expect(await probeRedis(inject('redisUrl'))).toBe('ready');
  });

  it('takes a server that is silent for busy: its files may be in use', async () => {
    const url = await listen(() => undefined);
    expect(await probeRedis(url, 50)).toBe('busy');
  });

  it('takes a server that loads its data for busy', async () => {
    const loading = '-LOADING Redis is loading the dataset in memory\r\n';
    const url = await listen((socket) => {
      socket.on('data', () => socket.write(loading.repeat(4)));
    });
    expect(await probeRedis(url)).toBe('busy');
  });

  it.each([
    ['speaks another protocol', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['wants another password', '-WRONGPASS invalid username-password pair\r\n'.repeat(4)],
  ])('takes a stranger that %s for nothing', async (_name, reply) => {
    const url = await listen((socket) => {
      socket.on('data', () => socket.write(reply));
    });
    expect(await probeRedis(url)).toBe('away');
  });

  it('takes a port where nobody listens for nothing', async () => {
    const url = await listen(() => undefined);
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
    expect(await probeRedis(url)).toBe('away');
  });
});
