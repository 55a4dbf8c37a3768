import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from 'grammy/types';
import { gif, png } from '../../helpers/pictures.js';
import { startBotApi, type TestBotApi } from './server.js';

let api: TestBotApi;
let annId: number;

beforeEach(async () => {
  api = await startBotApi();
  annId = api.seed.ann.id;
  api.world.sendText(annId, annId, '/start');
});
afterEach(() => api.stop());

const MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

async function refused(method: string, payload: object): Promise<string | undefined> {
  const answer = await api.call(method, payload);
  expect(answer.ok).toBe(false);
  return answer.description;
}

describe('who can be written to', () => {
  it('a person nobody knows is not found', async () => {
    expect(await refused('sendMessage', { chat_id: 999, text: 'x' })).toBe(
      'Bad Request: chat not found',
    );
    const stranger = api.world.addPerson({ firstName: 'Stranger' });
    expect(await refused('sendMessage', { chat_id: stranger.id, text: 'x' })).toBe(
      'Bad Request: chat not found',
    );
  });

  it('a person met in a group has to begin', async () => {
    expect(await refused('sendMessage', { chat_id: api.seed.boris.id, text: 'x' })).toBe(
      "Forbidden: bot can't initiate conversation with a user",
    );
  });

  it('who blocked the bot gets nothing', async () => {
    api.world.block(annId);
    expect(await refused('sendMessage', { chat_id: annId, text: 'x' })).toBe(
      'Forbidden: bot was blocked by the user',
    );
  });

  it('a chat is found by @name in any letter case', async () => {
    const sent = await api.ok<Message>('sendMessage', {
      chat_id: '@Playground_Channel',
      text: 'news',
    });
    expect(sent.chat.id).toBe(api.seed.channel.id);
    expect(sent.sender_chat?.id).toBe(api.seed.channel.id);
  });

  it.each([
    [{ can_post_messages: false }, 'Bad Request: need administrator rights in the channel chat'],
    [undefined, 'Forbidden: bot was kicked from the channel chat'],
  ])('a channel needs the right to post', async (rights, description) => {
    const { channel } = api.seed;
    if (rights) api.world.promoteBot(channel.id, rights);
    else api.world.removeBot(channel.id);
    expect(await refused('sendMessage', { chat_id: channel.id, text: 'x' })).toBe(description);
  });

  it('a muted bot may not write in the group', async () => {
    const { group } = api.seed;
    api.world.setMember(group.id, api.world.bot.id, 'restricted');
    expect(await refused('sendMessage', { chat_id: group.id, text: 'x' })).toBe(
      'Bad Request: not enough rights to send text messages to the chat',
    );
  });

  it('topics: known, General by leaving it out, closed', async () => {
    const { group, topics } = api.seed;
    const send = (message_thread_id?: number) =>
      api.call('sendMessage', { chat_id: group.id, text: 'x', message_thread_id });
    expect((await send(topics.talk.id)).result).toMatchObject({
      message_thread_id: topics.talk.id,
      is_topic_message: true,
    });
    expect((await send()).ok).toBe(true);
    expect((await send(1)).description).toBe('Bad Request: message thread not found');
    api.world.setTopicClosed(group.id, topics.talk.id, true);
    expect((await send(topics.talk.id)).description).toBe('Bad Request: TOPIC_CLOSED');
  });

  it('what only a real Telegram has is refused in its words', async () => {
    const base = { chat_id: annId, text: 'x' };
    expect(await refused('sendMessage', { ...base, allow_paid_broadcast: true })).toBe(
      'Bad Request: FLOODSKIP_NOT_ALLOWED',
    );
    expect(await refused('sendMessage', { ...base, business_connection_id: 'b' })).toBe(
      'Bad Request: business connection not found',
    );
  });
});

