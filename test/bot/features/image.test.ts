import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ApiConnectionError } from '../../../src/api/errors.js';
import { MAX_BACKLOG } from '../../../src/domain/fairness.js';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.js';
import { createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;

let bot: TestBot;
async function start(...args: Parameters<typeof createTestBot>): Promise<void> {
  bot = await createTestBot(...args);
}
beforeEach(async () => {
  await start();
  return () => bot.test.close();
});

function onlyJob() {
  expect(bot.queue.jobs.size).toBe(1);
  const [job] = bot.queue.jobs.values();
  if (!job) throw new Error('There is no job.');
  return job;
}

describe('/image with a prompt', () => {
  it('queues the picture and shows its card, which the worker goes on with', async () => {
    await bot.person(1).say('/image a red fox');
    const card = bot.chats.last(1);
    expect(card.text).toContain('a red fox');
    expect(labelsOf(card)).toEqual(['Cancel']);
    expect(onlyJob()).toEqual({
      v: 1,
      kind: 'image',
      jobId: `image-${bot.lastUpdate().update_id}`,
      userId: 1,
      target: 'chat',
      chatId: 1,
      messageId: card.messageId,
      locale: 'en',
      place: 1,
      parameters: {
        prompt: 'a red fox',
        model: 'model-1',
        steps: 35,
        width: 1024,
        height: 1024,
        cfgScale: 7,
        loras: {},
      },
      chargeId: `charge-image-${bot.lastUpdate().update_id}`,
      count: 1,
      delivery: 'photo',
    });
  });

  it('takes every option, and the API’s own spelling of names', async () => {
    await bot
      .person(1)
      .say('/image fox --model MODEL 7 --steps 20 --size 768x1024 --no blurry, text --seed 0');
    // A model is one word, so the 7 belongs to the prompt.
    expect(bot.queue.jobs.size).toBe(0);
    expect(bot.chats.last(1).text).toContain('There is no model MODEL');
    await bot
      .person(1)
      .say(
        '/image fox --model MODEL7 --sampler dpm++ 2m --size 3:4 --no blurry --seed 0 --lora Add_Detail:0.8',
      );
    expect(onlyJob().parameters).toMatchObject({
      prompt: 'fox',
      model: 'model-7',
      sampler: 'DPM++ 2M',
      width: 768,
      height: 1024,
      negativePrompt: 'blurry',
      seed: 0,
      loras: { add_detail: 0.8 },
    });
  });

  it('says everything that is wrong, with ranges, and charges nothing', async () => {
    await bot.person(1).say('/image fox --steps 99 --size 5000x5 --model sdxxl --setps 3');
    const { text } = bot.chats.last(1);
    for (const words of [
      '--steps takes whole numbers from 1 to 35, not 99',
      '5000x5',
      '64 to 1024',
      'Did you mean --steps?',
      'Nothing was charged',
    ]) {
      expect(text).toContain(words);
    }
    expect(bot.queue.jobs.size).toBe(0);
    expect((await bot.usage.peek(1)).categories.image.used).toBe(0);
  });

  it('refuses an unknown model and suggests the nearest', async () => {
    await bot.person(1).say('/image fox --model modle-12');
    expect(bot.chats.last(1).text).toContain('Did you mean model-12?');
  });

  it.each([
    ['--lora add_detial:0.5', 'Did you mean add_detail?'],
    ['--lora add_detail:9', 'a weight from -2 to 2'],
    ['--lora a,b,c,d,e,f,g', '5 is the most'],
  ])('refuses "%s" with words', async (option, words) => {
    await bot.person(1).say(`/image fox ${option}`);
    expect(bot.chats.last(1).text).toContain(words);
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('gives whoever draws an account, so that the worker has a key to send', async () => {
    await bot.person(1).say('/image fox');
    expect(await bot.accounts.showKey(1)).toBeDefined();
  });

  it('is refused with a banned key', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.ban(1);
    await bot.person(1).say('/image fox');
    expect(bot.chats.last(1).text).toContain('banned');
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('works again with a key that is still suspended though its owner is back', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.suspend(1);
    await bot.person(1).say('/image fox');
    expect(bot.queue.jobs.size).toBe(1);
    expect((await bot.accounts.load(1))?.keyStatus).toBe('active');
  });

  it('beyond the limit says when the next one can start, to the second', async () => {
    await bot.test.close();
    const image = { requests: 1, periodSeconds: 60 };
    await start({ limits: { ...DEFAULT_LIMITS, free: { ...DEFAULT_LIMITS.free, image } } });
    await bot.person(1).say('/image first');
    await bot.person(1).say('/image second');
    const words = bot.chats.last(1);
    expect(words.text).toMatch(/in \d+ seconds?, at \d\d:\d\d:\d\d UTC/);
    expect(words.entities.map(({ type }) => type)).toEqual(['date_time']);
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('beyond the limit names the next tier, and draws it after all when tapped in time', async () => {
    await bot.test.close();
    const image = { requests: 1, periodSeconds: 60 };
    await start({ limits: { ...DEFAULT_LIMITS, free: { ...DEFAULT_LIMITS.free, image } } });
    await bot.person(1).say('/image first');
    const { chargeId } = onlyJob();
    await bot.person(1).say('/image second --seed 5');
    const refusal = bot.chats.last(1);
    expect(refusal.text).toContain('Tier 1 has 60 per minute.');
    await bot.person(1).tap('Try again');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('Tier 1 has 60 per minute.')]);
    expect(bot.queue.jobs.size).toBe(1);
    await bot.usage.release({ userId: 1, category: 'image', chargeId });
    await bot.person(1).tap('Try again');
    expect([...bot.queue.jobs.values()].at(-1)).toMatchObject({
      messageId: refusal.messageId,
      parameters: { prompt: 'second', seed: 5 },
    });
  });

  it('beyond the limit of the highest tier offers none', async () => {
    await bot.test.close();
    const image = { requests: 0, periodSeconds: 90 };
    const tier = { ...DEFAULT_LIMITS.free, image };
    await start({ limits: { free: tier, tier1: tier, tier2: tier } });
    await bot.person(1).say('/image fox');
    expect(bot.chats.last(1).text).not.toContain('Tier');
  });

  it.each([
    [{ requests: 100, periodSeconds: 86_400 }, 'Tier 1 has 100 per day.'],
    [{ requests: 5, periodSeconds: 90 }, 'Tier 1 has 5 in 90 seconds.'],
    [null, 'Tier 1 has no limit.'],
  ])('beyond the limit tells a next tier of %j in words', async (image, words) => {
    await bot.test.close();
    const { free, tier1 } = DEFAULT_LIMITS;
    const none = { requests: 0, periodSeconds: 60 };
    const limits = { free: { ...free, image: none }, tier1: { ...tier1, image } };
    await start({ limits: { ...DEFAULT_LIMITS, ...limits } });
    await bot.person(1).say('/image fox');
    expect(bot.chats.last(1).text).toContain(words);
  });

  it('beyond what one person may have in the line says so, and charges nothing for it', async () => {
    const { free } = MAX_BACKLOG;
    await bot.test.close();
    await start({
      limits: { ...DEFAULT_LIMITS, free: { ...DEFAULT_LIMITS.free, image: null } },
      rateLimit: 1_000,
    });
    for (let count = 0; count < free; count += 1) await bot.person(1).say('/image fox');
    await bot.person(1).say('/image one more');
    expect(bot.chats.last(1).text).toContain(`${free} pictures and GIFs in the line`);
    expect(bot.queue.jobs.size).toBe(free);
    await bot.person(2).say('/image fox');
    expect(bot.queue.jobs.size).toBe(free + 1);
  });

  it('while the API is away and nothing is known of it, says so and charges nothing', async () => {
    bot.api.failWith = new ApiConnectionError('refused');
    await bot.person(1).say('/image fox');
    expect(bot.chats.last(1).text).toContain('can’t reach the drawing engine');
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('in a group’s topic answers there, as a reply', async () => {
    await bot.person(1).say('/image fox', { chatId: GROUP, threadId: 7 });
    expect(onlyJob()).toMatchObject({ chatId: GROUP, threadId: 7, userId: 1 });
    expect(bot.chats.callsOf('sendMessage').at(-1)?.fields).toMatchObject({
      chat_id: GROUP,
      message_thread_id: 7,
      reply_parameters: { allow_sending_without_reply: true },
    });
  });
});

describe('a picture that can’t be started', () => {
  it('leaves neither a charge nor a card that says “queued”', async () => {
    bot.queue.queue.enqueue = () => Promise.reject(new Error('the queue is broken'));
    await bot.person(1).say('/image fox');
    expect((await bot.usage.peek(1)).categories.image.used).toBe(0);
    const texts = bot.chats.messagesIn(1).map(({ text }) => text);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('Nothing was charged');
  });

  it('when the card can’t be sent, charges nothing', async () => {
    bot.chats.failNext('sendMessage', new Error('connection reset'));
    await bot.person(1).say('/image fox');
    expect((await bot.usage.peek(1)).categories.image.used).toBe(0);
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('is started once when its update comes again after a crash', async () => {
    await bot.person(1).say('/image fox');
    // The process died after the job was queued and before the update was marked done.
    await bot.app.handle(bot.lastUpdate());
    expect(bot.queue.jobs.size).toBe(1);
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
    expect((await bot.usage.peek(1)).categories.image.used).toBe(1);
  });
});

describe('the buttons of a card', () => {
  const parameters = {
    prompt: 'fox',
    model: 'model-1',
    steps: 35,
    width: 1024,
    height: 1024,
    cfgScale: 7,
    loras: {},
    seed: 9,
  };
  let recipeId: string;
  beforeEach(async () => {
    recipeId = await bot.recipes.save({ kind: 'image', ownerId: 1, parameters, createdAtMs: 0 });
  });

  it('Cancel ends the job and says so in the card', async () => {
    await bot.person(1).say('/image fox');
    await bot.person(1).tap('Cancel');
    expect(bot.queue.jobs.size).toBe(0);
    expect(bot.chats.last(1).text).toContain('Cancelled. Nothing was charged.');
    expect(labelsOf(bot.chats.last(1))).toEqual([]);
  });

  it('Cancel by somebody else gets a polite word and ends nothing', async () => {
    await bot.person(1).say('/image fox', { chatId: GROUP });
    await bot.person(2).tap('Cancel', { chatId: GROUP });
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('someone else')]);
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('Cancel of a finished picture says that it is too late', async () => {
    await bot.person(1).tapData('image:cancel:v1:image-1');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('Too late')]);
  });

  describe('Cancel on a card whose process was killed before it could queue the job', () => {
    let jobId: string;
    /** The update came again, and the job it queued then knows the second card. */
    beforeEach(async () => {
      await bot.person(1).say('/image fox');
      const job = onlyJob();
      ({ jobId } = job);
      await bot.person(1).say('/image fox');
      if (job.target === 'chat') job.messageId = bot.chats.last(1).messageId;
      bot.queue.jobs.delete([...bot.queue.jobs.keys()].at(-1) ?? '');
    });
    const tapOnStray = async (): Promise<void> => {
      const [stray] = bot.chats.messagesIn(1);
      if (stray) await bot.person(1).tap('Cancel', { on: stray });
    };
    const texts = () => bot.chats.messagesIn(1).map(({ text }) => text);

    it('removes it, and ends the job in the card that the job has', async () => {
      await tapOnStray();
      expect(bot.queue.jobs.size).toBe(0);
      expect(texts()).toEqual([expect.stringContaining('Cancelled.')]);
    });

    it('removes it, and nothing else, when the picture is finished', async () => {
      bot.queue.finished.add(jobId);
      await tapOnStray();
      expect(bot.chats.toasts()).toEqual([expect.stringContaining('Too late')]);
      expect(texts()).toEqual([expect.stringContaining('You are')]);
    });
  });

  it('Again draws with another seed', async () => {
    await bot.person(1).tapData(`image:again:v1:${recipeId}`, { messageId: 77 });
    expect(onlyJob().parameters).not.toHaveProperty('seed');
    expect(bot.chats.last(1).replyTo).toBe(77);
  });

  it('Again tapped ten times in a row is one tap, until the finger rests', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const tap = () => bot.person(1).tapData(`image:again:v1:${recipeId}`, { messageId: 77 });
    for (let count = 1; count <= 10; count += 1) await tap();
    expect(bot.queue.jobs.size).toBe(1);
    vi.advanceTimersByTime(1_000);
    await tap();
    expect(bot.queue.jobs.size).toBe(2);
  });

  it('each of two buttons tapped at once is heard', async () => {
    await bot.person(1).tapData(`image:again:v1:${recipeId}`);
    await bot.person(1).tapData(`image:vary:v1:${recipeId}`);
    expect(bot.queue.jobs.size).toBe(2);
  });

  it('Vary keeps the seed and moves the CFG scale', async () => {
    await bot.person(1).tapData(`image:vary:v1:${recipeId}`);
    const { cfgScale, ...same } = onlyJob().parameters;
    expect({ ...same, cfgScale: parameters.cfgScale }).toEqual(parameters);
    expect(Math.abs(cfgScale - parameters.cfgScale)).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['edit', undefined],
    ['seed', 9],
  ])('%s opens the panel with everything in it, seed: %s', async (action, seed) => {
    await bot.person(1).tapData(`image:${action}:v1:${recipeId}`, { messageId: 77 });
    expect(bot.queue.jobs.size).toBe(0);
    expect(bot.chats.last(1).text).toContain('fox');
    await bot.person(1).say('a red fox');
    await bot.person(1).tap('Draw');
    expect(onlyJob().parameters).toEqual({
      ...parameters,
      prompt: 'a red fox',
      ...(seed === undefined ? { seed: undefined } : { seed }),
    });
  });

  it('Edit of a picture whose model is gone offers the first there is', async () => {
    const gone = { ...parameters, model: 'gone' };
    const id = await bot.recipes.save({
      kind: 'image',
      ownerId: 1,
      parameters: gone,
      createdAtMs: 0,
    });
    await bot.person(1).tapData(`image:edit:v1:${id}`);
    expect(labelsOf(bot.chats.last(1))).toContain('Model: model-1');
  });

  it('As file asks for the same picture as a document', async () => {
    await bot.person(1).tapData(`image:file:v1:${recipeId}`);
    expect(onlyJob()).toMatchObject({ delivery: 'document', parameters: { seed: 9 } });
  });

  it('Try again takes the place of the failure, and once when tapped twice', async () => {
    await bot.person(1).say('/help');
    const { messageId } = bot.chats.last(1);
    await bot.person(1).tapData(`image:retry:v1:${recipeId}`, { messageId });
    await bot.person(1).tapData(`image:retry:v1:${recipeId}`, { messageId });
    expect(onlyJob()).toMatchObject({ messageId });
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
  });

  it('Delete removes the picture', async () => {
    await bot.person(1).say('/help');
    const { messageId } = bot.chats.last(1);
    await bot.person(1).tapData(`image:delete:v1:${recipeId}`, { messageId });
    expect(bot.chats.messagesIn(1)).toEqual([]);
  });

  it('Delete of a message that Telegram keeps takes its buttons off and says so', async () => {
    await bot.person(1).say('/help');
    const { messageId } = bot.chats.last(1);
    bot.chats.failNext('deleteMessage', {
      error_code: 400,
      description: "Bad Request: message can't be deleted",
    });
    await bot.person(1).tapData(`image:delete:v1:${recipeId}`, { messageId });
    expect(labelsOf(bot.chats.last(1))).toEqual([]);
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('any more')]);
  });

  it('of a picture whose recipe has expired say so kindly', async () => {
    await bot.person(1).tapData('image:again:v1:0000000000');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('no longer remember')]);
  });

  it('beyond the limit answer over the chat, within what a toast holds', async () => {
    await bot.test.close();
    const image = { requests: 0, periodSeconds: 60 };
    await start({ limits: { ...DEFAULT_LIMITS, free: { ...DEFAULT_LIMITS.free, image } } });
    const id = await bot.recipes.save({ kind: 'image', ownerId: 1, parameters, createdAtMs: 0 });
    await bot.person(1).tapData(`image:again:v1:${id}`);
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('Nothing was charged')]);
  });
});
