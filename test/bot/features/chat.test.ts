import { beforeEach, describe, expect, it } from 'vitest';
import { ApiConnectionError } from '../../../src/api/errors.js';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.js';
import type { AnswerJob } from '../../../src/jobs/answer/answer-job.js';
import { createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';
import { aTurn } from '../../helpers/talks.js';

const GROUP = -100500;
const HOME = { chatId: 1, threadId: 0, userId: 1 };
const SETTINGS = { model: 'mystery', persona: { kind: 'built-in', id: 'coder' } } as const;

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

const shown = (chatId = 1) => bot.chats.last(chatId);
const openTalk = (place = HOME) => bot.talks.openTalk(place);
const asked = (): AnswerJob[] => [...bot.answers.jobs.values()];
const llmUsed = async (userId = 1) => {
  const view = await bot.usage.peek(userId);
  return view.categories.llm.used;
};

/** A talk of person 1 with one turn, whose answer stands in a message. */
async function answered(chatId = 1) {
  const place = { ...HOME, chatId };
  const talk = await bot.talks.begin(1, SETTINGS, { keep: true, place });
  const ref = { ownerId: 1, talkId: talk.id };
  const turn = aTurn('turn-1', null, { chatId });
  await bot.talkTurns.addTurn(ref, turn);
  return { talk, place, messageId: turn.answer.messageIds[0] ?? 0 };
}

describe('/chat with a question', () => {
  it('answers at once with the defaults, and the talk stays open', async () => {
    await bot.person(1).say('/chat Why is the sky blue?');
    const talk = await openTalk();
    expect(talk?.settings).toMatchObject({
      model: 'Mixtral-8x7B-Instruct-v0.1',
      persona: { kind: 'built-in', id: 'assistant' },
    });
    expect(asked()).toMatchObject([
      {
        kind: 'ask',
        talkId: talk?.id,
        place: HOME,
        question: { text: 'Why is the sky blue?', pictures: [] },
        locale: 'en',
      },
    ]);
    expect(asked()[0]).not.toHaveProperty('replyTo');
    expect(bot.chats.messagesIn(1)).toEqual([]);
    expect(await llmUsed()).toBe(1);
  });

  it('goes on with the talk that is open', async () => {
    await bot.person(1).say('/chat hello');
    await bot.person(1).say('/chat and you?');
    const [first, second] = asked();
    expect(second?.talkId).toBe(first?.talkId);
  });

  it('in a group belongs to chat, topic and person, and replies to the question', async () => {
    const entities = [{ type: 'bot_command', offset: 0, length: 5 }];
    const messageId = await bot
      .person(1)
      .post({ text: '/chat one', entities }, { chatId: GROUP, threadId: 7 });
    await bot.person(2).say('/chat two', { chatId: GROUP, threadId: 7 });
    await bot.person(1).say('/chat@test_bot three', { chatId: GROUP });
    expect(new Set(asked().map(({ talkId }) => talkId)).size).toBe(3);
    expect(asked().map(({ place }) => place)).toEqual([
      { chatId: GROUP, threadId: 7, userId: 1 },
      { chatId: GROUP, threadId: 7, userId: 2 },
      { chatId: GROUP, threadId: 0, userId: 1 },
    ]);
    expect(asked()[0]?.replyTo).toBe(messageId);
  });

  it('that comes again is asked once', async () => {
    await bot.person(1).say('/chat hello');
    const update = structuredClone(bot.lastUpdate());
    await bot.app.handle(update);
    expect(asked()).toHaveLength(1);
    expect(await llmUsed()).toBe(1);
  });

  it('beyond the limit is told when there is room again, and who has more', async () => {
    await bot.test.close();
    const free = { ...DEFAULT_LIMITS.free, llm: { requests: 1, periodSeconds: 60 } };
    bot = await createTestBot({ limits: { ...DEFAULT_LIMITS, free } });
    await bot.person(1).say('/chat one');
    await bot.person(1).say('/chat two');
    expect(asked()).toHaveLength(1);
    expect(shown().text).toMatch(
      /^You’ve used your 1 question for now\. Nothing was charged\.\nYou can ask again in .*, at .* UTC\.\nTier 1 has 120 per minute\. You can try it for 24 hours, free\.\n/,
    );
  });

  it('with a full line is told so once, and not charged', async () => {
    for (let number = 0; number < 7; number += 1) await bot.person(1).say(`/chat ${number}`);
    expect(asked()).toHaveLength(6);
    expect(shown().text).toContain('5 of your questions are waiting here');
    expect(await llmUsed()).toBe(6);
  });

  it('with a banned key says so', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.ban(1);
    await bot.person(1).say('/chat hello');
    expect(shown().text).toContain('Your API key is banned');
    expect(asked()).toEqual([]);
  });

  it('asks the model of the last time where the list can’t be had', async () => {
    bot.api.failWith = new ApiConnectionError('away');
    await bot.person(1).say('/chat hello');
    expect(shown().text).toContain('I can’t reach the language models');
    bot.api.failWith = undefined;
    await bot.person(1).say('/chat');
    await bot.person(1).tap('Start');
    await bot.person(1).say('/stop');
    bot.api.failWith = new ApiConnectionError('away');
    await bot.person(1).say('/chat hello');
    expect(asked()).toHaveLength(1);
  });
});

