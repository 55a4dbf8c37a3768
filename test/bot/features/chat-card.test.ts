import { beforeEach, describe, expect, it } from 'vitest';
import { ApiConnectionError } from '../../../src/api/errors.js';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.js';
import type { AnswerJob } from '../../../src/jobs/answer/answer-job.js';
import { CHAT_MODELS, createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';
import { aTurn } from '../../helpers/talks.js';

const GROUP = -100500;
const HOME = { chatId: 1, threadId: 0, userId: 1 };

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

const shown = (chatId = 1) => bot.chats.last(chatId);
const openTalk = (place = HOME) => bot.talks.openTalk(place);
const asked = (): AnswerJob[] => [...bot.answers.jobs.values()];

async function openCard() {
  const person = bot.person(1);
  await person.say('/chat');
  return person;
}

/** A button by the beginning of its label, which goes on with what is chosen. */
function labelWith(words: string, chatId = 1): string {
  const label = labelsOf(shown(chatId)).find((text) => text.includes(words));
  if (label === undefined) throw new Error(`No button with ${words}`);
  return label;
}

describe('the card of /chat', () => {
  it('shows model with what it is good at, persona, creativity, and what is kept', async () => {
    await openCard();
    expect(shown().text).toContain('New chat\nModel: Mixtral-8x7B-Instruct-v0.1 · ');
    expect(shown().text).toContain('Persona: Assistant\nCreativity: Balanced\nKept for 30 days');
    expect(labelsOf(shown())).toEqual([
      'Model: Mixtral-8x7B-Instruct-v0.1',
      'Persona: Assistant',
      'Creativity: Balanced',
      'Don’t keep the new chat',
      'My chats',
      'Start',
      'Close',
    ]);
  });

  it('leads in one message over model, persona and creativity to an open talk', async () => {
    const person = await openCard();
    await person.tap(labelWith('Model:'));
    await person.tap('coder-3-32k');
    await person.tap(labelWith('Persona:'));
    await person.tap('Coder');
    await person.tap(labelWith('Creativity:'));
    await person.tap('Precise');
    await person.tap('Start');
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
    expect(shown().text).toContain('Your chat is open');
    expect(labelsOf(shown())).toEqual(['Chat settings', 'My chats']);
    expect(await openTalk()).toMatchObject({
      keep: true,
      settings: {
        model: 'coder-3-32k',
        persona: { kind: 'built-in', id: 'coder' },
        temperature: 0.2,
      },
    });
    expect(await bot.conversationBytes('1')).toBe(0);
    expect(asked()).toEqual([]);
  });

  it('begins the next time with what was chosen last', async () => {
    const person = await openCard();
    await person.tap(labelWith('Model:'));
    await person.tap('coder-3-32k');
    await person.tap('Start');
    await person.say('/stop');
    await person.say('/chat');
    expect(labelsOf(shown())).toContain('Model: coder-3-32k');
    bot.api.chatModels = ['another'];
    await person.say('/chat');
    expect(labelsOf(shown())).toContain('Model: another');
  });

  it('a talk that is not to be kept is forgotten after an hour', async () => {
    const person = await openCard();
    await person.tap('Don’t keep the new chat');
    expect(shown().text).toContain('Forgotten 1 hour after');
    await person.tap('Start');
    expect(await openTalk()).toMatchObject({ keep: false });
    await person.say('/new');
    expect(await openTalk()).toMatchObject({ keep: false });
  });

  it('says of a talk that is open whether that is kept, whatever a new one would be', async () => {
    const person = await openCard();
    await person.tap('Don’t keep the new chat');
    await person.tap('Start');
    await person.say('/chat');
    expect(shown().text).toContain('Forgotten 1 hour after');
    await person.tap('Don’t keep the new chat');
    expect(shown().text).toContain('Forgotten 1 hour after');
    expect(labelsOf(shown())).toContain('Keep the new chat');
  });

  it('its log stays the same however many taps there are', async () => {
    const person = await openCard();
    await person.tap('Don’t keep the new chat');
    const before = await bot.conversationBytes('1');
    for (let tap = 0; tap < 20; tap += 1) {
      await person.tap(labelWith('Model:'));
      await person.tap('Back');
    }
    expect(await bot.conversationBytes('1')).toBe(before);
  });

  it.each([
    [[]],
    [['Model:']],
    [['Persona:']],
    [['Persona:', 'New persona']],
    [['Creativity:']],
    [['Creativity:', 'Exact values']],
    [['Creativity:', 'Exact values', 'Temperature']],
  ])('is closed from everywhere (after %j)', async (taps) => {
    const person = await openCard();
    for (const words of taps) await person.tap(labelWith(words));
    await person.tap('Close');
    expect(shown().text).toBe('Closed. Nothing was changed.');
    expect(await bot.conversationBytes('1')).toBe(0);
    expect(await openTalk()).toBeUndefined();
  });

  it('/cancel closes it as well', async () => {
    const person = await openCard();
    await person.say('/cancel');
    expect(bot.chats.messagesIn(1).map(({ text }) => text)).toEqual([
      'Closed. Nothing was changed.',
      'Cancelled. Nothing was charged.',
    ]);
  });

  it('goes back from everywhere', async () => {
    const person = await openCard();
    for (const words of ['Creativity:', 'Exact values', 'Temperature']) {
      await person.tap(labelWith(words));
    }
    for (let taps = 0; taps < 3; taps += 1) await person.tap('Back');
    expect(labelsOf(shown())).toContain('Start');
  });

  it('an old card, and one of somebody else, say so', async () => {
    const person = await openCard();
    const { messageId } = shown();
    await person.say('/chat');
    expect(bot.chats.messages.get(messageId)?.buttons).toEqual([]);
    await person.tapData('chat-card:start:v1:1:', { messageId });
    await bot.person(2).tapData('chat-card:start:v1:1:', { messageId });
    expect(bot.chats.toasts()).toEqual([
      expect.stringContaining('This card has expired'),
      expect.stringContaining('somebody else’s chat'),
    ]);
    expect(await openTalk()).toBeUndefined();
  });

  it.each([
    'pick:x',
    'set:precise',
    'screen:exact',
    'parameter:seed',
    'switch:keep',
    'apply:',
    'page:9',
  ])('made-up data (%s) is answered as outdated', async (data) => {
    const person = await openCard();
    const { messageId } = shown();
    const [action = '', arg = ''] = data.split(':');
    await person.tapData(`chat-card:${action}:v1:1:${arg}`, { messageId });
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('This card has expired')]);
    expect(labelsOf(shown())).toContain('Start');
  });

  it('without a list of models says so, and opens when there is one', async () => {
    bot.api.failWith = new ApiConnectionError('away');
    const person = await openCard();
    expect(shown().text).toContain('I can’t reach the language models');
    bot.api.failWith = undefined;
    await person.say('/chat');
    bot.api.failWith = new ApiConnectionError('away');
    await person.tap('Start');
    expect(bot.chats.toasts().at(-1)).toContain('I can’t reach the language models');
    bot.api.failWith = undefined;
    await person.tap('Start');
    expect(await openTalk()).toBeDefined();
  });

  it('who left the channel is shown the gate instead', async () => {
    await bot.test.close();
    bot = await createTestBot({ channels: ['@news'] });
    const person = bot.person(1);
    await bot.person(1).say('/chat');
    expect(shown().text).toContain('Join');
    await person.changeMembership('@news', 'member');
    expect(labelsOf(shown())).toContain('Start');
    await person.changeMembership('@news', 'left');
    await person.tap('Start');
    expect(await openTalk()).toBeUndefined();
  });
});

