import { randomBytes } from 'node:crypto';
import type { RedisClient } from './connection.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

export interface GeneratedFile {
  bytes: Buffer;
  /** Until the file is gone. */
  remainingSeconds: number;
}

export interface GeneratedFiles {
  /**
   * Keeps a file for an hour, for whoever knows its name.
   * @returns the name: 22 letters, digits, `-` and `_`
   * @throws StoreError, or RangeError for a file of more than `MAX_GENERATED_FILE_BYTES`
   */
  save(bytes: Uint8Array): Promise<string>;
  /** Undefined: never existed, or too old; any text may be asked for. */
  load(name: string): Promise<GeneratedFile | undefined>;
}

/**
 * Redis keeps them in memory, and one of this size among its commands holds up the others for some
 * hundredths of a second. The demo's GIFs have 3 MB at most, AnimateDiff's of 16 frames some 5 MB.
 */
export const MAX_GENERATED_FILE_BYTES = 16 * 1024 * 1024;

/** 128 bits: nobody guesses a name. */
const NAME_BYTES = 16;
const NAME = /^[\w-]{22}$/;

/** Files that were made on request and are fetched by address. */
export function createGeneratedFiles({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): GeneratedFiles {
  return {
    async save(bytes) {
      if (bytes.length > MAX_GENERATED_FILE_BYTES) {
        throw new RangeError(
          `The file has ${bytes.length} bytes, the most is ${MAX_GENERATED_FILE_BYTES}.`,
        );
      }
      const name = randomBytes(NAME_BYTES).toString('base64url');
      await storeCall('save a generated file', () =>
        redis.set(keys.generatedFile(name), Buffer.from(bytes), 'EX', TTL_SECONDS.generatedFile),
      );
      return name;
    },

    async load(name) {
      if (!NAME.test(name)) return undefined;
      const key = keys.generatedFile(name);
      const [bytes, ttl] = await storeCall('load a generated file', () =>
        Promise.all([redis.getBuffer(key), redis.ttl(key)]),
      );
      // It may end between the two answers; what was read is whole all the same.
      return bytes === null ? undefined : { bytes, remainingSeconds: Math.max(0, ttl) };
    },
  };
}
