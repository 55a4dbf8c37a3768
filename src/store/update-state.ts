import { z } from 'zod';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import type { Keys, StateKind } from './keys.js';
import { storeCall } from './store-call.js';
import type { GatePass, StateWrites } from './update-gate.js';

/** Fits grammY's session and the conversations plugin. */
export interface StateStorage<T> {
  /** @throws StoreError; a value that cannot be read is never taken for none. */
  read(id: string): Promise<T | undefined>;
  write(id: string, value: T): Promise<void>;
  delete(id: string): Promise<void>;
}

export interface UpdateState {
  /** From now on the pass's state is read from it, and written into it. */
  begin(pass: GatePass): void;
  /**
   * The hit that the gate has counted for this person's update in progress; each hit is told once,
   * so that whoever asks again counts again.
   */
  takeHit(personId: string): number | undefined;
  /** Ends that; returns what changed, for `pass.leave`. */
  end(pass: GatePass): StateWrites;
  /**
   * The bot's memory of one kind. State of an update in progress costs no round trip; any other
   * goes to Redis directly.
   */
  storage<T>(kind: StateKind, schema?: z.ZodType<T>): StateStorage<T>;
}

export interface UpdateStateDeps {
  redis: RedisClient;
  keys: Keys;
}

interface HeldValue {
  pass: GatePass;
  /** As in Redis; null = none. */
  value: string | null;
  changed: boolean;
}

/**
 * The unit of work of an update. The gate has fetched the state with the lock; what the handler
 * writes waits here for the gate's one atomic `leave`, and is forgotten when the handler fails.
 */
export function createUpdateState({ redis, keys }: UpdateStateDeps): UpdateState {
  /** By key. Passes in progress never share one: the lock of a chat guards all of its state. */
  const held = new Map<string, HeldValue>();
  const hits = new Map<string, { pass: GatePass; count: number }>();

  async function readValue(key: string): Promise<string | null> {
    const current = held.get(key);
    return current === undefined
      ? storeCall('read state', () => redis.get(key))
      : Promise.resolve(current.value);
  }

  async function writeValue(key: string, value: string | null): Promise<void> {
    const current = held.get(key);
    if (current !== undefined) {
      current.value = value;
      current.changed = true;
      return;
    }
    await storeCall('write state', async () => {
      const ttlSeconds = keys.stateTtlSeconds(key);
      if (value === null) await redis.del(key);
      else if (ttlSeconds === undefined) await redis.set(key, value);
      else await redis.set(key, value, 'EX', ttlSeconds);
    });
  }

  return {
    begin(pass) {
      for (const [key, value] of pass.state) held.set(key, { pass, value, changed: false });
      if (pass.hits) hits.set(pass.hits.personId, { pass, count: pass.hits.count });
    },

    takeHit(personId) {
      const hit = hits.get(personId);
      hits.delete(personId);
      return hit?.count;
    },

    end(pass) {
      const writes = new Map<string, string | null>();
      if (pass.hits && hits.get(pass.hits.personId)?.pass === pass) hits.delete(pass.hits.personId);
      for (const key of pass.state.keys()) {
        const current = held.get(key);
        if (current?.pass !== pass) continue;
        held.delete(key);
        if (current.changed) writes.set(key, current.value);
      }
      return writes;
    },

    storage<T>(kind: StateKind, schema: z.ZodType<T> = z.custom<T>()): StateStorage<T> {
      return {
        async read(id) {
          const key = keys.state(kind, id);
          const value = await readValue(key);
          return value === null ? undefined : fromEnvelope(key, value, schema);
        },
        write: (id, value) => writeValue(keys.state(kind, id), toEnvelope(value)),
        delete: (id) => writeValue(keys.state(kind, id), null),
      };
    },
  };
}
