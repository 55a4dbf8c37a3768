import type { FastifyInstance } from 'fastify';
import { Secret } from '../domain/secret.js';
import type { Lifecycle } from '../lifecycle.js';
import type { Logger } from '../logger.js';
import { createPageRoutes } from '../playground/page-routes.js';
import { createPlayground } from '../playground/playground.js';
import { createHttpServer } from '../server/http-server.js';
import { listen } from './listen.js';

export interface OpenedPlayground {
  token: Secret;
  /** The strict Bot API, on a loopback port of its own. */
  apiRoot: string;
  channels: string[];
  adminIds: number[];
  stagingChatId: number;
  /** Serves the web chat, and the Bot API once more for other programs, on the public server. */
  mount(server: FastifyInstance): Promise<void>;
}

/** A local Telegram in place of the real one. */
export async function openPlayground({
  lifecycle,
  logger,
}: {
  lifecycle: Lifecycle;
  logger: Logger;
}): Promise<OpenedPlayground> {
  const playground = createPlayground({ logger: logger.child({ room: 'playground' }) });
  lifecycle.onStop('playground', () => playground.close());
  const server = createHttpServer({ logger });
  await server.register(playground.plugin);
  return {
    token: new Secret(playground.world.bot.token),
    apiRoot: await listen(server, {
      host: '127.0.0.1',
      port: 0,
      lifecycle,
      name: 'playground API',
    }),
    channels: playground.channels,
    adminIds: playground.adminIds,
    stagingChatId: playground.stagingChatId,
    async mount(publicServer) {
      await publicServer.register(playground.plugin);
      await publicServer.register(createPageRoutes({ world: playground.world, logger }));
    },
  };
}
