/** Contender: grammY alone. */
import { Bot } from 'grammy';
import { serveBot } from './serve-bot.js';
import { HELP_OPTIONS, HELP_TEXT, readArguments } from './shared.js';

const { mode, apiRoot, token } = readArguments(process.argv.slice(2));
const bot = new Bot(token, { client: { apiRoot } });
bot.command('help', (ctx) => ctx.reply(HELP_TEXT, HELP_OPTIONS));
await serveBot(bot, mode);
