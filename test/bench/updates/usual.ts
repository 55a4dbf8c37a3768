/** Contender: grammY with session, rate limit and conversations on Redis, the usual way. */
import {
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { limit } from '@grammyjs/ratelimiter';
import { Bot, type Context, session, type SessionFlavor } from 'grammy';
import { Redis } from 'ioredis';
import { serveBot } from './serve-bot.js';
import { HELP_OPTIONS, HELP_TEXT, RATE_LIMIT, readArguments } from './shared.js';

type UsualContext = ConversationFlavor<Context & SessionFlavor<{ helped: number }>>;

const { mode, apiRoot, redisUrl, token } = readArguments(process.argv.slice(2));
const redis = new Redis(redisUrl);
const bot = new Bot<UsualContext>(token, { client: { apiRoot } });

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
    keyPrefix: `usual-${mode}-limit-`,
    keyGenerator: (ctx) => ctx.from?.id.toString(),
  }),
);
bot.use(session({ initial: () => ({ helped: 0 }), storage: storage(`usual-${mode}-session-`) }));
bot.use(conversations({ storage: storage(`usual-${mode}-conversation-`) }));
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
await serveBot(bot, mode);
