import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBot, labelsOf, type TestBot, type TestPerson } from '../../helpers/test-bot.js';

const GROUP = -100500;

let bot: TestBot;
let person: TestPerson;
beforeEach(async () => {
  bot = await createTestBot();
  person = bot.person(1);
  return () => bot.test.close();
});

function sentTexts(): string[] {
  return bot.chats.calls.map(({ fields }) => JSON.stringify(fields));
}

describe('/key', () => {
  it('makes the key and shows it masked, with a button that copies it', async () => {
    await person.say('/key');
    const key = (await bot.accounts.showKey(1)) ?? '';
    const card = bot.chats.last(1);
    expect(card.text).toContain('Your API key is ready');
    expect(card.text).not.toContain(key);
    expect(card.buttons.flat()[0]).toMatchObject({ text: 'Copy key', copy_text: { text: key } });
  });

  it('speaks of subscribing only where there is a channel', async () => {
    await person.say('/key');
    expect(bot.chats.last(1).text).not.toContain('subscribed');
    const gated = await createTestBot({ channels: ['@news'] });
    gated.chats.setMember('@news', 1, 'member');
    await gated.person(1).say('/key');
    expect(gated.chats.last(1).text).toContain('subscribed');
    await gated.test.close();
  });

  it('shows the same key the next time, not as new', async () => {
    await person.say('/key');
    const key = await bot.accounts.showKey(1);
    await person.say('/key');
    expect(bot.chats.last(1).text).not.toContain('ready');
    expect(await bot.accounts.showKey(1)).toBe(key);
  });

  it('shows the key in full only under a spoiler, and goes back', async () => {
    await person.say('/key');
    const key = (await bot.accounts.showKey(1)) ?? '';
    await person.tap('Show');
    const shown = bot.chats.last(1);
    const spoiler = shown.entities.find(({ type }) => type === 'spoiler');
    expect(shown.text.slice(spoiler?.offset, (spoiler?.offset ?? 0) + (spoiler?.length ?? 0))).toBe(
      key,
    );
    await person.tap('Back');
    expect(bot.chats.last(1).text).not.toContain(key);
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
  });

  it.each(['curl', 'Python', 'JavaScript'])('has a call in %s to paste', async (language) => {
    await person.say('/key');
    await person.tap(language);
    const example = bot.chats.last(1);
    expect(example.text).toContain(await bot.accounts.showKey(1));
    expect(example.text).toContain('https://api.test/sd');
    expect(example.entities.map(({ type }) => type)).toContain('pre');
  });

  it('in a group gives the way to the private chat, and no key', async () => {
    await bot.accounts.issueKey(1);
    const key = (await bot.accounts.showKey(1)) ?? '';
    await person.say('/key@test_bot', { chatId: GROUP });
    expect(bot.chats.last(GROUP).buttons.flat()).toMatchObject([
      { url: 'https://t.me/test_bot?start=key' },
    ]);
    await person.tapData('key:show:v1:', { chatId: GROUP });
    await person.tapData('key:example:v1:curl', { chatId: GROUP });
    expect(sentTexts().filter((text) => text.includes(key))).toEqual([]);
  });

  it('by the link from a group shows the key', async () => {
    await person.say('/start key');
    expect(bot.chats.last(1).text).toContain('Your API key is ready');
  });

  it('does not show a banned key', async () => {
    await bot.accounts.issueKey(1);
    const key = (await bot.accounts.showKey(1)) ?? '';
    await bot.accounts.ban(1);
    await person.say('/key');
    expect(bot.chats.last(1).text).toContain('banned');
    expect(labelsOf(bot.chats.last(1))).toEqual([]);
    await person.tapData('key:show:v1:');
    expect(sentTexts().filter((text) => text.includes(key))).toEqual([]);
  });

  it('renews a key that is still suspended though its owner is back', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.suspend(1);
    await person.say('/key');
    expect((await bot.accounts.load(1))?.keyStatus).toBe('active');
  });

  it('with an example nobody has says so', async () => {
    await person.tapData('key:example:v1:cobol');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('too old')]);
  });

  it('never brings the key into the log', async () => {
    await person.say('/key');
    await person.tap('Show');
    const key = (await bot.accounts.showKey(1)) ?? '';
    expect(JSON.stringify(bot.log.lines)).not.toContain(key);
  });
});
