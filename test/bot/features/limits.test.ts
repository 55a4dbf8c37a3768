import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../../src/domain/limits.js';
import { PAID_GRACE_MS, TRIAL } from '../../../src/domain/tiers.js';
import { createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;
const TRIAL_LABEL = 'Try Tier 1 for 24 hours';
const LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  free: {
    image: { requests: 5, periodSeconds: 60 },
    gif: { requests: 3, periodSeconds: 86_400 },
    llm: { requests: 2, periodSeconds: 3_600 },
  },
};

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot({ limits: LIMITS });
  return () => bot.test.close();
});

const shown = () => bot.chats.last(1);
const account = (userId = 1) => bot.test.keys.account(userId);
/** Redis's own clock decides about trials, and can't be faked. */
async function letTrialAge(ms: number): Promise<void> {
  for (const field of ['trialUntilMs', 'trialClaimedAtMs']) {
    await bot.test.redis.hincrby(account(), field, -ms);
  }
}

describe('/limits', () => {
  it('shows somebody new everything they have, and makes no account', async () => {
    await bot.person(1).say('/limits');
    expect(shown().text).toBe(
      [
        'Your limits',
        'Tier: Free',
        '',
        '▱▱▱▱▱▱▱▱▱▱',
        'Pictures: 0 used of 5 per minute, 5 left.',
        '▱▱▱▱▱▱▱▱▱▱',
        'GIFs: 0 used of 3 per day, 3 left.',
        '▱▱▱▱▱▱▱▱▱▱',
        'Questions: 0 used of 2 per hour, 2 left.',
        '',
        'Tier 1 is free to try, once a week.',
      ].join('\n'),
    );
    expect(labelsOf(shown())).toEqual([TRIAL_LABEL, 'Refresh', 'Premium']);
    expect(await bot.accounts.load(1)).toBeUndefined();
  });

  it('counts what was drawn by the same numbers as the gateway', async () => {
    const person = bot.person(1);
    await person.say('/image a fox');
    await person.say('/image a hare');
    const request = { userId: 1, category: 'image', requestId: 'by key' } as const;
    expect(await bot.usage.admit(request)).toMatchObject({ limit: 5, remaining: 2 });
    await person.say('/limits');
    expect(shown().text).toContain(
      '▰▰▰▰▰▰▱▱▱▱\nPictures: 3 used of 5 per minute, 2 left. One more',
    );
    const { image } = (await bot.usage.peek(1)).categories;
    const times = shown().entities.filter(({ type }) => type === 'date_time');
    expect(times).toEqual([
      expect.objectContaining({ unix_time: Math.round((image.resetAtMs ?? 0) / 1000) }),
    ]);
  });

  it('is refreshed in place', async () => {
    const person = bot.person(1);
    await person.say('/limits');
    const { messageId } = shown();
    await bot.usage.reserve({ userId: 1, category: 'gif', chargeId: 'one' });
    await person.tap('Refresh');
    expect(shown().messageId).toBe(messageId);
    expect(shown().text).toContain('GIFs: 1 used of 3 per day, 2 left.');
    await person.tap('Refresh');
    expect(shown().messageId).toBe(messageId);
  });

  it('says where a tier is from and until when', async () => {
    const person = bot.person(1);
    await bot.accounts.issueKey(1);
    await bot.accounts.grantTier(1, 'tier2', undefined);
    await person.say('/limits');
    expect(shown().text).toContain('Tier: Tier 2\n\nPictures: no limit\nGIFs: no limit');
    expect(labelsOf(shown())).toEqual(['Refresh', 'Premium']);
    await bot.accounts.grantTier(1, 'tier1', Date.UTC(2035, 0, 2, 3, 4));
    await person.say('/limits');
    expect(shown().text).toContain('Tier: Tier 1, yours until 2035-01-02 03:04 UTC');
  });

  it('survives an end that Telegram can’t count to', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.grantTier(1, 'tier1', Date.UTC(2126, 0, 2, 3, 4));
    await bot.person(1).say('/limits');
    expect(shown().text).toContain('until 2126-01-02 03:04 UTC');
    expect(shown().entities.filter(({ type }) => type === 'date_time')).toEqual([]);
  });

  it('says during the grace how long the tier stays', async () => {
    await bot.accounts.issueKey(1);
    const untilMs = Date.now() - 60_000;
    await bot.test.redis.hset(account(), 'paidTier1UntilMs', untilMs);
    await bot.person(1).say('/limits');
    expect(shown().text).toContain('Tier: Tier 1. What you paid for has ended; you keep it until');
    const stays = Math.round((untilMs + PAID_GRACE_MS) / 1000);
    expect(shown().entities).toContainEqual(expect.objectContaining({ unix_time: stays }));
  });

  it('in a group is the caller’s own, short and without buttons', async () => {
    await bot.usage.reserve({ userId: 2, category: 'gif', chargeId: 'one' });
    await bot.person(2).say('/limits', { chatId: GROUP });
    const { text, buttons } = bot.chats.last(GROUP);
    expect(text).toMatch(/^Tier: Free\nPictures: 0 used of 5/);
    expect(text).toContain('GIFs: 1 used of 3 per day');
    expect(buttons).toEqual([]);
  });

  it('behind a button in a group tells only who taps', async () => {
    await bot.person(2).say('/limits', { chatId: GROUP });
    const sent = bot.chats.messagesIn(GROUP).length;
    await bot.person(3).tapData('limits:open:v1:', { chatId: GROUP });
    expect(bot.chats.messagesIn(GROUP)).toHaveLength(sent);
    const toast = bot.chats.callsOf('answerCallbackQuery').at(-1)?.fields;
    expect(toast).toMatchObject({ show_alert: true });
    expect(toast?.['text']).toBe(
      [
        'Pictures: 0 used of 5 per minute, 5 left.',
        'GIFs: 0 used of 3 per day, 3 left.',
        'Questions: 0 used of 2 per hour, 2 left.',
      ].join('\n'),
    );
  });
});

