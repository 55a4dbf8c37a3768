import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Bot, type Context, webhookCallback } from 'grammy';
import { serveBench } from '../child.js';
import type { Mode } from './shared.js';

/** Runs a bot as grammY's documentation does: `bot.start()`, or `webhookCallback` on a server. */
export async function serveBot<C extends Context>(bot: Bot<C>, mode: Mode): Promise<void> {
  await bot.init();
  if (mode === 'polling') {
    void bot.start();
    serveBench(0);
    return;
  }
  const answer = webhookCallback(bot, 'http');
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1', () => {
    serveBench((server.address() as AddressInfo).port);
  });
}