describe('texts', () => {
  it.each([
    ['  \n ', 'message text is empty'],
    ['x'.repeat(4097), 'message is too long'],
  ])('limits', async (text, complaint) => {
    expect(await refused('sendMessage', { chat_id: annId, text })).toBe(
      `Bad Request: ${complaint}`,
    );
  });

  it('a reply has its original without what that one replied to', async () => {
    const first = await api.ok<Message>('sendMessage', { chat_id: annId, text: 'one' });
    const reply = (message_id: number) =>
      api.ok<Message>('sendMessage', {
        chat_id: annId,
        text: 'two',
        reply_parameters: { message_id },
      });
    const second = await reply(first.message_id);
    const third = await reply(second.message_id);
    expect(third.reply_to_message).toMatchObject({ message_id: second.message_id, text: 'two' });
    expect(third.reply_to_message).not.toHaveProperty('reply_to_message');
  });

  it('a reply to nothing is refused unless told otherwise', async () => {
    const payload = (allow?: boolean) => ({
      chat_id: annId,
      text: 'x',
      reply_parameters: { message_id: 999, allow_sending_without_reply: allow },
    });
    expect(await refused('sendMessage', payload())).toBe(
      'Bad Request: message to be replied not found',
    );
    expect((await api.call('sendMessage', payload(true))).ok).toBe(true);
  });

  it('drafts are for private chats and have a number', async () => {
    const drafted = api.world.waitFor(({ type }) => type === 'draft', { timeoutMs: 5_000 });
    const draft = { chat_id: annId, draft_id: 7, text: 'Thinking of a fox', can_stop: true };
    expect(await api.ok('sendMessageDraft', draft)).toBe(true);
    await expect(drafted).resolves.toMatchObject({ draftId: 7, canStop: true });
    expect(await refused('sendMessageDraft', { ...draft, chat_id: api.seed.group.id })).toBe(
      'Bad Request: TEXTDRAFT_PEER_INVALID',
    );
    expect(await refused('sendMessageDraft', { ...draft, draft_id: 0 })).toContain('non-zero');
    expect(api.world.history(annId).at(-1)?.text).toBe('/start');
  });

  it('a chat action is seen, a wrong one is refused', async () => {
    const seen = api.world.waitFor(({ type }) => type === 'chat_action', { timeoutMs: 5_000 });
    await api.ok('sendChatAction', { chat_id: annId, action: 'upload_photo' });
    await expect(seen).resolves.toMatchObject({ action: 'upload_photo', chatId: annId });
    const { description } = await api.call('sendChatAction', { chat_id: annId, action: 'nap' });
    expect(description).toMatch(/^Bad Request: /);
  });
});

describe('keyboards', () => {
  const button = (extra: object) => ({ inline_keyboard: [[{ text: 'x', ...extra }]] });
  const many = (rows: number, columns: number) => ({
    inline_keyboard: Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => ({ text: 'x', callback_data: 'x' })),
    ),
  });

  it.each<[string, object, string]>([
    ['65 bytes of data', button({ callback_data: 'я'.repeat(32) + 'x' }), 'BUTTON_DATA_INVALID'],
    [
      'no action',
      button({ callback_data: '' }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'an empty text',
      { inline_keyboard: [[{ text: ' ', callback_data: 'x' }]] },
      'inline keyboard button text must be non-empty',
    ],
    [
      'a local address',
      button({ url: 'http://localhost:3000/' }),
      "inline keyboard button URL 'http://localhost:3000/' is invalid: Wrong HTTP URL",
    ],
    [
      'another protocol',
      button({ url: 'ftp://example.com' }),
      "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
    ],
    [
      '257 characters to copy',
      button({ copy_text: { text: 'x'.repeat(257) } }),
      'BUTTON_COPY_TEXT_INVALID',
    ],
    ['101 buttons', many(26, 4), 'reply markup is too long'],
    ['nine in a row', many(1, 9), 'reply markup is too long'],
  ])('%s is refused', async (_name, reply_markup, complaint) => {
    expect(await refused('sendMessage', { chat_id: annId, text: 'x', reply_markup })).toBe(
      `Bad Request: ${complaint}`,
    );
  });

  it('64 bytes, 100 buttons and rows of eight pass', async () => {
    for (const reply_markup of [
      button({ callback_data: 'я'.repeat(32) }),
      many(25, 4),
      many(1, 8),
    ]) {
      expect((await api.call('sendMessage', { chat_id: annId, text: 'x', reply_markup })).ok).toBe(
        true,
      );
    }
  });

  it('a message with a reply keyboard cannot be edited', async () => {
    const { message_id } = await api.ok<Message>('sendMessage', {
      chat_id: annId,
      text: 'x',
      reply_markup: { keyboard: [['Yes', 'No']] },
    });
    expect(await refused('editMessageText', { chat_id: annId, message_id, text: 'y' })).toBe(
      "Bad Request: message can't be edited",
    );
  });
});