describe('the trial', () => {
  it('begins with the tap, on the card itself', async () => {
    const person = bot.person(1);
    await person.say('/limits');
    const { messageId } = shown();
    await person.tap(TRIAL_LABEL);
    expect(shown().messageId).toBe(messageId);
    expect(shown().text).toContain('Tier: Tier 1, on trial until');
    expect(shown().text).toContain('Pictures: 0 used of 60 per minute, 60 left.');
    expect(labelsOf(shown())).toEqual(['Refresh', 'Premium']);
    expect(bot.tierHolders).toEqual([expect.objectContaining({ tier: 'tier1', userId: 1 })]);
  });

  it('tapped a second time is no second one, and says so', async () => {
    const person = bot.person(1);
    await person.tapData('limits:trial:v1:card');
    const first = await bot.accounts.load(1);
    await person.tapData('limits:trial:v1:card');
    expect(await bot.accounts.load(1)).toEqual(first);
    const toasts = bot.chats.callsOf('answerCallbackQuery').map(({ fields }) => fields['text']);
    expect(toasts).toEqual(['Tier 1 is yours for 24 hours. Enjoy!', 'You have Tier 1 already.']);
  });

  it('is refused within the week with the exact time of the next', async () => {
    const person = bot.person(1);
    await person.tapData('limits:trial:v1:card');
    await letTrialAge(2 * TRIAL.lastsMs);
    await person.say('/limits');
    expect(labelsOf(shown())).toEqual(['Refresh', 'Premium']);
    await person.tapData('limits:trial:v1:elsewhere');
    const { trialAvailableAtMs = 0 } = (await bot.accounts.load(1)) ?? {};
    expect(shown().text).toMatch(/You can try Tier 1 again from .* on\.$/);
    expect(shown().entities).toContainEqual(
      expect.objectContaining({ unix_time: Math.round(trialAvailableAtMs / 1000) }),
    );
    const toast = bot.chats.callsOf('answerCallbackQuery').at(-1)?.fields['text'];
    expect(toast).toBe('The next trial is possible in 5 days.');
  });

  it('is not begun in a group, whoever taps', async () => {
    await bot.person(1).tapData('limits:trial:v1:card', { chatId: GROUP });
    expect(await bot.accounts.load(1)).toBeUndefined();
  });

  it('begins for who came back to the channel, though the news of it got lost', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.suspend(1);
    await bot.person(1).tapData('limits:trial:v1:card');
    expect(await bot.accounts.load(1)).toMatchObject({ tier: 'tier1', keyStatus: 'active' });
  });

  it('of a banned key does not begin', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.ban(1);
    await bot.person(1).tapData('limits:trial:v1:card');
    expect(await bot.accounts.load(1)).toMatchObject({ tier: 'free' });
    const toast = bot.chats.callsOf('answerCallbackQuery').at(-1)?.fields['text'];
    expect(toast).toMatch(/banned or paused/);
  });
});

