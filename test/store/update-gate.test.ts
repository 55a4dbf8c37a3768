import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createUpdateGate,
  type GatePass,
  type GateRequest,
  type UpdateGate,
} from '../../src/store/update-gate.js';
import { TTL_SECONDS } from '../../src/store/keys.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let test: TestRedis;
let gate: UpdateGate;
/** The gate of a second process. */
let otherGate: UpdateGate;

beforeEach(async () => {
  test = await createTestRedis();
  gate = createUpdateGate(test);
  otherGate = createUpdateGate({ ...test, redis: test.connect() });
  return () => test.close();
});

const NOTHING = new Map<string, string | null>();

async function enterWith(through: UpdateGate, request: Partial<GateRequest>): Promise<GatePass> {
  const entry = await through.enter({
    updateId: '1',
    sequenceId: '42',
    stateKeys: [],
    ...request,
  });
  if (entry.status !== 'entered') throw new Error(`not entered: ${entry.status}`);
  return entry.pass;
}

async function statusOf(through: UpdateGate, updateId: string, sequenceId = '42'): Promise<string> {
  return (await through.enter({ updateId, sequenceId, stateKeys: [] })).status;
}

describe('an update', () => {
  it('that is done is found done by every process', async () => {
    const pass = await enterWith(gate, {});
    expect(await pass.leave({ writes: NOTHING, done: true })).toBe(true);
    expect(await statusOf(gate, '1')).toBe('done');
    expect(await statusOf(otherGate, '1')).toBe('done');
  });

  it('that is in progress is busy for another process', async () => {
    await enterWith(gate, {});
    expect(await statusOf(otherGate, '1')).toBe('busy');
  });

  it('that was left undone runs again', async () => {
    const pass = await enterWith(gate, {});
    expect(await pass.leave({ writes: NOTHING, done: false })).toBe(true);
    expect(await statusOf(otherGate, '1')).toBe('entered');
  });

  it('delivered a hundred times at once to two processes is entered once', async () => {
    const entries = await Promise.all(
      Array.from({ length: 100 }, (_, index) => statusOf(index % 2 === 0 ? gate : otherGate, '1')),
    );
    expect(entries.filter((status) => status === 'entered')).toHaveLength(1);
  });

  it('keeps its done mark for a day, as long as Telegram may deliver it', async () => {
    const pass = await enterWith(gate, {});
    await pass.leave({ writes: NOTHING, done: true });
    const ttl = await test.redis.ttl(test.keys.updateMark('42', '1'));
    expect(ttl).toBeGreaterThan(TTL_SECONDS.updateDone - 60);
  });
});

describe('the lock of a chat', () => {
  it('keeps another update of the chat out, and lets other chats through', async () => {
    await enterWith(gate, {});
    expect(await statusOf(otherGate, '2')).toBe('busy');
    expect(await statusOf(otherGate, '3', '43')).toBe('entered');
  });

  it('is free after the update has left', async () => {
    const pass = await enterWith(gate, {});
    await pass.leave({ writes: NOTHING, done: true });
    expect(await statusOf(otherGate, '2')).toBe('entered');
  });

  it('of a killed process falls free by itself, and its update runs again', async () => {
    const shortGate = createUpdateGate({ ...test, lockMs: 30 });
    await enterWith(shortGate, {});
    await vi.waitFor(async () => {
      expect(await statusOf(otherGate, '1')).toBe('entered');
    });
  });

  it('stays while it is extended', async () => {
    const pass = await enterWith(gate, {});
    await test.redis.pexpire(test.keys.updateLock('42'), 1_000);
    expect(await pass.extend()).toBe(true);
    expect(await test.redis.pttl(test.keys.updateLock('42'))).toBeGreaterThan(1_000);
  });

  it('makes a hundred increments over two processes a hundred', async () => {
    const key = test.keys.state('session', '42');
    async function increment(through: UpdateGate, updateId: string): Promise<void> {
      const entry = await through.enter({ updateId, sequenceId: '42', stateKeys: [key] });
      if (entry.status !== 'entered') return increment(through, updateId);
      const count = Number(entry.pass.state.get(key) ?? 0) + 1;
      await entry.pass.leave({ writes: new Map([[key, String(count)]]), done: true });
    }
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        increment(index % 2 === 0 ? gate : otherGate, String(index)),
      ),
    );
    expect(await test.redis.get(key)).toBe('100');
  });
});

