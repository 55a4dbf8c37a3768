import type { Message } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { png } from '../../helpers/pictures.js';
import { startBotApi, type TestBotApi } from './server.js';

let api: TestBotApi;
let nowMs: number;
let annId: number;
let borisId: number;

beforeEach(async () => {
  nowMs = 1_900_000_000_000;
  api = await startBotApi({ nowMs: () => nowMs });
  annId = api.seed.ann.id;
  borisId = api.seed.boris.id;
});
afterEach(() => api.stop());

const keyboard = { inline_keyboard: [[{ text: 'Cancel', callback_data: 'cancel' }]] };

function article(id: string, extra: object = {}) {
  return {
    type: 'article',
    id,
    title: 'A fox',
    input_message_content: { message_text: '<b>Drawing</b> a fox', parse_mode: 'HTML' },
    ...extra,
  };
}

async function complaint(method: string, payload: object): Promise<string | undefined> {
  return (await api.call(method, payload)).description;
}

/** Somebody types, the bot answers; what the bot was told and what the person is offered. */
async function ask(personId: number, query: string, answer: object, chatId?: number) {
  const answered = api.world.askInline(personId, query, chatId === undefined ? {} : { chatId });
  const asked = (await api.updates()).find((update) => update.inline_query)?.inline_query;
  await api.ok('answerInlineQuery', { inline_query_id: asked?.id, ...answer });
  return { asked, offered: await answered };
}

describe('what an inline answer is remembered for', () => {
  it('asked again within the cache time by anybody, the bot hears nothing', async () => {
    await ask(annId, 'fox', { results: [article('a')], cache_time: 60 });
    for (const personId of [annId, borisId]) {
      const offered = await api.world.askInline(personId, 'fox');
      expect(offered.results).toMatchObject([{ id: 'a' }]);
    }
    expect(await api.updates()).toEqual([]);
  });

  it('a personal answer is remembered for that person alone', async () => {
    await ask(annId, 'fox', { results: [article('a')], cache_time: 60, is_personal: true });
    const forBoris = await ask(borisId, 'fox', { results: [article('b')], cache_time: 0 });
    expect(forBoris.offered.results).toMatchObject([{ id: 'b' }]);
    expect((await api.world.askInline(annId, 'fox')).results).toMatchObject([{ id: 'a' }]);
    expect(await api.updates()).toEqual([]);
  });

  it('after the cache time, and with none, it is asked anew', async () => {
    await ask(annId, 'fox', { results: [article('a')], cache_time: 60 });
    nowMs += 60_000;
    const later = await ask(annId, 'fox', { results: [article('b')], cache_time: 0 });
    expect(later.offered.results).toMatchObject([{ id: 'b' }]);
    const again = await ask(annId, 'fox', { results: [], cache_time: 0 });
    expect(again.offered.results).toEqual([]);
  });

  it('another page is another question, and all pages can be chosen from', async () => {
    const answer = { results: [article('a')], next_offset: '1', cache_time: 0 };
    expect((await ask(annId, 'fox', answer)).offered.nextOffset).toBe('1');
    const second = api.world.askInline(annId, 'fox', { offset: '1' });
    const [update] = await api.updates();
    expect(update?.inline_query).toMatchObject({ offset: '1' });
    const payload = { inline_query_id: update?.inline_query?.id, results: [article('b')] };
    await api.ok('answerInlineQuery', payload);
    const { queryId, results } = await second;
    expect(results).toMatchObject([{ id: 'b' }]);
    const chosen = api.world.chooseInline(annId, api.seed.group.id, queryId, 'a');
    expect(chosen.text).toBe('Drawing a fox');
  });
});

describe('an inline query', () => {
  it('says what kind of chat it comes from, without the chat', async () => {
    const elsewhere = api.world.addGroup({ title: 'Not ours' });
    api.world.join(annId, elsewhere.id);
    const two = api.world.addPrivateChat(annId, borisId);
    const kindIn = async (chatId: number) => {
      const { asked } = await ask(annId, 'x', { results: [], cache_time: 0 }, chatId);
      return asked?.chat_type;
    };
    expect(await kindIn(annId)).toBe('sender');
    expect(await kindIn(two.id)).toBe('private');
    expect(await kindIn(elsewhere.id)).toBe('supergroup');
    expect(await kindIn(api.world.addGroup({ title: 'Small', basic: true }).id)).toBe('group');
  });

  it('has 256 characters at most, whole ones', async () => {
    const { asked } = await ask(annId, '🦊'.repeat(300), { results: [], cache_time: 0 });
    expect(asked?.query).toBe('🦊'.repeat(256));
  });

  it('is too old after its time', async () => {
    const hasty = await startBotApi({ inlineLifetimeMs: 1 });
    const answered = hasty.world.askInline(hasty.seed.ann.id, 'fox');
    await expect(answered).rejects.toMatchObject({ code: 'not_answered' });
    const [update] = await hasty.updates();
    const payload = { inline_query_id: update?.inline_query?.id, results: [] };
    const { description } = await hasty.call('answerInlineQuery', payload);
    expect(description).toBe(
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    );
    await hasty.stop();
  });
});