describe('choosing a model', () => {
  it('shows six a page, each with what it is good at, and opens at the chosen one', async () => {
    const person = await openCard();
    await person.tap(labelWith('Model:'));
    expect(shown().text).toContain('coder-1-32k – code');
    expect(labelsOf(shown()).slice(0, 9)).toEqual([...CHAT_MODELS.slice(0, 6), '·', '1 / 3', '›']);
    await person.tap('›');
    await person.tap('›');
    expect(shown().text).toContain('llava-v1.6-34b – sees pictures');
    expect(shown().text).toContain('mystery – general questions');
    await person.tap('mystery');
    await person.tap(labelWith('Model:'));
    expect(labelsOf(shown())).toContain('3 / 3');
  });

  it('what is typed chooses, narrows the list, or is told to be nothing', async () => {
    const person = await openCard();
    await person.tap(labelWith('Model:'));
    await person.say('coder-1');
    expect(labelsOf(shown()).slice(0, 4)).toEqual([
      'coder-1-32k',
      'coder-10-32k',
      'coder-11-32k',
      'coder-12-32k',
    ]);
    await person.tap('Show all');
    await person.say('mystrey');
    expect(shown().text).toBe('There is no model mystrey. Did you mean mystery?');
    await person.say('nothing like any of these');
    expect(shown().text).toContain('There is no model with');
    await person.say('Mystery');
    expect(labelsOf(shown())).toContain('Model: mystery');
  });

  it('favourites come first, for good', async () => {
    const person = await openCard();
    await person.tap(labelWith('Model:'));
    await person.say('mystery');
    await person.tap(labelWith('Model:'));
    await person.tap('☆ Add my model to favourites');
    expect(labelsOf(shown())[0]).toBe('★ mystery');
    await person.tap('Close');
    await person.say('/chat');
    await person.tap(labelWith('Model:'));
    expect(labelsOf(shown())).toContain('★ mystery');
  });
});

