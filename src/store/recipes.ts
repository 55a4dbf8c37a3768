import { createHash, randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Recipe, RecipeFile } from '../domain/recipe.js';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { GifParametersSchema, ImageParametersSchema } from './drawing-schemas.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

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
}

const ID_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 62^10: with a million recipes the odds of one clash are below one in a million. */
const ID_CHARS = 10;

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

/** What the buttons under a result stand for; they outlive restarts. */
export function createRecipes({ redis, keys }: { redis: RedisClient; keys: Keys }): Recipes {
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
        await storeCall('save a recipe', () =>
          redis.set(keys.recipe(id), value, 'EX', TTL_SECONDS.recipe),
        );
        return id;
      }
      for (;;) {
        const id = createId();
        const saved = await storeCall('save a recipe', () =>
          redis.set(keys.recipe(id), value, 'EX', TTL_SECONDS.recipe, 'NX'),
        );
        if (saved !== null) return id;
      }
    },

    async remove(id) {
      await storeCall('remove a recipe', () => redis.del(keys.recipe(id)));
    },

    keepFile: (id, file) => add(id, { file }),
    keepUntouchedFile: (id, untouchedFileId) => add(id, { untouchedFileId }),
  };
}