describe('/new', () => {
  it('begins afresh with the same settings', async () => {
    const { talk } = await answered();
    await bot.person(1).say('/new');
    const opened = await openTalk();
    expect(opened?.id).not.toBe(talk.id);
    expect(opened?.settings).toEqual(SETTINGS);
    expect(shown().text).toContain('Your chat is open');
  });

  it('with a question asks it there, once', async () => {
    const { talk } = await answered();
    await bot.person(1).say('/new hello');
    await bot.app.handle(structuredClone(bot.lastUpdate()));
    expect(asked()).toHaveLength(1);
    expect(asked()[0]?.talkId).toBe((await openTalk())?.id);
    expect(asked()[0]?.talkId).not.toBe(talk.id);
  });

  it('without a talk takes the defaults', async () => {
    await bot.person(1).say('/new');
    expect((await openTalk())?.settings.persona).toEqual({ kind: 'built-in', id: 'assistant' });
  });

  it('leaves a picture that is being put together alone', async () => {
    const person = bot.person(1);
    await person.say('/image');
    await person.say('/new');
    await person.say('a red fox');
    expect(labelsOf(shown())).toContain('Draw');
  });

  it('ends a card that is open', async () => {
    await bot.person(1).say('/chat');
    await bot.person(1).say('/new');
    expect(await bot.conversationBytes('1')).toBe(0);
  });
});

describe('/stop', () => {
  it('stops the answer, and the talk stays open', async () => {
    await bot.person(1).say('/chat hello');
    const [job] = asked();
    bot.answers.running.add(job?.jobId ?? '');
    await bot.person(1).say('/stop');
    expect(bot.answers.stopped).toEqual([job?.jobId]);
    expect((await openTalk())?.id).toBe(job?.talkId);
  });

  it('closes the talk when no answer is being made', async () => {
    await answered();
    await bot.person(1).say('/stop');
    expect(shown().text).toContain('This chat is closed.');
    expect(await openTalk()).toBeUndefined();
    await bot.person(1).say('/stop');
    expect(shown().text).toContain('No chat is open here');
  });

  it('in a group touches nobody else’s talk', async () => {
    await bot.person(1).say('/chat hello', { chatId: GROUP });
    await bot.person(2).say('/stop', { chatId: GROUP });
    expect((await openTalk({ ...HOME, chatId: GROUP }))?.id).toBe(asked()[0]?.talkId);
    expect(bot.answers.stopped).toEqual([]);
  });

  it('Telegram’s own button stops as well, and says nothing', async () => {
    await bot.person(1).say('/chat hello');
    const [job] = asked();
    bot.answers.running.add(job?.jobId ?? '');
    const chat = { id: 1, type: 'private', first_name: 'Ann' };
    await bot.person(1).send({ stopped_message_generation: { chat, draft_id: 77 } });
    expect(bot.answers.stopped).toEqual([job?.jobId]);
    expect(bot.chats.messagesIn(1)).toEqual([]);
  });
});

