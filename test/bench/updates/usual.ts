/** Contender: grammY with session, rate limit and conversations on Redis, the usual way. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { limit } from '@grammyjs/ratelimiter';
import { Bot, type Context, session, type SessionFlavor, webhookCallback } from 'grammy';
import { Redis } from 'ioredis';
import { serveBench } from '../child.js';
import { BENCH_TOKEN, HELP_OPTIONS, HELP_TEXT, RATE_LIMIT } from './shared.js';

type UsualContext = ConversationFlavor<Context & SessionFlavor<{ helped: number }>>;

const [apiRoot = '', redisUrl = ''] = process.argv.slice(2);
const redis = new Redis(redisUrl);
const bot = new Bot<UsualContext>(BENCH_TOKEN, { client: { apiRoot } });

function storage<T>(prefix: string) {
  return {
    async read(key: string): Promise<T | undefined> {
      const value = await redis.get(prefix + key);
      return value === null ? undefined : (JSON.parse(value) as T);
    },
    async write(key: string, value: T): Promise<void> {
      await redis.set(prefix + key, JSON.stringify(value));
    },
    async delete(key: string): Promise<void> {
      await redis.del(prefix + key);
    },
  };
}

bot.use(
  limit<UsualContext, Redis>({
    timeFrame: RATE_LIMIT.windowMs,
    limit: RATE_LIMIT.updates,
    storageClient: redis,
    keyPrefix: 'usual-limit-',
    keyGenerator: (ctx) => ctx.from?.id.toString(),
  }),
);
bot.use(session({ initial: () => ({ helped: 0 }), storage: storage('usual-session-') }));
bot.use(conversations({ storage: storage('usual-conversation-') }));
bot.use(
  createConversation<UsualContext, Context>(
    async (conversation) => {
      await conversation.wait();
    },
    { id: 'wizard' },
  ),
);
bot.command('help', async (ctx) => {
  ctx.session.helped += 1;
  await ctx.reply(HELP_TEXT, HELP_OPTIONS);
});
await bot.init();

const answer = webhookCallback(bot, 'http');
const server = createServer((request, response) => void answer(request, response));
server.listen(0, '127.0.0.1', () => {
  serveBench((server.address() as AddressInfo).port);
});
