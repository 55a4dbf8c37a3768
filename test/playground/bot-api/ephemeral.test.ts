import type { Message } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { png } from '../../helpers/pictures.js';
import { startBotApi, type TestBotApi } from './server.js';

let api: TestBotApi;
let nowMs: number;
let annId: number;
let borisId: number;
let groupId: number;

beforeEach(async () => {
  nowMs = 1_900_000_000_000;
  api = await startBotApi({ nowMs: () => nowMs });
  annId = api.seed.ann.id;
  borisId = api.seed.boris.id;
  groupId = api.seed.group.id;
});
afterEach(() => api.stop());

const keyboard = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] };
const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

function whisper(parameters: object, extra: object = {}) {
  return {
    chat_id: groupId,
    text: 'Between us',
    ephemeral_message_parameters: { receiver_user_id: annId, ...parameters },
    ...extra,
  };
}

async function complaint(method: string, payload: object): Promise<string | undefined> {
  return (await api.call(method, payload)).description;
}

/** Ann taps a button in the group; the id of her tap. */
async function tapped(): Promise<{ callback_query_id: string; messageId: number }> {
  const { message_id } = await api.ok<Message>('sendMessage', {
    chat_id: groupId,
    text: 'Ready?',
    reply_markup: keyboard,
  });
  void api.world.tap(annId, groupId, message_id, 'go').catch(() => undefined);
  const updates = await api.updates();
  const callback_query_id = updates.at(-1)?.callback_query?.id ?? '';
  return { callback_query_id, messageId: message_id };
}

describe('a bot without rights', () => {
  it('may answer a tap so that one member sees it, for 15 s', async () => {
    const { callback_query_id } = await tapped();
    const sent = await api.ok<Message>('sendMessage', whisper({ callback_query_id }));
    expect(sent).toMatchObject({
      message_id: 0,
      ephemeral_message_id: 1,
      receiver_user: { id: annId },
      text: 'Between us',
      chat: { id: groupId },
    });
    expect(api.world.ephemerals(groupId, annId)).toMatchObject([{ message: sent }]);
    expect(api.world.ephemerals(groupId, borisId)).toEqual([]);
    expect(api.world.history(groupId).at(-1)?.text).toBe('Ready?');
    nowMs += 15_001;
    expect(await complaint('sendMessage', whisper({ callback_query_id }))).toBe(TOO_OLD);
  });

  it('may not send so without a tap, or to somebody else’s', async () => {
    expect(await complaint('sendMessage', whisper({}))).toBe('Bad Request: BOT_NOT_ADMIN');
    const { callback_query_id } = await tapped();
    const toBoris = whisper({ callback_query_id, receiver_user_id: borisId });
    expect(await complaint('sendMessage', toBoris)).toBe(TOO_OLD);
  });

  it('may answer a command that only it sees, for 15 s', async () => {
    const commands = [{ command: 'limits', description: 'What is left', is_ephemeral: true }];
    await api.ok('setMyCommands', { commands });
    const asked = api.world.sendText(annId, groupId, '/limits', {
      threadId: api.seed.topics.talk.id,
    });
    const [update] = await api.updates();
    expect(update?.message).toEqual(asked);
    expect(asked).toMatchObject({
      message_id: 0,
      from: { id: annId },
      receiver_user: { id: api.world.bot.id },
      message_thread_id: api.seed.topics.talk.id,
    });
    const reply_parameters = { ephemeral_message_id: asked.ephemeral_message_id };
    const answer = whisper({}, { reply_parameters });
    expect(await api.ok('sendMessage', answer)).toMatchObject({
      message_thread_id: api.seed.topics.talk.id,
    });
    const toAll = { chat_id: groupId, text: 'Loud', reply_parameters };
    expect(await complaint('sendMessage', toAll)).toBe(
      'Bad Request: message to be replied not found',
    );
    nowMs += 15_001;
    expect(await complaint('sendMessage', answer)).toBe(
      'Bad Request: message to be replied not found',
    );
    expect(api.world.history(groupId).map(({ text }) => text)).not.toContain('/limits');
  });
});

