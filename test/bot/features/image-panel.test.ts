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
    expect(labelsOf(bot.chats.last(1))).toEqual(['Cancel']);
    await person.say('a red fox');
    expect(labelsOf(bot.chats.last(1))).toEqual([
      'Model: model-1',
      'Size: 1:1 · 1024×1024',
      'Draw',
      'Back',
      'Cancel',
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
    expect([...bot.queue.jobs.values()][0]?.messageId).toBe(messageId);
    expect(labelsOf(bot.chats.last(1))).toEqual(['Cancel']);
  });

  it('shows eight models a page and opens at the chosen one', async () => {
    const person = await openReview();
    await person.tap('Model: model-1');
    expect(labelsOf(bot.chats.last(1))).toEqual([
      ...MODELS.slice(0, 8),
      '·',
      '1 / 3',
      '›',
      'Back',
      'Cancel',
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
    expect(labelsOf(bot.chats.last(1))).toEqual(['Back', 'Cancel']);
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
    ['Model: model-1', 'model-', '20 models have that in their names'],
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
    expect([...bot.queue.jobs.values()].at(-1)?.parameters.model).toBe('model-5');
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
    expect(labelsOf(bot.chats.last(GROUP))).toEqual(['Cancel']);
    await person.say('a fox', { chatId: GROUP, threadId: 7, replyTo: panel.messageId });
    expect(labelsOf(bot.chats.last(GROUP))).toContain('Draw');
  });
});
