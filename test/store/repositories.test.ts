import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Recipe } from '../../src/domain/recipe.js';
import { createLogger } from '../../src/logger.js';
import { createRedis } from '../../src/store/connection.js';
import { createImageTasks } from '../../src/store/image-tasks.js';
import { TTL_SECONDS } from '../../src/store/keys.js';
import { createPendingRequests } from '../../src/store/pending-requests.js';
import { createRecipes } from '../../src/store/recipes.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';
import { layLine } from './line.js';

let test: TestRedis;

beforeEach(async () => {
  test = await createTestRedis();
  return () => test.close();
});

describe('a pending request', () => {
  const update = {
    update_id: 7,
    message: {
      message_id: 1,
      date: 0,
      chat: { id: 42, type: 'private' as const, first_name: 'A' },
      from: { id: 42, is_bot: false, first_name: 'A' },
      text: '/start promo',
    },
  };

  it('comes back whole, is replaced by a later one, and can be cleared', async () => {
    const pending = createPendingRequests(test);
    await pending.save(42, { update: { update_id: 6 } });
    expect(await pending.load(42)).toEqual({ update: { update_id: 6 } });
    const later = { update, card: { chatId: 42, messageId: 9 } };
    await pending.save(42, later);
    expect(await pending.load(42)).toEqual(later);
    await pending.clear(42);
    expect(await pending.load(42)).toBeUndefined();
  });

  it('is forgotten after an hour', async () => {
    await createPendingRequests(test).save(42, { update });
    const ttl = await test.redis.ttl(test.keys.pendingRequest(42));
    expect(ttl).toBeGreaterThan(3_500);
    expect(ttl).toBeLessThanOrEqual(TTL_SECONDS.pendingRequest);
  });

  it('that is corrupt is an error', async () => {
    await test.redis.set(test.keys.pendingRequest(42), '{"v":1,"data":{"update":{}}}');
    await expect(createPendingRequests(test).load(42)).rejects.toMatchObject({
      code: 'store_corrupt',
    });
  });
});

describe('a recipe', () => {
  const recipe: Recipe = {
    kind: 'image',
    ownerId: 42,
    parameters: {
      model: 'sdxl-base',
      prompt: 'a red fox',
      negativePrompt: 'blurry',
      steps: 20,
      width: 768,
      height: 1024,
      cfgScale: 7.5,
      loras: { ink: 0.8 },
      seed: 4_294_967_295,
    },
    createdAtMs: 1_700_000_000_000,
  };

  it('comes back under a short id for half a year', async () => {
    const recipes = createRecipes(test);
    const id = await recipes.save(recipe);
    expect(id).toMatch(/^[0-9A-Za-z]{10}$/);
    expect(await recipes.load(id)).toEqual(recipe);
    expect(await test.redis.ttl(test.keys.recipe(id))).toBeGreaterThan(179 * 86_400);
  });

  it('removed is gone, and stays so when its file is told', async () => {
    const recipes = createRecipes(test);
    const id = await recipes.save(recipe);
    await recipes.remove(id);
    await recipes.remove(id);
    await recipes.keepFile(id, { kind: 'photo', fileId: 'file' });
    expect(await recipes.load(id)).toBeUndefined();
  });

  it('goes with all the others of its person, and with nobody else’s', async () => {
    const recipes = createRecipes(test);
    const own = await Promise.all([
      recipes.save({ ...recipe, ownerId: 7 }),
      recipes.save({ ...recipe, ownerId: 7 }, 'charge-of-7'),
    ]);
    const other = await recipes.save({ ...recipe, ownerId: 8 });
    await recipes.removeAll(7);
    await recipes.removeAll(7);
    expect(await Promise.all(own.map((id) => recipes.load(id)))).toEqual([undefined, undefined]);
    expect(await recipes.load(other)).toBeDefined();
    expect(await test.redis.exists(test.keys.ownRecipes(7))).toBe(0);
  });

  it('is known as its person’s for as long as it is kept', async () => {
    let nowMs = 1_700_000_000_000;
    const recipes = createRecipes({ ...test, now: () => nowMs });
    const id = await recipes.save({ ...recipe, ownerId: 9 });
    nowMs += 100 * 86_400_000;
    await recipes.keepUntouchedFile(id, 'file-1');
    nowMs += 100 * 86_400_000;
    await recipes.save({ ...recipe, ownerId: 9 });
    await recipes.removeAll(9);
    expect(await recipes.load(id)).toBeUndefined();
  });

  it('saved again for the same thing has the same id, which tells nobody what it is for', async () => {
    const recipes = createRecipes(test);
    const id = await recipes.save(recipe, 'charge-1');
    expect(await recipes.save({ ...recipe, createdAtMs: 1 }, 'charge-1')).toBe(id);
    expect(await recipes.load(id)).toMatchObject({ createdAtMs: 1 });
    expect(id).toMatch(/^[0-9A-Za-z]{10}$/);
    expect(await recipes.save(recipe, 'charge-2')).not.toBe(id);
  });

  it('keeps the file that came of it, as often as it is told', async () => {
    const recipes = createRecipes(test);
    const id = await recipes.save(recipe);
    const file = { kind: 'photo', fileId: 'file-1' } as const;
    await recipes.keepFile(id, { ...file, fileId: 'file-0' });
    await recipes.keepFile(id, file);
    expect(await recipes.load(id)).toEqual({ ...recipe, file });
    expect(await test.redis.ttl(test.keys.recipe(id))).toBeGreaterThan(179 * 86_400);
  });

  it('keeps the untouched file beside that one, whichever comes first', async () => {
    const recipes = createRecipes(test);
    const id = await recipes.save(recipe);
    const file = { kind: 'photo', fileId: 'file-1' } as const;
    await recipes.keepUntouchedFile(id, 'file-2');
    await recipes.keepFile(id, file);
    await recipes.keepUntouchedFile(id, 'file-3');
    expect(await recipes.load(id)).toEqual({ ...recipe, file, untouchedFileId: 'file-3' });
  });

  it('of an album keeps how many were asked for, and which are there', async () => {
    const recipes = createRecipes(test);
    const album = { messageIds: [21, 23], recipeIds: ['AAAAAAAAA1', 'AAAAAAAAA3'] };
    const id = await recipes.save({ ...recipe, count: 3, album });
    expect(await recipes.load(id)).toEqual({ ...recipe, count: 3, album });
  });

  it('that is gone does not come back with its file', async () => {
    const recipes = createRecipes(test);
    await recipes.keepFile('gone', { kind: 'photo', fileId: 'file-1' });
    expect(await recipes.load('gone')).toBeUndefined();
  });

  it('keeps absent parameters absent', async () => {
    const { model, prompt, steps, width, height, cfgScale } = recipe.parameters;
    const plain = { model, prompt, steps, width, height, cfgScale, loras: {} };
    const recipes = createRecipes(test);
    const loaded = await recipes.load(await recipes.save({ ...recipe, parameters: plain }));
    expect(loaded?.parameters).toStrictEqual(plain);
  });

  it.each(['', 'unknown', '../../account', '{42}:account', 'a'.repeat(64)])(
    'of an id like %j is unknown',
    async (id) => {
      expect(await createRecipes(test).load(id)).toBeUndefined();
    },
  );

  it('that is corrupt is an error', async () => {
    await test.redis.set(test.keys.recipe('broken'), '{"v":1,"data":{"kind":"image"}}');
    await expect(createRecipes(test).load('broken')).rejects.toMatchObject({
      code: 'store_corrupt',
    });
  });
});