describe('a persona of one’s own', () => {
  async function withCoach() {
    const person = await openCard();
    await person.tap(labelWith('Persona:'));
    await person.tap('New persona');
    await person.say('  Chess\ncoach ');
    expect(shown().text).toContain('Chess coach');
    await person.say('You are a patient chess coach.');
    return person;
  }

  it('is typed, chosen, and kept for the next talk', async () => {
    const person = await withCoach();
    expect(labelsOf(shown())).toContain('Persona: Chess coach');
    await person.tap('Start');
    expect((await openTalk())?.settings.persona).toEqual({
      kind: 'own',
      name: 'Chess coach',
      prompt: 'You are a patient chess coach.',
    });
    await person.say('/chat');
    await person.tap(labelWith('Persona:'));
    await person.tap('Assistant');
    await person.tap(labelWith('Persona:'));
    await person.tap('Chess coach');
    expect(labelsOf(shown())).toContain('Persona: Chess coach');
  });

  it('can be renamed, told otherwise, and deleted', async () => {
    const person = await withCoach();
    await person.tap(labelWith('Persona:'));
    await person.tap('✎');
    expect(shown().text).toBe('Chess coach\nYou are a patient chess coach.');
    await person.tap('Rename');
    await person.say('Go coach');
    await person.tap('Instructions');
    await person.say('You are a go coach.');
    expect(shown().text).toBe('Go coach\nYou are a go coach.');
    await person.tap('Back');
    await person.tap('Back');
    expect(labelsOf(shown())).toContain('Persona: Go coach');
    await person.tap(labelWith('Persona:'));
    await person.tap('✎');
    await person.tap('Delete');
    expect(labelsOf(shown())).not.toContain('Go coach');
    await person.tap('Back');
    expect(labelsOf(shown())).toContain('Persona: Assistant');
  });

  it.each([
    ['x'.repeat(33), undefined, '32 characters are the most'],
    ['Coach', 'y'.repeat(2_001), '2,000 characters are the most'],
  ])('refuses what is too long (%#), and goes on', async (name, prompt, words) => {
    const person = await openCard();
    await person.tap(labelWith('Persona:'));
    await person.tap('New persona');
    await person.say(name);
    if (prompt !== undefined) await person.say(prompt);
    expect(shown().text).toContain(words);
    await person.say('Fine');
    expect(shown().text).not.toContain(words);
  });

  it('of a paste that Telegram split, the rest is not taken for shorter instructions', async () => {
    const person = await openCard();
    await person.tap(labelWith('Persona:'));
    await person.tap('New persona');
    await person.say('Coach');
    await person.say('word '.repeat(600));
    await person.say('and the end');
    expect(shown().text).toContain('2,000 characters are the most');
    expect(bot.chats.messagesIn(1)).toHaveLength(2);
  });

  it('there are ten at most', async () => {
    const person = await openCard();
    for (let number = 1; number <= 10; number += 1) {
      await person.tap(labelWith('Persona:'));
      await person.tap('New persona');
      await person.say(`Number ${number}`);
      await person.say('Count.');
    }
    await person.tap(labelWith('Persona:'));
    expect(labelsOf(shown())).toContain('No room for more: delete one first');
  });

  it('asks for words when it gets a sticker', async () => {
    const person = await openCard();
    await person.tap(labelWith('Persona:'));
    await person.tap('New persona');
    const from = { id: 1, is_bot: false, first_name: 'Person' };
    const sticker = { file_id: 'a', type: 'regular' };
    const chat = { id: 1, type: 'private' };
    await person.send({ message: { message_id: 9, date: 1, chat, from, sticker } });
    expect(shown().text).toContain('I need it in words');
  });
});

