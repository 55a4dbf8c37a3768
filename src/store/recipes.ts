import { createHash, randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Recipe, RecipeFile } from '../domain/recipe.js';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { GifParametersSchema, ImageParametersSchema } from './drawing-schemas.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { runTransaction, storeCall } from './store-call.js';

export interface Recipes {
  /**
   * Returns the id for callback data, which has room for 64 bytes. Who knows an id sees the prompt,
   * so it can't be guessed.
   * @param secret of what the recipe is kept for: saved again with the same one, it has the same id
   */
  save(recipe: Recipe, secret?: string): Promise<string>;
  /**
   * Adds where Telegram has the result. Idempotent; a recipe that is gone stays so. One recipe's
   * calls must not overlap, those of the next method included.
   */
  keepFile(id: string, file: RecipeFile): Promise<void>;
  /** The same for the file as it was drawn, asked for beside the result. */
  keepUntouchedFile(id: string, fileId: string): Promise<void>;
  /** Undefined: never existed, removed, or too old. */
  load(id: string): Promise<Recipe | undefined>;
  /** Idempotent. Buttons that stand for it say that nobody remembers. */
  remove(id: string): Promise<void>;
  /** All of a person's, whatever still leads to them: the history shows only some. Idempotent. */
  removeAll(ownerId: number): Promise<void>;
}

const ID_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 62^10: with a million recipes the odds of one clash are below one in a million. */
const ID_CHARS = 10;

/** Recipes lie in slots of their own, so each is a call; so many at a time. */
const REMOVED_AT_ONCE = 100;

const CommonSchema = z.object({
  ownerId: z.number().int(),
  createdAtMs: z.number(),
  file: z
    .object({ kind: z.enum(['photo', 'document', 'animation']), fileId: z.string() })
    .exactOptional(),
  count: z.number().int().exactOptional(),
  untouchedFileId: z.string().exactOptional(),
  album: z
    .object({ messageIds: z.array(z.number().int()), recipeIds: z.array(z.string()) })
    .exactOptional(),
});

const RecipeSchema = z.discriminatedUnion('kind', [
  CommonSchema.extend({ kind: z.literal('image'), parameters: ImageParametersSchema }),
  CommonSchema.extend({ kind: z.literal('gif'), parameters: GifParametersSchema }),
]) satisfies z.ZodType<Recipe>;

function createId(): string {
  return Array.from({ length: ID_CHARS }, () =>
    ID_ALPHABET.charAt(randomInt(ID_ALPHABET.length)),
  ).join('');
}

/** Bytes fall unevenly on 62 characters, by so little that nobody guesses any better for it. */
function idOf(secret: string): string {
  const digest = createHash('sha256').update(`recipe ${secret}`).digest();
  return Array.from(digest.subarray(0, ID_CHARS), (byte) =>
    ID_ALPHABET.charAt(byte % ID_ALPHABET.length),
  ).join('');
}

export interface RecipesDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

/** What the buttons under a result stand for; they outlive restarts. */
export function createRecipes({ redis, keys, now = Date.now }: RecipesDeps): Recipes {
  /** Before the recipe itself: what a crash leaves in the list without one does no harm. */
  async function noteOwner(ownerId: number, id: string): Promise<void> {
    const [own, nowMs] = [keys.ownRecipes(ownerId), now()];
    await runTransaction(
      'note a recipe',
      redis
        .multi()
        .zadd(own, nowMs, id)
        .zremrangebyscore(own, '-inf', nowMs - TTL_SECONDS.recipe * 1_000)
        .expire(own, TTL_SECONDS.recipe),
    );
  }

  async function remove(id: string): Promise<void> {
    await storeCall('remove a recipe', () => redis.del(keys.recipe(id)));
  }

  async function load(id: string): Promise<Recipe | undefined> {
    const key = keys.recipe(id);
    const value = await storeCall('load a recipe', () => redis.get(key));
    return value === null ? undefined : fromEnvelope(key, value, RecipeSchema);
  }

  async function add(
    id: string,
    changes: Pick<Recipe, 'file'> | Pick<Recipe, 'untouchedFileId'>,
  ): Promise<void> {
    const recipe = await load(id);
    if (recipe === undefined) return;
    await noteOwner(recipe.ownerId, id);
    const value = toEnvelope({ ...recipe, ...changes });
    await storeCall('keep the file of a recipe', () =>
      redis.set(keys.recipe(id), value, 'EX', TTL_SECONDS.recipe, 'XX'),
    );
  }

  return {
    load,

    async save(recipe, secret) {
      const value = toEnvelope(recipe);
      if (secret !== undefined) {
        const id = idOf(secret);
        await noteOwner(recipe.ownerId, id);
        await storeCall('save a recipe', () =>
          redis.set(keys.recipe(id), value, 'EX', TTL_SECONDS.recipe),
        );
        return id;
      }
      for (;;) {
        const id = createId();
        await noteOwner(recipe.ownerId, id);
        const saved = await storeCall('save a recipe', () =>
          redis.set(keys.recipe(id), value, 'EX', TTL_SECONDS.recipe, 'NX'),
        );
        if (saved !== null) return id;
      }
    },

    remove,

    async removeAll(ownerId) {
      const own = keys.ownRecipes(ownerId);
      const ids = await storeCall('list recipes', () => redis.zrange(own, '0', '-1'));
      while (ids.length > 0) {
        const some = ids.splice(0, REMOVED_AT_ONCE);
        await Promise.all(some.map(remove));
        // Last, so that what a crash leaves undone is found again.
        await storeCall('forget recipes', () => redis.zrem(own, ...some));
      }
    },

    keepFile: (id, file) => add(id, { file }),
    keepUntouchedFile: (id, untouchedFileId) => add(id, { untouchedFileId }),
  };
}
