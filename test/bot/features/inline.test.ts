import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiConnectionError } from '../../../src/api/errors.js';
import type { Recipe } from '../../../src/domain/recipe.js';
import { MAX_INLINE_WORDS_UNITS } from '../../../src/domain/inline.js';
import { PARAMETERS } from '../../helpers/image-jobs.js';
import { createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';

let bot: TestBot;
let lastInlineId = 0;

beforeEach(async () => {
  bot = await createTestBot();
});

afterEach(async () => {
  await bot.test.close();
});

interface Result {
  id: string;
  type: string;
  title: string;
  description?: string;
  reply_markup?: { inline_keyboard: { text: string; callback_data?: string }[][] };
}

interface Answered {
  results: Result[];
  is_personal: boolean;
  cache_time: number;
  next_offset: string;
  button?: { text: string; start_parameter: string };
}

const from = (id: number, language = 'en') =>
  ({ id, is_bot: false, first_name: `Person ${id}`, language_code: language }) as const;

/** What stands above the composer of somebody who types that. */
async function type(id: number, query: string, { offset = '', language = 'en' } = {}) {
  const queryId = `query-${bot.nextUpdateId()}`;
  await bot.person(id).send({
    inline_query: { id: queryId, from: from(id, language), query, offset },
  });
  const answers = bot.chats
    .callsOf('answerInlineQuery')
    .filter(({ fields }) => fields['inline_query_id'] === queryId);
  expect(answers, 'a query is answered once').toHaveLength(1);
  return answers[0]?.fields as unknown as Answered;
}

/** Somebody sends one of the results; the bot is told so where feedback is on. */
async function choose(id: number, query: string, resultId: string, { feedback = true } = {}) {
  const { results } = await type(id, query);
  const result = results.find((each) => each.id === resultId);
  if (result === undefined) throw new Error(`There is no result “${resultId}”.`);
  lastInlineId += 1;
  const inlineId = `inline-${lastInlineId}`;
  const message = bot.chats.addInline(inlineId, result);
  const chosen = {
    chosen_inline_result: {
      result_id: resultId,
      from: from(id),
      query,
      inline_message_id: inlineId,
    },
  };
  if (feedback) await bot.person(id).send(chosen);
  return { inlineId, message, chosen };
}

/** Somebody taps a button of a message that was sent inline. */
async function tap(id: number, inlineId: string, label: string) {
  const button = bot.chats.inline
    .get(inlineId)
    ?.buttons.flat()
    .find(({ text }) => text === label);
  if (button?.callback_data === undefined) throw new Error(`There is no button “${label}”.`);
  await bot.person(id).send({
    callback_query: {
      id: `tap-${bot.nextUpdateId()}`,
      from: from(id),
      chat_instance: '1',
      inline_message_id: inlineId,
      data: button.callback_data,
    },
  });
}

const jobs = () => [...bot.queue.jobs.values()];
const questions = () => [...bot.answers.jobs.values()];
const idsOf = ({ results }: Answered) => results.map(({ id }) => id);

async function keepPicture(id: number, prompt: string, kind: 'photo' | 'animation' = 'photo') {
  const recipe: Recipe = {
    kind: 'image',
    ownerId: id,
    createdAtMs: 0,
    parameters: { ...PARAMETERS, prompt },
    file: { kind, fileId: `file of ${prompt}` },
  };
  const recipeId = await bot.recipes.save(recipe);
  await bot.history.add(id, recipeId);
  return recipeId;
}

describe('typing inline', () => {
  it('offers a picture, a GIF and an answer, named by what they come from', async () => {
    const answered = await type(1, 'a red fox');
    expect(answered.results).toMatchObject([
      { id: 'image', title: 'Draw a picture', description: 'model-1 · 1024×1024' },
      { id: 'gif', title: 'Make a GIF' },
      {
        id: 'ask',
        title: 'Ask a question',
        description: expect.stringContaining('Mixtral') as string,
      },
    ]);
    expect(answered).toMatchObject({ is_personal: true, cache_time: 0, next_offset: '' });
    expect(answered.button).toBeUndefined();
  });

  it('generates and charges nothing, whatever is typed', async () => {
    for (const query of ['a', 'a r', 'a red', 'a red fox']) await type(1, query);
    expect(jobs()).toEqual([]);
    expect(questions()).toEqual([]);
    const { categories } = await bot.usage.peek(1);
    expect(Object.values(categories).map(({ used }) => used)).toEqual([0, 0, 0]);
  });

  it.each([
    ['one letter', 'x'],
    ['256 letters', 'x'.repeat(MAX_INLINE_WORDS_UNITS)],
    ['Cyrillic', 'рыжая лиса'],
    ['Arabic', 'ثعلب أحمر'],
    ['Chinese', '红狐狸'],
    ['emoji', '🦊🦊🦊'],
    ['a family of one grapheme', '👨‍👩‍👧‍👦'],
    ['several lines', 'a red fox\nin the snow'],
    ['Markdown and HTML', '*a* <b>fox</b> [x](y)'],
    ['half a surrogate pair', 'fox \ud83e'],
  ])('takes %s', async (_what, query) => {
    const answered = await type(1, query);
    expect(idsOf(answered)).toEqual(['image', 'gif', 'ask']);
    for (const { reply_markup: markup } of answered.results) {
      expect(markup?.inline_keyboard).toHaveLength(1);
    }
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['a line break', '\n'],
    ['what nobody sees', '\u200b\u2800'],
  ])('takes %s for no words: one’s own pictures and a hint', async (_what, query) => {
    const recipeId = await keepPicture(1, 'a red fox');
    const answered = await type(1, query);
    expect(idsOf(answered)).toEqual([`own.${recipeId}`]);
    expect(answered.button).toMatchObject({ text: 'Type what to draw or ask' });
    expect(answered.cache_time).toBeGreaterThan(0);
  });

  it('speaks the language that the person chose', async () => {
    await bot.person(1).say('/language');
    await bot.person(1).tap('Русский');
    const { results } = await type(1, 'лиса');
    expect(results[0]?.title).toBe('Нарисовать картинку');
  });

  it('says that an option can’t be had, and offers the answer all the same', async () => {
    const answered = await type(1, 'a fox --steps 9999');
    expect(idsOf(answered)).toEqual(['ask']);
    expect(answered.button?.text).toBe('Something is off: see what');
  });

  it('offers nothing to draw while nothing is known of any model', async () => {
    bot.api.failWith = new ApiConnectionError('away', { sent: false });
    expect(idsOf(await type(1, 'a red fox'))).toEqual([]);
  });

  it('warns of a key instead of answering', async () => {
    const { key } = await bot.accounts.issueKey(1);
    const answered = await type(1, key);
    expect(answered.results).toEqual([]);
    expect(answered.button?.start_parameter).toBe('key');
  });

  it('answers a flood with nothing, without asking Redis', async () => {
    await type(1, 'warm');
    for (let each = 0; each < 50; each += 1) await type(1, `fox ${each}`);
    const { results, cache_time: cacheTime } = await type(1, 'one more');
    expect(results).toEqual([]);
    expect(cacheTime).toBe(1);
    expect((await type(2, 'a fox')).results).not.toEqual([]);
  });

  it('says that it will be back while Redis is away', async () => {
    const failing = vi.spyOn(bot.test.redis, 'get').mockRejectedValue(new Error('away'));
    const answered = await type(1, 'a red fox');
    failing.mockRestore();
    expect(answered).toMatchObject({ results: [], button: { text: 'I’ll be right back' } });
  });
});

describe('one’s own pictures', () => {
  it('stand below the choices, those that have every word first typed, the newest first', async () => {
    const first = await keepPicture(1, 'A red fox in the snow');
    await keepPicture(1, 'a blue whale');
    const second = await keepPicture(1, 'snow on a fox, red');
    const { results } = await type(1, 'fox RED');
    expect(results.slice(3).map(({ id }) => id)).toEqual([`own.${second}`, `own.${first}`]);
    expect(results[3]).toMatchObject({ type: 'photo', title: 'snow on a fox, red' });
  });

  it('are nobody else’s to see', async () => {
    await keepPicture(1, 'a red fox');
    expect(idsOf(await type(2, ''))).toEqual([]);
  });

  it('come as a GIF where they move', async () => {
    await keepPicture(1, 'a fox', 'animation');
    expect((await type(1, '')).results).toMatchObject([
      { type: 'gif', gif_file_id: 'file of a fox' },
    ]);
  });

  it('come page by page, each once and never more than Telegram takes', async () => {
    for (let each = 0; each < 95; each += 1) await keepPicture(1, `fox ${each}`);
    const seen: string[] = [];
    let offset = '';
    do {
      const answered = await type(1, 'fox', { offset });
      expect(answered.results.length).toBeLessThanOrEqual(50);
      seen.push(...idsOf(answered).filter((id) => id.startsWith('own.')));
      offset = answered.next_offset;
    } while (offset !== '');
    expect(seen).toHaveLength(95);
    expect(new Set(seen).size).toBe(95);
  });

  it('are sent as they are: nothing begins', async () => {
    const recipeId = await keepPicture(1, 'a fox');
    const { message } = await choose(1, 'fox', `own.${recipeId}`);
    expect(labelsOf(message)).toEqual(['Again', 'Make yours']);
    expect(jobs()).toEqual([]);
  });
});

describe('who may not', () => {
  const CHANNEL = '@news';

  it('is led to join, and back to what they typed', async () => {
    await bot.test.close();
    bot = await createTestBot({ channels: [CHANNEL] });
    const { results, button } = await type(1, 'a red fox');
    expect(results).toEqual([]);
    expect(button).toMatchObject({
      text: 'Join our channel to use me here',
      start_parameter: expect.stringMatching(/^inline-[\w-]{1,57}$/) as string,
    });
    await bot.person(1).say(`/start ${button?.start_parameter ?? ''}`);
    expect(bot.chats.last(1).text).toContain('One step first');
    await bot.person(1).changeMembership(CHANNEL, 'member');
    expect(bot.chats.last(1).buttons.flat()).toMatchObject([
      { text: 'Choose a chat', switch_inline_query: 'a red fox' },
    ]);
    expect(idsOf(await type(1, 'a red fox'))).toEqual(['image', 'gif', 'ask']);
  });

  it('is told so in the message when they left before it was sent', async () => {
    await bot.test.close();
    bot = await createTestBot({ channels: [CHANNEL] });
    bot.chats.setMember(CHANNEL, 1, 'member');
    const { inlineId, chosen } = await choose(1, 'a red fox', 'image', { feedback: false });
    await bot.person(1).changeMembership(CHANNEL, 'left');
    await bot.person(1).send(chosen);
    expect(jobs()).toEqual([]);
    expect(bot.chats.inline.get(inlineId)?.text).toContain('First join our channel');
  });

  it('is told when the limit is free again, and offered what is left', async () => {
    const { limit } = (await bot.usage.peek(1)).categories.image;
    const chargeIds = Array.from({ length: limit ?? 0 }, (_, each) => `used-${each}`);
    await bot.usage.reserveAll({ userId: 1, category: 'image', chargeIds });
    const answered = await type(1, 'a red fox');
    expect(idsOf(answered)).toEqual(['gif', 'ask']);
    expect(answered.button?.text).toMatch(/^Limit reached, free again in \d+ \w+$/);
    await bot.person(1).say(`/start ${answered.button?.start_parameter ?? ''}`);
    const [limited, back] = bot.chats.messagesIn(1);
    expect(limited?.text).toContain('pictures');
    expect(back?.buttons.flat()).toMatchObject([{ switch_inline_query: 'a red fox' }]);
  });

  it('is offered nothing with a banned key', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.ban(1);
    expect(await type(1, 'a fox')).toMatchObject({
      results: [],
      button: { text: 'Your key is banned', start_parameter: 'key' },
    });
  });

  it('has to open the bot first where pictures can only come in private', async () => {
    await bot.test.close();
    bot = await createTestBot({ hasStaging: false });
    expect((await type(1, 'a fox')).button?.text).toBe('Open me first');
    await bot.person(1).say('/help');
    expect(idsOf(await type(1, 'a fox'))).toEqual(['image', 'gif', 'ask']);
  });

  it('is told kindly about words that nobody remembers, or of somebody else', async () => {
    await type(2, 'a red fox');
    const [{ fields } = { fields: {} }] = bot.chats.callsOf('answerInlineQuery');
    const [result] = (fields as unknown as Answered).results;
    const data = result?.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? '';
    const askId = data.split('.').at(-1) ?? '';
    for (const id of [askId, 'nonsense']) {
      await bot.person(1).say(`/start inline-${id}`);
      expect(bot.chats.last(1).text).toContain('no longer remember');
    }
  });
});