describe('exact values', () => {
  it('are set by buttons or typed, and taken back', async () => {
    const person = await openCard();
    await person.tap(labelWith('Creativity:'));
    await person.tap('Exact values');
    await person.tap(labelWith('Temperature'));
    await person.say('0,55');
    await person.tap(labelWith('Top K'));
    await person.tap('40');
    await person.tap(labelWith('Answer length'));
    await person.tap('Back to the default');
    await person.tap('Back');
    await person.tap('Back');
    expect(labelsOf(shown())).toContain('Creativity: your values');
    await person.tap('Start');
    expect((await openTalk())?.settings).toEqual({
      model: CHAT_MODELS[0],
      persona: { kind: 'built-in', id: 'assistant' },
      temperature: 0.55,
      topK: 40,
    });
  });

  it.each([
    ['Temperature', '101', 'Temperature takes a number from 0 to 100, not 101.'],
    ['Answer length', '12.5', 'Answer length takes a whole number from 128 to 100000, not 12.5.'],
    ['Presence', 'lots', 'Presence takes a number from -2 to 2, not lots.'],
  ])('%s refuses %s and goes on', async (name, typed, words) => {
    const person = await openCard();
    await person.tap(labelWith('Creativity:'));
    await person.tap('Exact values');
    await person.tap(labelWith(name));
    await person.say(typed);
    expect(shown().text).toBe(words);
    for (let taps = 0; taps < 3; taps += 1) await person.tap('Back');
    const [card] = bot.chats.messagesIn(1);
    expect(card && labelsOf(card)).toContain('Creativity: Balanced');
  });
});

describe('a question while the card is open', () => {
  it('opens the talk of the card and is asked in it', async () => {
    const person = await openCard();
    await person.tap(labelWith('Model:'));
    await person.say('mystery');
    await person.say('Why is the sky blue?');
    const talk = await openTalk();
    expect(talk?.settings.model).toBe('mystery');
    expect(asked()).toMatchObject([
      { kind: 'ask', talkId: talk?.id, question: { text: 'Why is the sky blue?' } },
    ]);
    expect(await bot.conversationBytes('1')).toBe(0);
  });

  it('goes to the talk that is open already, and the card stays', async () => {
    const person = bot.person(1);
    await person.say('/chat hello');
    const talk = await openTalk();
    await person.say('/chat');
    const { messageId } = shown();
    await person.say('and you?');
    expect(asked().map(({ talkId }) => talkId)).toEqual([talk?.id, talk?.id]);
    await person.tap('Close', { on: shown() });
    expect(shown()).toMatchObject({ messageId, text: 'Closed. Nothing was changed.' });
  });

  it('is no sticker: for that no talk is opened', async () => {
    await openCard();
    const from = { id: 1, is_bot: false, first_name: 'Person' };
    const chat = { id: 1, type: 'private' };
    const sticker = { file_id: 'a', type: 'regular' };
    await bot.person(1).send({ message: { message_id: 9, date: 1, chat, from, sticker } });
    expect(await openTalk()).toBeUndefined();
    const [card] = bot.chats.messagesIn(1);
    expect(card && labelsOf(card)).toContain('Start');
  });

  it('in a group is a reply to the card', async () => {
    const person = bot.person(1);
    await person.say('/chat', { chatId: GROUP });
    const { messageId } = shown(GROUP);
    await person.say('people talk', { chatId: GROUP });
    await bot.person(2).say('so do others', { chatId: GROUP, replyTo: messageId });
    expect(asked()).toEqual([]);
    await person.say('Why?', { chatId: GROUP, replyTo: messageId });
    expect(asked()).toMatchObject([{ question: { text: 'Why?' }, place: { chatId: GROUP } }]);
    expect(await openTalk({ chatId: GROUP, threadId: 0, userId: 1 })).toBeDefined();
    expect(await openTalk()).toBeUndefined();
  });
});

