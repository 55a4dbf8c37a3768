import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { Api } from 'grammy';
import type { Chat, InlineKeyboardButton, Message } from 'grammy/types';
import { expect } from 'vitest';
import { startApp, type Role } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';
import { createLifecycle, type Lifecycle } from '../../src/lifecycle.js';
import { createPlayground } from '../../src/playground/playground.js';
import type { CallbackAnswer, PersonOptions, World } from '../../src/playground/world/world.js';
import { richMessageToPlain } from '../../src/playground/world/rich-text.js';
import { captureLog, type CapturedLog } from '../helpers/captured-log.js';
import { findFreePort } from '../helpers/free-port.js';
import { runProgram, startProgram, type Finished, type Program } from '../helpers/program.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';
import { findSecrets } from '../helpers/secrets.js';

/**
 * The real program against the playground's Telegram, over HTTP: wiring, poller or webhook, bot,
 * worker, gateway and engine are those that `npm start` runs. Tests act as people do and wait for
 * what people would see.
 */

export type UpdatesMode = 'polling' | 'webhook';

export interface E2eOptions {
  updates: UpdatesMode;
  /** Whether people have to be in the channel; off by default. */
  gate?: boolean;
  /** Whether inline messages can be shown pictures; on by default. */
  staging?: boolean;
  /** Telegram refuses what is too much for it; off by default. */
  floodControl?: boolean;
  /** Further environment variables. */
  env?: Record<string, string>;
  /** What the first program does; `all` by default. */
  role?: Role | 'none';
}

export interface E2e {
  world: World;
  log: CapturedLog;
  /** The gate's channel, which the bot administrates whether people have to be in it or not. */
  channel: Chat;
  /** Where the bot puts the files of inline messages, unless the test has none. */
  staging: Chat;
  /** The bot's own hand, for messages of times gone by. */
  botApi: Api;
  addPerson(options?: Partial<PersonOptions>): Actor;
  /** Somebody who is there already. */
  actAs(personId: number): Actor;
  addGroup(title: string, ...members: Actor[]): Chat;
  redis: TestRedis;
  /** Goes with the rest at the end. */
  folder: string;
  /** The programs that run in the test's process, oldest first. */
  apps: Lifecycle[];
  /** Where the first of them serves HTTP. */
  httpUrl: string;
  /** Where the world's Bot API is. */
  telegramUrl: string;
  /**
   * One more program on the same Redis and the same Telegram, in the test's process; further
   * environment variables may name who is in this world.
   */
  startApp(role: Role, env?: Record<string, string>): Promise<Lifecycle>;
  /**
   * The same in a process of its own, with further environment variables; a `module` runs in place of
   * the built program.
   */
  startProgram(role: Role, env?: Record<string, string>, module?: URL): Promise<Program>;
  /** An operator's command, in a process of its own. */
  runCommand(words: readonly string[], env?: Record<string, string>): Promise<Finished>;
  /** For every test: requests as Telegram wants them, a tap answered once, no secret in the log. */
  verify(): void;
  close(): Promise<void>;
}

/** What waiting for something on a person's screen may take; the whole path takes about 0.2 s. */
const PATIENCE_MS = 15_000;

type MediaKind = 'photo' | 'animation' | 'document';

/** Every animation carries a document as well, for old bots. */
function isMedia({ photo, animation, document }: Message, kind: MediaKind): boolean {
  if (animation) return kind === 'animation';
  return (
    (kind === 'photo' && photo !== undefined) || (kind === 'document' && document !== undefined)
  );
}

/** A person with a client: sees messages with their buttons, writes, taps. */
export interface Actor {
  id: number;
  writes(text: string, chatId?: number): void;
  /** The bot's newest message that says this, now or soon. */
  sees(words: string | RegExp, chatId?: number): Promise<Message>;
  /** The bot's newest picture, GIF or file, now or soon. */
  seesMedia(kind: MediaKind, chatId?: number): Promise<Message>;
  /** Taps the newest button with this text; resolves to what the bot answers the tap with. */
  taps(button: string | RegExp, chatId?: number): Promise<CallbackAnswer>;
  /** Everything the bot has said in the chat, as it looks now, oldest first. */
  screen(chatId?: number): string[];
}

export function wordsOf(message: Message): string {
  const { text, caption, rich_message: rich } = message;
  return text ?? caption ?? (rich ? richMessageToPlain(rich) : '');
}

export function buttonsOf(message: Message): InlineKeyboardButton[] {
  return message.reply_markup?.inline_keyboard.flat() ?? [];
}

function matches(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}

/** Looks at once and again after everything that happens in the world. */
export function until<T>(
  world: World,
  look: () => T | undefined,
  describeFailure: () => string,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const found = look();
  if (found !== undefined) return Promise.resolve(found);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      unsubscribe();
      reject(new Error(describeFailure()));
    }, patienceMs);
    const unsubscribe = world.subscribe(() => {
      const later = look();
      if (later === undefined) return;
      clearTimeout(timer);
      unsubscribe();
      resolve(later);
    });
  });
}

