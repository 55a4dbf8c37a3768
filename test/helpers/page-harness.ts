import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Bot } from 'grammy';
import type { FastifyInstance } from 'fastify';
import { build } from 'vite';
import { createPageRoutes } from '../../src/playground/page-routes.js';
import { createPlayground, type Playground } from '../../src/playground/playground.js';
import { createHttpServer } from '../../src/server/http-server.js';
import { createLogger } from '../../src/logger.js';

const VITE_CONFIG = path.resolve('src/playground/page/vite.config.ts');

/** Builds the page as it is now into a folder of its own; what `dist` holds may be older. */
export async function buildPage(): Promise<{ directory: string; remove(): Promise<void> }> {
  const directory = await mkdtemp(path.join(tmpdir(), 'vc-page-'));
  await build({
    configFile: VITE_CONFIG,
    logLevel: 'silent',
    build: { outDir: directory, emptyOutDir: true },
  });
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}

export interface PagePlayground {
  playground: Playground;
  baseUrl: string;
  /** Stops answering, as a program that was stopped, until `serve` is called. */
  stopServing(): Promise<void>;
  /** Listens again at the same address. */
  serve(): Promise<void>;
  close(): Promise<void>;
}

export interface PagePlaygroundOptions {
  pageDirectory: string;
  /** Brings the small bot to life. */
  script: (bot: Bot) => void;
  /** What a handler of the bot throws. */
  onError: (error: unknown) => void;
}

/** The real playground behind its page, with a small bot that polls it over HTTP. */
export async function startPagePlayground({
  pageDirectory,
  script,
  onError,
}: PagePlaygroundOptions): Promise<PagePlayground> {
  const logger = createLogger({ level: 'silent' });
  const playground = createPlayground({ logger });
  let server: FastifyInstance;

  async function listen(port: number): Promise<string> {
    server = createHttpServer({ logger });
    await server.register(playground.plugin);
    await server.register(createPageRoutes({ world: playground.world, logger, pageDirectory }));
    return server.listen({ host: '127.0.0.1', port });
  }

  const baseUrl = await listen(0);
  const bot = new Bot(playground.botToken, { client: { apiRoot: baseUrl } });
  script(bot);
  await bot.init();
  let offset = 0;
  let stopped = false;

  /** Until the server goes away. One handler does not wait for another, as a slow one would tell. */
  async function poll(): Promise<void> {
    while (!stopped) {
      for (const update of await bot.api.getUpdates({ offset, timeout: 30 })) {
        offset = update.update_id + 1;
        bot.handleUpdate(update).catch(onError);
      }
    }
  }
  let polling = Promise.allSettled([poll()]);

  return {
    playground,
    baseUrl,
    async serve() {
      await listen(Number(new URL(baseUrl).port));
      polling = Promise.allSettled([poll()]);
    },
    async stopServing() {
      await server.close();
      await polling;
    },
    async close() {
      stopped = true;
      await playground.close();
      await server.close();
      await polling;
    },
  };
}
