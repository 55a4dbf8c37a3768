import { Redis } from 'ioredis';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TalkRef, Turn } from '../../src/domain/talk.js';
import { createTalkTurns, MAX_TALK_BYTES, MAX_TALK_TURNS } from '../../src/store/talk-turns.js';
import { createTalks } from '../../src/store/talks.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';
import { aTurn, HOME, SETTINGS } from '../helpers/talks.js';

const OWNER = 42;

let test: TestRedis;
let ref: TalkRef;
let turns: ReturnType<typeof createTalkTurns>;

beforeEach(async () => {
  test = await createTestRedis();
  turns = createTalkTurns(test);
  const talk = await createTalks(test).begin(OWNER, SETTINGS, { keep: true });
  ref = { ownerId: OWNER, talkId: talk.id };
  return () => test.close();
});

/** `t1` … `t<count>`, each behind the one before. */
async function addLine(count: number, from = 1): Promise<void> {
  for (let number = from; number < from + count; number += 1) {
    await turns.addTurn(ref, aTurn(`t${number}`, number === 1 ? null : `t${number - 1}`));
  }
}

async function idsOfLine(count = 100, endingWith?: string): Promise<string[]> {
  const line = await turns.recentTurns(ref, count, endingWith === undefined ? {} : { endingWith });
  return line.turns.map(({ id }) => id);
}

async function readAll(): Promise<{ id: string; inLine: boolean }[]> {
  const all: { id: string; inLine: boolean }[] = [];
  for await (const { turn, inLine } of turns.allTurns(ref)) all.push({ id: turn.id, inLine });
  return all;
}

const turnsKey = () => test.keys.talkTurns(OWNER, ref.talkId);

describe('a turn', () => {
  it('is read as it was added', async () => {
    const turn = aTurn('t1', null, {
      question: {
        text: 'What is it? 🦜',
        pictures: [{ fileId: 'file', contentType: 'image/jpeg', sizeBytes: 10 }],
        messageIds: [1, 2],
      },
      answer: {
        text: '```ts\n1\n```',
        finishReason: 'stopped',
        model: 'm',
        usage: { promptTokens: 1, completionTokens: 2 },
        messageIds: [3],
      },
    });
    expect(await turns.addTurn(ref, turn)).toBe('added');
    expect(await turns.load({ ...ref, turnId: 't1' })).toEqual(turn);
    expect(await turns.recentTurns(ref, 10)).toEqual({ turns: [turn], olderLeft: false });
  });

  it('that is added twice is there once, as it was first, and the tip stays where it is', async () => {
    await addLine(2);
    const again = aTurn('t1', null, { askedAtMs: 1 });
    expect(await turns.addTurn(ref, again)).toBe('known');
    expect(await idsOfLine()).toEqual(['t1', 't2']);
    expect(await turns.load({ ...ref, turnId: 't1' })).toEqual(aTurn('t1', null));
    expect(await readAll()).toHaveLength(2);
  });

  it('that a hundred attempts add at once is added by one', async () => {
    const other = createTalkTurns({ ...test, redis: test.connect() });
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        [turns, other].map((store) => store.addTurn(ref, aTurn('t1', null))),
      ).flat(),
    );
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(1);
    expect(await createTalks(test).load(ref)).toMatchObject({ turnCount: 1 });
  });

  it('is not added to a talk that is gone', async () => {
    await createTalks(test).remove(ref);
    expect(await turns.addTurn(ref, aTurn('t1', null))).toBe('gone');
    expect(await test.redis.keys(`${test.keys.slotPrefix(String(OWNER))}*`)).toEqual([]);
  });

  it('gets a longer answer when it is continued', async () => {
    await addLine(2);
    const answer = { ...aTurn('t1', null).answer, text: 'longer', messageIds: [4, 500] };
    const turnRef = { ...ref, turnId: 't1' };
    expect(await turns.changeAnswer(turnRef, answer)).toBe(true);
    expect(await turns.changeAnswer(turnRef, answer)).toBe(true);
    expect((await turns.load(turnRef))?.answer).toEqual(answer);
    expect(await turns.turnOfMessage(HOME.chatId, 500)).toEqual({ ...turnRef, half: 'answer' });
    expect(await idsOfLine()).toEqual(['t1', 't2']);
    expect(await turns.changeAnswer({ ...ref, turnId: 'nothing' }, answer)).toBe(false);
  });
});

