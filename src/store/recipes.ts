import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Recipe } from '../domain/recipe.js';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { ImageParametersSchema } from './image-parameters-schema.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

export interface Recipes {
  /** Returns the id for callback data, which has room for 64 bytes. */
  save(recipe: Recipe): Promise<string>;
  /** Undefined: never existed, or too old. */
  load(id: string): Promise<Recipe | undefined>;
}

const ID_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 62^10: with a million recipes the odds of one clash are below one in a million. */
const ID_CHARS = 10;

const RecipeSchema = z.object({
  kind: z.literal('image'),
  ownerId: z.number().int(),
  parameters: ImageParametersSchema,
  createdAtMs: z.number(),
});

function createId(): string {
  return Array.from({ length: ID_CHARS }, () =>
    ID_ALPHABET.charAt(randomInt(ID_ALPHABET.length)),
  ).join('');
}

/** What the buttons under a result stand for; they outlive restarts. */
export function createRecipes({ redis, keys }: { redis: RedisClient; keys: Keys }): Recipes {
  return {
    async save(recipe) {
      const value = toEnvelope(recipe);
      for (;;) {
        const id = createId();
        const saved = await storeCall('save a recipe', () =>
          redis.set(keys.recipe(id), value, 'EX', TTL_SECONDS.recipe, 'NX'),
        );
        if (saved !== null) return id;
      }
    },
    async load(id) {
      const key = keys.recipe(id);
      const value = await storeCall('load a recipe', () => redis.get(key));
      return value === null ? undefined : fromEnvelope(key, value, RecipeSchema);
    },
  };
}
