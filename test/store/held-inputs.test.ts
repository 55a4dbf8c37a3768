import { beforeEach, describe, expect, it } from 'vitest';
import { createHeldInputs, type HeldInput, type HeldInputs } from '../../src/store/held-inputs.js';
import { TTL_SECONDS } from '../../src/store/keys.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';
import { HOME } from '../helpers/talks.js';

let test: TestRedis;
let inputs: HeldInputs;

beforeEach(async () => {
  test = await createTestRedis();
  inputs = createHeldInputs(test);
  return () => test.close();
});

const INPUT: HeldInput = {
  place: HOME,
  question: { text: 'a red fox', pictures: [], messageIds: [7] },
  parentId: null,
};

describe('a held input', () => {
  it('is there for its person until it is removed, in another process as well', async () => {
    await inputs.save('1', INPUT);
    expect(await createHeldInputs(test).load(HOME.userId, '1')).toEqual(INPUT);
    await inputs.remove(HOME.userId, '1');
    await inputs.remove(HOME.userId, '1');
    expect(await inputs.load(HOME.userId, '1')).toBeUndefined();
  });

  it('is nobody else’s', async () => {
    await inputs.save('1', INPUT);
    expect(await inputs.load(HOME.userId + 1, '1')).toBeUndefined();
  });

  it('goes with all the others of its person, and with nobody else’s', async () => {
    const other = { ...HOME, userId: HOME.userId + 1 };
    await inputs.save('1', INPUT);
    await inputs.save('2', INPUT);
    await inputs.save('3', { ...INPUT, place: other });
    await inputs.removeAll(HOME.userId);
    await inputs.removeAll(HOME.userId);
    expect(await inputs.load(HOME.userId, '1')).toBeUndefined();
    expect(await inputs.load(HOME.userId, '2')).toBeUndefined();
    expect(await inputs.load(other.userId, '3')).toBeDefined();
  });

  it('is forgotten after a week', async () => {
    await inputs.save('1', INPUT);
    const ttl = await test.redis.ttl(test.keys.heldInput(HOME.userId, '1'));
    expect(ttl).toBeGreaterThan(TTL_SECONDS.heldInput - 60);
    const later = createHeldInputs({ ...test, now: () => Date.now() + 8 * 86_400_000 });
    await later.save('2', INPUT);
    const known = await test.redis.zrange(test.keys.heldInputs(HOME.userId), '0', '-1');
    expect(known).toEqual(['2']);
  });

  it('that can’t be read is never taken for none', async () => {
    await test.redis.set(test.keys.heldInput(HOME.userId, '1'), '{"v":1,"data":{}}');
    await expect(inputs.load(HOME.userId, '1')).rejects.toMatchObject({ code: 'store_corrupt' });
  });
});
