import type { FastifyInstance } from 'fastify';
import { ConfigError } from '../errors.js';
import type { Lifecycle } from '../lifecycle.js';

export interface ListenOptions {
  host: string;
  port: number;
  lifecycle: Lifecycle;
  /** What the server is called in the log while stopping. */
  name: string;
}

/** The address of a server as this machine reaches it; the port is the real one once it listens. */
export function addressOf(
  server: FastifyInstance,
  { host, port }: Pick<ListenOptions, 'host' | 'port'>,
): string {
  const [address] = server.addresses();
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable}:${typeof address === 'object' ? address.port : port}`;
}

/**
 * Starts a server that closes with the process.
 * @returns its address as this machine reaches it
 * @throws ConfigError when the port is taken
 */
export async function listen(
  server: FastifyInstance,
  { host, port, lifecycle, name }: ListenOptions,
): Promise<string> {
  lifecycle.onStop(name, () => server.close());
  try {
    await server.listen({ host, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new ConfigError(`PORT ${port} is taken by another program.`, { cause: error });
    }
    throw error;
  }
  return addressOf(server, { host, port });
}
