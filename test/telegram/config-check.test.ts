import { beforeEach, describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/domain/config-check.js';
import { createTelegramApi } from '../../src/telegram/api.js';
import { type ConfigCheckDeps, createConfigCheck } from '../../src/telegram/config-check.js';

const BOT = 4242;
const HOOK = 'https://bot.test/telegram/webhook';

type Reply = { result: unknown } | { code: number; description: string };

const refusal = (code: number, description: string): Reply => ({ code, description });
const AWAY: Reply = { code: 502, description: 'Bad Gateway' };

const ADMIN = {
  result: { status: 'administrator', can_invite_users: true, can_delete_messages: true },
};

/** By method, or by method and chat. */
let replies: Record<string, Reply>;
let calls: { method: string; chatId: unknown }[];
let knownGroups: number[];

beforeEach(() => {
  calls = [];
  knownGroups = [];
  replies = {
    getMe: {
      result: {
        can_read_all_group_messages: true,
        supports_inline_queries: true,
        supports_guest_queries: true,
      },
    },
    getWebhookInfo: { result: { url: '', pending_update_count: 0 } },
    getMyStarBalance: { result: { amount: 7 } },
    getChat: { result: { id: 1, title: 'Foxes' } },
    getChatMember: ADMIN,
    sendDocument: { result: { message_id: 5, date: 1 } },
    deleteMessage: { result: true },
  };
});

function check(overrides: Partial<ConfigCheckDeps> = {}) {
  const api = createTelegramApi({
    token: '1:x',
    apiRoot: 'https://telegram.test',
    transport: {
      fetch: (url, request) => {
        const method = String(url).split('/').at(-1) ?? '';
        const body = typeof request.body === 'string' ? request.body : '{}';
        const chatId = (JSON.parse(body) as { chat_id?: unknown }).chat_id;
        calls.push({ method, chatId });
        const reply = replies[`${method} ${String(chatId)}`] ?? replies[method] ?? AWAY;
        const answer =
          'result' in reply
            ? { ok: true, ...reply }
            : { ok: false, error_code: reply.code, description: reply.description };
        return Promise.resolve({ json: () => Promise.resolve(answer) });
      },
    },
  });
  return createConfigCheck({
    ...{ api, botId: BOT, channels: ['@news'], stagingChatId: -55 },
    updates: { webhookUrl: undefined, kinds: ['message', 'chat_member'] },
    groups: {
      list: () => Promise.resolve(knownGroups),
      note: (chatId, isIn) => {
        if (!isIn) knownGroups = knownGroups.filter((id) => id !== chatId);
        return Promise.resolve();
      },
    },
    models: () => Promise.resolve(['sdxl-base']),
    ...overrides,
  })();
}

const about = async (subject: string, overrides?: Partial<ConfigCheckDeps>) =>
  (await check(overrides)).filter((line) => line.about === subject);

it('finds nothing wrong where nothing is', async () => {
  knownGroups = [-1, -2];
  const lines = await check();
  expect(lines.map(verdictOf)).toEqual(lines.map(() => 'ok'));
  expect(lines).toContainEqual({ about: 'group', finding: 'ok', count: 2 });
  expect(lines).toContainEqual({ about: 'payments', finding: 'ok', count: 7 });
});

describe('a channel', () => {
  it.each([
    ['not_admin', { result: { status: 'member' } }],
    ['not_there', { result: { status: 'left' } }],
    ['not_there', refusal(403, 'Forbidden: bot is not a member of the channel chat')],
    ['no_channel', refusal(400, 'Bad Request: chat not found')],
    ['not_admin', refusal(400, 'Bad Request: member list is inaccessible')],
    ['unknown', AWAY],
  ] as const)('is %s after %j', async (finding, reply) => {
    replies['getChatMember'] = reply;
    expect(await about('channel')).toEqual([{ about: 'channel', name: '@news', finding }]);
  });

  it('that is private needs the right to invite, and a public one does not', async () => {
    replies['getChatMember'] = {
      result: { ...ADMIN.result, can_invite_users: false },
    };
    expect(await about('channel', { channels: ['@news', '-1007'] })).toMatchObject([
      { finding: 'ok' },
      { finding: 'no_invite', name: '-1007' },
    ]);
  });

  it('need not be there, and that is said', async () => {
    expect(await about('channel', { channels: [] })).toEqual([
      { about: 'channel', finding: 'no_gate' },
    ]);
  });
});

describe('the staging chat', () => {
  it('is really written to, and cleaned up', async () => {
    expect(await about('staging')).toEqual([{ about: 'staging', finding: 'ok' }]);
    expect(calls.map(({ method }) => method)).toEqual(
      expect.arrayContaining(['sendDocument', 'deleteMessage']),
    );
  });

  it.each([
    ['cant_send', 'sendDocument', refusal(400, 'Bad Request: chat not found')],
    ['cant_send', 'sendDocument', refusal(400, 'Bad Request: not enough rights to send documents')],
    ['unknown', 'sendDocument', AWAY],
    ['cant_delete', 'deleteMessage', refusal(400, "Bad Request: message can't be deleted")],
  ] as const)('is %s where %s fails', async (finding, method, reply) => {
    replies[method] = reply;
    expect(await about('staging')).toEqual([{ about: 'staging', finding }]);
  });

  it('that is not set is no mistake', async () => {
    const [line] = await about('staging', { stagingChatId: undefined });
    expect(line && verdictOf(line)).toBe('note');
    expect(calls.some(({ method }) => method === 'sendDocument')).toBe(false);
  });
});

describe('groups', () => {
  it('are named where something is missing, and forgotten where the bot is no more', async () => {
    knownGroups = [-1, -2, -3, -4];
    replies['getChatMember -1'] = { result: { status: 'member' } };
    replies['getChatMember -2'] = {
      result: { status: 'restricted', is_member: true, can_send_messages: false },
    };
    replies['getChatMember -3'] = { result: { status: 'kicked' } };
    replies['getChat -4'] = refusal(403, 'Forbidden: bot was kicked from the supergroup chat');
    expect(await about('group')).toEqual([
      { about: 'group', finding: 'cant_delete', name: 'Foxes' },
      { about: 'group', finding: 'silent', name: 'Foxes' },
    ]);
    expect(knownGroups).toEqual([-1, -2]);
  });

  it('may be none', async () => {
    expect(await about('group')).toEqual([{ about: 'group', finding: 'none' }]);
  });
});

describe('updates', () => {
  const webhook = { updates: { webhookUrl: HOOK, kinds: ['message', 'chat_member'] } };
  const info = (fields: object) => {
    replies['getWebhookInfo'] = { result: { url: HOOK, pending_update_count: 0, ...fields } };
  };

  it('that are fetched do not come while a webhook is set', async () => {
    info({});
    expect(await about('updates')).toMatchObject([{ finding: 'webhook_set' }]);
  });

  it.each([
    ['ok', {}],
    ['no_webhook', { url: '' }],
    ['other_webhook', { url: 'https://elsewhere.test/hook' }],
    ['failing', { last_error_date: 1_000, last_error_message: 'Connection refused' }],
    ['ok', { last_error_date: 1 }],
    ['unasked', { allowed_updates: ['message'] }],
    ['behind', { pending_update_count: 5_000 }],
  ] as const)('by webhook are %s with %j', async (finding, fields) => {
    info(fields);
    const lines = await about('updates', { ...webhook, now: () => 4_000_000 });
    expect(lines).toMatchObject([{ finding }]);
  });
});

it('says what @BotFather has to turn on', async () => {
  replies['getMe'] = {
    result: { can_read_all_group_messages: false, supports_inline_queries: false },
  };
  const lines = await check();
  expect(lines).toContainEqual({ about: 'privacy', finding: 'on' });
  expect(lines).toContainEqual({ about: 'inline', finding: 'off' });
  expect(lines).toContainEqual({ about: 'guest', finding: 'off' });
});

it('goes through with Telegram and the engines away', async () => {
  replies = {};
  knownGroups = [-1];
  const lines = await check({ models: () => Promise.reject(new Error('no')) });
  expect(lines).toContainEqual({ about: 'telegram', finding: 'unknown' });
  expect(lines).toContainEqual({ about: 'engines', finding: 'away' });
  expect(lines).toContainEqual({ about: 'group', finding: 'unknown', name: '-1' });
});
