import type { FastifyPluginAsync } from 'fastify';
import type { Logger } from '../logger.js';
import { createDispatcher } from './bot-api/dispatch.js';
import { createBotApiPlugin } from './bot-api/plugin.js';
import { loadRequestSchema } from './bot-api/schema.js';
import { seedWorld, type Seed } from './world/seed.js';
import { createWorldState, type WorldOptions } from './world/state.js';
import { createWorld, type World } from './world/world.js';

export interface PlaygroundOptions extends WorldOptions {
  logger: Logger;
  /** Refuse what Telegram's flood control would refuse; off by default. */
  floodControl?: boolean;
}

export interface Playground {
  readonly world: World;
  /** Who and what is there from the start. */
  readonly seed: Seed;
  readonly botToken: string;
  /** What CHANNEL_ID would name: the channel people have to join. */
  readonly channels: string[];
  readonly adminIds: number[];
  /** What STAGING_CHAT_ID would name. */
  readonly stagingChatId: number;
  /** The Bot API over HTTP. May be registered on several servers: they show the same world. */
  readonly plugin: FastifyPluginAsync;
  /** Ends long polls and webhook delivery. */
  close(): Promise<void>;
}

/** A Telegram on one's own machine, with a bot in it and a few people to try it with. */
export function createPlayground({
  logger,
  floodControl = false,
  ...worldOptions
}: PlaygroundOptions): Playground {
  const state = createWorldState(worldOptions);
  const world = createWorld(state);
  const seed = seedWorld(world);
  // How the world came to be is no news to the bot.
  state.updates.keepLast(0);
  const dispatcher = createDispatcher({
    state,
    logger,
    floodControl,
    loadSchema: loadRequestSchema,
  });
  return {
    world,
    seed,
    botToken: state.bot.token,
    channels: [`@${seed.channelUsername}`],
    adminIds: [seed.admin.id],
    stagingChatId: seed.staging.id,
    plugin: createBotApiPlugin({ state, dispatcher }),
    close: () => dispatcher.close(),
  };
}
