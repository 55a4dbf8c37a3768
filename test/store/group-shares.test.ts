import { beforeEach, describe, expect, it } from 'vitest';
import {
  createGroupShares,
  type GroupShares,
  type ShareRequest,
} from '../../src/store/group-shares.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let test: TestRedis;
let shares: GroupShares;
beforeEach(async () => {
  test = await createTestRedis();
  shares = createGroupShares(test);
  return () => test.close();
});

function request(changes: Partial<ShareRequest> = {}): ShareRequest {
  return {
    ...{ chatId: -100, day: '2026-11-21', userId: 1, isPooled: false },
    ...{ chargeIds: ['a'], perPerson: null, perPool: null },
    ...changes,
  };
}

describe('what a person may ask for in a group’s day', () => {
  it('ends at the cap, for each person and day by itself', async () => {
    const take = (chargeId: string, changes: Partial<ShareRequest> = {}) =>
      shares.take(request({ chargeIds: [chargeId], perPerson: 2, ...changes }));
    expect(await take('a')).toBe('taken');
    expect(await take('b')).toBe('taken');
    expect(await take('c')).toBe('person-full');
    expect(await take('c', { userId: 2 })).toBe('taken');
    expect(await take('c', { day: '2026-11-22' })).toBe('taken');
    expect(await take('c', { chatId: -200 })).toBe('taken');
  });

  it('counts the same charge once, also where nothing more would fit', async () => {
    for (const each of [1, 2, 3]) {
      expect(await shares.take(request({ perPerson: 1 })), `try ${each}`).toBe('taken');
    }
  });

  it('takes all pictures of an album or none', async () => {
    const album = request({ chargeIds: ['a', 'b', 'c'], perPerson: 2 });
    expect(await shares.take(album)).toBe('person-full');
    expect(await shares.take(request({ chargeIds: ['d', 'e'], perPerson: 2 }))).toBe('taken');
  });

  it('is there again once it was given back', async () => {
    await shares.take(request({ perPerson: 1 }));
    await shares.giveBack(request(), ['a']);
    await shares.giveBack(request(), ['a']);
    expect(await shares.take(request({ chargeIds: ['b'], perPerson: 1 }))).toBe('taken');
  });
});

describe('what all may ask for from a group’s pool', () => {
  const pooled = (chargeId: string, userId: number) =>
    request({ chargeIds: [chargeId], userId, isPooled: true, perPool: 2 });

  it('ends at its size, whoever asked', async () => {
    expect(await shares.take(pooled('a', 1))).toBe('taken');
    expect(await shares.take(pooled('b', 2))).toBe('taken');
    expect(await shares.take(pooled('c', 3))).toBe('pool-full');
  });

  it('counts nothing towards the person where the pool is empty', async () => {
    await shares.take(pooled('a', 1));
    await shares.take(pooled('b', 1));
    await shares.take({ ...pooled('c', 2), perPerson: 1 });
    await shares.giveBack(pooled('a', 1), ['a']);
    expect(await shares.take({ ...pooled('c', 2), perPerson: 1 })).toBe('taken');
  });

  it('leaves what people pay for themselves out', async () => {
    await shares.take(request({ chargeIds: ['own'], perPool: 2 }));
    expect(await shares.take(pooled('a', 1))).toBe('taken');
    expect(await shares.take(pooled('b', 1))).toBe('taken');
  });
});