describe('the line', () => {
  it('ends with the last turns, the oldest first, and says whether there are older ones', async () => {
    await addLine(5);
    const line = await turns.recentTurns(ref, 3);
    expect(line.turns.map(({ id }) => id)).toEqual(['t3', 't4', 't5']);
    expect(line.olderLeft).toBe(true);
    expect((await turns.recentTurns(ref, 5)).olderLeft).toBe(false);
    expect((await turns.recentTurns(ref, 0)).turns).toEqual([]);
  });

  it('of a talk without turns, and of one that is gone, is empty', async () => {
    const empty = { turns: [], olderLeft: false };
    expect(await turns.recentTurns(ref, 10)).toEqual(empty);
    expect(await turns.recentTurns({ ...ref, talkId: 'nothing' }, 10)).toEqual(empty);
  });

  it('can be read up to any turn, and up to before the first', async () => {
    await addLine(4);
    expect(await idsOfLine(2, 't3')).toEqual(['t2', 't3']);
    expect(await idsOfLine(2, 'nothing')).toEqual([]);
    expect(await turns.recentTurns(ref, 10, { endingWith: null })).toEqual({
      turns: [],
      olderLeft: false,
    });
  });

  it('goes on from the parent of a question that was asked anew; the rest stays as a branch', async () => {
    await addLine(4);
    await turns.addTurn(ref, aTurn('t5', 't2'));
    expect(await idsOfLine()).toEqual(['t1', 't2', 't5']);
    expect(await idsOfLine(10, 't4')).toEqual(['t1', 't2', 't3', 't4']);
    expect(await readAll()).toEqual([
      { id: 't1', inLine: true },
      { id: 't2', inLine: true },
      { id: 't3', inLine: false },
      { id: 't4', inLine: false },
      { id: 't5', inLine: true },
    ]);
  });

  it('begins anew when the first question is asked anew', async () => {
    await addLine(2);
    await turns.addTurn(ref, aTurn('t3', null));
    expect(await idsOfLine()).toEqual(['t3']);
  });

  it('can be taken up at any turn, also of a branch that was left', async () => {
    await addLine(4);
    expect(await turns.branchFrom({ ...ref, turnId: 't2' })).toBe(true);
    expect(await idsOfLine()).toEqual(['t1', 't2']);
    expect(await turns.branchFrom({ ...ref, turnId: 't4' })).toBe(true);
    expect(await idsOfLine()).toEqual(['t1', 't2', 't3', 't4']);
    expect(await turns.branchFrom({ ...ref, turnId: 'nothing' })).toBe(false);
    expect(await turns.branchFrom({ ...ref, talkId: 'nothing', turnId: 't1' })).toBe(false);
  });

  it('stands behind a summary once there is one, and only where it is on the way', async () => {
    await addLine(3);
    expect(await turns.summarise({ ...ref, turnId: 't3' }, 'They met.')).toBe(true);
    expect(await turns.recentTurns(ref, 10)).toEqual({
      turns: [],
      olderLeft: false,
      summary: 'They met.',
    });
    await addLine(3, 4);
    const line = await turns.recentTurns(ref, 10);
    expect(line).toMatchObject({ summary: 'They met.', olderLeft: false });
    expect(line.turns.map(({ id }) => id)).toEqual(['t4', 't5', 't6']);
    expect(await turns.recentTurns(ref, 2)).toMatchObject({
      summary: 'They met.',
      olderLeft: true,
    });

    await turns.addTurn(ref, aTurn('t7', 't2'));
    const branch = await turns.recentTurns(ref, 10);
    expect(branch.turns.map(({ id }) => id)).toEqual(['t1', 't2', 't7']);
    expect(branch.summary).toBeUndefined();
    expect(await turns.summarise({ ...ref, turnId: 'nothing' }, 'x')).toBe(false);
  });
});

describe('a turn that can’t be read', () => {
  const spoil = (id: string) => test.redis.hset(turnsKey(), `t:${id}`, '{"v":1,"data":{}}');

  it('is corrupt for whoever asks for it, and names no word of it', async () => {
    await addLine(1);
    await spoil('t1');
    const reading = turns.load({ ...ref, turnId: 't1' });
    await expect(reading).rejects.toMatchObject({ code: 'store_corrupt' });
    await expect(readAll()).rejects.toMatchObject({ code: 'store_corrupt' });
  });

  it('ends the line where it stands, and that is said', async () => {
    await addLine(5);
    await spoil('t3');
    const line = await turns.recentTurns(ref, 10);
    expect(line.turns.map(({ id }) => id)).toEqual(['t4', 't5']);
    expect(line).toMatchObject({ olderLeft: true, damage: { code: 'store_corrupt' } });
  });

  it('as the last one is corrupt: nobody answers as if nothing had been said', async () => {
    await addLine(2);
    await spoil('t2');
    await expect(turns.recentTurns(ref, 10)).rejects.toMatchObject({ code: 'store_corrupt' });
  });

  it('far behind is not looked at', async () => {
    await addLine(5);
    await spoil('t1');
    expect(await idsOfLine(3)).toEqual(['t3', 't4', 't5']);
  });
});

