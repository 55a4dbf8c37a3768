import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/bot/commands.js';
import { publishProfile } from '../../src/bot/profile.js';
import { createTelegramApi } from '../../src/telegram/api.js';
import { createTranslator } from '../../src/views/translator.js';
import { createFakeChats } from '../helpers/fake-chats.js';
import { TEST_TOKEN } from '../helpers/test-bot.js';

const ADMIN_COMMANDS = ['admin', 'stats', 'broadcast', 'ban', 'unban', 'grant', 'refund'];
const { locales } = createTranslator();

async function publish(adminIds: number[] = [], transport = createFakeChats()) {
  const api = createTelegramApi({ token: TEST_TOKEN, apiRoot: 'https://telegram.test', transport });
  await publishProfile(api, createTranslator(), { adminIds });
  return transport;
}

describe('publishProfile', () => {
  it('offers commands by scope in every language, English to everybody else', async () => {
    const calls = (await publish()).callsOf('setMyCommands').map(({ fields }) => fields);
    expect(calls).toMatchObject(
      locales.flatMap(() => [
        { scope: { type: 'all_private_chats' } },
        { scope: { type: 'all_group_chats' } },
        { scope: { type: 'all_chat_administrators' } },
      ]),
    );
    expect(calls[0]).not.toHaveProperty('language_code');
    expect(calls[1]).not.toHaveProperty('language_code');
    const codes = calls.slice(3).map((fields) => fields['language_code']);
    expect(codes).toEqual(
      locales.slice(1).flatMap((locale) => [1, 2, 3].map(() => locale.slice(0, 2))),
    );
    expect(calls[0]?.['commands']).toHaveLength(COMMANDS.length - ADMIN_COMMANDS.length);
  });

  it('names every language to Telegram by two letters, each once', async () => {
    const calls = (await publish()).callsOf('setMyShortDescription').map(({ fields }) => fields);
    const spoken = calls.map((fields) => fields['language_code'] ?? 'everybody else').sort();
    expect(spoken).toEqual([
      'ar',
      'de',
      'es',
      'everybody else',
      'fa',
      'fr',
      'hi',
      'id',
      'it',
      'ja',
      'ko',
      'pt',
      'ru',
      'tr',
      'uk',
      'zh',
    ]);
  });

  it('tells who speaks Japanese in Japanese what commands do', async () => {
    const calls = (await publish()).callsOf('setMyCommands').map(({ fields }) => fields);
    const japanese = calls.find((fields) => fields['language_code'] === 'ja');
    expect(japanese?.['commands']).toContainEqual({
      command: 'start',
      description: 'あいさつする',
    });
  });

  it('hands out no key command in groups', async () => {
    const [, groups] = (await publish()).callsOf('setMyCommands');
    expect(JSON.stringify(groups?.fields['commands'])).not.toContain('"key"');
  });

  it('offers the settings of a group to its admins alone, with all that others are offered', async () => {
    const [, groups, admins] = (await publish())
      .callsOf('setMyCommands')
      .map(({ fields }) => fields['commands'] as { command: string }[]);
    const names = (commands: typeof groups) => commands?.map(({ command }) => command) ?? [];
    expect(names(groups)).not.toContain('settings');
    expect(names(admins).filter((name) => name !== 'settings')).toEqual(names(groups));
    expect(names(admins)).toContain('settings');
  });

  it('offers each admin their own commands before all others, in every language', async () => {
    const calls = (await publish([9, 10])).callsOf('setMyCommands').map(({ fields }) => fields);
    const ofAdmins = calls.filter((fields) => JSON.stringify(fields['scope']).includes('chat_id'));
    expect(ofAdmins).toHaveLength(2 * locales.length);
    expect(ofAdmins[0]).toMatchObject({ scope: { type: 'chat', chat_id: 9 } });
    const names = (ofAdmins[0]?.['commands'] as { command: string }[]).map((each) => each.command);
    expect(names.slice(0, ADMIN_COMMANDS.length)).toEqual(ADMIN_COMMANDS);
    expect(names).toHaveLength(COMMANDS.length);
    const others = JSON.stringify(calls.filter((fields) => !ofAdmins.includes(fields)));
    for (const name of ADMIN_COMMANDS) expect(others).not.toContain(`"${name}"`);
  });

  it('passes over an admin who has never pressed Start', async () => {
    const chats = createFakeChats();
    const refuse: typeof chats.fetch = (url, request) => {
      const isAdmins = typeof request.body === 'string' && request.body.includes('"chat_id":9');
      if (!isAdmins) return chats.fetch(url, request);
      const body = { ok: false, error_code: 400, description: 'Bad Request: chat not found' };
      return Promise.resolve({ json: () => Promise.resolve(body) });
    };
    await publish([9, 10], { ...chats, fetch: refuse });
    const scopes = JSON.stringify(chats.callsOf('setMyCommands').map(({ fields }) => fields));
    expect(scopes).toContain('"chat_id":10');
    expect(chats.callsOf('setChatMenuButton')).toHaveLength(1);
  });

  it('describes the bot in every language', async () => {
    const chats = await publish();
    expect(chats.callsOf('setMyDescription')).toHaveLength(locales.length);
    expect(chats.callsOf('setMyShortDescription')).toHaveLength(locales.length);
  });
});
