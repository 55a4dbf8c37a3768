import type { ChatMember, Message } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBotApi, type TestBotApi } from './server.js';

let api: TestBotApi;
let annId: number;

beforeEach(async () => {
  api = await startBotApi();
  annId = api.seed.ann.id;
});
afterEach(() => api.stop());

async function complaint(method: string, payload: object): Promise<string | undefined> {
  return (await api.call(method, payload)).description;
}

const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

describe('getChatMember', () => {
  const ask = (chat_id: number | string, user_id = annId) => ({ chat_id, user_id });
  const status = async (chatId: number | string) =>
    (await api.ok<ChatMember>('getChatMember', ask(chatId))).status;

  it('somebody who never joined has left; it is no error', async () => {
    expect(await status('@playground_channel')).toBe('left');
    api.world.join(annId, api.seed.channel.id);
    expect(await status(api.seed.channel.id)).toBe('member');
    expect(await status(String(api.seed.channel.id))).toBe('member');
  });

  it('a channel where the bot is no administrator has an inaccessible list', async () => {
    const { channel } = api.seed;
    api.world.setMember(channel.id, api.world.bot.id, 'member');
    expect(await complaint('getChatMember', ask(channel.id))).toBe(
      'Bad Request: member list is inaccessible',
    );
  });

  it('a private channel that the bot was taken out of is forbidden, one it never met unknown', async () => {
    const hidden = api.world.addChannel({ title: 'Hidden', privateInviteOnly: true });
    expect(await complaint('getChatMember', ask(hidden.id))).toBe('Bad Request: chat not found');
    api.world.promoteBot(hidden.id);
    expect(await status(hidden.id)).toBe('left');
    api.world.setMember(hidden.id, api.world.bot.id, 'left');
    expect(await complaint('getChatMember', ask(hidden.id))).toBe(
      'Forbidden: bot is not a member of the channel chat',
    );
    api.world.removeBot(hidden.id);
    expect(await complaint('getChatMember', ask(hidden.id))).toBe(
      'Forbidden: bot was kicked from the channel chat',
    );
  });

  it('nobody knows an unknown person', async () => {
    expect(await complaint('getChatMember', ask('@playground_channel', 42))).toBe(
      'Bad Request: PARTICIPANT_ID_INVALID',
    );
  });
});

describe('chats', () => {
  it('are described, counted and led', async () => {
    const { channel, group } = api.seed;
    expect(await api.ok('getChat', { chat_id: channel.id })).toMatchObject({
      id: channel.id,
      type: 'channel',
      username: 'playground_channel',
      max_reaction_count: 11,
    });
    expect(await api.ok('getChatMemberCount', { chat_id: group.id })).toBe(4);
    const leaders = await api.ok<ChatMember[]>('getChatAdministrators', { chat_id: channel.id });
    expect(leaders.map(({ status }) => status)).toEqual(['creator', 'administrator']);
    expect(await complaint('getChat', { chat_id: '@nowhere' })).toBe('Bad Request: chat not found');
    expect(await complaint('getChat', { chat_id: '' })).toBe('Bad Request: chat_id is empty');
  });

  it('banning and unbanning need the right and change the member', async () => {
    const { group, admin, boris } = api.seed;
    const payload = { chat_id: group.id, user_id: boris.id };
    expect(await complaint('banChatMember', payload)).toBe(
      'Bad Request: not enough rights to restrict/unrestrict chat member',
    );
    api.world.promoteBot(group.id);
    await api.ok('banChatMember', payload);
    expect(api.world.member(group.id, boris.id).status).toBe('kicked');
    await api.ok('unbanChatMember', { ...payload, only_if_banned: true });
    expect(api.world.member(group.id, boris.id).status).toBe('left');
    expect(await complaint('banChatMember', { ...payload, user_id: admin.id })).toBe(
      "Bad Request: can't remove chat owner",
    );
    expect(await complaint('banChatMember', { chat_id: annId, user_id: annId })).toBe(
      "Bad Request: chat member status can't be changed in private chats",
    );
  });

  it('the bot can leave', async () => {
    await api.ok('leaveChat', { chat_id: api.seed.group.id });
    expect(await complaint('sendMessage', { chat_id: api.seed.group.id, text: 'x' })).toBe(
      'Forbidden: bot is not a member of the supergroup chat',
    );
  });
});

describe('answerCallbackQuery', () => {
  async function tapped() {
    api.world.sendText(annId, annId, '/start');
    const { message_id } = await api.ok<Message>('sendMessage', {
      chat_id: annId,
      text: 'Ready?',
      reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
    });
    const answered = api.world.tap(annId, annId, message_id, 'go');
    const [update] = await api.ok<{ callback_query: { id: string } }[]>('getUpdates', {
      offset: -1,
    });
    return { answered, callback_query_id: update?.callback_query.id };
  }

  it('answers once', async () => {
    const { answered, callback_query_id } = await tapped();
    const told = api.world.waitFor(({ type }) => type === 'callback_answered', {
      timeoutMs: 5_000,
    });
    const payload = { callback_query_id, text: 'Gone', show_alert: true };
    expect(await api.ok('answerCallbackQuery', payload)).toBe(true);
    await expect(answered).resolves.toEqual({ text: 'Gone', showAlert: true });
    await expect(told).resolves.toMatchObject({ userId: annId, data: 'go', text: 'Gone' });
    expect(await complaint('answerCallbackQuery', payload)).toBe(TOO_OLD);
  });

  it('has its limits', async () => {
    const { answered, callback_query_id } = await tapped();
    expect(
      await complaint('answerCallbackQuery', { callback_query_id, text: 'x'.repeat(201) }),
    ).toBe('Bad Request: MESSAGE_TOO_LONG');
    expect(
      await complaint('answerCallbackQuery', { callback_query_id, url: 'https://example.com' }),
    ).toBe('Bad Request: URL_INVALID');
    expect(await complaint('answerCallbackQuery', { callback_query_id: 'nothing' })).toBe(TOO_OLD);
    const url = `https://t.me/${api.world.bot.username}?start=key`;
    await api.ok('answerCallbackQuery', { callback_query_id, url });
    await expect(answered).resolves.toEqual({ showAlert: false, url });
  });
});

