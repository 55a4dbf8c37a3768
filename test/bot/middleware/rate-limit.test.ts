import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBot, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;
const LIMIT = 3;

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot({ rateLimit: LIMIT });
  return () => bot.test.close();
});

async function useUp(): Promise<void> {
  for (let sent = 0; sent < LIMIT; sent += 1) await bot.person(1).say('/help');
}

describe('the rate limit', () => {
  it('gives one visible word per window and then drops silently', async () => {
    await useUp();
    for (let sent = 0; sent < 5; sent += 1) await bot.person(1).say('/help');
    const texts = bot.chats.messagesIn(1).map(({ text }) => text);
    expect(texts).toHaveLength(LIMIT + 1);
    expect(texts.at(-1)).toContain('That was quick');
  });

  it('says its word also when the first beyond it is an edited message', async () => {
    await useUp();
    await bot.person(1).edit(2, { text: 'hello' });
    await bot.person(1).say('/help');
    const texts = bot.chats.messagesIn(1).map(({ text }) => text);
    expect(texts).toHaveLength(LIMIT + 1);
    expect(texts.at(-1)).toContain('That was quick');
  });

  it('says it in a group once too, for what was meant for the bot', async () => {
    for (let sent = 0; sent < LIMIT + 3; sent += 1) {
      await bot.person(1).say('/help', { chatId: GROUP });
    }
    const texts = bot.chats.messagesIn(GROUP).map(({ text }) => text);
    expect(texts).toHaveLength(LIMIT + 1);
    expect(texts.at(-1)).toContain('That was quick');
  });

  it('answers every tap beyond it, so that no spinner stays', async () => {
    await useUp();
    for (let taps = 0; taps < 3; taps += 1) await bot.person(1).tapData('help:open:v1:');
    expect(bot.chats.toasts()).toHaveLength(3);
    expect(bot.chats.messagesIn(1)).toHaveLength(LIMIT);
  });

  it('speaks the language the person chose', async () => {
    await bot.person(1).say('/language');
    await bot.person(1).tap('Русский');
    await bot.person(1).say('/help');
    await bot.person(1).say('/help');
    expect(bot.chats.last(1).text).toContain('Не так быстро');
  });

  it('counts each person alone', async () => {
    await useUp();
    await bot.person(2).say('/help');
    expect(bot.chats.last(2).text).toContain('What I can do');
  });

  it('does not count what people say to each other in a group', async () => {
    for (let said = 0; said < 10; said += 1) await bot.person(1).say('hi', { chatId: GROUP });
    await bot.person(1).say('/help', { chatId: GROUP });
    expect(bot.chats.messagesIn(GROUP)).toHaveLength(1);
  });

  it('never drops news of joining and leaving', async () => {
    const gated = await createTestBot({ rateLimit: 1, channels: ['@news'] });
    await gated.accounts.issueKey(1);
    await gated.person(1).say('/help');
    await gated.person(1).say('/help');
    await gated.person(1).changeMembership('@news', 'left');
    expect((await gated.accounts.load(1))?.keyStatus).toBe('suspended');
    await gated.test.close();
  });
});
