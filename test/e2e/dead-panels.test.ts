import { InlineKeyboard } from 'grammy';
import type { Message } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import type { CallbackAnswer } from '../../src/playground/world/world.js';
import { createUsage } from '../../src/store/usage.js';
import { createFakeImageApi, type FakeImageApi } from '../helpers/fake-image-api.js';
import { buttonsOf, startE2e, wordsOf, type Actor, type E2e } from './harness.js';

let api: FakeImageApi;
let e2e: E2e;
beforeAll(async () => {
  api = await createFakeImageApi();
  e2e = await startE2e({ updates: 'polling', env: { API_BASE_URL: api.baseUrl } });
});
afterAll(async () => {
  e2e.verify();
  await e2e.close();
  await api.close();
});

async function openPanel(
  person: Actor,
  prompt = 'рыжая лиса',
  chatId = person.id,
): Promise<Message> {
  person.writes('/image', chatId);
  const { message_id: panelId } = await person.sees('Что нарисовать?', chatId);
  // In a group only a reply to the panel is meant for it.
  e2e.world.sendText(person.id, chatId, prompt, { replyToMessageId: panelId });
  return person.sees(prompt, chatId);
}

/** What a person sees comes before what the update's end writes down. */
async function untilHandled({ id }: Actor): Promise<void> {
  const { redis, keys } = e2e.redis;
  await vi.waitFor(async () => {
    expect(await redis.exists(keys.updateLock(String(id)))).toBe(0);
  });
}

function dataOf(message: Message, label: string | RegExp): string {
  const found = buttonsOf(message).find(({ text }) =>
    typeof label === 'string' ? text === label : label.test(text),
  );
  return found && 'callback_data' in found ? found.callback_data : '';
}

/** Taps the button of this very message. */
function tap({ id }: Actor, message: Message, label: string | RegExp): Promise<CallbackAnswer> {
  return e2e.world.tap(id, message.chat.id, message.message_id, dataOf(message, label));
}

/** A nervous finger: all ten are on their way before the first is answered. */
async function tapTenTimes(person: Actor, message: Message, label: string): Promise<string[]> {
  const taps = Array.from({ length: 10 }, () => tap(person, message, label));
  return (await Promise.all(taps)).map(({ text = '' }) => text);
}

async function chargedFor({ id }: Actor): Promise<number> {
  const usage = createUsage({ ...e2e.redis, limits: DEFAULT_LIMITS });
  return (await usage.peek(id)).categories.image.used;
}

function pictures(chatId: number): Message[] {
  return e2e.world.history(chatId).filter(({ photo }) => photo);
}

function addSpeaker(): Actor {
  return e2e.addPerson({ languageCode: 'ru' });
}

describe('a panel that is no longer open', () => {
  const EXPIRED = {
    text: 'Эта панель устарела. Отправьте /image или /gif, чтобы открыть новую.',
    showAlert: true,
  };

  it('because it was left alone too long says so, and a new one works', async () => {
    const ann = addSpeaker();
    const panel = await openPanel(ann);
    await untilHandled(ann);
    const { redis, keys } = e2e.redis;
    expect(await redis.del(keys.state('conversation', String(ann.id)))).toBe(1);
    expect(await tap(ann, panel, 'Нарисовать')).toEqual(EXPIRED);
    await openPanel(ann, 'синяя лиса');
    await ann.taps('Нарисовать');
    expect(wordsOf(await ann.seesMedia('photo'))).toContain('синяя лиса');
    expect(await chargedFor(ann)).toBe(1);
  });

  it('because another one was opened says so, should its buttons still stand', async () => {
    const ann = addSpeaker();
    const first = await openPanel(ann, 'первая лиса');
    const description = "Bad Request: message can't be edited";
    e2e.world.faults.inject({
      method: 'editMessageReplyMarkup',
      chatId: ann.id,
      times: 1,
      fault: { kind: 'error', error_code: 400, description },
    });
    await openPanel(ann, 'вторая лиса');
    expect(await tap(ann, first, 'Нарисовать')).toEqual(EXPIRED);
    expect(pictures(ann.id)).toEqual([]);
    await ann.taps('Нарисовать');
    expect(wordsOf(await ann.seesMedia('photo'))).toContain('вторая лиса');
  });

  it.each([
    ['draw:go:v1:7:', 'Это чужие кнопки. Отправьте /image, и появятся ваши.'],
    ['draw:go:v0:', 'Эта кнопка устарела. Отправьте команду ещё раз.'],
    ['image:upscale:v1:abc', 'Эта кнопка устарела. Отправьте команду ещё раз.'],
    ['menu/0/1//h1a2b', 'Эта кнопка устарела. Отправьте команду ещё раз.'],
    ['image:again:v1:gone', 'Я уже не помню, как это получилось.'],
    ['image:cancel:v1:image-1', 'Поздно: уже готово.'],
  ])('or never was one: a button of months ago (%s) is answered kindly', async (data, words) => {
    const ann = addSpeaker();
    ann.writes('/start');
    await ann.sees('Здравствуйте');
    const old = await e2e.botApi.sendMessage(ann.id, 'Давным-давно', {
      reply_markup: new InlineKeyboard().text('Кнопка', data),
    });
    expect((await ann.taps('Кнопка')).text).toContain(words);
    expect(e2e.world.message(ann.id, old.message_id)?.text).toBe('Давным-давно');
    expect(await chargedFor(ann)).toBe(0);
  });

  it('is none of those that a restart left open: those go on', async () => {
    const ann = addSpeaker();
    await openPanel(ann, 'лиса до утра');
    const [running] = e2e.apps;
    await running?.stop('a deployment');
    await e2e.startApp('all');
    await ann.taps(/^Размер: /);
    await ann.taps(/^9:16/);
    await ann.taps('Нарисовать');
    expect(wordsOf(await ann.seesMedia('photo'))).toMatch(/^лиса до утра\n\n.*576×1024/);
  });
});

