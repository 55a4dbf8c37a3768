/** Contender: grammY alone, as its documentation starts a webhook. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Bot, webhookCallback } from 'grammy';
import { serveBench } from '../child.js';
import { BENCH_TOKEN, HELP_OPTIONS, HELP_TEXT } from './shared.js';

const [apiRoot = ''] = process.argv.slice(2);
const bot = new Bot(BENCH_TOKEN, { client: { apiRoot } });
bot.command('help', (ctx) => ctx.reply(HELP_TEXT, HELP_OPTIONS));
await bot.init();

const answer = webhookCallback(bot, 'http');
const server = createServer((request, response) => void answer(request, response));
server.listen(0, '127.0.0.1', () => {
  serveBench((server.address() as AddressInfo).port);
});