describe('what was chosen', () => {
  it('is queued for the message that was sent, at the chooser’s charge', async () => {
    const { inlineId, message } = await choose(1, 'a red fox', 'image');
    expect(jobs()).toMatchObject([
      {
        target: 'inline',
        inlineMessageId: inlineId,
        userId: 1,
        count: 1,
        parameters: { prompt: 'a red fox', model: 'model-1' },
      },
    ]);
    expect(message.text).toContain('You are next');
    expect(labelsOf(message)).toEqual(['Cancel']);
    expect((await bot.usage.peek(1)).categories.image.used).toBe(1);
  });

  it('is drawn with what the person drew with last, and once only', async () => {
    await bot.person(1).say('/image cat --model model-3 --n 4');
    bot.queue.jobs.clear();
    await choose(1, 'a red fox --seed 7 --n 3', 'image');
    expect(jobs()).toMatchObject([{ count: 1, parameters: { prompt: 'a red fox', seed: 7 } }]);
    expect((await bot.usage.peek(1)).categories.image.used).toBe(4 + 1);
  });

  it('begins once, though Telegram tells it twice and its button is tapped as well', async () => {
    const { inlineId, chosen } = await choose(1, 'a red fox', 'gif', { feedback: false });
    await tap(1, inlineId, 'Make it');
    await bot.person(1).send(chosen);
    await bot.person(1).send(chosen);
    expect(jobs()).toHaveLength(1);
    expect(jobs()).toMatchObject([{ kind: 'gif', parameters: { prompt: 'a red fox' } }]);
    expect((await bot.usage.peek(1)).categories.gif.used).toBe(1);
  });

  it('without feedback waits for the button, which is its owner’s', async () => {
    const { inlineId } = await choose(1, 'a red fox', 'image', { feedback: false });
    await tap(2, inlineId, 'Make it');
    expect(jobs()).toEqual([]);
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('someone else')]);
    await tap(1, inlineId, 'Make it');
    expect(jobs()).toMatchObject([{ target: 'inline', parameters: { prompt: 'a red fox' } }]);
  });

  it('says at the limit why not, with a button to try again', async () => {
    const { inlineId, chosen } = await choose(1, 'a red fox', 'image', { feedback: false });
    const { limit } = (await bot.usage.peek(1)).categories.image;
    const chargeIds = Array.from({ length: limit ?? 0 }, (_, each) => `used-${each}`);
    await bot.usage.reserveAll({ userId: 1, category: 'image', chargeIds });
    await bot.person(1).send(chosen);
    const message = bot.chats.inline.get(inlineId);
    expect(message?.text).toContain('pictures');
    expect(message && labelsOf(message)).toEqual(['Try again', 'Open me']);
    for (const chargeId of chargeIds) {
      await bot.usage.release({ userId: 1, category: 'image', chargeId });
    }
    await tap(1, inlineId, 'Try again');
    await tap(1, inlineId, 'Cancel');
    expect(bot.chats.inline.get(inlineId)?.text).toContain('Cancelled');
  });

  it('of a message that is gone charges nothing', async () => {
    const { inlineId, chosen } = await choose(1, 'a red fox', 'image', { feedback: false });
    bot.chats.inline.delete(inlineId);
    await bot.person(1).send(chosen);
    expect(jobs()).toEqual([]);
    expect((await bot.usage.peek(1)).categories.image.used).toBe(0);
  });

  it('without a keyboard, or of another time, begins nothing', async () => {
    const result = { from: from(1), query: 'fox' };
    for (const chosen of [
      { ...result, result_id: 'image' },
      { ...result, result_id: 'poem', inline_message_id: 'x' },
    ]) {
      await bot.person(1).send({ chosen_inline_result: chosen });
    }
    expect(jobs()).toEqual([]);
  });

  it('can be cancelled by its owner alone, and is given back', async () => {
    const { inlineId, message } = await choose(1, 'a red fox', 'image');
    await tap(2, inlineId, 'Cancel');
    expect(jobs()).toHaveLength(1);
    await tap(1, inlineId, 'Cancel');
    expect(jobs()).toEqual([]);
    expect(message.text).toContain('Cancelled. Nothing was charged.');
  });

  it('may be drawn again over itself by its owner, and elsewhere by everybody else', async () => {
    const recipeId = await keepPicture(1, 'a fox');
    const { inlineId } = await choose(1, 'fox', `own.${recipeId}`);
    await tap(2, inlineId, 'Again');
    const links = bot.chats.callsOf('answerCallbackQuery').map(({ fields }) => fields['url']);
    expect(links).toContain(`https://t.me/test_bot?start=make-${recipeId}`);
    expect(jobs()).toEqual([]);
    await tap(1, inlineId, 'Again');
    expect(jobs()).toMatchObject([{ target: 'inline', inlineMessageId: inlineId, over: recipeId }]);
    await tap(1, inlineId, 'Cancel');
    const message = bot.chats.inline.get(inlineId);
    expect(message?.file).toMatchObject({ kind: 'photo' });
    expect(message && labelsOf(message)).toEqual(['Again', 'Make yours']);
  });
});