describe('an administrator', () => {
  beforeEach(() => {
    api.world.promoteBot(groupId);
  });

  it('may tell one member something at any time, pictures too', async () => {
    const payload = {
      chat_id: groupId,
      photo: 'attach://p',
      caption: 'Yours',
      ephemeral_message_parameters: { receiver_user_id: annId },
    };
    const { result } = await api.upload('sendPhoto', payload, { p: png(64, 64) });
    expect(result).toMatchObject({ message_id: 0, caption: 'Yours', photo: [{}] });
  });

  it.each<[string, () => object, string]>([
    ['somebody unknown', () => ({ receiver_user_id: 42 }), 'USER_ID_INVALID'],
    ['itself', () => ({ receiver_user_id: api.world.bot.id }), 'USER_ID_INVALID'],
    [
      'who is not in the group',
      () => ({ receiver_user_id: api.world.addPerson({ firstName: 'Zoe' }).id }),
      'USER_NOT_PARTICIPANT',
    ],
  ])('may not tell %s', async (_who, parameters, description) => {
    expect(await complaint('sendMessage', whisper(parameters()))).toBe(
      `Bad Request: ${description}`,
    );
  });

  it('can’t do it in a private chat or a channel', async () => {
    api.world.sendText(annId, annId, '/start');
    for (const chat_id of [annId, api.seed.channel.id]) {
      expect(await complaint('sendMessage', whisper({}, { chat_id }))).toBe(
        'Bad Request: BOT_NOT_ADMIN',
      );
    }
  });
});

describe('what one member sees', () => {
  async function whispered(): Promise<object> {
    api.world.promoteBot(groupId);
    const sent = await api.ok<Message>('sendMessage', whisper({}, { reply_markup: keyboard }));
    await api.updates();
    const { ephemeral_message_id } = sent;
    return { chat_id: groupId, receiver_user_id: annId, ephemeral_message_id };
  }

  it('is edited and deleted by its own methods', async () => {
    const target = await whispered();
    expect(await api.ok('editEphemeralMessageText', { ...target, text: 'Done' })).toBe(true);
    const [after] = api.world.ephemerals(groupId, annId);
    expect(after?.message).toMatchObject({ text: 'Done', message_id: 0 });
    expect(after?.message.reply_markup).toBeUndefined();
    expect(await complaint('editEphemeralMessageText', { ...target, text: 'Done' })).toMatch(
      /message is not modified/,
    );
    const media = { type: 'photo', media: 'attach://p' };
    expect(
      await api.upload('editEphemeralMessageMedia', { ...target, media }, { p: png(64, 64) }),
    ).toMatchObject({ result: true });
    await api.ok('editEphemeralMessageCaption', { ...target, caption: 'A fox' });
    await api.ok('editEphemeralMessageReplyMarkup', { ...target, reply_markup: keyboard });
    const wrong = { ...target, receiver_user_id: borisId };
    expect(await complaint('deleteEphemeralMessage', wrong)).toBe(
      'Bad Request: MESSAGE_ID_INVALID',
    );
    await api.ok('deleteEphemeralMessage', target);
    expect(api.world.ephemerals(groupId, annId)).toEqual([]);
    expect(await complaint('deleteEphemeralMessage', target)).toBe(
      'Bad Request: MESSAGE_ID_INVALID',
    );
  });

  it('can be tapped by that member, and answered in its place only by an edit', async () => {
    await whispered();
    const tap = () => api.world.tapEphemeral(annId, groupId, 1, 'go');
    const answered = tap();
    const [update] = await api.updates();
    expect(update?.callback_query).toMatchObject({
      from: { id: annId },
      message: { message_id: 0, ephemeral_message_id: 1, chat: { id: groupId } },
    });
    const callback_query_id = update?.callback_query?.id;
    const instead = whisper({ callback_query_id, replace_callback_query_message: true });
    expect(await complaint('sendMessage', instead)).toBe('Bad Request: MESSAGE_ID_INVALID');
    await api.ok('answerCallbackQuery', { callback_query_id });
    await answered;
    await expect(api.world.tapEphemeral(borisId, groupId, 1, 'go')).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('may stand in place of the message whose button was tapped', async () => {
    const { callback_query_id, messageId } = await tapped();
    const instead = whisper({ callback_query_id, replace_callback_query_message: true });
    await api.ok('sendMessage', instead);
    expect(api.world.ephemerals(groupId, annId)).toMatchObject([
      { replacesMessageId: messageId, afterMessageId: messageId },
    ]);
  });

  it('is replied to before the bot’s eyes alone', async () => {
    await whispered();
    const reply = api.world.sendText(annId, groupId, 'thanks', { replyToEphemeralId: 1 });
    expect(reply).toMatchObject({ message_id: 0, ephemeral_message_id: 2 });
    expect((await api.updates())[0]?.message?.text).toBe('thanks');
  });
});
