import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { startApp } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';
import { createLifecycle, type Lifecycle } from '../../src/lifecycle.js';
import { PAGE_API, type MessageView, type PageActions } from '../../src/playground/protocol.js';
import { captureLog } from '../helpers/captured-log.js';
import { openPageStream, type PageStream } from '../helpers/page-client.js';

let folder: string;
let lifecycle: Lifecycle | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vc-second-start-'));
});
afterEach(async () => {
  await lifecycle?.stop('the test is over');
  await rm(folder, { recursive: true, force: true });
});

/** The whole program as `npm start` runs it in an empty folder: everything is embedded. */
async function start(): Promise<string> {
  const { logger } = captureLog();
  lifecycle = createLifecycle({ logger });
  const folders = { data: folder, cache: path.resolve('.cache') };
  const config = loadConfig({ PORT: '0' });
  const { address } = await startApp({ config, role: 'all', folders, lifecycle, logger });
  return address ?? '';
}

async function answerFromBot(stream: PageStream, botId: number): Promise<MessageView> {
  for (;;) {
    const { message } = await stream.next('message');
    if (message.sender.id === botId) return message;
  }
}

function copiedTexts({ keyboard }: MessageView): string[] {
  return keyboard.flat().flatMap(({ action }) => (action.kind === 'copy' ? [action.text] : []));
}

async function act<Name extends keyof PageActions>(
  address: string,
  name: Name,
  body: PageActions[Name],
): Promise<void> {
  const response = await fetch(`${address}${PAGE_API}/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(204);
}

/** The first person of the page joins the channel and asks for the key. */
async function askForKey(address: string): Promise<string[]> {
  const stream = await openPageStream(address);
  const { viewer, bot, chats } = await stream.snapshot();
  for (const { id, kind, entrance } of chats) {
    if (kind === 'channel' && entrance === 'open')
      await act(address, 'join', { person: viewer.id, chatId: id });
  }
  await act(address, 'send', { person: viewer.id, chatId: viewer.id, text: '/key' });
  const keys = copiedTexts(await answerFromBot(stream, bot.id));
  stream.close();
  return keys;
}

it('a program started twice on one data folder answers both times', async () => {
  const first = await askForKey(await start());
  expect(await lifecycle?.stop('the first evening is over')).toBe(0);
  const second = await askForKey(await start());
  expect(first).toEqual([expect.stringMatching(/^vc_/)]);
  // Without a redis-server the data lasts as long as the program.
  if (inject('redisKind') === 'in-memory') expect(second).toHaveLength(1);
  else expect(second).toEqual(first);
});