describe('another model for a talk that is running', () => {
  const PICTURE = { fileId: 'photo', contentType: 'image/jpeg', sizeBytes: 10 } as const;

  /** A talk with a picture in its one turn. */
  async function runningWith(model: string) {
    const talk = await bot.talks.begin(
      1,
      { model, persona: { kind: 'built-in', id: 'assistant' } },
      { keep: true, place: HOME },
    );
    const question = { text: 'What is this?', pictures: [PICTURE], messageIds: [3] };
    await bot.talkTurns.addTurn(
      { ownerId: 1, talkId: talk.id },
      aTurn('turn-1', null, { chatId: 1, question }),
    );
    const person = await openCard();
    await person.tap(labelWith('Model:'));
    await person.say('mystery');
    await person.tap('Apply to this chat');
    return { person, talk };
  }

  it('asks what becomes of what was said, and says what the new one can’t take', async () => {
    const { person, talk } = await runningWith('llava-v1.6-34b');
    expect(shown().text).toContain('mystery is new to this chat.');
    expect(shown().text).toContain('It can’t see pictures: 1 is left out.');
    await person.tap('Keep all of it');
    expect(shown().text).toContain('Done, and all that was said stays');
    expect(shown().text).toContain('1 is left out');
    expect(await openTalk()).toMatchObject({ id: talk.id, settings: { model: 'mystery' } });
    expect(asked()).toEqual([]);
  });

  it('has the model that knows the line summarise it', async () => {
    const { person, talk } = await runningWith('llava-v1.6-34b');
    await person.tap('Keep a summary');
    expect(asked()).toMatchObject([
      { kind: 'summarise', talkId: talk.id, turnId: 'turn-1', model: 'llava-v1.6-34b' },
    ]);
    expect((await openTalk())?.settings.model).toBe('mystery');
    expect(shown().text).toContain('I’m writing a summary');
  });

  it('refuses a summary that the allowance has no room for, and changes nothing', async () => {
    await bot.test.close();
    const free = { ...DEFAULT_LIMITS.free, llm: { requests: 1, periodSeconds: 60 } };
    bot = await createTestBot({ limits: { ...DEFAULT_LIMITS, free } });
    await bot.person(1).say('/chat hello', { chatId: GROUP });
    const { person } = await runningWith('llava-v1.6-34b');
    await person.tap('Keep a summary');
    expect(bot.chats.toasts().at(-1)).toContain('You’ve used your 1 question');
    expect((await openTalk())?.settings.model).toBe('llava-v1.6-34b');
    await person.tap('Keep all of it');
    expect((await openTalk())?.settings.model).toBe('mystery');
  });

  it('begins a new talk with it, and the old one stays as it was', async () => {
    const { person, talk } = await runningWith('llava-v1.6-34b');
    await person.tap('Begin a new chat');
    const opened = await openTalk();
    expect(opened?.id).not.toBe(talk.id);
    expect(opened?.settings.model).toBe('mystery');
    const before = await bot.talks.load({ ownerId: 1, talkId: talk.id });
    expect(before?.settings.model).toBe('llava-v1.6-34b');
  });

  it('goes back without having changed anything', async () => {
    const { person } = await runningWith('llava-v1.6-34b');
    await person.tap('Back');
    await person.tap('Close');
    expect((await openTalk())?.settings.model).toBe('llava-v1.6-34b');
  });

  it('asks nothing where only persona or creativity change', async () => {
    const { person } = await runningWith('mystery');
    expect(shown().text).toContain('Done, from the next answer on');
    await person.say('/chat');
    await person.tap(labelWith('Creativity:'));
    await person.tap('Creative');
    await person.tap('Apply to this chat');
    expect((await openTalk())?.settings.temperature).toBe(1.1);
  });

  it('of a talk that was deleted meanwhile says so, and offers a new one', async () => {
    const talk = await bot.talks.begin(
      1,
      { model: 'mystery', persona: { kind: 'built-in', id: 'assistant' } },
      { keep: true, place: HOME },
    );
    const person = await openCard();
    await bot.talks.remove({ ownerId: 1, talkId: talk.id });
    await person.tap('Apply to this chat');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('This chat is deleted')]);
    expect(labelsOf(shown())).not.toContain('Apply to this chat');
    expect(labelsOf(shown())).toContain('Start');
  });
});