describe('a limit that is reached', () => {
  it('says when it ends, who has more, and offers the trial', async () => {
    const person = bot.person(1);
    for (const animal of ['fox', 'hare', 'owl', 'bee', 'cat']) await person.say(`/image ${animal}`);
    await person.say('/image dog');
    expect(shown().text).toMatch(
      /^You’ve used your 5 pictures for now\. Nothing was charged\.\nThe next one can start in \d+ seconds, at [\d:]+ UTC\.\nTier 1 has 60 per minute\. You can try it for 24 hours, free\.$/,
    );
    expect(labelsOf(shown())).toEqual(['Try again', TRIAL_LABEL, 'Premium']);
    await person.tap(TRIAL_LABEL);
    expect(shown().text).toContain('Tier: Tier 1, on trial until');
    await person.tap('Try again');
    expect(bot.queue.jobs.size).toBe(6);
  });

  it('offers no trial to who has had one, and no buttons to a group', async () => {
    const person = bot.person(1);
    await person.tapData('limits:trial:v1:card');
    await letTrialAge(2 * TRIAL.lastsMs);
    for (const words of ['a', 'b', 'c']) await person.say(`/chat ${words}`);
    expect(shown().text).toContain('Tier 1 has 120 per minute.\nI’ve kept this');
    expect(labelsOf(shown())).toEqual(['Ask it now', 'Premium']);
    await person.say('/chat d', { chatId: GROUP });
    expect(bot.chats.last(GROUP).text).toContain('Tier 1 has 120 per minute.\nI’ve kept this');
    expect(labelsOf(bot.chats.last(GROUP))).toEqual(['Ask it now']);
  });
});

describe('the warning at 80%', () => {
  const warnings = (chatId = 1) =>
    bot.chats.messagesIn(chatId).filter(({ text }) => text.startsWith('You’ve used 4 of your 5'));

  it('comes once, with the time and the way to /limits', async () => {
    const person = bot.person(1);
    for (const animal of ['fox', 'hare', 'owl']) await person.say(`/image ${animal}`);
    expect(warnings()).toEqual([]);
    await person.say('/image bee');
    const [warning] = warnings();
    expect(warning?.text).toMatch(/pictures\. One more is free at [\d:]+ UTC\.$/);
    expect(warning && labelsOf(warning)).toEqual(['My limits']);
    await person.say('/image cat');
    expect(warnings()).toHaveLength(1);
    expect(bot.queue.jobs.size).toBe(5);
  });

  it('is not said in a group', async () => {
    const person = bot.person(1);
    for (const animal of ['fox', 'hare', 'owl', 'bee']) {
      await person.say(`/image ${animal}`, { chatId: GROUP });
    }
    expect(warnings(GROUP)).toEqual([]);
    expect(warnings()).toEqual([]);
  });

  it('that can’t be said holds up nothing', async () => {
    const person = bot.person(1);
    await person.say('/chat a');
    bot.chats.failNext('sendMessage', { error_code: 500, description: 'Internal Server Error' });
    await person.say('/chat b');
    expect(bot.answers.jobs.size).toBe(2);
    expect((await bot.usage.peek(1)).categories.llm.used).toBe(2);
    expect(bot.chats.messagesIn(1)).toEqual([]);
  });
});