describe('the buttons of an answer', () => {
  it.each(['continue', 'regenerate'] as const)('%s asks for it, once a tap', async (action) => {
    const { talk, messageId } = await answered();
    await bot.person(1).tapData(`chat:${action}:v1:turn-1`, { messageId });
    await bot.person(1).tapData(`chat:${action}:v1:turn-1`, { messageId });
    expect(asked()).toMatchObject([
      { kind: action, talkId: talk.id, turnId: 'turn-1', place: HOME },
    ]);
    expect(bot.chats.toasts()).toEqual(['On it!']);
    expect(await llmUsed()).toBe(1);
  });

  it('open an older talk again, so that the next words go on with it', async () => {
    const { talk, messageId } = await answered();
    await bot.person(1).say('/new');
    await bot.person(1).tapData('chat:regenerate:v1:turn-1', { messageId });
    expect((await openTalk())?.id).toBe(talk.id);
  });

  it('New chat begins one with the settings of that answer', async () => {
    const { talk, messageId } = await answered();
    await bot.person(1).say('/stop');
    await bot.person(1).tapData('chat:new:v1:turn-1', { messageId });
    const opened = await openTalk();
    expect(opened?.settings).toEqual(SETTINGS);
    expect(opened?.id).not.toBe(talk.id);
  });

  it.each(['continue', 'regenerate', 'new'])(
    '%s by somebody else gets a polite word',
    async (action) => {
      const { messageId } = await answered(GROUP);
      await bot.person(2).tapData(`chat:${action}:v1:turn-1`, { chatId: GROUP, messageId });
      expect(bot.chats.toasts()).toEqual([expect.stringContaining('somebody else’s chat')]);
      expect(asked()).toEqual([]);
      expect(await openTalk({ chatId: GROUP, threadId: 0, userId: 2 })).toBeUndefined();
    },
  );

  it('of a deleted talk, or of one nobody remembers, say so', async () => {
    const { talk, messageId } = await answered();
    await bot.talks.remove({ ownerId: 1, talkId: talk.id });
    await bot.person(1).tapData('chat:regenerate:v1:turn-1', { messageId });
    await bot.person(1).tapData('chat:regenerate:v1:turn-9', { messageId: 999 });
    expect(bot.chats.toasts()).toEqual([
      expect.stringContaining('I no longer remember this answer'),
      expect.stringContaining('I no longer remember this answer'),
    ]);
    expect(asked()).toEqual([]);
  });

  it('work also in the moment before the turn is kept', async () => {
    await bot.person(1).say('/chat hello', { chatId: GROUP });
    const [job] = asked();
    const tapped = `chat:regenerate:v1:${job?.jobId ?? ''}`;
    await bot.person(2).tapData(tapped, { chatId: GROUP, messageId: 50 });
    await bot.person(1).tapData(tapped, { chatId: GROUP, messageId: 50 });
    expect(asked().slice(1)).toMatchObject([
      { kind: 'regenerate', talkId: job?.talkId, turnId: job?.jobId },
    ]);
  });

  it('are refused over the chat when the limit is reached', async () => {
    await bot.test.close();
    const free = { ...DEFAULT_LIMITS.free, llm: { requests: 1, periodSeconds: 60 } };
    bot = await createTestBot({ limits: { ...DEFAULT_LIMITS, free } });
    const { messageId } = await answered();
    await bot.person(1).say('/chat one');
    await bot.person(1).tapData('chat:regenerate:v1:turn-1', { messageId });
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('You’ve used your 1 question')]);
  });
});

describe('the buttons of a question', () => {
  async function askedOnce() {
    await bot.person(1).say('/chat hello', { chatId: GROUP });
    const [job] = asked();
    if (job === undefined) throw new Error('Nothing was asked.');
    return job;
  }
  const tap = (userId: number, action: string, jobId: string) =>
    bot.person(userId).tapData(`chat:${action}:v1:${jobId}`, { chatId: GROUP, messageId: 1 });

  it('Stop is the owner’s', async () => {
    const { jobId } = await askedOnce();
    await tap(2, 'stop', jobId);
    expect(bot.answers.stopped).toEqual([]);
    await tap(1, 'stop', jobId);
    expect(bot.answers.stopped).toEqual([jobId]);
    bot.answers.jobs.delete(jobId);
    await tap(1, 'stop', jobId);
    expect(bot.chats.toasts()).toEqual([
      expect.stringContaining('somebody else’s'),
      expect.stringContaining('I’m stopping'),
      expect.stringContaining('already finished'),
    ]);
  });

  it('Cancel takes a waiting one back; one whose turn has come is answered', async () => {
    const { jobId } = await askedOnce();
    await tap(2, 'cancel', jobId);
    bot.answers.running.add(jobId);
    await tap(1, 'cancel', jobId);
    bot.answers.running.delete(jobId);
    await tap(1, 'cancel', jobId);
    await tap(1, 'cancel', jobId);
    expect(asked()).toEqual([]);
    expect(bot.chats.toasts()).toEqual([
      expect.stringContaining('somebody else’s'),
      expect.stringContaining('its turn has come'),
      'Cancelled. Nothing was charged.',
      expect.stringContaining('its turn has come'),
    ]);
  });

  it('Try again asks a failed one once more', async () => {
    const { jobId, talkId } = await askedOnce();
    await tap(2, 'retry', jobId);
    expect(asked()).toHaveLength(1);
    await tap(1, 'retry', jobId);
    expect(asked()).toHaveLength(2);
    expect(asked()[1]).toMatchObject({ kind: 'ask', talkId, question: { text: 'hello' } });
    await tap(1, 'retry', 'answer-gone');
    expect(bot.chats.toasts().at(-1)).toContain('I no longer remember');
  });

  it('Keep all of it leaves the talk as it is, for its owner', async () => {
    const { jobId } = await askedOnce();
    await tap(2, 'keep', jobId);
    await tap(1, 'keep', jobId);
    await tap(1, 'keep', 'answer-gone');
    expect(asked()).toHaveLength(1);
    expect(bot.chats.toasts()).toEqual([
      expect.stringContaining('somebody else’s'),
      expect.stringContaining('all that was said stays'),
      expect.stringContaining('I no longer remember'),
    ]);
  });

  it('Another model opens the card at the models', async () => {
    const { jobId } = await askedOnce();
    await tap(2, 'model', jobId);
    await tap(1, 'model', jobId);
    expect(shown(GROUP).text).toContain('Choose a model');
    expect(labelsOf(shown(GROUP))).toContain('coder-1-32k');
  });
});