describe('a talk’s bounds', () => {
  it('let the oldest turns go, and the line begins behind them', async () => {
    await addLine(3);
    const talkKey = test.keys.talk(OWNER, ref.talkId);
    const bytes = Number(await test.redis.hget(talkKey, 'bytes'));
    await test.redis.hset(talkKey, 'bytes', MAX_TALK_BYTES);
    await addLine(1, 4);
    expect(await idsOfLine()).toEqual(['t3', 't4']);
    expect(await readAll()).toHaveLength(2);
    expect(Number(await test.redis.hget(talkKey, 'bytes'))).toBeLessThan(MAX_TALK_BYTES);
    expect(bytes).toBeGreaterThan(0);
  });

  it('keep at least the turn that was just added, however long it is', async () => {
    await addLine(1);
    const text = 'x'.repeat(MAX_TALK_BYTES);
    const huge = aTurn('t2', 't1');
    await turns.addTurn(ref, { ...huge, answer: { ...huge.answer, text } });
    expect(await idsOfLine()).toEqual(['t2']);
  });

  it('count the turns', async () => {
    const { redis } = test;
    const order = test.keys.talkOrder(OWNER, ref.talkId);
    await addLine(1);
    const more = Array.from({ length: MAX_TALK_TURNS - 1 }, (_, index) => [index + 2, `x${index}`]);
    await redis.zadd(order, ...more.flat());
    await redis.hset(test.keys.talk(OWNER, ref.talkId), 'turnCount', MAX_TALK_TURNS);
    await turns.addTurn(ref, aTurn('t2', 't1'));
    expect(await redis.zcard(order)).toBe(MAX_TALK_TURNS);
    expect(await turns.load({ ...ref, turnId: 't1' })).toBeUndefined();
  });
});

describe('all turns', () => {
  it('come page by page in the order they were added', async () => {
    await addLine(60);
    const all = await readAll();
    expect(all.map(({ id }) => id)).toEqual(
      Array.from({ length: 60 }, (_, index) => `t${index + 1}`),
    );
    expect(all.every(({ inLine }) => inLine)).toBe(true);
  });

  it('of a talk that is gone are none', async () => {
    await createTalks(test).remove(ref);
    expect(await readAll()).toEqual([]);
  });
});

describe('turnOfMessage', () => {
  it('finds whose turn a message is, and as which half', async () => {
    const group = aTurn('t1', null, { chatId: -100123 });
    await turns.addTurn(ref, group);
    const turnRef = { ...ref, turnId: 't1' };
    expect(await turns.turnOfMessage(-100123, 3)).toEqual({ ...turnRef, half: 'question' });
    expect(await turns.turnOfMessage(-100123, 4)).toEqual({ ...turnRef, half: 'answer' });
    expect(await turns.turnOfMessage(HOME.chatId, 4)).toBeUndefined();
  });

  it('is mended by a second attempt, when the first one was killed before it', async () => {
    await addLine(1);
    await test.redis.del(test.keys.talkMessage(HOME.chatId, 3));
    await addLine(1);
    expect(await turns.turnOfMessage(HOME.chatId, 3)).toMatchObject({ turnId: 't1' });
  });

  it('takes what it can’t read for corrupt', async () => {
    await test.redis.set(test.keys.talkMessage(HOME.chatId, 9), 'text');
    await expect(turns.turnOfMessage(HOME.chatId, 9)).rejects.toMatchObject({
      code: 'store_corrupt',
    });
  });
});

describe('turn 1,000', () => {
  it('costs what turn 10 costs: the same commands, the same bytes', async () => {
    const connection = test.connect();
    if (!(connection instanceof Redis)) throw new Error('bytes are counted on one connection');
    const redis: Redis = connection;
    const counted = createTalkTurns({ ...test, redis });
    const sameSize = (number: number): Turn => {
      const padded = String(number).padStart(4, '0');
      const parentId = number === 1 ? null : `t${String(number - 1).padStart(4, '0')}`;
      return aTurn(`t${padded}`, parentId);
    };
    async function costOf(number: number) {
      const commands = vi.spyOn(redis, 'sendCommand');
      const bytesBefore = redis.stream.bytesRead;
      const line = await counted.recentTurns(ref, 8);
      await counted.addTurn(ref, sameSize(number));
      const cost = {
        commands: commands.mock.calls.map(([{ name }]) => name),
        kilobytes: Math.round((redis.stream.bytesRead - bytesBefore) / 1_000),
        turns: line.turns.length,
      };
      commands.mockRestore();
      return cost;
    }
    await addTo(9);
    await costOf(10);
    const early = await costOf(11);
    await addTo(999, 12);
    const late = await costOf(1_000);
    expect(early.turns).toBe(8);
    expect(late).toEqual(early);
    expect(early.commands[0]).toBe('evalsha');
    expect(early.commands.filter((name) => name === 'evalsha')).toHaveLength(2);

    async function addTo(last: number, from = 1) {
      for (let number = from; number <= last; number += 1) {
        await counted.addTurn(ref, sameSize(number));
      }
    }
  });
});