describe('files', () => {
  const photo = (bytes: Buffer, extra: object = {}) =>
    api.upload('sendPhoto', { chat_id: annId, photo: 'attach://a', ...extra }, { a: bytes });

  it.each([
    ['no picture', Buffer.from('hello'), 'IMAGE_PROCESS_FAILED'],
    ['wide and high beyond 10000', png(6000, 4001), 'PHOTO_INVALID_DIMENSIONS'],
    ['twenty times as long', png(2010, 100), 'PHOTO_INVALID_DIMENSIONS'],
    [
      'more than 10 MB',
      png(100, 100, 10_485_761),
      'file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes',
    ],
  ])('a photo that is %s is refused', async (_name, bytes, complaint) => {
    expect((await photo(bytes)).description).toBe(`Bad Request: ${complaint}`);
  });

  it.each([
    ['https://example.com/a.png', 'failed to get HTTP URL content'],
    ['AgACnothing', 'wrong file identifier/HTTP URL specified'],
  ])('a photo from %s is refused', async (media, complaint) => {
    expect(await refused('sendPhoto', { chat_id: annId, photo: media })).toBe(
      `Bad Request: ${complaint}`,
    );
  });

  it('a caption has its limit', async () => {
    const answer = await photo(png(64, 64), { caption: 'x'.repeat(1025) });
    expect(answer.description).toBe('Bad Request: message caption is too long');
  });

  it('a photo is sent again by file_id, but not as a document', async () => {
    const sent = (await photo(png(64, 64))).result as Message;
    const fileId = sent.photo?.at(-1)?.file_id;
    expect((await api.call('sendPhoto', { chat_id: annId, photo: fileId })).ok).toBe(true);
    expect(await refused('sendDocument', { chat_id: annId, document: fileId })).toBe(
      "Bad Request: can't use file of type Photo as Document",
    );
  });

  it('a GIF as a document plays, unless told to stay a file', async () => {
    const document = (extra: object) =>
      api.upload(
        'sendDocument',
        { chat_id: annId, document: 'attach://a', ...extra },
        { a: gif(64, 32) },
      );
    expect((await document({})).result).toMatchObject({
      animation: { width: 64, height: 32 },
      document: { mime_type: 'image/gif' },
    });
    const kept = (await document({ disable_content_type_detection: true })).result as Message;
    expect(kept.animation).toBeUndefined();
    expect(kept.document?.mime_type).toBe('image/gif');
  });

  it('an album is two to ten of one family and has one group id', async () => {
    const album = (types: string[]) =>
      api.upload(
        'sendMediaGroup',
        {
          chat_id: annId,
          media: types.map((type, index) => ({ type, media: `attach://f${index}` })),
        },
        Object.fromEntries(types.map((_type, index) => [`f${index}`, png(64, 64)])),
      );
    const sent = (await album(['photo', 'photo', 'photo'])).result as Message[];
    expect(new Set(sent.map(({ media_group_id }) => media_group_id)).size).toBe(1);
    expect((await album(['photo'])).description).toMatch('too few messages to send as an album');
    expect((await album(Array.from({ length: 11 }, () => 'photo'))).description).toBe(
      'Bad Request: too many messages to send as an album',
    );
    expect((await album(['photo', 'document'])).description).toBe(
      "Bad Request: can't use the media of the specified type in the album",
    );
  });

  it.each([
    ['short', 'invalid file_id'],
    ['AgAC0123456789012345678901234567', 'wrong file_id or the file is temporarily unavailable'],
  ])('getFile of %s', async (file_id, complaint) => {
    expect(await refused('getFile', { file_id })).toBe(`Bad Request: ${complaint}`);
  });
});