describe('an image task', () => {
  it('is cancelled for every process once it is marked', async () => {
    const tasks = createImageTasks(test);
    expect(await tasks.isCancelled('image-1')).toBe(false);
    await tasks.markCancelled('image-1');
    const elsewhere = createImageTasks({ ...test, redis: test.connect() });
    expect(await elsewhere.isCancelled('image-1')).toBe(true);
    expect(await elsewhere.isCancelled('image-2')).toBe(false);
  });

  it('remembers the message it was delivered as', async () => {
    const tasks = createImageTasks(test);
    expect(await tasks.delivered('image-1')).toBeUndefined();
    await tasks.markDelivered('image-1', { chatId: -100, messageId: 7 });
    expect(await tasks.delivered('image-1')).toEqual({ chatId: -100, messageId: 7 });
  });

  it('whose cancel is published is heard by each listener until it stops', async () => {
    const tasks = createImageTasks(test);
    const [one, two] = [vi.fn(), vi.fn()];
    const stops = [await tasks.onCancel(one), await tasks.onCancel(two)];
    await tasks.publishCancel('image-1');
    await vi.waitFor(() => {
      expect(one).toHaveBeenCalledWith('image-1');
      expect(two).toHaveBeenCalledWith('image-1');
    });
    await Promise.all(stops.map((stop) => stop()));
    await vi.waitFor(async () => {
      expect(await test.redis.publish(test.keys.imageCancelChannel, 'image-2')).toBe(0);
    });
    expect(one).toHaveBeenCalledTimes(1);
  });

  it('is not heard by another bot on the same server', async () => {
    const stranger = await createTestRedis();
    const [heard, own] = [vi.fn(), vi.fn()];
    const stops = [
      await createImageTasks(stranger).onCancel(heard),
      await createImageTasks(test).onCancel(own),
    ];
    await createImageTasks(test).publishCancel('image-1');
    await vi.waitFor(() => {
      expect(own).toHaveBeenCalled();
    });
    expect(heard).not.toHaveBeenCalled();
    await Promise.all(stops.map((stop) => stop()));
  });

  it('is heard again after the listening connection was cut', async () => {
    const line = await layLine(test.url);
    const listening = createRedis(line.url, {
      logger: createLogger({ level: 'silent' }),
      kind: 'commands',
    });
    const heard = vi.fn();
    const stop = await createImageTasks({ ...test, redis: listening }).onCancel(heard);
    await line.cut();
    await line.mend();
    await vi.waitFor(async () => {
      await createImageTasks(test).publishCancel('image-1');
      expect(heard).toHaveBeenCalledWith('image-1');
    });
    await stop();
    listening.disconnect();
    await line.cut();
  });
});
