import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;
const NEWS = '@news';

let bot: TestBot;
let recipeId: string;
async function start(channels: string[] = []): Promise<void> {
  bot = await createTestBot({ channels });
  const parameters = {
    ...{ model: 'model-7', prompt: 'a red fox', width: 768, height: 512, steps: 20, cfgScale: 9 },
    ...{ negativePrompt: 'blurry', loras: { add_detail: 0.8 }, seed: 9 },
  };
  recipeId = await bot.recipes.save({ kind: 'image', ownerId: 1, parameters, createdAtMs: 0 });
}
beforeEach(async () => {
  await start();
  return () => bot.test.close();
});

const answers = () => bot.chats.callsOf('answerCallbackQuery');

describe('somebody else’s tap under a picture', () => {
  it.each(['again', 'vary', 'edit', 'seed', 'file', 'gif'])(
    'on %s leads to a panel of their own in private, and draws nothing',
    async (action) => {
      await bot.person(2).tapData(`image:${action}:v1:${recipeId}`, { chatId: GROUP });
      expect(answers().at(-1)?.fields).toMatchObject({
        url: `https://t.me/test_bot?start=make-${recipeId}`,
      });
      expect(bot.queue.jobs.size).toBe(0);
      expect(bot.chats.messagesIn(GROUP)).toEqual([]);
    },
  );

  it.each(['delete', 'retry'])('on %s gets a polite word: that is the owner’s', async (action) => {
    await bot.person(2).tapData(`image:${action}:v1:${recipeId}`, { chatId: GROUP });
    expect(answers().at(-1)?.fields).not.toHaveProperty('url');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('someone else')]);
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('gets the polite word, too, when Telegram does not open the link', async () => {
    bot.chats.failNext('answerCallbackQuery', {
      error_code: 400,
      description: 'Bad Request: URL_INVALID',
    });
    await bot.person(2).tapData(`image:again:v1:${recipeId}`, { chatId: GROUP });
    expect(answers().map(({ failed }) => failed)).toEqual([true, false]);
    expect(answers().at(-1)?.fields['text']).toContain('someone else');
  });
});

describe('/start make-…', () => {
  it('opens the panel with everything in it but the seed, and draws on who opened it', async () => {
    await bot.person(2).say(`/start make-${recipeId}`);
    expect(bot.chats.last(2).text).toContain('a red fox');
    await bot.person(2).tap('Draw');
    const [job] = bot.queue.jobs.values();
    expect(job).toMatchObject({
      userId: 2,
      chatId: 2,
      parameters: {
        ...{ model: 'model-7', prompt: 'a red fox', width: 768, height: 512, steps: 20 },
        ...{ cfgScale: 9, negativePrompt: 'blurry', loras: { add_detail: 0.8 } },
      },
    });
    expect(job?.parameters).not.toHaveProperty('seed');
  });

  it.each(['make-0000000000', 'make-', `make-${'a'.repeat(59)}`])(
    'of a picture that nobody remembers (%s) says so, with a way on',
    async (payload) => {
      await bot.person(2).say(`/start ${payload}`);
      expect(bot.chats.last(2).text).toContain('no longer remember');
      expect(labelsOf(bot.chats.last(2))).toEqual(['Draw a picture']);
    },
  );

  it('of a newcomer waits until they are in, and then runs by itself', async () => {
    await bot.test.close();
    await start([NEWS]);
    await bot.person(2).say(`/start make-${recipeId}`);
    expect(bot.chats.last(2).text).not.toContain('a red fox');
    await bot.person(2).changeMembership(NEWS, 'member');
    expect(bot.chats.last(2).text).toContain('a red fox');
    expect(labelsOf(bot.chats.last(2))).toContain('Draw');
  });
});
