import { randomBytes } from 'node:crypto';
import type { Message } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccounts } from '../../src/store/accounts.js';
import { createKeyVault } from '../../src/store/key-vault.js';
import { PNG } from '../helpers/image-jobs.js';
import { buttonsOf, startE2e, until, wordsOf, type Actor, type E2e } from './harness.js';

const OLGA_ID = 9_001;
const IVAN_ID = 9_002;
const KEY_SECRET = randomBytes(32);

let e2e: E2e;
let ann: Actor;
let olga: Actor;
let ivan: Actor;

beforeEach(async () => {
  const env = {
    ADMIN_IDS: `${OLGA_ID},${IVAN_ID}`,
    KEY_SECRET: KEY_SECRET.toString('base64'),
  };
  e2e = await startE2e({ updates: 'polling', gate: true, env });
  ann = e2e.addPerson();
  olga = e2e.addPerson({ id: OLGA_ID, firstName: 'Olga' });
  ivan = e2e.addPerson({ id: IVAN_ID, firstName: 'Иван', languageCode: 'ru' });
  for (const admin of [olga, ivan]) {
    admin.writes('/help');
    await admin.sees(/What I can do|Что я умею/);
  }
});
afterEach(async () => {
  e2e.verify();
  await e2e.close();
});

function reply(person: Actor, to: Message, text: string): Message {
  return e2e.world.sendText(person.id, person.id, text, { replyToMessageId: to.message_id });
}

function photosIn(chatId: number): Message[] {
  return e2e.world
    .history(chatId)
    .filter(({ photo, from }) => photo !== undefined && from?.id === e2e.world.bot.id);
}

function hasReaction(message: Message): Promise<true> {
  const { chat, message_id: messageId } = message;
  return until(
    e2e.world,
    () =>
      e2e.world.calls.some(
        ({ method, payload }) =>
          method === 'setMessageReaction' &&
          payload['chat_id'] === chat.id &&
          payload['message_id'] === messageId,
      ) || undefined,
    () => 'The message was not acknowledged.',
  );
}

describe('/support over the whole program', () => {
  it('is a talk of somebody outside the channel with two admins, who lift a ban', async () => {
    const accounts = createAccounts({ ...e2e.redis, vault: createKeyVault(KEY_SECRET) });
    await accounts.issueKey(ann.id);
    await accounts.ban(ann.id);
    ann.writes('/support my key was banned, and it was not me');
    await ann.sees('your message is with us');
    const card = await olga.sees(`From Ann (${ann.id})`);
    expect(wordsOf(card)).toContain(': banned');
    expect(wordsOf(card)).toContain('Banned by an admin');
    const question = await olga.sees('it was not me');
    expect(question.reply_to_message?.message_id).toBe(card.message_id);
    expect(question.forward_origin).toBeUndefined();
    expect(wordsOf(await ivan.sees(`От Ann (${ann.id})`))).toContain('Ждёт ответа');

    const answer = reply(olga, question, 'We look into it.');
    const heard = await ann.sees('We look into it.');
    expect(heard.from?.id).toBe(e2e.world.bot.id);
    expect(JSON.stringify(heard)).not.toContain('Olga');
    expect(heard.reply_to_message?.text).toContain('it was not me');
    await ivan.sees('Ответ от Olga:');
    await ivan.sees('We look into it.');
    await ivan.sees('Ответ: Olga');
    await hasReaction(answer);

    e2e.world.editText(OLGA_ID, OLGA_ID, answer.message_id, 'We looked into it.');
    const edited = await ann.sees('We looked into it.');
    expect(edited.message_id).toBe(heard.message_id);
    expect(buttonsOf(edited).map(({ text }) => text)).toEqual(['Reply']);

    await ivan.taps('Разблокировать ключ');
    await ann.sees('Your API key works again');
    await olga.sees(': active');
    reply(ann, edited, 'Thank you!');
    await olga.sees('Thank you!');
    await ivan.sees('Thank you!');
    await olga.taps('Close');
    await ann.sees('closed this conversation');
    const closed = await ivan.sees('Закрыто: Olga');
    expect(buttonsOf(closed).map(({ text }) => text)).toEqual(['Ответить…', 'Заблокировать ключ']);
  });

  it('goes on after a restart, and opens again after it was closed', async () => {
    ann.writes('/support');
    await ann.sees('Write what it’s about');
    await e2e.apps[0]?.stop('a deployment');
    await e2e.startApp('all');
    ann.writes('hello?');
    await ann.sees('your message is with us');
    const first = await olga.sees('From Ann');
    await e2e.apps[1]?.stop('a deployment');
    await e2e.startApp('all');
    reply(olga, first, 'Hello!');
    await ann.sees('Hello!');
    await olga.taps('Close');
    await ann.taps('Write again');
    await ann.sees(/Write what it’s about/);
    ann.writes('one more thing');
    const second = await olga.sees('Waiting for an answer');
    expect(second.message_id).not.toBe(first.message_id);
    const last = await olga.sees('one more thing');
    expect(last.reply_to_message?.message_id).toBe(second.message_id);
  });

  it('passes albums on, both ways', async () => {
    ann.writes('/support');
    await ann.sees('Write what it’s about');
    for (const caption of ['one', 'two']) {
      e2e.world.sendPhoto(ann.id, ann.id, PNG, { albumId: 'album-1', caption });
    }
    await olga.sees('two');
    expect(photosIn(OLGA_ID).map(wordsOf)).toEqual(['one', 'two']);
    const card = await olga.sees('From Ann');
    const replyToMessageId = card.message_id;
    for (const caption of ['three', 'four']) {
      e2e.world.sendPhoto(OLGA_ID, OLGA_ID, PNG, { albumId: 'album-2', caption, replyToMessageId });
    }
    await ann.sees('four');
    expect(photosIn(ann.id).map(wordsOf)).toEqual(['three', 'four']);
    await ivan.sees('four');
  });

  it('tells an admin that the person can’t be reached, and the person that no admin can', async () => {
    ann.writes('/support hello');
    const card = await olga.sees('From Ann');
    e2e.world.block(ann.id);
    reply(olga, card, 'Hello!');
    await olga.sees('Ann has blocked me');
    e2e.world.unblock(ann.id);
    e2e.world.block(OLGA_ID);
    ann.writes('/support are you there?');
    await ivan.sees('are you there?');
    e2e.world.block(IVAN_ID);
    ann.writes('/support is anybody there?');
    await ann.sees('I can’t reach anybody right now');
  });

  it('takes answers of two admins at the same moment', async () => {
    ann.writes('/support hello');
    const cards = [await olga.sees('From Ann'), await ivan.sees('От Ann')] as const;
    reply(olga, cards[0], 'Hello from one!');
    reply(ivan, cards[1], 'Hello from the other!');
    await ann.sees('Hello from one!');
    await ann.sees('Hello from the other!');
    await olga.sees('Hello from the other!');
    await ivan.sees('Hello from one!');
  });
});