describe('answerInlineQuery', () => {
  const article = (id: string) => ({
    type: 'article',
    id,
    title: 'A fox',
    input_message_content: { message_text: 'A fox' },
  });

  async function asked() {
    const answered = api.world.askInline(annId, 'fox');
    const [update] = await api.ok<{ inline_query: { id: string } }[]>('getUpdates', {
      timeout: 5,
    });
    return { answered, inline_query_id: update?.inline_query.id };
  }

  it('brings results, once', async () => {
    const { answered, inline_query_id } = await asked();
    const payload = { inline_query_id, results: [article('a')], is_personal: true };
    await api.ok('answerInlineQuery', payload);
    await expect(answered).resolves.toMatchObject({
      results: [{ id: 'a' }],
      isPersonal: true,
      cacheTimeSeconds: 300,
    });
    expect(await complaint('answerInlineQuery', payload)).toBe(TOO_OLD);
  });

  it.each<[string, object, string]>([
    [
      '51 results',
      { results: Array.from({ length: 51 }, (_item, index) => article(`r${index}`)) },
      'too many inline query results specified',
    ],
    ['the same id twice', { results: [article('a'), article('a')] }, 'RESULT_ID_DUPLICATE'],
    ['an id of 65 bytes', { results: [article('x'.repeat(65))] }, 'RESULT_ID_INVALID'],
    ['a long offset', { results: [], next_offset: 'x'.repeat(65) }, 'NEXT_OFFSET_INVALID'],
    [
      'a bad start parameter',
      { results: [], button: { text: 'Join', start_parameter: 'a b' } },
      'unallowed characters in start_parameter are used',
    ],
  ])('%s is refused', async (_name, extra, description) => {
    const payload = { inline_query_id: 'any', ...extra };
    expect(await complaint('answerInlineQuery', payload)).toBe(`Bad Request: ${description}`);
  });
});

describe('the profile', () => {
  it('keeps commands by scope and language, and people see them', async () => {
    const commands = [{ command: 'image', description: 'Make a picture' }];
    const scope = { type: 'all_private_chats' };
    await api.ok('setMyCommands', { commands, scope });
    expect(await api.ok('getMyCommands', { scope })).toEqual(commands);
    expect(await api.ok('getMyCommands')).toEqual([]);
    expect(api.world.commands(annId, annId)).toEqual(commands);
    await api.ok('deleteMyCommands', { scope });
    expect(api.world.commands(annId, annId)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a capital', { command: 'Image', description: 'x' }, 'BOT_COMMAND_INVALID'],
    [
      '33 letters',
      { command: 'x'.repeat(33), description: 'x' },
      'command length must not exceed 32',
    ],
    ['no description', { command: 'x', description: ' ' }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
  ])('a command with %s is refused', async (_name, command, description) => {
    expect(await complaint('setMyCommands', { commands: [command] })).toBe(
      `Bad Request: ${description}`,
    );
  });

  it('commands of a channel and of a private chat’s administrators make no sense', async () => {
    const scope = (type: string, chat_id: number) => ({ commands: [], scope: { type, chat_id } });
    api.world.sendText(annId, annId, '/start');
    expect(await complaint('setMyCommands', scope('chat', api.seed.channel.id))).toBe(
      "Bad Request: can't change commands in channel chats",
    );
    expect(await complaint('setMyCommands', scope('chat_administrators', annId))).toBe(
      "Bad Request: can't use specified scope in private chats",
    );
  });

  it('has texts by language that fall back, and limits', async () => {
    await api.ok('setMyDescription', { description: 'Makes pictures' });
    await api.ok('setMyDescription', { description: 'Рисует', language_code: 'ru' });
    await api.ok('setMyShortDescription', { short_description: 'Pictures' });
    await api.ok('setMyName', { name: 'Painter' });
    expect(api.world.profile('ru')).toEqual({
      name: 'Painter',
      description: 'Рисует',
      shortDescription: 'Pictures',
    });
    expect(await api.ok('getMyDescription', { language_code: 'fr' })).toEqual({
      description: 'Makes pictures',
    });
    expect(await api.ok('getMe')).toMatchObject({ first_name: 'Painter' });
    expect((await api.call('setMyName', { name: 'x'.repeat(65) })).ok).toBe(false);
    expect((await api.call('setMyName', { name: 'x', language_code: 'english' })).ok).toBe(false);
  });

  it('keeps the menu button', async () => {
    expect(await api.ok('getChatMenuButton')).toEqual({ type: 'commands' });
    await api.ok('setChatMenuButton', { menu_button: { type: 'default' } });
    expect(await api.ok('getChatMenuButton')).toEqual({ type: 'default' });
  });
});
