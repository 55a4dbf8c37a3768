import { beforeEach, describe, expect, it } from 'vitest';
import { ApiConnectionError } from '../../../src/api/errors.js';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.js';
import type { Recipe } from '../../../src/domain/recipe.js';
import { gifJob, imageJob } from '../../helpers/image-jobs.js';
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

async function used() {
  const { gif, image } = (await bot.usage.peek(1)).categories;
  return { gif: gif.used, image: image.used };
}

describe('/gif with a prompt', () => {
  it('queues the GIF with the API’s defaults, from the allowance for GIFs', async () => {
    await bot.person(1).say('/gif a cat playing');
    const card = bot.chats.last(1);
    expect(card.text).toContain('a cat playing');
    expect(labelsOf(card)).toEqual(['Cancel']);
    const jobId = `image-${bot.lastUpdate().update_id}`;
    expect(onlyJob()).toMatchObject({
      v: 1,
      kind: 'gif',
      jobId,
      userId: 1,
      chatId: 1,
      messageId: card.messageId,
      locale: 'en',
      parameters: { prompt: 'a cat playing', steps: 30, cfgScale: 10 },
      chargeId: `charge-${jobId}`,
      delivery: 'animation',
    });
    expect(await used()).toEqual({ gif: 1, image: 0 });
  });

  it('takes every option, and the API’s own spelling of the sampler', async () => {
    await bot
      .person(1)
      .say('/gif a cat playing --steps 20 --cfg 8 --sampler "euler" --no text --seed 3');
    expect(onlyJob().parameters).toEqual({
      prompt: 'a cat playing',
      steps: 20,
      cfgScale: 8,
      sampler: 'Euler',
      negativePrompt: 'text',
      seed: 3,
    });
  });

  it.each([
    ['on the second line', 'a cat\nblurry', { negativePrompt: 'blurry' }],
    ['as steps', 'a cat --steps 5', { steps: 5 }],
    ['as CFG', 'a cat --cfg 0', { cfgScale: 0 }],
  ])(
    'given something %s, is sent with a sampler, without which the API hears none of it',
    async (_where, text, parameters) => {
      await bot.person(1).say(`/gif ${text}`);
      expect(onlyJob().parameters).toMatchObject({ ...parameters, sampler: 'Euler' });
    },
  );

  it('given only a seed, stays the simple one', async () => {
    await bot.person(1).say('/gif a cat --seed 5');
    expect(onlyJob().parameters).toEqual({ prompt: 'a cat', steps: 30, cfgScale: 10, seed: 5 });
  });

  it('does not begin with what the person drew pictures with', async () => {
    const person = bot.person(1);
    await person.say('/image');
    await person.say('a fox --steps 5 --sampler DPM++ 2M');
    await person.tap('Draw');
    bot.queue.jobs.clear();
    await person.say('/gif a cat');
    expect(onlyJob().parameters).toEqual({ prompt: 'a cat', steps: 30, cfgScale: 10 });
  });

  it('says everything that is wrong, with the ranges of GIFs, and charges nothing', async () => {
    await bot
      .person(1)
      .say('/gif cat --steps 99 --cfg 21 --size 512x512 --model x --sampler Eulr --seeed 1');
    const { text, buttons } = bot.chats.last(1);
    for (const words of [
      '--steps takes whole numbers from 1 to 50, not 99',
      '--cfg takes whole numbers from 0 to 20, not 21',
      'GIFs have no --size; it works with /image.',
      'GIFs have no --model',
      'Did you mean --seed?',
      'Nothing was charged',
    ]) {
      expect(text).toContain(words);
    }
    expect(labelsOf({ buttons })).toEqual(['Make a GIF', 'Help']);
    expect(bot.queue.jobs.size).toBe(0);
    expect(await used()).toEqual({ gif: 0, image: 0 });
  });

  it('refuses an unknown sampler and suggests the nearest', async () => {
    await bot.person(1).say('/gif cat --sampler Eulr');
    expect(bot.chats.last(1).text).toContain('Did you mean Euler?');
  });

  it('beyond the limit speaks of GIFs, says when the next can start, and leaves pictures alone', async () => {
    for (let count = 1; count <= 3; count += 1) await bot.person(1).say('/gif a cat');
    await bot.person(1).say('/gif one too many');
    const words = bot.chats.last(1);
    expect(words.text).toContain('You’ve used your 3 GIFs for now. Nothing was charged.');
    expect(words.text).toMatch(/in \d+ seconds?, at \d\d:\d\d:\d\d UTC/);
    expect(words.entities.map(({ type }) => type)).toContain('date_time');
    expect(bot.queue.jobs.size).toBe(3);
    await bot.person(1).say('/image a fox');
    expect(bot.queue.jobs.size).toBe(4);
  });

  it('refused for the limit can be tried again by its button, once it is over', async () => {
    await bot.test.close();
    await start({
      limits: {
        ...DEFAULT_LIMITS,
        free: { ...DEFAULT_LIMITS.free, gif: { requests: 1, periodSeconds: 1 } },
      },
    });
    await bot.person(1).say('/gif a cat');
    await bot.person(1).say('/gif a dog');
    const [first] = bot.queue.jobs.values();
    await bot.usage.release({ userId: 1, category: 'gif', chargeId: first?.chargeId ?? '' });
    await bot.person(1).tap('Try again');
    expect([...bot.queue.jobs.values()].at(-1)).toMatchObject({
      kind: 'gif',
      delivery: 'animation',
      parameters: { prompt: 'a dog' },
    });
  });

  it('is refused with a banned key', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.ban(1);
    await bot.person(1).say('/gif a cat');
    expect(bot.chats.last(1).text).toContain('banned');
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('works again with a key that is still suspended though its owner is back', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.suspend(1);
    await bot.person(1).say('/gif a cat');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('waits behind the gate, and runs by itself once its person is in', async () => {
    await bot.test.close();
    await start({ channels: ['@news'] });
    const person = bot.person(1);
    await person.say('/gif a cat');
    expect(bot.queue.jobs.size).toBe(0);
    await person.changeMembership('@news', 'member');
    await bot.processor.drained();
    expect(onlyJob().kind).toBe('gif');
  });

  it('while the API is away and nothing is known of it, says so and charges nothing', async () => {
    bot.api.failWith = new ApiConnectionError('refused');
    await bot.person(1).say('/gif a cat');
    expect(bot.chats.last(1).text).toContain('can’t reach the drawing engine');
    expect(labelsOf(bot.chats.last(1))).toEqual(['Make a GIF']);
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('that can’t be queued leaves neither a charge nor a card', async () => {
    bot.queue.queue.enqueue = () => Promise.reject(new Error('the queue is broken'));
    await bot.person(1).say('/gif a cat');
    expect(await used()).toEqual({ gif: 0, image: 0 });
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
  });

  it('is started once when its update comes again after a crash', async () => {
    await bot.person(1).say('/gif a cat');
    await bot.app.handle(bot.lastUpdate());
    expect(bot.queue.jobs.size).toBe(1);
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
    expect((await used()).gif).toBe(1);
  });

  it('in a group’s topic answers there, as a reply', async () => {
    await bot.person(1).say('/gif@test_bot a cat', { chatId: GROUP, threadId: 7 });
    expect(onlyJob()).toMatchObject({ kind: 'gif', chatId: GROUP, threadId: 7, userId: 1 });
  });
});

describe('the panel of /gif', () => {
  async function openReview() {
    const person = bot.person(1);
    await person.say('/gif');
    await person.say('a cat playing');
    return person;
  }

  it('asks what should move, and then shows what GIFs let people choose', async () => {
    const person = bot.person(1);
    await person.say('/gif');
    expect(bot.chats.last(1).text).toContain('What should move?');
    await person.say('a cat playing');
    expect(bot.chats.last(1).text).toContain('New GIF');
    expect(bot.chats.last(1).text).not.toContain('Model');
    expect(labelsOf(bot.chats.last(1)).filter((label) => label !== 'My images')).toEqual([
      'Steps: automatic',
      'CFG: automatic',
      'Sampler: automatic',
      'Seed: random',
      'Leave out…',
      'Animate',
      'Back',
      'Cancel',
    ]);
  });

  it('reaches every parameter by taps or typing, in one message that becomes the card', async () => {
    const person = await openReview();
    await person.tap('Steps: automatic');
    await person.tap('50');
    await person.tap('CFG: automatic');
    await person.say('0');
    await person.tap('Sampler: automatic');
    await person.tap('DPM++ 2M');
    await person.tap('Seed: random');
    await person.say('42');
    await person.tap('Leave out…');
    await person.say('text');
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
    const { messageId } = bot.chats.last(1);
    await person.tap('Animate');
    expect(onlyJob()).toMatchObject({
      kind: 'gif',
      delivery: 'animation',
      messageId,
      parameters: {
        prompt: 'a cat playing',
        steps: 50,
        cfgScale: 0,
        sampler: 'DPM++ 2M',
        seed: 42,
        negativePrompt: 'text',
      },
    });
    expect(labelsOf(bot.chats.last(1))).toEqual(['Cancel']);
    expect(await bot.conversationBytes('1')).toBe(0);
  });

  it.each([
    ['Steps: automatic', '51', 'takes whole numbers from 1 to 50, not 51'],
    ['CFG: automatic', '21', 'takes whole numbers from 0 to 20, not 21'],
    ['Sampler: automatic', 'Eulr', 'Did you mean Euler?'],
  ])('after %s refuses %s with the range of GIFs, and goes on', async (button, typed, words) => {
    const person = await openReview();
    await person.tap(button);
    await person.say(typed);
    expect(bot.chats.last(1).text).toContain(words);
    await person.tap('Back');
    await person.tap('Animate');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it.each(['models', 'sizes', 'count', 'loras', 'presets'])(
    'has no screen for %s, whatever a button says',
    async (screen) => {
      const person = await openReview();
      const { messageId } = bot.chats.last(1);
      await person.tapData(`draw:screen:v1:1:${screen}`, { messageId });
      expect(bot.chats.toasts()).toEqual([expect.stringContaining('expired')]);
      await person.tap('Animate');
      expect(bot.queue.jobs.size).toBe(1);
    },
  );

  it('does not take pictures’ options that are typed into it', async () => {
    const person = await openReview();
    await person.say('a dog --size 512x512');
    expect(bot.chats.last(1).text).toContain('GIFs have no --size');
    await person.tap('Animate');
    expect(onlyJob().parameters.prompt).toBe('a cat playing');
  });

  it('begins with what its person animated with last, but for the seed and what to leave out', async () => {
    const person = await openReview();
    for (const options of ['--steps 12 --cfg 3', '--seed 7 --no text']) await person.say(options);
    await person.tap('Animate');
    await person.say('/gif a dog');
    expect([...bot.queue.jobs.values()].at(-1)?.parameters).toEqual({
      prompt: 'a dog',
      steps: 12,
      cfgScale: 3,
      sampler: 'Euler',
    });
    await person.say('/image a dog');
    expect([...bot.queue.jobs.values()].at(-1)).toMatchObject({
      kind: 'image',
      parameters: { steps: 35, cfgScale: 7 },
    });
  });

  it('is cancelled by its button', async () => {
    const person = await openReview();
    await person.tap('Cancel');
    expect(bot.chats.last(1).text).toContain('Cancelled. Nothing was charged.');
    expect(await bot.conversationBytes('1')).toBe(0);
  });

  it('is cancelled by /cancel', async () => {
    const person = await openReview();
    await person.say('/cancel');
    await person.say('a dog');
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('takes the place of an open panel of /image', async () => {
    const person = bot.person(1);
    await person.say('/image');
    await person.say('a fox');
    await person.say('/gif');
    const [old] = bot.chats.messagesIn(1);
    expect(old && labelsOf(old)).toEqual([]);
    await person.say('a cat');
    await person.tap('Animate');
    expect(onlyJob().kind).toBe('gif');
  });

  it('tapped twice on Animate starts one GIF', async () => {
    const person = await openReview();
    const { messageId } = bot.chats.last(1);
    await person.tapData('draw:go:v1:1:', { messageId });
    await person.tapData('draw:go:v1:1:', { messageId });
    expect(bot.queue.jobs.size).toBe(1);
    expect((await used()).gif).toBe(1);
  });

  it('opens by the deep link, and by the button of /start', async () => {
    await bot.person(1).say('/start gif');
    expect(bot.chats.last(1).text).toContain('What should move?');
    await bot.person(2).say('/start');
    await bot.person(2).tap('Make a GIF');
    expect(bot.chats.last(2).text).toContain('What should move?');
  });

  it('in a group asks for a reply, and takes one', async () => {
    const person = bot.person(1);
    await person.say('/gif', { chatId: GROUP });
    const panel = bot.chats.last(GROUP);
    expect(panel.text).toContain('Reply to this message');
    await person.say('not to the bot', { chatId: GROUP });
    await person.say('a cat', { chatId: GROUP, replyTo: panel.messageId });
    await person.tap('Animate', { chatId: GROUP });
    expect(onlyJob()).toMatchObject({ kind: 'gif', parameters: { prompt: 'a cat' } });
  });

  it('speaks Russian to whom does', async () => {
    await bot.person(1, { language: 'ru' }).say('/gif');
    expect(bot.chats.last(1).text).toContain('Что должно двигаться?');
  });

  it('keeps a log that does not grow with the taps', async () => {
    const person = await openReview();
    const bytesAfter = async (taps: number): Promise<number> => {
      for (let tap = 0; tap < taps; tap += 1) {
        await person.tap('Steps: automatic');
        await person.tap('Back');
      }
      return bot.conversationBytes('1');
    };
    const early = await bytesAfter(5);
    expect(await bytesAfter(45)).toBeLessThanOrEqual(early * 1.5);
  });
});

describe('the buttons of a GIF’s card', () => {
  const { parameters } = gifJob();
  const recipe: Recipe = { kind: 'gif', ownerId: 1, parameters, createdAtMs: 0 };
  let recipeId: string;
  beforeEach(async () => {
    recipeId = await bot.recipes.save(recipe);
  });
  const tap = (action: string, messageId = 77) =>
    bot.person(1).tapData(`image:${action}:v1:${recipeId}`, { messageId });

  it('Again makes another one', async () => {
    await tap('again');
    expect(onlyJob()).toMatchObject({ kind: 'gif', delivery: 'animation' });
    expect(onlyJob().parameters).not.toHaveProperty('seed');
    expect(bot.chats.last(1).replyTo).toBe(77);
  });

  it('As file asks for the same one, untouched', async () => {
    await tap('file');
    expect(onlyJob()).toMatchObject({ kind: 'gif', delivery: 'document', parameters });
  });

  it.each([
    ['edit', undefined],
    ['seed', parameters.seed],
  ])('%s opens its panel with everything in it, seed: %s', async (action, seed) => {
    await tap(action);
    expect(bot.chats.last(1).text).toContain('New GIF');
    await bot.person(1).tap('Animate');
    expect(onlyJob()).toMatchObject({ kind: 'gif', parameters: { prompt: parameters.prompt } });
    expect(onlyJob().parameters.seed).toBe(seed);
  });

  it('Try again takes the place of the failure, and once when tapped twice', async () => {
    await bot.person(1).say('/help');
    const { messageId } = bot.chats.last(1);
    await tap('retry', messageId);
    await tap('retry', messageId);
    expect(onlyJob()).toMatchObject({ kind: 'gif', delivery: 'animation', messageId });
  });

  it.each(['vary', 'gif'])('%s, which no GIF has, starts nothing', async (action) => {
    await tap(action);
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('too old')]);
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('Cancel gives the GIF back', async () => {
    await bot.person(1).say('/gif a cat');
    await bot.person(1).tap('Cancel');
    expect(bot.chats.last(1).text).toContain('Cancelled. Nothing was charged.');
  });
});

describe('“GIF it” under a picture', () => {
  async function tapOn(parameters: ReturnType<typeof imageJob>['parameters']): Promise<void> {
    const id = await bot.recipes.save({ kind: 'image', ownerId: 1, parameters, createdAtMs: 0 });
    await bot.person(1).tapData(`image:gif:v1:${id}`, { messageId: 77 });
  }
  const picture = imageJob().parameters;

  it('animates its words by its seed, from the allowance for GIFs, as a reply', async () => {
    await tapOn(picture);
    expect(onlyJob()).toMatchObject({ kind: 'gif', delivery: 'animation' });
    expect(onlyJob().parameters).toEqual({
      prompt: picture.prompt,
      seed: picture.seed,
      steps: 30,
      cfgScale: 10,
    });
    expect(bot.chats.last(1).replyTo).toBe(77);
    expect(await used()).toEqual({ gif: 1, image: 0 });
  });

  it('takes what to leave out and the sampler along', async () => {
    await tapOn({ ...picture, negativePrompt: 'text', sampler: 'DPM++ 2M' });
    expect(onlyJob().parameters).toMatchObject({ negativePrompt: 'text', sampler: 'DPM++ 2M' });
  });

  it('with something to leave out and no sampler gets one, or the API would not hear it', async () => {
    await tapOn({ ...picture, negativePrompt: 'text' });
    expect(onlyJob().parameters).toMatchObject({ negativePrompt: 'text', sampler: 'Euler' });
  });

  it('beyond the limit says so over the chat, in the words for GIFs', async () => {
    for (let count = 1; count <= 4; count += 1) await tapOn(picture);
    expect(bot.queue.jobs.size).toBe(3);
    expect(bot.chats.toasts().at(-1)).toContain('3 GIFs');
  });

  it('while the API is away says so', async () => {
    bot.api.failWith = new ApiConnectionError('refused');
    await tapOn(picture);
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('can’t reach')]);
    expect(bot.queue.jobs.size).toBe(0);
  });
});
