import { describe, expect, it } from 'vitest';
import { createGeneratedFiles, MAX_GENERATED_FILE_BYTES } from '../../src/store/generated-files.js';
import { TTL_SECONDS } from '../../src/store/keys.js';
import { createTestRedis } from '../helpers/redis.js';

const ALL_BYTES = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

describe('a generated file', () => {
  it('is read back byte by byte under a name of 22 characters, for an hour', async () => {
    const files = createGeneratedFiles(await createTestRedis());
    const name = await files.save(ALL_BYTES);
    expect(name).toMatch(/^[\w-]{22}$/);
    const file = await files.load(name);
    expect(file?.bytes.equals(ALL_BYTES)).toBe(true);
    expect(file?.remainingSeconds).toBeGreaterThan(TTL_SECONDS.generatedFile - 60);
    expect(file?.remainingSeconds).toBeLessThanOrEqual(TTL_SECONDS.generatedFile);
  });

  it('has another name each time, the same bytes or not', async () => {
    const files = createGeneratedFiles(await createTestRedis());
    const names = await Promise.all(Array.from({ length: 20 }, () => files.save(ALL_BYTES)));
    expect(new Set(names).size).toBe(20);
  });

  it('is gone when its time is over', async () => {
    const { redis, keys } = await createTestRedis();
    const files = createGeneratedFiles({ redis, keys });
    const name = await files.save(ALL_BYTES);
    expect(await redis.ttl(keys.generatedFile(name))).toBeGreaterThan(0);
    await redis.pexpire(keys.generatedFile(name), 0);
    expect(await files.load(name)).toBeUndefined();
  });

  it('is not kept when it is too large', async () => {
    const { redis, keys } = await createTestRedis();
    const files = createGeneratedFiles({ redis, keys });
    const most = Buffer.alloc(MAX_GENERATED_FILE_BYTES, 7);
    expect((await files.load(await files.save(most)))?.bytes.length).toBe(most.length);
    await expect(files.save(Buffer.concat([most, Buffer.of(7)]))).rejects.toThrow(RangeError);
  });

  it.each(['', 'A'.repeat(21), 'A'.repeat(23), '../../../../etc/passwd', 'A'.repeat(21) + '*'])(
    'does not exist under the name %j, and Redis is not asked',
    async (name) => {
      const { redis, keys } = await createTestRedis();
      await redis.set(keys.generatedFile(name), 'something');
      expect(await createGeneratedFiles({ redis, keys }).load(name)).toBeUndefined();
    },
  );

  it('fails as the store does while Redis is away', async () => {
    const store = await createTestRedis();
    const redis = store.connect();
    const files = createGeneratedFiles({ redis, keys: store.keys });
    const name = await files.save(ALL_BYTES);
    redis.disconnect();
    await expect(files.save(ALL_BYTES)).rejects.toMatchObject({ code: 'store_unavailable' });
    await expect(files.load(name)).rejects.toMatchObject({ code: 'store_unavailable' });
  });
});
