import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The open connections of a server, and what each of them was asked last. */
export interface Connections {
  follow(server: Server): void;
  /** The reply to a connection's latest request; undefined before its first. */
  latestOn(socket: Socket): ServerResponse | undefined;
  all(): Iterable<[Socket, ServerResponse | undefined]>;
}

export function createConnections(): Connections {
  const latest = new Map<Socket, ServerResponse | undefined>();
  return {
    follow(server) {
      server.on('connection', (socket: Socket) => {
        latest.set(socket, undefined);
        socket.once('close', () => latest.delete(socket));
      });
      server.on('request', ({ socket }, response) => {
        latest.set(socket, response);
      });
    },
    latestOn: (socket) => latest.get(socket),
    all: () => latest,
  };
}
