import type { SentGuestMessage } from 'grammy/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startBotApi, type TestBotApi } from './server.js';

let api: TestBotApi;
let annId: number;
let borisId: number;

beforeEach(async () => {
  api = await startBotApi();
  annId = api.seed.ann.id;
  borisId = api.seed.boris.id;
});
afterEach(() => api.stop());

const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
const keyboard = { inline_keyboard: [[{ text: 'Stop', callback_data: 'stop' }]] };

/** A group of Ann's and Boris's without the bot. */
function otherGroup(): number {
  const { id } = api.world.addGroup({ title: 'Not ours' });
  for (const userId of [annId, borisId]) api.world.join(userId, id);
  return id;
}

const result = {
  type: 'article',
  id: 'stub',
  title: 'A fox',
  input_message_content: { message_text: 'Drawing…' },
  reply_markup: keyboard,
};

it('the bot says that it answers guests', async () => {
  expect(await api.ok('getMe')).toMatchObject({ supports_guest_queries: true });
});

it('named in a group it is not in, the bot answers once and edits that', async () => {
  const chatId = otherGroup();
  const handle = `@${api.world.bot.username}`;
  const call = api.world.sendText(annId, chatId, `${handle} a fox`);
  const [update, ...rest] = await api.updates();
  expect(rest).toEqual([]);
  expect(update?.guest_message).toMatchObject({
    message_id: call.message_id,
    from: { id: annId },
    chat: { id: chatId, type: 'supergroup' },
    text: `${handle} a fox`,
  });
  const guest_query_id = update?.guest_message?.guest_query_id;
  const sent = await api.ok<SentGuestMessage>('answerGuestQuery', { guest_query_id, result });
  const answer = api.world.history(chatId).at(-1);
  expect(answer).toMatchObject({
    from: { id: api.world.bot.id },
    guest_bot_caller_user: { id: annId },
    reply_to_message: { message_id: call.message_id },
    text: 'Drawing…',
  });
  const again = await api.call('answerGuestQuery', { guest_query_id, result });
  expect(again.description).toBe(TOO_OLD);

  await api.ok('editMessageText', { ...sent, text: 'A fox', reply_markup: keyboard });
  expect(api.world.message(chatId, answer?.message_id ?? 0)?.text).toBe('A fox');
  const tapped = api.world.tap(borisId, chatId, answer?.message_id ?? 0, 'stop');
  const [tap] = await api.updates();
  expect(tap?.callback_query).toMatchObject(sent);
  expect(tap?.callback_query?.message).toBeUndefined();
  await api.ok('answerCallbackQuery', { callback_query_id: tap?.callback_query?.id });
  await tapped;
});

it('in a private chat of two others it learns who is written to, not the chat', async () => {
  const { id } = api.world.addPrivateChat(annId, borisId);
  const handle = `@${api.world.bot.username}`;
  api.world.sendText(borisId, id, 'look at this');
  api.world.sendText(annId, id, `draw a fox, ${handle}`);
  const [update, ...rest] = await api.updates();
  expect(rest).toEqual([]);
  expect(update?.guest_message?.chat).toMatchObject({ id: borisId, type: 'private' });
  expect(JSON.stringify(update)).not.toContain(String(id));
  await api.ok('answerGuestQuery', {
    guest_query_id: update?.guest_message?.guest_query_id,
    result,
  });
  expect(api.world.history(id, borisId).at(-1)?.text).toBe('Drawing…');
  expect(api.world.history(id, api.seed.admin.id)).toEqual([]);
  const direct = await api.call('sendMessage', { chat_id: id, text: 'hello' });
  expect(direct.description).toBe('Bad Request: chat not found');
});

it('is not called by other words, by an edit, in a channel, or once it was thrown out', async () => {
  const { group, channel, admin } = api.seed;
  const chatId = otherGroup();
  const handle = `@${api.world.bot.username}`;
  const message = api.world.sendText(annId, chatId, 'a fox');
  api.world.sendText(annId, chatId, `/image${handle} a fox`);
  api.world.editText(annId, chatId, message.message_id, `${handle} a fox`);
  api.world.setMember(channel.id, api.world.bot.id, 'left');
  api.world.postToChannel(admin.id, channel.id, `${handle} a fox`);
  api.world.removeBot(group.id);
  api.world.sendText(annId, group.id, `${handle} a fox`);
  const guests = (await api.updates()).filter((update) => update.guest_message);
  expect(guests).toEqual([]);
});

it('in a group of its own it gets an ordinary message and nothing else', async () => {
  api.world.sendText(annId, api.seed.group.id, `@${api.world.bot.username} a fox`);
  const kinds = (await api.updates()).flatMap((update) => Object.keys(update).slice(1));
  expect(kinds).toEqual(['message']);
});

it('what can’t be sent is refused and leaves the query open', async () => {
  const chatId = otherGroup();
  api.world.sendText(annId, chatId, `@${api.world.bot.username} a fox`);
  const [update] = await api.updates();
  const guest_query_id = update?.guest_message?.guest_query_id;
  const refused = async (answer: object) =>
    (await api.call('answerGuestQuery', { guest_query_id, result: answer })).description;
  expect(await refused({ type: 'photo', id: 'a', photo_file_id: 'x'.repeat(30) })).toBe(
    'Bad Request: wrong file identifier/HTTP URL specified',
  );
  expect(await refused({ ...result, title: '' })).toBe('Bad Request: ARTICLE_TITLE_EMPTY');
  expect(await refused(result)).toBeUndefined();
});

it('an answer after its time is too old, and so is one to nothing', async () => {
  const hasty = await startBotApi({ guestLifetimeMs: 1 });
  const { id } = hasty.world.addPrivateChat(hasty.seed.ann.id, hasty.seed.boris.id);
  hasty.world.sendText(hasty.seed.ann.id, id, `@${hasty.world.bot.username} a fox`);
  const [update] = await hasty.updates();
  for (const guest_query_id of [update?.guest_message?.guest_query_id, '1']) {
    const answer = await hasty.call('answerGuestQuery', { guest_query_id, result });
    expect(answer.description).toBe(TOO_OLD);
  }
  await hasty.stop();
});