describe('a question', () => {
  it('is asked in a talk of its own, with a line of its own', async () => {
    const { inlineId } = await choose(1, 'why is the sky blue?', 'ask');
    expect(questions()).toMatchObject([
      {
        kind: 'ask',
        place: { chatId: 1, userId: 1, inlineMessageId: inlineId },
        question: { text: 'why is the sky blue?', messageIds: [] },
      },
    ]);
    expect(questions()[0]?.replyTo).toBeUndefined();
    expect(await bot.talks.openTalk({ chatId: 1, threadId: 0, userId: 1 })).toBeUndefined();
  });

  it('is asked once, though told twice', async () => {
    const { chosen, inlineId } = await choose(1, 'why?', 'ask', { feedback: false });
    await tap(1, inlineId, 'Make it');
    await bot.person(1).send(chosen);
    expect(questions()).toHaveLength(1);
    expect((await bot.usage.peek(1)).categories.llm.used).toBe(1);
  });

  it('is shown in full in private, where its talk goes on', async () => {
    await choose(1, 'why?', 'ask');
    const [job] = questions();
    const ref = { ownerId: 1, talkId: job?.talkId ?? '' };
    const turnId = job?.jobId ?? '';
    await bot.talkTurns.addTurn(ref, {
      ...{ id: turnId, parentId: null, chatId: 1, askedAtMs: 0 },
      question: { text: 'why?', pictures: [], messageIds: [] },
      answer: {
        ...{ text: '**Because**. '.repeat(900), finishReason: 'stop', model: 'm', messageIds: [] },
      },
    });
    const payload = `whole-${ref.talkId}-${turnId}`;
    expect(payload.length).toBeLessThanOrEqual(64);
    await bot.person(2).say(`/start ${payload}`);
    expect(bot.chats.last(2).text).toContain('This answer is for who asked');
    await bot.person(1).say(`/start ${payload}`);
    const shown = bot.chats.messagesIn(1).map(({ text }) => text);
    expect(
      shown
        .slice(0, -1)
        .join('')
        .match(/Because/g),
    ).toHaveLength(900);
    const open = await bot.talks.openTalk({ chatId: 1, threadId: 0, userId: 1 });
    expect(open?.id).toBe(ref.talkId);
  });
});

