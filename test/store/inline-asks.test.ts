import { beforeEach, describe, expect, it } from 'vitest';
import { createInlineAsks, type InlineAsk, type InlineAsks } from '../../src/store/inline-asks.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

const ANN = 1;
const BEN = 2;
const WORDS: InlineAsk = { words: 'a red fox' };
const PICTURE = { fileId: 'photo-1', contentType: 'image/jpeg', sizeBytes: 9 } as const;
const WITH_PHOTO: InlineAsk = {
  ...WORDS,
  question: { text: 'a red fox', pictures: [PICTURE], messageIds: [] },
};

let redis: TestRedis;
let asks: InlineAsks;
beforeEach(async () => {
  redis = await createTestRedis();
  asks = createInlineAsks(redis);
  return () => redis.close();
});

describe('what somebody asked for inline', () => {
  it.each([
    ['words', WORDS],
    ['words with a photo', WITH_PHOTO],
  ])('%s come back to whoever said them, and to nobody else', async (_, ask) => {
    await asks.save(ANN, ask);
    const id = asks.idOf(ANN, ask);
    expect(await asks.load(ANN, id)).toEqual(ask);
    expect(await asks.load(BEN, id)).toBeUndefined();
  });

  it('has an id of its own with every person and every photo', () => {
    const ids = [asks.idOf(ANN, WORDS), asks.idOf(BEN, WORDS), asks.idOf(ANN, WITH_PHOTO)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(asks.idOf(ANN, { ...WORDS })).toBe(ids[0]);
    for (const id of ids) expect(id).toMatch(/^[\w-]{16}$/);
  });

  it('that was never said is not there', async () => {
    expect(await asks.load(ANN, asks.idOf(ANN, WORDS))).toBeUndefined();
  });
});
