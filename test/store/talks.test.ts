import { beforeEach, describe, expect, it } from 'vitest';
import type { TalkSettings } from '../../src/domain/talk.js';
import { TTL_SECONDS } from '../../src/store/keys.js';
import { createTalkTurns } from '../../src/store/talk-turns.js';
import { createTalks, MAX_TALKS } from '../../src/store/talks.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';
import { aTurn, HOME, SETTINGS } from '../helpers/talks.js';

const OWNER = 42;
const ALL = { offset: 0, limit: 1_000 };

let test: TestRedis;
let nowMs: number;

beforeEach(async () => {
  test = await createTestRedis();
  nowMs = 1_700_000_000_000;
  return () => test.close();
});

/** Every call a second after the one before. */
function createStores() {
  const deps = { ...test, now: () => (nowMs += 1_000) };
  const talks = createTalks(deps);
  const turns = createTalkTurns(deps);
  const begin = (options: Parameters<typeof talks.begin>[2] = { keep: true }) =>
    talks.begin(OWNER, SETTINGS, options);
  /** One that has a turn. */
  async function beginUsed(title = 'Why?', keep = true) {
    const talk = await begin({ keep });
    const turn = aTurn('t1', null);
    await turns.addTurn(
      { ownerId: OWNER, talkId: talk.id },
      { ...turn, question: { ...turn.question, text: title } },
    );
    return { ownerId: OWNER, talkId: talk.id };
  }
  const titles = async (page = ALL) =>
    (await talks.list(OWNER, page)).talks.map(({ title }) => title);
  return { talks, turns, begin, beginUsed, titles };
}

const keysOfPerson = () => test.redis.keys(`${test.keys.slotPrefix(String(OWNER))}*`);

describe('a talk', () => {
  it('is loaded as it was begun', async () => {
    const { talks, begin } = createStores();
    const talk = await begin();
    expect(talk).toEqual({
      id: expect.stringMatching(/^[\w-]{11}$/) as string,
      ownerId: OWNER,
      settings: SETTINGS,
      keep: true,
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
      turnCount: 0,
    });
    expect(await talks.load({ ownerId: OWNER, talkId: talk.id })).toEqual(talk);
  });

  it('is not found under another person, nor when it never existed', async () => {
    const { talks, begin } = createStores();
    const { id: talkId } = await begin();
    expect(await talks.load({ ownerId: 43, talkId })).toBeUndefined();
    expect(await talks.load({ ownerId: OWNER, talkId: 'nothing' })).toBeUndefined();
  });

  it('takes its title from the first question and keeps the one it is given', async () => {
    const { talks, turns, beginUsed } = createStores();
    const ref = await beginUsed('Why is the sky blue?');
    expect(await talks.load(ref)).toMatchObject({ title: 'Why is the sky blue?' });
    expect(await talks.rename(ref, 'Sky')).toBe(true);
    await turns.addTurn(ref, aTurn('t2', 't1'));
    expect(await talks.load(ref)).toMatchObject({ title: 'Sky', tipId: 't2', turnCount: 2 });
  });

  it('has the settings it was last given, an own persona among them', async () => {
    const { talks, beginUsed } = createStores();
    const ref = await beginUsed();
    const settings: TalkSettings = {
      model: 'llava-1.5-7b-hf',
      persona: { kind: 'own', name: 'Pirate 🦜', prompt: 'Arr.' },
      topK: 5,
    };
    expect(await talks.changeSettings(ref, settings)).toBe(true);
    expect((await talks.load(ref))?.settings).toEqual(settings);
  });

  it('that is gone is not brought back by a change', async () => {
    const { talks } = createStores();
    const ref = { ownerId: OWNER, talkId: 'nothing' };
    expect(await talks.rename(ref, 'Sky')).toBe(false);
    expect(await talks.changeSettings(ref, SETTINGS)).toBe(false);
    expect(await keysOfPerson()).toEqual([]);
  });

  it.each([
    [true, TTL_SECONDS.talk],
    [false, TTL_SECONDS.unkeptTalk],
  ])('with keep %s lives as long after its last turn as it should', async (keep, seconds) => {
    const { turns, beginUsed } = createStores();
    const ref = await beginUsed('Why?', keep);
    const touched = [
      test.keys.talk(OWNER, ref.talkId),
      test.keys.talkTurns(OWNER, ref.talkId),
      test.keys.talkOrder(OWNER, ref.talkId),
    ];
    for (const key of touched) await test.redis.expire(key, 5);
    await turns.addTurn(ref, aTurn('t2', 't1'));
    for (const key of touched) {
      const ttl = await test.redis.ttl(key);
      expect(ttl).toBeGreaterThan(seconds - 60);
      expect(ttl).toBeLessThanOrEqual(seconds);
    }
    expect(await test.redis.ttl(test.keys.talkMessage(HOME.chatId, 3))).toBeLessThanOrEqual(
      seconds,
    );
  });

  it.each([
    ['another shape', { settings: JSON.stringify({ v: 1, data: { model: 7 } }) }],
    ['another version', { v: '2' }],
    ['a time that is none', { createdAtMs: 'yesterday' }],
  ])('with %s is corrupt, and never taken for none', async (_what, fields) => {
    const { talks, beginUsed } = createStores();
    const ref = await beginUsed();
    await talks.open(HOME, ref.talkId);
    await test.redis.hset(test.keys.talk(OWNER, ref.talkId), fields);
    const corrupt = { code: 'store_corrupt' };
    await expect(talks.load(ref)).rejects.toMatchObject(corrupt);
    await expect(talks.openTalk(HOME)).rejects.toMatchObject(corrupt);
    await expect(talks.list(OWNER, ALL)).rejects.toMatchObject(corrupt);
  });

  it('whose key holds another type is corrupt', async () => {
    const { talks } = createStores();
    await test.redis.set(test.keys.talk(OWNER, 'text'), 'text');
    const ref = { ownerId: OWNER, talkId: 'text' };
    await expect(talks.load(ref)).rejects.toMatchObject({ code: 'store_corrupt' });
    await expect(talks.rename(ref, 'Sky')).rejects.toMatchObject({ code: 'store_corrupt' });
  });
});

