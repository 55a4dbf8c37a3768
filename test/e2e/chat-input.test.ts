import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MAX_WAITING_QUESTIONS } from '../../src/store/question-line.js';
import { startE2e, wordsOf, type Actor, type E2e, type UpdatesMode } from './harness.js';

/** What the bot has answered, the demo's first line left out, oldest first. */
function answersTo(e2e: E2e, { id }: Pick<Actor, 'id'>, chatId = id): string[] {
  return e2e.world
    .history(chatId, id)
    .map(wordsOf)
    .filter((text) => text.startsWith('[demo]'))
    .map((text) => text.split('\n').slice(2).join('\n'));
}

describe.each<UpdatesMode>(['polling', 'webhook'])('simply writing, by %s', (updates) => {
  let e2e: E2e;
  beforeAll(async () => {
    e2e = await startE2e({ updates });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
  });

  /** Somebody whose talk is open. */
  async function talking(options = {}): Promise<Actor> {
    const person = e2e.addPerson(options);
    person.writes('My name is Zed.');
    await person.taps('Talk about it');
    await person.sees('Zed');
    return person;
  }

  it('asks once what is meant, and goes on talking from there', async () => {
    const ann = e2e.addPerson();
    ann.writes('repeat: the sea');
    await ann.taps('Talk about it');
    await ann.sees(/^\[demo\].*the sea$/s);
    ann.writes('repeat: at night');
    await ann.sees(/at night$/);
    expect(answersTo(e2e, ann)).toEqual(['the sea', 'at night']);
    expect(ann.screen().filter((text) => text.includes('Shall I'))).toEqual([]);
  });

  it('makes a picture of it where that is meant', async () => {
    const ann = e2e.addPerson();
    ann.writes('a red fox --size 64x64');
    await ann.taps('Make a picture');
    expect(wordsOf(await ann.seesMedia('photo'))).toContain('a red fox');
  });

  it('a paste that Telegram split is one question', async () => {
    const zed = await talking();
    const piece = 'word '.repeat(500).trim();
    zed.writes(piece);
    zed.writes(piece);
    zed.writes('and the end');
    await zed.sees(/1,?003 words/);
    expect(answersTo(e2e, zed)).toHaveLength(2);
  });

  it('a photo is looked at, and a model that can’t see is changed by a button', async () => {
    const zed = await talking();
    const red = { create: { width: 96, height: 64, channels: 3, background: '#d01010' } } as const;
    const bytes = await sharp(red).png().toBuffer();
    e2e.world.sendPhoto(zed.id, zed.id, bytes, { caption: 'What colour is it?' });
    await zed.taps(/^Ask llava/);
    await zed.sees(/red/);
    e2e.world.sendDocument(zed.id, zed.id, bytes, { caption: 'And this?' });
    await zed.sees(/^\[demo\](?!.*Zed).*red/s);
  });

  it('an album is one question with all its pictures', async () => {
    const ann = e2e.addPerson();
    for (const background of ['#d01010', '#1010d0']) {
      const plain = { create: { width: 96, height: 64, channels: 3, background } } as const;
      const bytes = await sharp(plain).png().toBuffer();
      e2e.world.sendPhoto(ann.id, ann.id, bytes, { albumId: 'album' });
    }
    const answer = await ann.sees(/red/);
    expect(wordsOf(answer)).toContain('blue');
    expect(answersTo(e2e, ann)).toHaveLength(1);
  });

  it('what was forwarded is one question, with whose words it is', async () => {
    const zed = await talking();
    const forwardOrigin = { type: 'hidden_user', date: 1, sender_user_name: 'Bob' } as const;
    e2e.world.sendText(zed.id, zed.id, 'repeat: one', { forwardOrigin });
    e2e.world.sendText(zed.id, zed.id, 'two', { forwardOrigin });
    await zed.sees(/one\s+\(Forwarded from Bob\.\)\s+two\s+\(Forwarded from Bob\.\)$/);
  });

  it('an edited question is answered again, in its old place', async () => {
    const zed = await talking();
    const { message_id: id } = e2e.world.sendText(zed.id, zed.id, 'repeat: tea');
    await zed.sees(/tea$/);
    e2e.world.editText(zed.id, zed.id, id, 'repeat: coffee');
    const answer = await zed.sees(/coffee$/);
    expect(answer.reply_to_message?.message_id).toBe(id);
    zed.writes('what is my name?');
    await zed.sees('your name is Zed.');
  });

  it('a reply to an old answer goes on from there', async () => {
    const zed = await talking();
    const before = await zed.sees('Zed');
    zed.writes('Call me Max.');
    await zed.sees('Max');
    e2e.world.sendText(zed.id, zed.id, 'who am i', { replyToMessageId: before.message_id });
    await zed.sees('your name is Zed.');
  });

  it('what can’t be read is told what can be sent instead', async () => {
    const ann = e2e.addPerson();
    const text = Buffer.from('a letter');
    e2e.world.sendDocument(ann.id, ann.id, text, { contentType: 'text/plain' });
    await ann.sees('Send me words, a photo');
  });

  it('in a group its name or a reply is enough, and everybody has their own talk', async () => {
    const [ann, bob] = [e2e.addPerson(), e2e.addPerson({ firstName: 'Bob' })];
    const group = e2e.addGroup('Friends', ann, bob);
    const name = `@${e2e.world.bot.username}`;
    ann.writes('my name is Ann', group.id);
    ann.writes(`${name} my name is Ann`, group.id);
    const answer = await ann.sees('Ann', group.id);
    e2e.world.sendText(ann.id, group.id, 'who am i', { replyToMessageId: answer.message_id });
    await ann.sees('your name is Ann.', group.id);
    bob.writes(`${name} who am i`, group.id);
    await bob.sees('You have not told me your name', group.id);
    expect(answersTo(e2e, ann, group.id)).toHaveLength(3);
  });
});

