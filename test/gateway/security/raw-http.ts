import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { createHttpServer, type HttpServerDeps } from '../../../src/server/http-server.js';
import { captureLog } from '../../helpers/captured-log.js';
import { createGatewayWorld, type GatewayWorld } from '../gateway-world.js';

/** A connection on which a test writes bytes as they are, and what came back on it. */
export interface RawConnection {
  socket: Socket;
  received: () => string;
  /** Resolves when the server has ended it. */
  closed: Promise<unknown>;
}

export interface RawWorld extends GatewayWorld {
  open: () => Promise<RawConnection>;
  /** Sends the bytes on a connection of their own and reads until the server closes it. */
  exchange: (bytes: string) => Promise<string>;
}

async function openRaw(server: FastifyInstance): Promise<RawConnection> {
  const { port } = server.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1').setNoDelay();
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  // A server that refuses may do so while bytes are still on their way to it.
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, 'connect');
  return { socket, received: () => text, closed };
}

/** The gateway on the HTTP server that it has in production, listening. */
export async function createRawWorld(options: Partial<HttpServerDeps> = {}): Promise<RawWorld> {
  const server = createHttpServer({ logger: captureLog().logger, ...options });
  const world = await createGatewayWorld({}, { server });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const open = () => openRaw(server);
  return {
    ...world,
    open,
    async exchange(bytes) {
      const { socket, closed, received } = await open();
      socket.write(bytes, 'latin1');
      await closed;
      return received();
    },
  };
}

export interface RawReply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** One reply with a known length; what follows it is left out. */
export function parseReply(text: string): RawReply {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { status: Number(statusLine.split(' ')[1]), headers, body: rest.join('\r\n\r\n') };
}