describe('edits', () => {
  const keyboard = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] };
  const text = (extra: object = {}) =>
    api.ok<Message>('sendMessage', { chat_id: annId, text: 'one', ...extra });

  it('a text changes in place and is told', async () => {
    const { message_id } = await text({ reply_markup: keyboard });
    const told = api.world.waitFor(({ type }) => type === 'edited', { timeoutMs: 5_000 });
    const edited = await api.ok<Message>('editMessageText', {
      chat_id: annId,
      message_id,
      text: 'two',
    });
    expect(edited).toMatchObject({ message_id, text: 'two' });
    expect(edited.reply_markup).toBeUndefined();
    await expect(told).resolves.toMatchObject({ message: { text: 'two' } });
  });

  it('the same text and keyboard is no change', async () => {
    const { message_id } = await text({ reply_markup: keyboard });
    const same = { chat_id: annId, message_id, text: 'one', reply_markup: keyboard };
    expect(await refused('editMessageText', same)).toBe(`Bad Request: ${MODIFIED}`);
    const markup = { chat_id: annId, message_id, reply_markup: keyboard };
    expect(await refused('editMessageReplyMarkup', markup)).toBe(`Bad Request: ${MODIFIED}`);
    expect((await api.call('editMessageReplyMarkup', { chat_id: annId, message_id })).ok).toBe(
      true,
    );
  });

  it.each([
    ['editMessageText', { message_id: 999, text: 'x' }, 'message to edit not found'],
    ['editMessageCaption', { caption: 'x' }, 'there is no caption in the message to edit'],
    ['editMessageText', { text: '' }, 'message text is empty'],
  ])('%s %j is refused', async (method, extra, complaint) => {
    const { message_id } = await text();
    expect(await refused(method, { chat_id: annId, message_id, ...extra })).toBe(
      `Bad Request: ${complaint}`,
    );
  });

  it("a person's message cannot be edited", async () => {
    const { message_id } = api.world.sendText(annId, annId, 'mine');
    expect(await refused('editMessageText', { chat_id: annId, message_id, text: 'x' })).toBe(
      "Bad Request: message can't be edited",
    );
  });

  it('a text becomes a photo (Bot API 10.3), whose text cannot be edited but its caption can', async () => {
    const { message_id } = await text({ reply_markup: keyboard });
    const answer = await api.upload(
      'editMessageMedia',
      {
        chat_id: annId,
        message_id,
        media: { type: 'photo', media: 'attach://p', caption: 'A fox' },
        reply_markup: keyboard,
      },
      { p: png(512, 512) },
    );
    const edited = answer.result as Message;
    expect(edited).toMatchObject({ message_id, caption: 'A fox', reply_markup: keyboard });
    expect(edited.text).toBeUndefined();
    expect(edited.photo).toHaveLength(2);
    expect(await refused('editMessageText', { chat_id: annId, message_id, text: 'x' })).toBe(
      'Bad Request: there is no text in the message to edit',
    );
    const captioned = await api.ok<Message>('editMessageCaption', {
      chat_id: annId,
      message_id,
      caption: 'A hare',
    });
    expect(captioned).toMatchObject({ caption: 'A hare', photo: edited.photo });
  });

  it('the same photo by file_id, caption and keyboard is no change', async () => {
    const sent = await api.upload(
      'sendPhoto',
      { chat_id: annId, photo: 'attach://a', caption: 'A fox' },
      { a: png(512, 512) },
    );
    const { message_id, photo } = sent.result as Message;
    const media = { type: 'photo', media: photo?.at(-1)?.file_id, caption: 'A fox' };
    expect(await refused('editMessageMedia', { chat_id: annId, message_id, media })).toBe(
      `Bad Request: ${MODIFIED}`,
    );
  });

  it('an inline message takes no upload', async () => {
    const question = api.world.askInline(annId, 'fox');
    const [queued] = await api.ok<{ inline_query: { id: string } }[]>('getUpdates', {
      offset: -1,
      timeout: 5,
    });
    await api.ok('answerInlineQuery', {
      inline_query_id: queued?.inline_query.id,
      results: [
        {
          type: 'article',
          id: 'a',
          title: 'A fox',
          input_message_content: { message_text: 'Drawing…' },
          reply_markup: keyboard,
        },
      ],
    });
    const { queryId } = await question;
    api.world.chooseInline(annId, api.seed.group.id, queryId, 'a');
    const updates = await api.ok<{ chosen_inline_result?: { inline_message_id: string } }[]>(
      'getUpdates',
      { offset: -2 },
    );
    const inline_message_id = updates.flatMap(
      ({ chosen_inline_result: chosen }) => chosen?.inline_message_id ?? [],
    )[0];
    expect(await api.ok('editMessageText', { inline_message_id, text: 'Done' })).toBe(true);
    const answer = await api.upload(
      'editMessageMedia',
      { inline_message_id, media: { type: 'photo', media: 'attach://p' } },
      { p: png(64, 64) },
    );
    expect(answer.description).toMatch(/^Bad Request: file upload is not allowed/);
    expect(await refused('editMessageText', { inline_message_id: 'x', text: 'y' })).toBe(
      'Bad Request: MESSAGE_ID_INVALID',
    );
  });
});

