import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createDeferred } from '../../helpers/deferred.js';
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

  it('is one key for a hundred who ask at once, by the bot and past it', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        index % 2 === 0 ? person.say('/key') : bot.accounts.issueKey(1),
      ),
    );
    const copied = bot.chats
      .messagesIn(1)
      .flatMap(({ buttons }) => buttons.flat())
      .flatMap(({ copy_text: copy }) => (copy ? [copy.text] : []));
    expect(new Set([...copied, await bot.accounts.showKey(1)]).size).toBe(1);
    expect(copied.length).toBeGreaterThan(0);
    expect(await bot.test.redis.keys(`${bot.test.prefix}:key-owner:*`)).toHaveLength(1);
  });

  it('tells tier, use of today’s limits, and when the key was made', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.grantTier(1, 'tier1', Date.now() + 86_400_000);
    await bot.usage.reserve({ userId: 1, category: 'image', chargeId: 'a picture' });
    await person.say('/key');
    const { text } = bot.chats.last(1);
    expect(text).toContain('Tier 1, yours until');
    expect(text).toContain('Pictures: 1 used of 60 per minute, 59 left.');
    expect(text).toContain('Questions: 0 used of 120 per minute');
    expect(text).toContain('Created: ');
    expect(text).toContain('Not used yet');
  });

  it('shows the key in full only under a spoiler, which is hidden by itself or at once', async () => {
    await person.say('/key');
    const key = (await bot.accounts.showKey(1)) ?? '';
    await person.tap('Show');
    const shown = bot.chats.last(1);
    const spoiler = shown.entities.find(({ type }) => type === 'spoiler');
    const { offset = 0, length = 0 } = spoiler ?? {};
    expect(shown.text.slice(offset, offset + length) === key).toBe(true);
    const { messageId } = shown;
    expect([...bot.shownKeys.toHide.values()]).toEqual([{ userId: 1, messageId, locale: 'en' }]);
    await person.tap('Hide');
    expect(bot.chats.last(1).text.includes(key)).toBe(false);
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
    expect(bot.shownKeys.toHide.size).toBe(0);
  });

  it('has a key hidden that is shown in a new message, because the card is gone', async () => {
    await person.say('/key');
    const card = bot.chats.last(1);
    bot.chats.messages.delete(card.messageId);
    await person.tapData('key:show:v1:', { messageId: card.messageId });
    expect(bot.shownKeys.toHide.has(bot.chats.last(1).messageId)).toBe(true);
  });

  it('says that it is on its way only where that takes long, in the message itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const slow = createDeferred();
    const issueKey = bot.accounts.issueKey.bind(bot.accounts);
    const issuing = vi.spyOn(bot.accounts, 'issueKey').mockImplementation(async (userId) => {
      await slow.promise;
      return issueKey(userId);
    });
    const asked = person.say('/key');
    await vi.waitFor(() => {
      expect(issuing).toHaveBeenCalled();
    });
    await vi.advanceTimersByTimeAsync(900);
    await vi.waitFor(() => {
      expect(bot.chats.messagesIn(1).map(({ text }) => text)).toEqual(['Preparing your key…']);
    });
    slow.resolve();
    await asked;
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
    expect(bot.chats.last(1).text).toContain('Your API key is ready');
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

  it.each([
    ['leak', 'where others could read it'],
    ['admin', 'An admin of this bot banned it'],
  ] as const)('of somebody banned for %s says why, and whom to write to', async (reason, words) => {
    await bot.accounts.issueKey(1);
    const key = (await bot.accounts.showKey(1)) ?? '';
    await bot.accounts.ban(1, reason);
    await person.say('/key');
    const card = bot.chats.last(1);
    expect(card.text).toContain(words);
    expect(card.text).toContain('Since: ');
    expect(card.buttons.flat()).toMatchObject([{ callback_data: 'support:open:v1:appeal' }]);
    await person.tapData('key:show:v1:');
    await person.tapData('key:example:v1:curl');
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

describe('replacing a key', () => {
  let key: string;
  beforeEach(async () => {
    bot = await createTestBot({ keyRotation: true });
    person = bot.person(1);
    ({ key } = await bot.accounts.issueKey(1));
    await person.say('/key');
    return () => bot.test.close();
  });

  it('asks first, then shows the card of the new one', async () => {
    await person.tap('New key');
    expect(bot.chats.last(1).text).toContain('Replace your API key?');
    expect((await bot.accounts.showKey(1)) === key).toBe(true);
    await person.tap('Replace it');
    const current = (await bot.accounts.showKey(1)) ?? '';
    expect(current !== key).toBe(true);
    expect(bot.chats.last(1).buttons.flat()[0]).toMatchObject({ copy_text: { text: current } });
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('Here is your new key')]);
  });

  it('replaces once, however often an old button is tapped', async () => {
    await person.tap('New key');
    const data = bot.chats.last(1).buttons.flat()[0]?.callback_data ?? '';
    await person.tapData(data);
    const current = await bot.accounts.showKey(1);
    await person.tapData(data);
    expect((await bot.accounts.showKey(1)) === current).toBe(true);
    expect(bot.chats.toasts().at(-1)).toContain('replaced already');
  });

  it('can be thought better of', async () => {
    await person.tap('New key');
    await person.tap('Back');
    expect((await bot.accounts.showKey(1)) === key).toBe(true);
  });

  it('is not for who is banned', async () => {
    await person.tap('New key');
    await bot.accounts.ban(1);
    await person.tap('Replace it');
    expect(bot.chats.last(1).text).toContain('Your API key is banned');
    expect((await bot.accounts.showKey(1)) === key).toBe(true);
  });

  it('is not possible where the operator does not want it', async () => {
    const strict = await createTestBot();
    onTestFinished(() => strict.test.close());
    await strict.person(1).say('/key');
    expect(labelsOf(strict.chats.last(1))).not.toContain('New key');
    const { keyHint = '' } = (await strict.accounts.load(1)) ?? {};
    await strict.person(1).tapData(`key:replace-now:v1:${keyHint}`);
    expect((await strict.accounts.load(1))?.keyHint).toBe(keyHint);
  });
});
