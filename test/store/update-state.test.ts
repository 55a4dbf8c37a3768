import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createUpdateGate, type GatePass } from '../../src/store/update-gate.js';
import { createUpdateState, type UpdateState } from '../../src/store/update-state.js';
import { TTL_SECONDS } from '../../src/store/keys.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

interface Session {
  count: number;
}

let test: TestRedis;
let state: UpdateState;

beforeEach(async () => {
  test = await createTestRedis();
  state = createUpdateState(test);
  return () => test.close();
});

async function enter(sequenceId: string, updateId = '1'): Promise<GatePass> {
  const stateKeys = [
    test.keys.state('session', sequenceId),
    test.keys.state('conversation', sequenceId),
  ];
  const entry = await createUpdateGate(test).enter({ updateId, sequenceId, stateKeys });
  if (entry.status !== 'entered') throw new Error(`not entered: ${entry.status}`);
  return entry.pass;
}

describe('state of an update in progress', () => {
  it('is read from the pass and written only with leave', async () => {
    const sessions = state.storage<Session>('session');
    await sessions.write('42', { count: 1 });
    const pass = await enter('42');
    state.begin(pass);
    const get = vi.spyOn(test.redis, 'get');
    expect(await sessions.read('42')).toEqual({ count: 1 });
    await sessions.write('42', { count: 2 });
    expect(await sessions.read('42')).toEqual({ count: 2 });
    expect(get).not.toHaveBeenCalled();
    expect(await test.redis.get(test.keys.state('session', '42'))).toContain('"count":1');

    await pass.leave({ writes: state.end(pass), done: true });
    expect(await sessions.read('42')).toEqual({ count: 2 });
  });

  it('is forgotten when its writes are not handed to leave', async () => {
    const sessions = state.storage<Session>('session');
    const pass = await enter('42');
    state.begin(pass);
    await sessions.write('42', { count: 9 });
    state.end(pass);
    await pass.leave({ writes: new Map(), done: false });
    expect(await sessions.read('42')).toBeUndefined();
  });

  it('is what was written, not what the object became afterwards', async () => {
    const sessions = state.storage<Session>('session');
    const pass = await enter('42');
    state.begin(pass);
    const session = { count: 1 };
    await sessions.write('42', session);
    session.count = 2;
    expect(await sessions.read('42')).toEqual({ count: 1 });
  });

  it('reports only what changed', async () => {
    const pass = await enter('42');
    state.begin(pass);
    await state.storage<Session>('conversation').delete('42');
    expect([...state.end(pass)]).toEqual([[test.keys.state('conversation', '42'), null]]);
  });

  it('keeps two chats apart', async () => {
    const sessions = state.storage<Session>('session');
    const [one, two] = [await enter('1'), await enter('2')];
    state.begin(one);
    state.begin(two);
    await sessions.write('1', { count: 1 });
    await sessions.write('2', { count: 2 });
    expect([...state.end(one).keys()]).toEqual([test.keys.state('session', '1')]);
    expect(await sessions.read('2')).toEqual({ count: 2 });
  });
});

describe('any other state', () => {
  it('goes to Redis directly, with its lifetime', async () => {
    const conversations = state.storage<string>('conversation');
    await conversations.write('-100:0:7', 'step 1');
    const key = test.keys.state('conversation', '-100:0:7');
    expect(await test.redis.ttl(key)).toBeGreaterThan(TTL_SECONDS.conversation - 60);
    expect(await conversations.read('-100:0:7')).toBe('step 1');
    await conversations.delete('-100:0:7');
    expect(await conversations.read('-100:0:7')).toBeUndefined();
  });

  it('of a person is kept for ever', async () => {
    await state.storage<string>('person').write('7', 'ru');
    expect(await test.redis.ttl(test.keys.state('person', '7'))).toBe(-1);
  });
});

describe('a value that cannot be read', () => {
  it.each([
    ['no JSON', '{"v":1,'],
    ['another version', '{"v":2,"data":{"count":1}}'],
    ['no envelope', '{"count":1}'],
    ['another shape', '{"v":1,"data":{"count":"many"}}'],
  ])('%s: is an error, and stays as it is', async (_name, value) => {
    const key = test.keys.state('session', '42');
    await test.redis.set(key, value);
    const sessions = state.storage('session', z.object({ count: z.number() }));
    await expect(sessions.read('42')).rejects.toMatchObject({ code: 'store_corrupt' });
    expect(await test.redis.get(key)).toBe(value);
  });

  it('is an error also when the gate brought it along', async () => {
    await test.redis.set(test.keys.state('session', '42'), 'broken');
    const pass = await enter('42');
    state.begin(pass);
    await expect(state.storage<Session>('session').read('42')).rejects.toMatchObject({
      code: 'store_corrupt',
      message: expect.not.stringContaining('broken') as string,
    });
  });
});