describe('a pass whose lock was lost', () => {
  async function loseLock(): Promise<{ lost: GatePass; key: string }> {
    const key = test.keys.state('session', '42');
    const lost = await enterWith(gate, { stateKeys: [key] });
    await test.redis.del(test.keys.updateLock('42'), test.keys.updateMark('42', '1'));
    const next = await enterWith(otherGate, { updateId: '2' });
    await next.leave({ writes: new Map([[key, 'newer']]), done: true });
    return { lost, key };
  }

  it('writes nothing and says so', async () => {
    const { lost, key } = await loseLock();
    expect(await lost.leave({ writes: new Map([[key, 'older']]), done: true })).toBe(false);
    expect(await test.redis.get(key)).toBe('newer');
    expect(await statusOf(otherGate, '1')).toBe('entered');
  });

  it('cannot be extended', async () => {
    const { lost } = await loseLock();
    expect(await lost.extend()).toBe(false);
  });

  it('does not touch the lock of its successor', async () => {
    const { lost } = await loseLock();
    await enterWith(otherGate, { updateId: '3' });
    await lost.leave({ writes: NOTHING, done: true });
    expect(await statusOf(gate, '4')).toBe('busy');
  });
});

describe('state', () => {
  it('comes along with the pass and goes back with its lifetime', async () => {
    const [session, person] = [test.keys.state('session', '42'), test.keys.state('person', '42')];
    await test.redis.set(session, 'before');
    const pass = await enterWith(gate, { stateKeys: [session, person] });
    expect([...pass.state]).toEqual([
      [session, 'before'],
      [person, null],
    ]);
    const writes = new Map([
      [session, 'after'],
      [person, 'new'],
    ]);
    await pass.leave({ writes, done: true });
    expect(await test.redis.mget(session, person)).toEqual(['after', 'new']);
    expect(await test.redis.ttl(session)).toBeGreaterThan(TTL_SECONDS.session - 60);
    expect(await test.redis.ttl(person)).toBe(-1);
  });

  it('is deleted by a null', async () => {
    const key = test.keys.state('conversation', '42');
    await test.redis.set(key, 'before');
    const pass = await enterWith(gate, { stateKeys: [key] });
    await pass.leave({ writes: new Map([[key, null]]), done: true });
    expect(await test.redis.exists(key)).toBe(0);
  });

  it('of another slot than the chat stays out, so that one script keeps to one slot', async () => {
    const [ofChat, ofPerson] = [
      test.keys.state('session', '-100:0:42'),
      test.keys.state('person', '42'),
    ];
    const pass = await enterWith(gate, { sequenceId: '-100', stateKeys: [ofChat, ofPerson] });
    expect([...pass.state.keys()]).toEqual([ofChat]);
  });
});

describe('a command that is sent twice over a broken connection', () => {
  it('leaves once and reports success both times', async () => {
    const pass = await enterWith(gate, {});
    expect(await pass.leave({ writes: NOTHING, done: true })).toBe(true);
    expect(await pass.leave({ writes: NOTHING, done: true })).toBe(true);
    expect(await statusOf(gate, '1')).toBe('done');
  });
});

it('costs one round trip to enter and one to leave', async () => {
  const pass = await enterWith(gate, {});
  await pass.leave({ writes: NOTHING, done: true });
  const evalsha = vi.spyOn(test.redis, 'evalsha');
  const second = await enterWith(gate, { updateId: '2' });
  await second.leave({ writes: NOTHING, done: true });
  expect(evalsha).toHaveBeenCalledTimes(2);
});

describe('the hits of whoever sends updates', () => {
  const WINDOW_MS = 60_000;
  const counting = () => createUpdateGate({ ...test, rateWindowMs: WINDOW_MS });

  it('are counted in the round trip of entering, and their window has a lifetime', async () => {
    const first = await enterWith(counting(), { updateId: '1', personId: '42' });
    expect(first.hits).toBe(1);
    await first.leave({ writes: NOTHING, done: true });
    const second = await enterWith(counting(), { updateId: '2', personId: '42' });
    expect(second.hits).toBe(2);
    expect(await test.redis.pttl(test.keys.rateLimit('42'))).toBeGreaterThan(0);
  });

  it('come along beside the state, in its order', async () => {
    const key = test.keys.state('session', '42');
    await test.redis.set(key, 'kept');
    const pass = await enterWith(counting(), { stateKeys: [key], personId: '42' });
    expect([...pass.state]).toEqual([[key, 'kept']]);
    expect(pass.hits).toBe(1);
  });

  it('are not counted for an update that is refused', async () => {
    await enterWith(counting(), { updateId: '1', personId: '42' });
    await counting().enter({ updateId: '2', sequenceId: '42', stateKeys: [], personId: '42' });
    expect(await test.redis.get(test.keys.rateLimit('42'))).toBe('1');
  });

  it('stay apart where the counter lies in another slot, as in a group', async () => {
    const pass = await enterWith(counting(), { sequenceId: '-100', personId: '42' });
    expect(pass.hits).toBeUndefined();
    expect(await test.redis.exists(test.keys.rateLimit('42'))).toBe(0);
  });
});
