import { createRedisCommandExecutor, RedisServerState, Resp2Server } from 'js-redis-server/core';
import { z } from 'zod';

/**
 * Child process: a Redis in JavaScript on a free loopback port. It gets its password over IPC,
 * answers with the port, and ends when the parent is gone, however the parent ended.
 */
const StartSchema = z.object({ password: z.string(), databases: z.number().int() });

function start(message: unknown): void {
  const { password, databases } = StartSchema.parse(message);
  const { server } = new Resp2Server({
    server: new RedisServerState({ databaseCount: databases, requirepass: password }),
    executor: createRedisCommandExecutor(),
  });
  // Without this, Nagle's algorithm and delayed ACKs cost 44 ms per batch of commands (measured).
  server.prependListener('connection', (socket) => {
    socket.setNoDelay(true);
  });
  // The package's own listen() takes no host and would be open to the network.
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address !== null) process.send?.(address.port);
  });
}

process.once('message', start);
process.once('disconnect', () => {
  process.exit(0);
});