function createActor(world: World, id: number): Actor {
  const fromBot = (chatId: number): Message[] =>
    world
      .history(chatId, id)
      // "The bot joined the group" comes from the bot as well.
      .filter(({ from, new_chat_members: joined }) => from?.id === world.bot.id && !joined);
  const screen = (chatId = id): string[] =>
    fromBot(chatId).map((message) => {
      const buttons = buttonsOf(message).map(({ text }) => `[${text}]`);
      return [wordsOf(message), ...buttons].join(' ');
    });

  function waitForMessage(
    fits: (message: Message) => boolean,
    what: string,
    chatId: number,
  ): Promise<Message> {
    return until(
      world,
      () => fromBot(chatId).findLast(fits),
      () => `${what} never came. On the screen:\n${screen(chatId).join('\n---\n')}`,
    );
  }

  return {
    id,
    screen,
    writes(text, chatId = id) {
      world.sendText(id, chatId, text);
    },
    sees: (words, chatId = id) =>
      waitForMessage((message) => matches(wordsOf(message), words), `"${String(words)}"`, chatId),
    seesMedia: (kind, chatId = id) =>
      waitForMessage((message) => isMedia(message, kind), `A ${kind}`, chatId),
    async taps(button, chatId = id) {
      const find = (message: Message): InlineKeyboardButton | undefined =>
        buttonsOf(message).find(({ text }) => matches(text, button));
      const message = await waitForMessage(
        (candidate) => find(candidate) !== undefined,
        `A button "${String(button)}"`,
        chatId,
      );
      const found = find(message);
      if (!found || !('callback_data' in found))
        throw new Error(`${String(button)} can't be tapped`);
      return world.tap(id, chatId, message.message_id, found.callback_data);
    },
  };
}

export async function startE2e(options: E2eOptions): Promise<E2e> {
  const { updates, gate = false, staging = true, env = {}, role = 'all' } = options;
  const { floodControl = false } = options;
  const log = captureLog();
  const { logger } = log;
  const redis = await createTestRedis();
  const playground = createPlayground({ logger, floodControl });
  const { world } = playground;
  const answeredTaps: unknown[] = [];
  world.subscribe((event) => {
    if (event.type !== 'call' || event.call.method !== 'answerCallbackQuery') return;
    answeredTaps.push(event.call.payload['callback_query_id']);
  });
  const telegram = Fastify();
  await telegram.register(playground.plugin);
  const apiRoot = await telegram.listen({ host: '127.0.0.1', port: 0 });
  const data = await mkdtemp(join(tmpdir(), 'e2e-'));
  const folders = { data, cache: data };

  const apps: Lifecycle[] = [];
  let httpUrl = '';
  const programs: Program[] = [];
  const environment: Record<string, string> = {
    BOT_TOKEN: world.bot.token,
    TELEGRAM_API_ROOT: apiRoot,
    REDIS_URL: redis.url,
    REDIS_PREFIX: redis.prefix,
    KEY_SECRET: randomBytes(32).toString('base64'),
    ...(gate && { CHANNEL_ID: playground.channels.join(',') }),
    ...(staging && { STAGING_CHAT_ID: String(playground.stagingChatId) }),
    ...env,
  };

  async function start(as: Role, more: Record<string, string> = {}): Promise<Lifecycle> {
    const port = await findFreePort();
    httpUrl ||= `http://127.0.0.1:${port}`;
    const config = loadConfig({
      ...environment,
      ...more,
      PORT: String(port),
      HOST: '127.0.0.1',
      BOT_MODE: updates,
      ...(updates === 'webhook' && {
        WEBHOOK_URL: `http://127.0.0.1:${port}`,
        WEBHOOK_SECRET: 'e2e-secret',
      }),
    });
    const lifecycle = createLifecycle({ logger });
    apps.push(lifecycle);
    await startApp({ config, role: as, folders, lifecycle, logger });
    return lifecycle;
  }

  if (role !== 'none') await start(role);

  return {
    world,
    log,
    channel: playground.seed.channel,
    staging: playground.seed.staging,
    botApi: new Api(world.bot.token, { apiRoot }),
    addPerson(options = {}) {
      const { id } = world.addPerson({ firstName: 'Ann', languageCode: 'en', ...options });
      return createActor(world, id);
    },
    actAs: (personId) => createActor(world, personId),
    addGroup(title, ...members) {
      const group = world.addGroup({ title });
      world.promoteBot(group.id);
      for (const { id } of members) world.join(id, group.id);
      return group;
    },
    redis,
    folder: data,
    apps,
    httpUrl,
    telegramUrl: apiRoot,
    startApp: start,
    async startProgram(as, more = {}, module) {
      const program = await startProgram(as, {
        environment: { ...environment, PORT: '0', ...more },
        cwd: data,
        ...(module !== undefined && { module }),
      });
      programs.push(program);
      return program;
    },
    runCommand: (words, more = {}) =>
      runProgram(words, { environment: { ...environment, ...more }, cwd: data }),
    verify() {
      expect(world.violations).toEqual([]);
      expect(answeredTaps).toEqual([...new Set(answeredTaps)]);
      expect(findSecrets(JSON.stringify(log.lines))).toEqual([]);
      for (const program of programs) expect(findSecrets(program.output())).toEqual([]);
    },
    async close() {
      await Promise.all(programs.map((program) => program.kill()));
      for (const lifecycle of apps.toReversed()) await lifecycle.stop('the test is over');
      await telegram.close();
      await playground.close();
      await redis.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