describe('a chosen result', () => {
  async function choose(result: object, chatId = api.seed.group.id) {
    const { offered } = await ask(annId, 'fox', { results: [result], cache_time: 0 }, chatId);
    const message = api.world.chooseInline(annId, chatId, offered.queryId, 'a');
    const chosen = (await api.updates()).find((update) => update.chosen_inline_result);
    return { message, chosen: chosen?.chosen_inline_result };
  }

  it('is the person’s own message via the bot, formatted as the bot said', async () => {
    const { message, chosen } = await choose(article('a'));
    expect(message).toMatchObject({
      from: { id: annId },
      via_bot: { id: api.world.bot.id },
      text: 'Drawing a fox',
      entities: [{ type: 'bold', offset: 0, length: 7 }],
    });
    expect(chosen).toEqual({ result_id: 'a', from: api.seed.ann, query: 'fox' });
  });

  it('only with a keyboard it can be edited, also where the bot is not', async () => {
    const elsewhere = api.world.addGroup({ title: 'Not ours' });
    api.world.join(annId, elsewhere.id);
    const { message, chosen } = await choose(
      article('a', { reply_markup: keyboard }),
      elsewhere.id,
    );
    const { inline_message_id } = chosen ?? {};
    expect(inline_message_id).toMatch(/^[\w-]{20,}$/);
    expect(inline_message_id).not.toContain(String(elsewhere.id));

    const { photo } = await photoOfTheBot();
    const media = { type: 'photo', media: photo?.at(-1)?.file_id, caption: 'A *fox*' };
    const markdown = { ...media, parse_mode: 'MarkdownV2' };
    expect(await api.ok('editMessageMedia', { inline_message_id, media: markdown })).toBe(true);
    const edited = api.world.message(elsewhere.id, message.message_id);
    expect(edited).toMatchObject({ caption: 'A fox', from: { id: annId } });
    expect(edited?.photo?.at(-1)?.file_id).toBe(media.media);
    expect(edited?.reply_markup).toBeUndefined();

    await api.ok('editMessageCaption', {
      inline_message_id,
      caption: 'Done',
      reply_markup: keyboard,
    });
    await api.ok('editMessageReplyMarkup', { inline_message_id });
    expect(api.world.message(elsewhere.id, message.message_id)).toMatchObject({ caption: 'Done' });
    expect(await complaint('editMessageReplyMarkup', { inline_message_id })).toMatch(
      /message is not modified/,
    );
  });

  async function photoOfTheBot(): Promise<Message> {
    api.world.sendText(annId, annId, '/start');
    const answer = await api.upload(
      'sendPhoto',
      { chat_id: annId, photo: 'attach://p' },
      {
        p: png(64, 64),
      },
    );
    return answer.result as Message;
  }

  it('takes no upload, not even a thumbnail', async () => {
    const { chosen } = await choose(article('a', { reply_markup: keyboard }));
    const { inline_message_id } = chosen ?? {};
    const tryMedia = async (media: object) =>
      (await api.upload('editMessageMedia', { inline_message_id, media }, { p: png(64, 64) }))
        .description;
    expect(await tryMedia({ type: 'photo', media: 'attach://p' })).toMatch(/upload is not allowed/);
    const thumbnail = 'attach://p';
    expect(await tryMedia({ type: 'animation', media: 'x'.repeat(30), thumbnail })).toMatch(
      /upload is not allowed/,
    );
  });

  it('a tap under it names the inline message and shows no chat', async () => {
    const { message, chosen } = await choose(article('a', { reply_markup: keyboard }));
    const answered = api.world.tap(borisId, api.seed.group.id, message.message_id, 'cancel');
    const tap = (await api.updates()).find((update) => update.callback_query)?.callback_query;
    expect(tap).toMatchObject({
      from: { id: borisId },
      inline_message_id: chosen?.inline_message_id,
      data: 'cancel',
    });
    expect(tap?.message).toBeUndefined();
    await api.ok('answerCallbackQuery', { callback_query_id: tap?.id, text: 'Not yours' });
    await expect(answered).resolves.toMatchObject({ text: 'Not yours' });
  });

  it('a picture that Telegram has is sent by its file_id', async () => {
    const { photo } = await photoOfTheBot();
    const photo_file_id = photo?.at(-1)?.file_id;
    const { message } = await choose({ type: 'photo', id: 'a', photo_file_id, caption: 'Mine' });
    expect(message).toMatchObject({ caption: 'Mine', via_bot: { id: api.world.bot.id } });
    expect(message.photo?.at(-1)?.file_id).toBe(photo_file_id);
  });

  it('what the group’s rules forbid can’t be chosen into it', async () => {
    const { photo } = await photoOfTheBot();
    const photo_file_id = photo?.at(-1)?.file_id;
    api.world.setPermissions(api.seed.group.id, { can_send_photos: false });
    await expect(choose({ type: 'photo', id: 'a', photo_file_id })).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});

it.each<[string, object, string]>([
  [
    'an article without a title',
    { results: [article('a', { title: ' ' })] },
    'ARTICLE_TITLE_EMPTY',
  ],
  [
    'an empty text',
    { results: [article('a', { input_message_content: { message_text: ' ' } })] },
    'message text is empty',
  ],
  [
    'broken markup',
    {
      results: [
        article('a', { input_message_content: { message_text: '<b>x', parse_mode: 'HTML' } }),
      ],
    },
    'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
  ],
  [
    'an unknown file',
    { results: [{ type: 'photo', id: 'a', photo_file_id: 'x'.repeat(30) }] },
    'wrong file identifier/HTTP URL specified',
  ],
  [
    'a button that leads nowhere',
    { results: [], button: { text: 'Join' } },
    'inlineQueryResultsButton must have exactly one optional field',
  ],
])('%s is refused', async (_name, extra, description) => {
  expect(await complaint('answerInlineQuery', { inline_query_id: 'any', ...extra })).toBe(
    `Bad Request: ${description}`,
  );
});
