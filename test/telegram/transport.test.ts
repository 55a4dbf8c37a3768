import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { Api, Bot, type Context, GrammyError, HttpError, InputFile } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Metrics } from '../../src/domain/metrics.js';
import {
  createTelegramApi,
  telegramClientOptions,
  toGrammySignal,
} from '../../src/telegram/api.js';
import { createChatPauses } from '../../src/telegram/chat-pauses.js';
import { isHeldBack } from '../../src/telegram/failures.js';
import { createTelegramTransport, type TelegramTransport } from '../../src/telegram/transport.js';
import { captureLog, type CapturedLog } from '../helpers/captured-log.js';
import { createDeferred } from '../helpers/deferred.js';
import {
  createFakeTelegram,
  type FakeAnswer,
  type FakeTelegram,
  flood,
  ok,
  refuse,
} from '../helpers/fake-telegram-http.js';

let telegram: FakeTelegram;
let transport: TelegramTransport;
let api: Api;
let log: CapturedLog;
let sleeps: number[];
/** Moves only while something sleeps. */
let nowMs: number;
let unreachable: [userId: number, why: string][];
let metrics: { [Name in keyof Metrics]: ReturnType<typeof vi.fn<Metrics[Name]>> };

beforeEach(async () => {
  telegram = await createFakeTelegram();
  log = captureLog();
  sleeps = [];
  unreachable = [];
  nowMs = 1_000_000;
  metrics = {
    updateFinished: vi.fn(),
    telegramCallFinished: vi.fn(),
    telegramCallRetried: vi.fn(),
    imageJobFinished: vi.fn(),
    answerFinished: vi.fn(),
    answerBegan: vi.fn(),
    gatewayRequestBegan: vi.fn(),
    gatewayRequestEnded: vi.fn(),
    personSeen: vi.fn(),
    personCame: vi.fn(),
    failed: vi.fn(),
    watchQueue: vi.fn(),
  };
  transport = createTelegramTransport({
    apiRoot: telegram.apiRoot,
    logger: log.logger,
    metrics,
    maxConnections: 4,
    onUnreachable: (...told) => unreachable.push(told),
    pauses: createChatPauses({ logger: log.logger, now: () => nowMs }),
    sleep: (ms) => {
      sleeps.push(ms);
      nowMs += ms;
      return Promise.resolve();
    },
  });
  api = createTelegramApi({ token: telegram.token, apiRoot: telegram.apiRoot, transport });
});