describe('a guest', () => {
  const group = { id: -100_500, type: 'supergroup', title: 'Elsewhere' } as const;

  async function call(id: number, text: string, fields: object = {}) {
    const name = '@test_bot';
    const offset = text.indexOf(name);
    await bot.person(id).send({
      guest_message: {
        message_id: 5,
        date: 1_700_000_000,
        chat: group,
        from: from(id),
        guest_query_id: `guest-${bot.nextUpdateId()}`,
        text,
        entities: offset < 0 ? [] : [{ type: 'mention', offset, length: name.length }],
        ...fields,
      },
    });
    return [...bot.chats.inline.values()].at(-1);
  }

  it('is answered with a placeholder at once, and then with the picture', async () => {
    const message = await call(1, '@test_bot draw a red fox');
    expect(bot.chats.callsOf('answerGuestQuery')).toHaveLength(1);
    expect(jobs()).toMatchObject([{ target: 'inline', parameters: { prompt: 'a red fox' } }]);
    expect(message && labelsOf(message)).toEqual(['Cancel']);
  });

  it.each([
    ['@test_bot gif a red fox', 'gif'],
    ['@test_bot нарисуй лису', 'image'],
    ['/image@test_bot a red fox', 'image'],
  ])('%s makes what it says', async (text, kind) => {
    await call(1, text.startsWith('/') ? `@test_bot ${text.replace('@test_bot', '')}` : text);
    expect(jobs()).toMatchObject([{ kind }]);
  });

  it('asks with what is replied to', async () => {
    await call(1, '@test_bot what does this mean?', {
      reply_to_message: { message_id: 4, date: 1, chat: group, from: from(2), text: 'E = mc²' },
    });
    const [question] = questions();
    expect(question).toMatchObject({ kind: 'ask', question: { messageIds: [] } });
    expect(JSON.stringify(question)).toContain('E = mc²');
    expect(question?.replyTo).toBeUndefined();
  });

  const photo = [{ file_id: 'a-photo', file_unique_id: 'u', width: 800, height: 600 }];
  const seen = [{ fileId: 'a-photo', contentType: 'image/jpeg', sizeBytes: 0 }];
  const talkOf = async (ownerId: number) => {
    const [question] = questions();
    return bot.talks.load({ ownerId, talkId: question?.talkId ?? '' });
  };

  it.each([
    ['that is sent', { photo }],
    ['that is replied to', { reply_to_message: { message_id: 4, date: 1, chat: group, photo } }],
  ])('shows a photo %s to a model that sees pictures', async (_, fields) => {
    const name = { type: 'mention', offset: 0, length: 9 };
    const caption = { caption: '@test_bot what is this?', caption_entities: [name] };
    const isOwn = 'photo' in fields;
    await call(1, '@test_bot what is this?', {
      ...fields,
      ...(isOwn && { ...caption, text: undefined, entities: undefined }),
    });
    expect(questions()).toMatchObject([{ question: { text: 'what is this?', pictures: seen } }]);
    expect((await talkOf(1))?.settings.model).toBe('llava-v1.6-34b');
  });

  it('takes a photo alone for a question', async () => {
    await call(1, '@test_bot', {
      reply_to_message: { message_id: 4, date: 1, chat: group, photo },
    });
    expect(questions()).toMatchObject([{ question: { text: '', pictures: seen } }]);
  });

  it('keeps a photo that no model sees for another try, and asks nothing blindly', async () => {
    bot.api.chatModels = ['mystery'];
    const message = await call(1, '@test_bot what is this?', {
      reply_to_message: { message_id: 4, date: 1, chat: group, photo },
    });
    expect(message?.text).toContain('No model that sees pictures is available right now');
    expect(questions()).toEqual([]);
    bot.api.chatModels = ['mystery', 'llava-v1.6-34b'];
    await tap(1, [...bot.chats.inline.keys()].at(-1) ?? '', 'Try again');
    expect(questions()).toMatchObject([{ question: { text: 'what is this?', pictures: seen } }]);
  });

  it('says what it can’t read', async () => {
    const voice = { file_id: 'v', file_unique_id: 'v', duration: 1 };
    expect((await call(1, '@test_bot what is this?', { voice }))?.text).toContain(
      'listen to audio',
    );
    expect(questions()).toEqual([]);
  });

  it('who says nothing, or is nobody, is told how', async () => {
    expect((await call(1, '@test_bot'))?.text).toContain('Write what you would like');
    expect((await call(1, '@test_bot fox', { sender_chat: group }))?.text).toContain(
      'I need to know who is asking.',
    );
    expect(jobs()).toEqual([]);
    expect(questions()).toEqual([]);
  });

  it('who has not joined gets the way in', async () => {
    await bot.test.close();
    bot = await createTestBot({ channels: ['@news'] });
    const message = await call(1, '@test_bot draw a fox');
    expect(message?.text).toContain('First join our channel');
    expect(message?.buttons.flat().some(({ url }) => url?.includes('start=inline-'))).toBe(true);
    expect(jobs()).toEqual([]);
  });
});
