import { beforeEach, describe, expect, it } from 'vitest';
import { ApiConnectionError } from '../../../src/api/errors.js';
import { createTestBot, labelsOf, MODELS, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

async function openReview(prompt = 'a red fox') {
  const person = bot.person(1);
  await person.say('/image');
  await person.say(prompt);
  return person;
}

function parameters() {
  const [job] = bot.queue.jobs.values();
  return job?.parameters;
}

describe('the panel of /image', () => {
  it('leads from prompt over model and size to the picture', async () => {
    const person = bot.person(1);
    await person.say('/image');
    expect(labelsOf(bot.chats.last(1))).toEqual(['My images', 'Cancel']);
    await person.say('a red fox');
    expect(labelsOf(bot.chats.last(1)).slice(0, 2)).toEqual([
      'Model: model-1',
      'Size: 1:1 · 1024×1024',
    ]);
    await person.tap('Model: model-1');
    await person.tap('model-3');
    await person.tap('Size: 1:1 · 1024×1024');
    await person.tap('3:4 · 768×1024');
    await person.tap('Draw');
    expect(parameters()).toMatchObject({
      prompt: 'a red fox',
      model: 'model-3',
      width: 768,
      height: 1024,
    });
  });

  it('is one message all the way, which becomes the card', async () => {
    const person = await openReview();
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
    const { messageId } = bot.chats.last(1);
    await person.tap('Draw');
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
    expect([...bot.queue.jobs.values()][0]).toMatchObject({ messageId });
    expect(labelsOf(bot.chats.last(1))).toEqual(['Cancel']);
  });

  it('shows eight models a page and opens at the chosen one', async () => {
    const person = await openReview();
    await person.tap('Model: model-1');
    expect(labelsOf(bot.chats.last(1)).slice(0, 11)).toEqual([
      ...MODELS.slice(0, 8),
      '·',
      '1 / 3',
      '›',
    ]);
    await person.tap('›');
    await person.tap('›');
    await person.tap('model-20');
    await person.tap('Model: model-20');
    expect(labelsOf(bot.chats.last(1))).toContain('3 / 3');
    await person.tap('‹');
    expect(labelsOf(bot.chats.last(1))).toContain('model-9');
  });

  it('goes back from everywhere', async () => {
    const person = await openReview();
    await person.tap('Model: model-1');
    await person.tap('Back');
    await person.tap('Size: 1:1 · 1024×1024');
    await person.tap('Back');
    await person.tap('Back');
    expect(bot.chats.last(1).text).toContain('What should I draw?');
    expect(labelsOf(bot.chats.last(1))).toEqual(['My images', 'Back', 'Cancel']);
    await person.tap('Back');
    expect(labelsOf(bot.chats.last(1))).toContain('Draw');
  });

  it.each([[[]], [['Model: model-1']], [['Size: 1:1 · 1024×1024']], [['Back']]])(
    'is cancelled from everywhere (after %j)',
    async (taps) => {
      const person = await openReview();
      for (const label of taps) await person.tap(label);
      await person.tap('Cancel');
      expect(bot.chats.last(1).text).toContain('Cancelled. Nothing was charged.');
      expect(labelsOf(bot.chats.last(1))).toEqual([]);
      expect(await bot.conversationBytes('1')).toBe(0);
    },
  );

  it('takes typed input where that makes sense', async () => {
    const person = await openReview();
    await person.say('a blue fox --steps 12');
    expect(bot.chats.last(1).text).toContain('a blue fox');
    await person.tap('Model: model-1');
    await person.say('Model 17');
    await person.tap('Size: 1:1 · 1024×1024');
    await person.say('640 x 512');
    expect(labelsOf(bot.chats.last(1))).toContain('Size: 640×512');
    await person.tap('Draw');
    expect(parameters()).toMatchObject({
      prompt: 'a blue fox',
      model: 'model-17',
      width: 640,
      height: 512,
      steps: 12,
    });
  });

  it('shows what is typed below it, and leaves no second panel behind', async () => {
    const person = await openReview();
    await person.say('another prompt');
    await person.say('and another');
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
  });

  it.each([
    ['Model: model-1', 'nothing-like-it', 'There is no model nothing-like-it'],
    ['Steps: automatic', '99', 'takes whole numbers from 1 to 35, not 99'],
    ['CFG: automatic', 'lots', 'takes whole numbers from 1 to 30'],
    ['Seed: random', '-1', 'takes whole numbers'],
    ['LoRAs', 'add_detial', 'Did you mean add_detail?'],
    ['LoRAs', 'add_detail:9', 'a weight from -2 to 2'],
    ['Presets', 'nothing', 'There is no preset nothing'],
    ['Size: 1:1 · 1024×1024', '2000x2000', 'each side 64 to 1024'],
  ])('after %s refuses %s and goes on', async (button, typed, words) => {
    const person = await openReview();
    await person.tap(button);
    await person.say(typed);
    expect(bot.chats.last(1).text).toContain(words);
    await person.tap('Back');
    await person.tap('Draw');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('puts a prompt together that its client cut in pieces', async () => {
    const person = await openReview('fox '.repeat(1_000).trim());
    await person.say('in the snow');
    await person.tap('Draw');
    expect(parameters()?.prompt).toBe(`${'fox '.repeat(1_000)}in the snow`);
  });

  it('asks for words when it gets something else', async () => {
    const person = bot.person(1);
    await person.say('/image');
    const from = { id: 1, is_bot: false, first_name: 'Person' };
    const chat = { id: 1, type: 'private' };
    const sticker = { file_id: 'a', type: 'regular' };
    await person.send({ message: { message_id: 9, date: 1, chat, from, sticker } });
    expect(bot.chats.last(1).text).toContain('I need it in words');
    await person.say('a fox');
    expect(labelsOf(bot.chats.last(1))).toContain('Draw');
  });

  it('offers next time what was drawn with last', async () => {
    const person = await openReview();
    await person.tap('Model: model-1');
    await person.tap('model-5');
    await person.tap('Draw');
    await person.say('/image a cat');
    expect([...bot.queue.jobs.values()].at(-1)?.parameters).toMatchObject({ model: 'model-5' });
  });

  it('reaches every parameter in two taps or by a typed value', async () => {
    const person = await openReview();
    await person.tap('Steps: automatic');
    await person.tap('20');
    await person.tap('CFG: automatic');
    await person.say('11');
    await person.tap('Sampler: automatic');
    await person.tap('DPM++ 2M');
    await person.tap('Seed: random');
    await person.say('42');
    await person.tap('Leave out…');
    await person.say('blurry, <b>text</b>');
    await person.tap('LoRAs');
    await person.tap('add_detail');
    await person.tap('add_detail · 1');
    await person.tap('0.6');
    await person.say('soft_glow:-0.5');
    await person.tap('Back');
    await person.tap('Draw');
    expect(parameters()).toMatchObject({
      steps: 20,
      cfgScale: 11,
      sampler: 'DPM++ 2M',
      seed: 42,
      negativePrompt: 'blurry, <b>text</b>',
      loras: { add_detail: 0.6, soft_glow: -0.5 },
    });
  });

  it('takes every value back', async () => {
    const person = bot.person(1);
    await person.say('/image');
    await person.say('fox --steps 5 --sampler Euler --seed 1 --no text --lora add_detail:0.5');
    await person.tap('Steps: 5');
    await person.tap('automatic');
    await person.tap('Sampler: Euler');
    await person.tap('automatic');
    await person.tap('Seed: 1');
    await person.tap('random');
    await person.tap('✓ Leave out');
    await person.tap('Remove');
    await person.tap('LoRAs: 1');
    await person.tap('add_detail · 0.5');
    await person.tap('Remove');
    await person.tap('Back');
    await person.tap('Draw');
    expect(parameters()).toMatchObject({ prompt: 'fox', steps: 35, loras: {} });
    for (const name of ['sampler', 'seed', 'negativePrompt']) {
      expect(parameters()).not.toHaveProperty(name);
    }
  });

  it('narrows a list by what is typed, and shows all of it again', async () => {
    const person = await openReview();
    await person.tap('Model: model-1');
    await person.say('el-1');
    expect(bot.chats.last(1).text).toContain('11 names with el-1 in them');
    expect(labelsOf(bot.chats.last(1))).not.toContain('model-2');
    await person.tap('Show all');
    expect(labelsOf(bot.chats.last(1))).toContain('model-2');
    await person.say('el-20');
    expect(labelsOf(bot.chats.last(1))).toContain('Model: model-20');
  });

  it('remembers favourite models for the next time', async () => {
    const person = await openReview();
    await person.tap('Model: model-1');
    await person.say('model-9');
    await person.tap('Model: model-9');
    await person.tap('☆ Add my model to favourites');
    expect(labelsOf(bot.chats.last(1))[0]).toBe('★ model-9');
    await person.tap('Cancel');
    await openReview();
    await person.tap('Model: model-1');
    expect(labelsOf(bot.chats.last(1))[0]).toBe('★ model-9');
    await person.tap('★ model-9');
    await person.tap('Model: model-9');
    await person.tap('★ Remove my model from favourites');
    expect(labelsOf(bot.chats.last(1))[0]).toBe('model-1');
  });

  it('keeps settings under a name, uses them and forgets them', async () => {
    const person = await openReview('fox --steps 9 --seed 3 --lora add_detail:0.5');
    await person.tap('Presets');
    await person.tap('Save these settings');
    await person.say('  soft   nights  ');
    expect(labelsOf(bot.chats.last(1))).toContain('soft nights');
    await person.tap('Cancel');
    await openReview('a cat');
    await person.tap('Presets');
    await person.tap('soft nights');
    expect(labelsOf(bot.chats.last(1))).toContain('Steps: 9');
    // A seed belongs to one picture.
    expect(labelsOf(bot.chats.last(1))).toContain('Seed: random');
    await person.tap('Presets');
    await person.tap('✕');
    expect(labelsOf(bot.chats.last(1))).not.toContain('soft nights');
  });

  it('takes a count by its button or typed, and keeps it for the next time and in presets', async () => {
    const person = await openReview();
    await person.tap('Count: 1');
    await person.tap('4');
    await person.tap('Count: 4');
    await person.say('6');
    expect(bot.chats.last(1).text).toContain('--n takes whole numbers from 1 to 5, not 6');
    await person.say('3');
    await person.tap('Presets');
    await person.tap('Save these settings');
    await person.say('three');
    await person.tap('Back');
    await person.tap('Count: 3');
    await person.tap('2');
    await person.tap('Draw');
    expect([...bot.queue.jobs.values()].at(-1)).toMatchObject({ count: 2 });
    await person.say('/image a cat');
    expect([...bot.queue.jobs.values()].at(-1)).toMatchObject({ count: 2 });
    await openReview('a dog');
    await person.tap('Presets');
    await person.tap('three');
    expect(labelsOf(bot.chats.last(1))).toContain('Count: 3');
  });

  it('draws the next one-line picture with the last one’s settings', async () => {
    const person = await openReview('fox --steps 9 --seed 3 --no text');
    await person.tap('Draw');
    await person.say('/image a cat');
    const next = [...bot.queue.jobs.values()].at(-1)?.parameters;
    expect(next).toMatchObject({ prompt: 'a cat', steps: 9 });
    expect(next).not.toHaveProperty('seed');
    expect(next).not.toHaveProperty('negativePrompt');
  });

  it('is as quick at the hundredth tap as at the tenth, with 500 models', async () => {
    bot.api.models = Array.from({ length: 500 }, (_, index) => `model-${index + 1}`);
    const person = await openReview();
    await person.tap('Model: model-1');
    const callsBefore = () => bot.chats.callsOf('editMessageText').length;
    const bytes: number[] = [];
    const calls: number[] = [];
    for (let taps = 1; taps <= 100; taps += 1) {
      const before = callsBefore();
      await person.tap(taps % 62 === 0 ? '‹' : taps < 62 ? '›' : '‹');
      bytes.push(await bot.conversationBytes('1'));
      calls.push(callsBefore() - before);
    }
    expect(bytes[99]).toBeLessThanOrEqual((bytes[9] ?? 0) * 1.5);
    expect(new Set(calls)).toEqual(new Set([1]));
  });

  it('keeps a bounded log over fifty taps', async () => {
    const person = await openReview();
    await person.tap('Model: model-1');
    await person.tap('›');
    const before = await bot.conversationBytes('1');
    expect(before).toBeGreaterThan(0);
    for (let taps = 0; taps < 25; taps += 1) {
      await person.tap('›');
      await person.tap('‹');
    }
    expect(await bot.conversationBytes('1')).toBe(before);
  });

  it('goes on while the API is away and comes back', async () => {
    const person = await openReview();
    bot.api.failWith = new ApiConnectionError('refused');
    await person.tap('Draw');
    expect(bot.chats.toasts().at(-1)).toContain('can’t reach the drawing engine');
    bot.api.failWith = undefined;
    await person.tap('Draw');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('can be used again after a picture could not be started', async () => {
    const person = await openReview();
    const { enqueue } = bot.queue.queue;
    bot.queue.queue.enqueue = () => Promise.reject(new Error('the queue is broken'));
    await person.tap('Draw');
    expect(bot.chats.toasts().at(-1)).toContain('Nothing was charged');
    expect(labelsOf(bot.chats.last(1))).toContain('Draw');
    bot.queue.queue.enqueue = enqueue;
    await person.tap('Draw');
    expect(bot.queue.jobs.size).toBe(1);
  });
});

describe('an old panel', () => {
  it('after a second /image says kindly that it has expired', async () => {
    const person = await openReview();
    const old = { ...bot.chats.last(1) };
    await person.say('/image');
    await person.tap('Draw', { on: old });
    expect(bot.chats.toasts().at(-1)).toContain('expired');
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('of which the log is gone says the same, and a new one opens', async () => {
    const person = await openReview();
    await bot.test.redis.del(bot.test.keys.state('conversation', '1'));
    await person.tap('Draw');
    expect(bot.chats.toasts().at(-1)).toContain('expired');
    await person.say('/image');
    expect(bot.chats.last(1).text).toContain('What should I draw?');
  });

  it('whose draft is gone ends, and lets the tap on to whoever answers it', async () => {
    const person = await openReview();
    await bot.test.redis.del(bot.test.keys.state('session', '1'));
    await person.tap('Draw');
    expect(bot.chats.toasts().at(-1)).toContain('expired');
    expect(await bot.conversationBytes('1')).toBe(0);
  });

  it('tapped twice on Draw starts one picture and keeps the card’s buttons', async () => {
    const person = await openReview();
    const panel = { ...bot.chats.last(1) };
    await person.tap('Draw', { on: panel });
    await person.tap('Draw', { on: panel });
    expect(bot.queue.jobs.size).toBe(1);
    expect(labelsOf(bot.chats.last(1))).toEqual(['Cancel']);
  });

  it('with a model that the API no longer has says so and goes on', async () => {
    const person = await openReview();
    await person.tap('Model: model-1');
    bot.api.models = ['another'];
    await person.tap('model-2');
    expect(bot.chats.toasts().at(-1)).toContain('expired');
    await person.tap('Back');
    expect(labelsOf(bot.chats.last(1))).toContain('Draw');
  });
});

describe('commands while the panel is open', () => {
  it('/cancel ends it: the conversation does not take it for a prompt', async () => {
    const person = bot.person(1);
    await person.say('/image');
    await person.say('/cancel');
    expect(bot.chats.messagesIn(1).map(({ text }) => text)).toEqual([
      'Cancelled. Nothing was charged.',
      'Cancelled. Nothing was charged.',
    ]);
    expect(await bot.conversationBytes('1')).toBe(0);
  });

  it('work, and leave it open', async () => {
    const person = await openReview();
    await person.say('/help');
    expect(bot.chats.last(1).text).toContain('What I can do');
    await person.tap('Draw');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('/image with a prompt draws that one, and the panel stays', async () => {
    const person = await openReview();
    await person.say('/image a cat');
    expect(parameters()?.prompt).toBe('a cat');
    await person.tap('Draw');
    expect(bot.queue.jobs.size).toBe(2);
  });

  it('a language chosen meanwhile is the panel’s too', async () => {
    const person = await openReview();
    await person.say('/language');
    await person.tap('Русский');
    await person.say('рыжая лиса');
    expect(labelsOf(bot.chats.last(1))).toContain('Нарисовать');
  });
});

describe('in a group', () => {
  it('two people have a panel each, and tap only their own', async () => {
    const [ann, ben] = [bot.person(1), bot.person(2)];
    await ann.say('/image', { chatId: GROUP });
    const annPanel = bot.chats.last(GROUP);
    await ben.say('/image', { chatId: GROUP });
    const benPanel = bot.chats.last(GROUP);
    await ann.say('ann’s fox', { chatId: GROUP, replyTo: annPanel.messageId });
    const annReview = bot.chats.last(GROUP);
    expect(annReview.text).toContain('ann’s fox');
    await ben.tap('Draw', { chatId: GROUP, on: annReview });
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('someone else')]);
    await ben.say('ben’s cat', { chatId: GROUP, replyTo: benPanel.messageId });
    await ben.tap('Draw', { chatId: GROUP, on: bot.chats.last(GROUP) });
    expect(parameters()?.prompt).toBe('ben’s cat');
  });

  it('asks for a reply, and takes nothing else that is said', async () => {
    const person = bot.person(1);
    await person.say('/image', { chatId: GROUP });
    const panel = bot.chats.last(GROUP);
    expect(panel.forceReply).toBe(true);
    await person.say('just talking to my friends', { chatId: GROUP });
    expect(bot.chats.messagesIn(GROUP)).toHaveLength(1);
    await person.say('a fox', { chatId: GROUP, replyTo: panel.messageId });
    expect(bot.chats.last(GROUP).text).toContain('a fox');
  });

  it('topics are places of their own', async () => {
    const person = bot.person(1);
    await person.say('/image', { chatId: GROUP, threadId: 7 });
    const panel = bot.chats.last(GROUP);
    await person.say('a fox', { chatId: GROUP, threadId: 8, replyTo: panel.messageId });
    expect(labelsOf(bot.chats.last(GROUP))).toEqual(['My images', 'Cancel']);
    await person.say('a fox', { chatId: GROUP, threadId: 7, replyTo: panel.messageId });
    expect(labelsOf(bot.chats.last(GROUP))).toContain('Draw');
  });
});