describe('the list of talks', () => {
  it('has the one that last had a turn first, page by page', async () => {
    const { turns, beginUsed, titles, talks } = createStores();
    const first = await beginUsed('first');
    await beginUsed('second');
    await beginUsed('third');
    await turns.addTurn(first, aTurn('t2', 't1'));
    expect(await titles()).toEqual(['first', 'third', 'second']);
    expect(await titles({ offset: 1, limit: 1 })).toEqual(['third']);
    expect(await titles({ offset: 3, limit: 2 })).toEqual([]);
    expect((await talks.list(OWNER, { offset: 0, limit: 1 })).total).toBe(3);
  });

  it('leaves out what was never used and what has expired', async () => {
    const { begin, beginUsed, titles, talks } = createStores();
    const { talkId } = await beginUsed('gone');
    await beginUsed('here');
    await begin();
    await test.redis.del(test.keys.talk(OWNER, talkId));
    expect(await titles()).toEqual(['here']);
    expect((await talks.list(OWNER, ALL)).total).toBe(1);
  });

  it('is empty for a person without talks', async () => {
    expect(await createStores().talks.list(7, ALL)).toEqual({ talks: [], total: 0 });
  });

  it('loses to a new talk first what was never used, then the oldest', async () => {
    const { begin, beginUsed, titles } = createStores();
    await beginUsed('oldest');
    await beginUsed('old');
    for (let more = 2; more < MAX_TALKS; more += 1) await begin();
    for (let more = 0; more < MAX_TALKS - 2; more += 1) await beginUsed('new');
    expect(await titles()).toEqual([...Array<string>(MAX_TALKS - 2).fill('new'), 'old', 'oldest']);
    const { id } = await begin();
    expect((await titles()).at(-1)).toBe('old');
    expect(await test.redis.exists(test.keys.talk(OWNER, id))).toBe(1);
    const lists = await test.redis.keys(`${test.keys.talkOrder(OWNER, '')}*`);
    expect(lists).toHaveLength(MAX_TALKS - 1);
  });
});

describe('removing', () => {
  it('takes a talk with its turns, closes it, and may be repeated', async () => {
    const { talks, turns, beginUsed, titles } = createStores();
    const ref = await beginUsed('gone');
    await beginUsed('here');
    await talks.open(HOME, ref.talkId);
    await talks.remove(ref);
    await talks.remove(ref);
    expect(await talks.load(ref)).toBeUndefined();
    expect(await turns.load({ ...ref, turnId: 't1' })).toBeUndefined();
    expect(await talks.openTalk(HOME)).toBeUndefined();
    expect(await titles()).toEqual(['here']);
  });

  it('all of a person’s talks leaves nothing of what was said, and others’ alone', async () => {
    const { talks, begin, beginUsed } = createStores();
    await beginUsed('one');
    const { talkId } = await beginUsed('two');
    await begin();
    await talks.open(HOME, talkId);
    const other = await talks.begin(43, SETTINGS, { keep: true });
    expect(await talks.removeAll(OWNER)).toBe(3);
    expect(await talks.removeAll(OWNER)).toBe(0);
    expect(await talks.openTalk(HOME)).toBeUndefined();
    const left = (await keysOfPerson()).map((key) => key.split(':')[2]);
    // Which message was whose turn: ids and no words, until they expire.
    expect([...new Set(left)]).toEqual(['talk-message']);
    expect(await talks.load({ ownerId: 43, talkId: other.id })).toEqual(other);
  });
});

describe('the open talk', () => {
  it('is one for each person and topic', async () => {
    const { talks, begin } = createStores();
    const [one, two] = [await begin(), await begin()];
    const topic = { chatId: -100123, threadId: 7, userId: OWNER };
    await talks.open(HOME, one.id);
    await talks.open(topic, two.id);
    expect(await talks.openTalk(HOME)).toEqual(one);
    expect(await talks.openTalk(topic)).toEqual(two);
    expect(await talks.openTalk({ ...topic, threadId: 8 })).toBeUndefined();
    expect(await talks.openTalk({ ...topic, userId: 43 })).toBeUndefined();
    await talks.open(topic, one.id);
    expect(await talks.openTalk(topic)).toEqual(one);
    await talks.close(topic);
    await talks.close(topic);
    expect(await talks.openTalk(topic)).toBeUndefined();
    expect(await talks.openTalk(HOME)).toEqual(one);
  });

  it('is opened as it is begun, where that is asked for', async () => {
    const { talks, begin } = createStores();
    const talk = await begin({ keep: true, place: HOME });
    expect(await talks.openTalk(HOME)).toEqual(talk);
  });

  it('stays open as long as it is used', async () => {
    const { talks, begin } = createStores();
    await begin({ keep: true, place: HOME });
    await test.redis.expire(test.keys.talkOpen(HOME), 5);
    await talks.openTalk(HOME);
    expect(await test.redis.ttl(test.keys.talkOpen(HOME))).toBeGreaterThan(TTL_SECONDS.talk - 60);
  });

  it('is closed when it has expired', async () => {
    const { talks, begin } = createStores();
    const { id } = await begin({ keep: false, place: HOME });
    await test.redis.del(test.keys.talk(OWNER, id));
    expect(await talks.openTalk(HOME)).toBeUndefined();
    expect(await test.redis.exists(test.keys.talkOpen(HOME))).toBe(0);
  });
});
