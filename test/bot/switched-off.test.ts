import { beforeEach, describe, expect, it } from 'vitest';
import type { SwitchName } from '../../src/domain/switches.js';
import { createTestBot, type TestBot, type TestPerson } from '../helpers/test-bot.js';

const PERSON = 42;

let bot: TestBot;
let person: TestPerson;
beforeEach(async () => {
  bot = await createTestBot();
  person = bot.person(PERSON);
  return () => bot.test.close();
});

const turn = (name: SwitchName, to: 'on' | 'off') => bot.switches.turn(name, to, 9);
const said = () => bot.chats.last(PERSON).text;

describe.each([
  ['image', '/image', 'Pictures are off'],
  ['image', '/image a red fox', 'Pictures are off'],
  ['gif', '/gif a red fox', 'GIFs are off'],
  ['chat', '/chat', 'Chats are off'],
  ['chat', '/chat hello', 'Chats are off'],
  ['chat', '/new', 'Chats are off'],
] as const)('with %s turned off', (name, command, words) => {
  it(`${command} is answered with a kind word, and nothing is queued or charged`, async () => {
    await turn(name, 'off');
    await person.say(command);
    expect(said()).toContain(words);
    expect(bot.queue.jobs.size + bot.answers.jobs.size).toBe(0);
    expect((await bot.usage.peek(PERSON)).categories.image.used).toBe(0);
  });
});

it('what is on goes on beside it', async () => {
  await turn('gif', 'off');
  await person.say('/image a red fox');
  expect(bot.queue.jobs.size).toBe(1);
});

it('a panel that was open when it was turned off draws nothing', async () => {
  await person.say('/image');
  await person.say('a red fox');
  await turn('image', 'off');
  const before = bot.chats.callsOf('answerCallbackQuery').length;
  await person.tap('Draw');
  expect(bot.queue.jobs.size).toBe(0);
  const [, answer] = [before, bot.chats.callsOf('answerCallbackQuery').at(-1)];
  expect(JSON.stringify(answer?.fields) + said()).toContain('Pictures are off');
});

it('an open talk asks nothing while chats are off', async () => {
  await person.say('/new');
  await turn('chat', 'off');
  await person.say('hello?');
  expect(bot.answers.jobs.size).toBe(0);
  expect(said()).toContain('Chats are off');
});

describe('with keys turned off', () => {
  it('nobody gets a first one, and who has one sees it', async () => {
    await turn('keys', 'off');
    await person.say('/key');
    expect(said()).toContain('no new keys');
    expect(await bot.accounts.load(PERSON)).toBeUndefined();

    await bot.accounts.issueKey(PERSON);
    await person.say('/key');
    expect(said()).not.toContain('no new keys');
  });
});

it('with trials turned off none begins', async () => {
  await bot.accounts.issueKey(PERSON);
  await person.say('/limits');
  await turn('trial', 'off');
  await person.tapData('limits:trial:v1:card');
  expect((await bot.accounts.load(PERSON))?.tier).toBe('free');
  expect(bot.chats.callsOf('answerCallbackQuery').at(-1)?.fields).toMatchObject({
    text: expect.stringContaining('Trials are off') as string,
  });
});

describe('with payments turned off', () => {
  it('nothing is offered, and a checkout from an old button is refused', async () => {
    await turn('payments', 'off');
    await person.say('/premium');
    expect(said()).toContain('There is nothing to buy here');
    await person.send({
      pre_checkout_query: {
        id: 'checkout-1',
        from: { id: PERSON, is_bot: false, first_name: 'Ann', language_code: 'en' },
        currency: 'XTR',
        total_amount: 500,
        invoice_payload: 'whatever',
      },
    });
    expect(bot.chats.callsOf('answerPreCheckoutQuery').at(-1)?.fields).toMatchObject({
      ok: false,
      error_message: expect.stringContaining('no payments for the moment') as string,
    });
  });
});

it('with inline turned off a query is answered with a word and no choices', async () => {
  await turn('inline', 'off');
  await person.send({
    inline_query: {
      id: 'q1',
      from: { id: PERSON, is_bot: false, first_name: 'Ann', language_code: 'en' },
      query: 'a red fox',
      offset: '',
    },
  });
  const { fields } = bot.chats.callsOf('answerInlineQuery').at(-1) ?? { fields: {} };
  expect(fields).toMatchObject({
    results: [],
    button: { text: 'Inline mode is off for the moment' },
  });
});

it('with guest mode turned off a call into another chat is answered with a word', async () => {
  await turn('guest', 'off');
  await person.send({
    guest_message: {
      ...{ message_id: 1, date: 1, guest_query_id: 'g1', text: '@test_bot a red fox' },
      chat: { id: -7, type: 'supergroup', title: 'Elsewhere' },
      from: { id: PERSON, is_bot: false, first_name: 'Ann', language_code: 'en' },
    },
  });
  const answer = bot.chats.callsOf('answerGuestQuery').at(-1);
  expect(JSON.stringify(answer?.fields)).toContain('only in my own chats for the moment');
  expect(bot.queue.jobs.size + bot.answers.jobs.size).toBe(0);
});
