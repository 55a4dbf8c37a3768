import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/bot/commands.js';
import { publishProfile } from '../../src/bot/profile.js';
import { createTelegramApi } from '../../src/telegram/api.js';
import { createTranslator } from '../../src/views/translator.js';
import { createFakeChats } from '../helpers/fake-chats.js';
import { TEST_TOKEN } from '../helpers/test-bot.js';

async function publish() {
  const transport = createFakeChats();
  const api = createTelegramApi({ token: TEST_TOKEN, apiRoot: 'https://telegram.test', transport });
  await publishProfile(api, createTranslator());
  return transport;
}

describe('publishProfile', () => {
  it('offers commands by scope in every language, English to everybody else', async () => {
    const calls = (await publish()).callsOf('setMyCommands').map(({ fields }) => fields);
    expect(calls).toMatchObject([
      { scope: { type: 'all_private_chats' } },
      { scope: { type: 'all_group_chats' } },
      { scope: { type: 'all_private_chats' }, language_code: 'ru' },
      { scope: { type: 'all_group_chats' }, language_code: 'ru' },
    ]);
    expect(calls[0]).not.toHaveProperty('language_code');
    expect(calls[0]?.['commands']).toHaveLength(COMMANDS.length);
  });

  it('hands out no key command in groups', async () => {
    const [, groups] = (await publish()).callsOf('setMyCommands');
    expect(JSON.stringify(groups?.fields['commands'])).not.toContain('"key"');
  });

  it('describes the bot in every language', async () => {
    const chats = await publish();
    expect(chats.callsOf('setMyDescription')).toHaveLength(2);
    expect(chats.callsOf('setMyShortDescription')).toHaveLength(2);
  });
});