afterEach(async () => {
  await telegram.close();
  await transport.close();
});

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('an ordinary call', () => {
  test('sends JSON and gives the result', async () => {
    const message = await api.sendMessage(7, 'hi');
    expect(message.message_id).toBe(1);
    expect(telegram.calls).toMatchObject([
      { method: 'sendMessage', payload: { chat_id: 7, text: 'hi' } },
    ]);
    expect(metrics.telegramCallFinished).toHaveBeenCalledWith(
      'sendMessage',
      'ok',
      expect.any(Number),
    );
  });

  test('keeps to its connection cap however many calls are made at once', async () => {
    await Promise.all(Array.from({ length: 60 }, (_, chat) => api.sendMessage(chat, 'hi')));
    expect(telegram.calls).toHaveLength(60);
    expect(telegram.sockets.most).toBeLessThanOrEqual(4);
  });

  test('of a root with a trailing slash works, which grammY itself refuses', async () => {
    const slashed = createTelegramApi({
      token: telegram.token,
      apiRoot: `${telegram.apiRoot}/`,
      transport,
    });
    await expect(slashed.sendMessage(7, 'hi')).resolves.toBeDefined();
  });

  test('streams an upload as multipart', async () => {
    await api.sendPhoto(7, new InputFile(Buffer.from('picture bytes'), 'fox.png'));
    const [call] = telegram.callsOf('sendPhoto');
    expect(call?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(call?.rawBody).toContain('picture bytes');
    expect(call?.rawBody).toContain('filename=fox.png');
  });

  test('to another origin is refused', async () => {
    await expect(transport.fetch('http://127.0.0.1:1/bot/getMe', {})).rejects.toThrow(
      'not the Bot API server',
    );
  });

  test('leaves no token in the log, whatever happens', async () => {
    telegram.answerNext('sendMessage', { type: 'lost' });
    telegram.answerNext('getChat', { type: 'lost' }, flood(1));
    await failureOf(api.sendMessage(7, 'hi'));
    await failureOf(api.getChat(7));
    expect(log.lines.length).toBeGreaterThan(2);
    expect(JSON.stringify(log.lines)).not.toContain(telegram.token);
  });
});

describe('a person whom nothing gets to', () => {
  test.each([
    ['Forbidden: bot was blocked by the user', 'blocked'],
    ["Forbidden: bot can't initiate conversation with a user", 'blocked'],
    ['Forbidden: user is deactivated', 'deactivated'],
  ])('is told of by whatever was sent to them: %s', async (description, why) => {
    telegram.answerNext('sendMessage', refuse(403, description));
    telegram.answerNext('sendPhoto', refuse(403, description));
    await failureOf(api.sendMessage(7, 'hi'));
    await failureOf(api.sendPhoto(8, new InputFile(Buffer.from('picture'), 'fox.png')));
    expect(unreachable).toEqual([
      [7, why],
      [8, why],
    ]);
  });

  test('is nobody where a group is out of reach, or something else is refused', async () => {
    const refused: [chatId: number, answer: FakeAnswer][] = [
      [-100500, refuse(403, 'Forbidden: bot was kicked from the supergroup chat')],
      [7, refuse(403, "Forbidden: the bot can't send messages to the bot")],
      [7, refuse(400, 'Bad Request: chat not found')],
    ];
    for (const [chatId, answer] of refused) {
      telegram.answerNext('sendMessage', answer);
      await failureOf(api.sendMessage(chatId, 'hi'));
    }
    expect(unreachable).toEqual([]);
  });
});

describe('a flood wait', () => {
  test('within the cap is waited, and a moment more, and the call done again', async () => {
    telegram.answerNext('sendMessage', flood(3));
    await expect(api.sendMessage(7, 'hi')).resolves.toBeDefined();
    expect(sleeps).toEqual([3100]);
    expect(telegram.callsOf('sendMessage')).toHaveLength(2);
    expect(metrics.telegramCallRetried).toHaveBeenCalledWith('sendMessage', 'flood');
  });

  test('above the cap is the caller’s, with its parameters', async () => {
    telegram.answerNext('sendMessage', flood(6));
    const error = await failureOf(api.sendMessage(7, 'hi'));
    expect(error).toBeInstanceOf(GrammyError);
    expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 6 } });
    expect(sleeps).toEqual([]);
  });

  test('that does not end is handed over after the last try', async () => {
    telegram.answerNext('sendMessage', flood(1), flood(1), flood(1));
    const error = await failureOf(api.sendMessage(7, 'hi'));
    expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
    expect(sleeps).toEqual([1100, 1100]);
  });

  test('for an upload is the caller’s: its stream is used up', async () => {
    telegram.answerNext('sendPhoto', flood(1));
    const error = await failureOf(api.sendPhoto(7, new InputFile(Buffer.from('picture'))));
    expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
    expect(telegram.callsOf('sendPhoto')).toHaveLength(1);
  });

  test('ends when the caller gives up', async () => {
    const patient = createTelegramTransport({
      apiRoot: telegram.apiRoot,
      logger: log.logger,
      metrics,
    });
    const patientApi = createTelegramApi({
      token: telegram.token,
      apiRoot: telegram.apiRoot,
      transport: patient,
    });
    telegram.answerNext('sendMessage', flood(5));
    const caller = new AbortController();
    const failure = failureOf(patientApi.sendMessage(7, 'hi', {}, toGrammySignal(caller.signal)));
    await vi.waitFor(() => {
      expect(log.messages()).toContain('a Telegram call is tried again');
    });
    caller.abort();
    expect(await failure).toBeInstanceOf(HttpError);
    expect(telegram.callsOf('sendMessage')).toHaveLength(1);
    await patient.close();
  });
});

