import { beforeEach, describe, expect, it } from 'vitest';
import type { Chart, ChartStyle } from '../../../src/domain/chart.js';
import { createStatistics, type Statistics } from '../../../src/store/statistics/statistics.js';
import { createTestBot, labelsOf, type TestBot, type TestPerson } from '../../helpers/test-bot.js';

const ADMIN = 9;
const FIRST_PERSON = 1;

let bot: TestBot;
let admin: TestPerson;
let statistics: Statistics;
let drawn: { chart: Chart; style: ChartStyle }[];
let failure: Error | undefined;
let seen: number[];
beforeEach(async () => {
  drawn = [];
  seen = [];
  failure = undefined;
  bot = await createTestBot({
    adminIds: [ADMIN],
    overrides: {
      metrics: { personSeen: (userId) => seen.push(userId) },
      charts: {
        draw(chart, style) {
          if (failure) return Promise.reject(failure);
          drawn.push({ chart, style });
          return Promise.resolve(Buffer.from(JSON.stringify({ chart, style })));
        },
      },
    },
  });
  statistics = createStatistics(bot.test);
  admin = bot.person(ADMIN);
  return () => bot.test.close();
});

async function count(counts: Record<string, number>, people: number[] = []): Promise<void> {
  const [number, atMs] = [1, Date.now()];
  const tally = { counts: new Map(Object.entries(counts)), peaks: new Map<string, number>() };
  await statistics.add({ processId: 'test', number, atMs, ...tally, people: new Set(people) });
}

const text = () => bot.chats.last(ADMIN).text;

describe('/stats', () => {
  it('tells today and yesterday in figures', async () => {
    await count({ new: 2, 'image:delivered': 1_234, 'seconds:image:20': 5, 'error:timeout': 3 }, [
      FIRST_PERSON,
      FIRST_PERSON + 1,
    ]);
    await admin.say('/stats');
    expect(text()).toContain('Used the bot: 2 (0)');
    expect(text()).toContain('Pictures: 1,234 (0)');
    expect(text()).toMatch(/A picture took: [\d.]+s \/ [\d.]+s \(–\)/);
    expect(text()).toContain('Errors: 3 (0)');
  });

  it('is there before anything was counted', async () => {
    await admin.say('/stats');
    expect(text()).toContain('Used the bot: 0 (0)');
    expect(labelsOf(bot.chats.last(ADMIN))).toEqual(['Day', 'Week', 'Month', 'Refresh']);
  });

  it('is brought up to date in place', async () => {
    await admin.say('/stats');
    await count({ new: 7 });
    await admin.tap('Refresh');
    expect(text()).toContain('New people: 7 (0)');
    expect(bot.chats.messagesIn(ADMIN)).toHaveLength(1);
  });

  it('speaks the admin’s language', async () => {
    await bot.person(ADMIN, { language: 'ru' }).say('/stats');
    expect(text()).toContain('Пользовались ботом');
  });
});

describe('a chart', () => {
  it('comes below the figures, and the next takes its place', async () => {
    await admin.say('/stats');
    await admin.tap('Week');
    expect(bot.chats.messagesIn(ADMIN)).toHaveLength(2);
    expect(bot.chats.last(ADMIN)).toMatchObject({ file: { kind: 'photo' } });
    expect(text()).toContain('People');
    await admin.tap('Queue');
    expect(bot.chats.messagesIn(ADMIN)).toHaveLength(2);
    expect(text()).toContain('Queue');
    await admin.tap('Month', { on: bot.chats.last(ADMIN) });
    expect(text()).toBe('Queue\nThe last 30 days, UTC');
    expect(drawn.map(({ chart }) => chart.title)).toEqual(['People', 'Queue', 'Queue']);
  });

  it.each([
    'Generations',
    'Picture speed',
    'Answer speed',
    'Errors',
    'Telegram limits',
    'Gateway',
    'Stars',
  ])('of %s has a value for each of its labels', async (name) => {
    await count({ 'error:a': 5, 'error:b': 1, 'seconds:answer:3': 1, 'looks:image': 1 });
    await admin.say('/stats');
    await admin.tap('Day');
    await admin.tap(name);
    const chart = drawn.at(-1)?.chart;
    if (chart === undefined || chart.kind === 'report') throw new Error('no chart over time');
    expect(chart.labels).toHaveLength(24);
    expect(chart.series.length).toBeGreaterThan(0);
    for (const { values } of chart.series) expect(values).toHaveLength(24);
  });

  it('shows its hour, the others empty', async () => {
    await count({}, [FIRST_PERSON]);
    await count({ new: 1 }, [FIRST_PERSON]);
    await admin.say('/stats');
    await admin.tap('Day');
    const chart = drawn.at(-1)?.chart;
    if (chart?.kind !== 'lines') throw new Error('no lines');
    const [seen] = chart.series;
    expect(seen?.values.reduce((sum: number, value) => sum + (value ?? 0), 0)).toBe(1);
  });

  it('keeps the theme that was chosen', async () => {
    await admin.say('/stats');
    await admin.tap('Day');
    await admin.tap('Dark');
    await admin.tap('Queue');
    await admin.say('/stats');
    await admin.tap('Day');
    expect(drawn.map(({ style }) => style.theme)).toEqual(['light', 'dark', 'dark', 'dark']);
    expect(labelsOf(bot.chats.last(ADMIN))).toContain('Light');
  });

  it('comes anew where the last one was deleted', async () => {
    await admin.say('/stats');
    await admin.tap('Day');
    const photo = bot.chats.last(ADMIN);
    bot.chats.messages.delete(photo.messageId);
    await admin.tapData('statistics:show:v1:queue.week', { messageId: photo.messageId });
    expect(text()).toContain('Queue');
  });

  it('that can’t be drawn is said to be so', async () => {
    await admin.say('/stats');
    failure = new Error('the thread is gone');
    await admin.tap('Day');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('could not be drawn')]);
    expect(bot.chats.messagesIn(ADMIN)).toHaveLength(1);
  });

  it.each(['', 'users', 'users.year', 'moon.day'])(
    'of an old button (%s) is said to be old',
    async (arg) => {
      await admin.tapData(`statistics:show:v1:${arg}`);
      expect(drawn).toEqual([]);
      expect(bot.chats.toasts()).toHaveLength(1);
    },
  );
});

describe('somebody who is no admin', () => {
  it('gets no figures, by command and by button', async () => {
    const person = bot.person(5);
    await person.say('/stats');
    await person.tapData('statistics:show:v1:users.day');
    await person.tapData('statistics:open:v1:');
    expect(drawn).toEqual([]);
    expect(
      bot.chats
        .messagesIn(5)
        .map((message) => message.text)
        .join(),
    ).not.toContain('Used the bot');
  });

  it('gets none in a group either, being an admin', async () => {
    await admin.say('/stats', { chatId: -100500 });
    expect(bot.chats.messagesIn(-100500)).toEqual([]);
  });
});

describe('who counts as somebody who uses the bot', () => {
  it('is who writes to it and presses its buttons', async () => {
    await bot.person(5).say('/help');
    await bot.person(6).tapData('help:open:v1:');
    expect(seen).toEqual([5, 6]);
  });

  it('is nobody who only joins or leaves a channel', async () => {
    await bot.person(5).changeMembership('@news', 'member');
    expect(seen).toEqual([]);
  });
});
