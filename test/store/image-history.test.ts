import { beforeEach, describe, expect, it } from 'vitest';
import { createImageHistory, MAX_IMAGE_HISTORY } from '../../src/store/image-history.js';
import { TTL_SECONDS } from '../../src/store/keys.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let test: TestRedis;
let nowMs: number;

beforeEach(async () => {
  test = await createTestRedis();
  nowMs = 1_700_000_000_000;
  return () => test.close();
});

/** Every picture a second after the one before. */
function createHistory() {
  return createImageHistory({ ...test, now: () => (nowMs += 1_000) });
}

describe('the history of pictures', () => {
  it('lists a person’s own, the newest first', async () => {
    const history = createHistory();
    for (const id of ['one', 'two', 'three']) await history.add(42, id);
    await history.add(43, 'other');
    expect(await history.list(42)).toEqual(['three', 'two', 'one']);
    expect(await history.list(44)).toEqual([]);
  });

  it('of a picture added again, as by a job that runs twice, keeps one, where it was', async () => {
    const history = createHistory();
    for (const id of ['one', 'two', 'one']) await history.add(42, id);
    expect(await history.list(42)).toEqual(['two', 'one']);
  });

  it('is left by a removed picture; removing it again changes nothing', async () => {
    const history = createHistory();
    for (const id of ['one', 'two']) await history.add(42, id);
    await history.remove(42, 'one');
    await history.remove(42, 'one');
    expect(await history.list(42)).toEqual(['two']);
  });

  it('keeps the newest 200', async () => {
    const history = createHistory();
    for (let count = 1; count <= MAX_IMAGE_HISTORY + 5; count += 1) {
      await history.add(42, `picture-${count}`);
    }
    const kept = await history.list(42);
    expect(kept).toHaveLength(200);
    expect([kept[0], kept.at(-1)]).toEqual(['picture-205', 'picture-6']);
  });

  it('lives for half a year after the newest, and drops what is older than that', async () => {
    const history = createHistory();
    await history.add(42, 'old');
    nowMs += TTL_SECONDS.imageHistory * 1_000;
    await history.add(42, 'new');
    expect(await history.list(42)).toEqual(['new']);
    const ttl = await test.redis.ttl(test.keys.imageHistory(42));
    expect(ttl).toBeGreaterThan(179 * 86_400);
    expect(ttl).toBeLessThanOrEqual(180 * 86_400);
  });

  it('is cleared for one person, and can go on after that', async () => {
    const history = createHistory();
    await history.add(42, 'one');
    await history.add(43, 'two');
    await history.clear(42);
    await history.clear(42);
    expect(await history.list(42)).toEqual([]);
    expect(await history.list(43)).toEqual(['two']);
    await history.add(42, 'three');
    expect(await history.list(42)).toEqual(['three']);
  });

  it('lies in its person’s slot', () => {
    expect(test.keys.imageHistory(42).startsWith(test.keys.slotPrefix('42'))).toBe(true);
  });

  it('under a key that holds something else is an error', async () => {
    await test.redis.set(test.keys.imageHistory(42), 'text');
    const history = createHistory();
    await expect(history.list(42)).rejects.toMatchObject({ code: 'store_corrupt' });
    await expect(history.add(42, 'one')).rejects.toMatchObject({ code: 'store_corrupt' });
  });
});