describe('deleting, pinning, copying', () => {
  it('deletes its own and private messages, once', async () => {
    const { message_id } = api.world.sendText(annId, annId, 'mine');
    const told = api.world.waitFor(({ type }) => type === 'deleted', { timeoutMs: 5_000 });
    expect(await api.ok('deleteMessage', { chat_id: annId, message_id })).toBe(true);
    await expect(told).resolves.toMatchObject({ messageIds: [message_id] });
    expect(await refused('deleteMessage', { chat_id: annId, message_id })).toBe(
      'Bad Request: message to delete not found',
    );
  });

  it("others' messages in a group need the right", async () => {
    const { group } = api.seed;
    const { message_id } = api.world.sendText(annId, group.id, 'vc_secret');
    const payload = { chat_id: group.id, message_id };
    expect(await refused('deleteMessage', payload)).toBe("Bad Request: message can't be deleted");
    api.world.promoteBot(group.id);
    expect((await api.call('deleteMessage', payload)).ok).toBe(true);
  });

  it('deletes up to a hundred at once', async () => {
    const message_ids = Array.from({ length: 101 }, (_item, index) => index + 1);
    expect(await refused('deleteMessages', { chat_id: annId, message_ids })).toBe(
      'Bad Request: too many message identifiers specified',
    );
    expect(await refused('deleteMessages', { chat_id: annId, message_ids: [] })).toBe(
      'Bad Request: message identifiers are not specified',
    );
    expect(
      await api.ok('deleteMessages', { chat_id: annId, message_ids: message_ids.slice(1) }),
    ).toBe(true);
  });

  it('a message older than 48 hours stays', async () => {
    let nowMs = Date.now();
    const other = await startBotApi({ nowMs: () => nowMs });
    try {
      const { ann } = other.seed;
      const { message_id } = other.world.sendText(ann.id, ann.id, 'old');
      nowMs += 48 * 3600 * 1000;
      const answer = await other.call('deleteMessage', { chat_id: ann.id, message_id });
      expect(answer.description).toBe("Bad Request: message can't be deleted");
    } finally {
      await other.stop();
    }
  });

  it('pinning needs the right and is told', async () => {
    const { group } = api.seed;
    const { message_id } = api.world.sendText(annId, group.id, 'rules');
    const payload = { chat_id: group.id, message_id };
    expect(await refused('pinChatMessage', payload)).toBe(
      'Bad Request: not enough rights to manage pinned messages in the chat',
    );
    api.world.promoteBot(group.id);
    await api.ok('pinChatMessage', payload);
    expect(api.world.pinned(group.id)?.text).toBe('rules');
    await api.ok('unpinAllChatMessages', { chat_id: group.id });
    expect(api.world.pinned(group.id)).toBeUndefined();
  });

  it('a copy forgets where it came from, a forward says it', async () => {
    const post = api.world.postToChannel(api.seed.admin.id, api.seed.channel.id, 'news @ann');
    const payload = {
      chat_id: annId,
      from_chat_id: api.seed.channel.id,
      message_id: post.message_id,
    };
    const { message_id } = await api.ok<Message>('copyMessage', payload);
    const copy = api.world.message(annId, message_id);
    expect(copy).toMatchObject({ text: 'news @ann', entities: post.entities });
    expect(copy?.forward_origin).toBeUndefined();
    expect(copy?.from?.id).toBe(api.world.bot.id);

    const forwarded = await api.ok<Message>('forwardMessage', payload);
    expect(forwarded.forward_origin).toMatchObject({
      type: 'channel',
      message_id: post.message_id,
    });
    const missing = { ...payload, message_id: 999 };
    expect(await refused('copyMessage', missing)).toBe('Bad Request: message to copy not found');
    expect(await refused('forwardMessage', missing)).toBe(
      'Bad Request: message to forward not found',
    );
    const ids = { ...payload, message_id: undefined, message_ids: [post.message_id, 999] };
    expect(await api.ok<object[]>('copyMessages', ids)).toHaveLength(1);
  });

  it('protected content does not travel', async () => {
    const { message_id } = await api.ok<Message>('sendMessage', {
      chat_id: annId,
      text: 'x',
      protect_content: true,
    });
    const payload = { chat_id: annId, from_chat_id: annId, message_id };
    expect(await refused('forwardMessage', payload)).toBe(
      "Bad Request: the message can't be forwarded",
    );
  });

  it('a reaction is told', async () => {
    const { message_id } = api.world.sendText(annId, annId, 'nice');
    const told = api.world.waitFor(({ type }) => type === 'reaction', { timeoutMs: 5_000 });
    await api.ok('setMessageReaction', {
      chat_id: annId,
      message_id,
      reaction: [{ type: 'emoji', emoji: '👍' }],
    });
    await expect(told).resolves.toMatchObject({ messageId: message_id });
  });
});