describe('with the work spread over processes', () => {
  let e2e: E2e;
  afterEach(async () => {
    e2e.verify();
    await e2e.close();
  });

  it('a restart between a text and what becomes of it loses nothing', async () => {
    e2e = await startE2e({ updates: 'polling' });
    const ann = e2e.addPerson();
    ann.writes('repeat: the sea');
    await ann.sees('Shall I');
    await e2e.apps[0]?.stop('a deployment');
    await e2e.startApp('all');
    await ann.taps('Talk about it');
    await ann.sees(/the sea$/);
  });

  it('any process may get the next piece of a paste', async () => {
    e2e = await startE2e({ updates: 'polling', role: 'web' });
    const ann = e2e.addPerson();
    ann.writes('hello');
    await ann.taps('Talk about it');
    ann.writes('word '.repeat(800).trim());
    await e2e.apps[0]?.stop('a deployment');
    await e2e.startApp('web');
    ann.writes('and the end');
    await e2e.startApp('worker');
    await ann.sees(/803 words/);
  });

  it('twenty messages in a second are all answered once, in their order', async () => {
    e2e = await startE2e({ updates: 'polling', role: 'web' });
    const ann = e2e.addPerson();
    const words = Array.from({ length: 20 }, (_, index) => `number ${index + 1}`);
    const [first, ...others] = words.map((word) => `repeat: ${word}`);
    ann.writes(first ?? '');
    await ann.taps('Talk about it');
    for (const other of others) ann.writes(other);
    await ann.sees('I’ve kept this');
    await e2e.startApp('worker');
    await ann.sees(new RegExp(`number ${1 + MAX_WAITING_QUESTIONS}$`));
    await ann.taps('Ask it now');
    await ann.sees(/number 20$/);
    expect(
      answersTo(e2e, ann)
        .join('\n')
        .match(/number \d+/g),
    ).toEqual(words);
  });
});