describe('a lost answer', () => {
  test('to sendMessage is never followed by a second sendMessage', async () => {
    telegram.answerNext('sendMessage', { type: 'lost' });
    expect(await failureOf(api.sendMessage(7, 'hi'))).toBeInstanceOf(HttpError);
    expect(telegram.callsOf('sendMessage')).toHaveLength(1);
    expect(metrics.telegramCallFinished).toHaveBeenCalledWith(
      'sendMessage',
      'network',
      expect.any(Number),
    );
  });

  test.each(['forwardMessage', 'copyMessage', 'sendPhoto', 'sendChatAction'] as const)(
    'to %s is not repeated either',
    async (method) => {
      telegram.answerNext(method, { type: 'lost' });
      const raw = { chat_id: 7, from_chat_id: 8, message_id: 9, photo: 'id', action: 'typing' };
      await failureOf(
        transport.fetch(`${telegram.apiRoot}/bot1:x/${method}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(raw),
        }),
      );
      expect(telegram.callsOf(method)).toHaveLength(1);
    },
  );

  test('to editMessageText is repeated: doing it twice shows nothing twice', async () => {
    telegram.answerNext('editMessageText', { type: 'lost' });
    await expect(api.editMessageText(7, 1, 'hi')).resolves.toBeDefined();
    expect(telegram.callsOf('editMessageText')).toHaveLength(2);
    expect(metrics.telegramCallRetried).toHaveBeenCalledWith('editMessageText', 'network');
  });

  test('to an upload is not repeated, though editMessageMedia is a method that may be', async () => {
    telegram.answerNext('editMessageMedia', { type: 'lost' });
    const media = { type: 'photo' as const, media: new InputFile(Buffer.from('picture')) };
    expect(await failureOf(api.editMessageMedia(7, 1, media))).toBeInstanceOf(HttpError);
    expect(telegram.callsOf('editMessageMedia')).toHaveLength(1);
  });
});

describe('a server that fails', () => {
  test('with 500 is asked again for an edit', async () => {
    telegram.answerNext('editMessageText', refuse(500, 'Internal Server Error: restart'));
    await expect(api.editMessageText(7, 1, 'hi')).resolves.toBeDefined();
  });

  test('with 500 is not asked again for a send', async () => {
    telegram.answerNext('sendMessage', refuse(500, 'Internal Server Error: restart'));
    expect(await failureOf(api.sendMessage(7, 'hi'))).toMatchObject({ error_code: 500 });
    expect(telegram.callsOf('sendMessage')).toHaveLength(1);
  });

  test('with a proxy’s HTML page is a network failure, not a hang or a syntax error', async () => {
    telegram.answerNext('sendMessage', { type: 'raw', status: 502, body: '<html>Bad Gateway' });
    expect(await failureOf(api.sendMessage(7, 'hi'))).toBeInstanceOf(HttpError);
  });

  test('by refusing a request is not asked again', async () => {
    telegram.answerNext('editMessageText', refuse(400, 'Bad Request: message to edit not found'));
    expect(await failureOf(api.editMessageText(7, 1, 'hi'))).toMatchObject({ error_code: 400 });
    expect(telegram.callsOf('editMessageText')).toHaveLength(1);
  });

  test('by not listening is tried again even for a send: nothing was sent', async () => {
    await telegram.close();
    expect(await failureOf(api.sendMessage(7, 'hi'))).toBeInstanceOf(HttpError);
    expect(metrics.telegramCallRetried).toHaveBeenCalledTimes(2);
  });

  test('by not listening ends an upload cleanly', async () => {
    await telegram.close();
    const photo = new InputFile(Buffer.alloc(1_000_000, 1));
    expect(await failureOf(api.sendPhoto(7, photo))).toBeInstanceOf(HttpError);
  });
});

describe('an abort', () => {
  test('reaches the socket', async () => {
    telegram.answerNext('sendMessage', { type: 'hang' });
    const caller = new AbortController();
    const failure = failureOf(api.sendMessage(7, 'hi', {}, toGrammySignal(caller.signal)));
    await vi.waitFor(() => {
      expect(telegram.callsOf('sendMessage')).toHaveLength(1);
    });
    caller.abort();
    expect(await failure).toBeInstanceOf(HttpError);
    await vi.waitFor(() => {
      expect(telegram.abandoned).toEqual(['sendMessage']);
    });
    expect(metrics.telegramCallFinished).toHaveBeenCalledWith(
      'sendMessage',
      'aborted',
      expect.any(Number),
    );
  });

  test('by grammY’s own deadline reaches the socket too', async () => {
    telegram.answerNext('getMe', { type: 'hang' });
    const hasty = new Api(telegram.token, {
      ...telegramClientOptions({ apiRoot: telegram.apiRoot, transport }),
      timeoutSeconds: 0.05,
    });
    expect(await failureOf(hasty.getMe())).toBeInstanceOf(HttpError);
    await vi.waitFor(() => {
      expect(telegram.abandoned).toEqual(['getMe']);
    });
  });

  test('before the call begins sends nothing', async () => {
    const signal = toGrammySignal(AbortSignal.abort());
    expect(await failureOf(api.sendMessage(7, 'hi', {}, signal))).toBeInstanceOf(HttpError);
    expect(telegram.calls).toEqual([]);
  });
});

describe('inside a conversation', () => {
  const BOT_INFO = {
    id: 4242,
    is_bot: true as const,
    first_name: 'Bot',
    username: 'test_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    can_manage_bots: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    supports_guest_queries: false,
    supports_join_request_queries: false,
  };

  function textUpdate(updateId: number, text: string): Update {
    const from = { id: 7, is_bot: false, first_name: 'Ann' };
    const chat = { id: 7, type: 'private' as const, first_name: 'Ann' };
    return {
      update_id: updateId,
      message: { message_id: updateId, date: 1, chat, from, text },
    };
  }

  type Flow = (conversation: Conversation, ctx: Context) => Promise<void>;

  function botWith(flow: Flow) {
    const bot = new Bot<ConversationFlavor<Context>>(telegram.token, {
      botInfo: BOT_INFO,
      client: telegramClientOptions({ apiRoot: telegram.apiRoot, transport }),
    });
    bot.use(conversations());
    bot.use(createConversation(flow, 'flow'));
    bot.on('message', (ctx) => ctx.conversation.enter('flow'));
    return bot;
  }

  test('a flood wait that was waited once is not waited again on replay', async () => {
    const bot = botWith(async (conversation, ctx) => {
      await ctx.reply('question');
      for (;;) {
        const { message } = await conversation.waitFor('message:text');
        await ctx.reply(`answer ${message.text}`);
      }
    });
    telegram.answerNext('sendMessage', flood(2));
    await bot.handleUpdate(textUpdate(1, 'start'));
    await bot.handleUpdate(textUpdate(2, 'a'));
    await bot.handleUpdate(textUpdate(3, 'b'));
    expect(sleeps).toEqual([2100]);
    expect(telegram.callsOf('sendMessage').map(({ payload }) => payload['text'])).toEqual([
      'question',
      'question',
      'answer a',
      'answer b',
    ]);
  });

  test('a transport that throws does not leave the update unanswered', async () => {
    const caught: unknown[] = [];
    const bot = botWith(async (conversation, ctx) => {
      try {
        await ctx.reply('question');
      } catch (error) {
        caught.push(error);
      }
      await conversation.wait();
    });
    const unusable = { type: 'raw', status: 200, body: 'not json' } satisfies FakeAnswer;
    telegram.answerNext('sendMessage', unusable, ok(true));
    await bot.handleUpdate(textUpdate(1, 'start'));
    expect(caught).toHaveLength(1);
    expect(caught[0]).toBeInstanceOf(HttpError);
  });
});

describe('one message of many', () => {
  let broadcast: Api;

  beforeEach(() => {
    broadcast = createTelegramApi({
      token: telegram.token,
      apiRoot: telegram.apiRoot,
      transport: transport.broadcast,
    });
  });

  test('is tried once, whatever comes of it', async () => {
    telegram.answerNext('editMessageText', refuse(500, 'Internal Server Error'));
    const failure = await failureOf(broadcast.editMessageText(7, 1, 'hi'));
    expect(failure).toMatchObject({ error_code: 500 });
    telegram.answerNext('copyMessage', { type: 'lost' });
    expect(await failureOf(broadcast.copyMessage(7, -100, 1))).toBeInstanceOf(HttpError);
    expect(telegram.calls).toHaveLength(2);
  });

  test('is not made while its chat is to be left alone, and says that it was not', async () => {
    telegram.answerNext('copyMessage', flood(3));
    const told = await failureOf(broadcast.copyMessage(7, -100, 1));
    expect(told).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
    expect(isHeldBack(told)).toBe(false);
    const held = await failureOf(broadcast.copyMessage(7, -100, 1));
    expect(isHeldBack(held)).toBe(true);
    expect(sleeps).toEqual([]);
    await broadcast.copyMessage(8, -100, 1);
    expect(telegram.calls).toHaveLength(2);
  });

  test('takes no connection from replies, however many are under way', async () => {
    const answer = createDeferred<FakeAnswer>();
    const held = Array.from(
      { length: 10 },
      () => ({ type: 'held', until: answer.promise }) as const,
    );
    telegram.answerNext('copyMessage', ...held);
    const calls = held.map((_, chat) => broadcast.copyMessage(chat, -100, 1));
    await vi.waitFor(() => {
      expect(telegram.callsOf('copyMessage')).toHaveLength(10);
    });
    expect(await api.sendMessage(7, 'hi')).toMatchObject({ message_id: 1 });
    answer.resolve(ok({ message_id: 5 }));
    await Promise.all(calls);
  });
});

describe('closing', () => {
  test('waits for a call under way', async () => {
    const answer = createDeferred<FakeAnswer>();
    telegram.answerNext('sendMessage', { type: 'held', until: answer.promise });
    const call = api.sendMessage(7, 'hi');
    await vi.waitFor(() => {
      expect(telegram.callsOf('sendMessage')).toHaveLength(1);
    });
    const closed = transport.close();
    answer.resolve(ok({ message_id: 5 }));
    expect(await call).toMatchObject({ message_id: 5 });
    await closed;
  });

  test('ends a call that does not end by itself', async () => {
    const hasty = createTelegramTransport({
      apiRoot: telegram.apiRoot,
      logger: log.logger,
      metrics,
      closeGraceMs: 10,
    });
    telegram.answerNext('sendMessage', { type: 'hang' });
    const failure = failureOf(
      hasty.fetch(`${telegram.apiRoot}/bot1:x/sendMessage`, { body: '{}' }),
    );
    await vi.waitFor(() => {
      expect(telegram.callsOf('sendMessage')).toHaveLength(1);
    });
    await hasty.close();
    expect(await failure).toBeInstanceOf(Error);
  });
});

test('a wrong address is a rejection, never a synchronous throw', async () => {
  // A synchronous throw inside client.fetch hangs a conversation's update for ever.
  const promise = transport.fetch('not an address', {});
  await expect(promise).rejects.toThrow();
});