describe('two panels at once', () => {
  it('in two chats are two pictures, and each tap is for its own', async () => {
    const ann = addSpeaker();
    const group = e2e.addGroup('Друзья', ann);
    const inPrivate = await openPanel(ann, 'лиса наедине');
    const inGroup = await openPanel(ann, 'лиса для всех', group.id);
    await tap(ann, inGroup, /^Размер: /);
    await ann.taps(/^9:16/, group.id);
    await tap(ann, inPrivate, 'Нарисовать');
    await ann.taps('Нарисовать', group.id);
    expect(wordsOf(await ann.seesMedia('photo'))).toMatch(/^лиса наедине\n\n.*1024×1024/);
    const shared = await ann.seesMedia('photo', group.id);
    expect(wordsOf(shared)).toMatch(/^лиса для всех\n\n.*576×1024/);
  });
});

describe('a finger that taps ten times in a second', () => {
  async function draws(person: Actor): Promise<Message> {
    person.writes('/image рыжая лиса --size 64x64');
    const picture = await person.seesMedia('photo');
    await untilHandled(person);
    return picture;
  }

  it('on “Draw” gets one picture, charged once', async () => {
    const ann = addSpeaker();
    const panel = await openPanel(ann);
    await tapTenTimes(ann, panel, 'Нарисовать');
    await ann.seesMedia('photo');
    expect(await chargedFor(ann)).toBe(1);
    expect(ann.screen()).toHaveLength(1);
  });

  it.each(['Ещё раз', 'Вариация', 'Файлом'])('on “%s” gets one more of it', async (label) => {
    const ann = addSpeaker();
    const picture = await draws(ann);
    const answers = await tapTenTimes(ann, picture, label);
    expect(answers).toEqual(['Уже рисую!', ...Array<string>(9).fill('')]);
    await vi.waitFor(() => {
      expect(ann.screen()).toEqual([expect.any(String), expect.stringMatching(/^рыжая лиса\n\n/)]);
    });
    expect(await chargedFor(ann)).toBe(2);
  });

  it('on “Edit” opens one panel', async () => {
    const ann = addSpeaker();
    await tapTenTimes(ann, await draws(ann), 'Изменить');
    expect(ann.screen()).toHaveLength(2);
  });

  it('on “Delete” deletes it, and says so', async () => {
    const ann = addSpeaker();
    const [first] = await tapTenTimes(ann, await draws(ann), 'Удалить');
    expect(first).toBe('Удалено.');
    expect(ann.screen()).toEqual([]);
  });

  it('on “Cancel” ends the drawing once, at no cost', async () => {
    const ann = addSpeaker();
    api.answerNext({ type: 'hold' });
    const nth = api.requests.length + 1;
    ann.writes('/image рыжая лиса');
    const card = await ann.sees('рыжая лиса');
    await api.waitForRequest(nth);
    await tapTenTimes(ann, card, 'Отмена');
    await ann.sees('Отменено. Ничего не списано.');
    expect(ann.screen()).toHaveLength(1);
    expect(await chargedFor(ann)).toBe(0);
  });

  it('on “Try again” gets the picture after all, charged once', async () => {
    const ann = addSpeaker();
    api.answerNext({ type: 'error', status: 500 });
    ann.writes('/image рыжая лиса');
    const failure = await ann.sees('Ничего не списано.');
    await tapTenTimes(ann, failure, 'Повторить');
    await ann.seesMedia('photo');
    expect(ann.screen()).toHaveLength(1);
    expect(await chargedFor(ann)).toBe(1);
  });
});
