import { z } from 'zod';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { type Keys, ownerOfStateId, type StateKind } from './keys.js';
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

/** An update in progress. */
interface Held {
  pass: GatePass;
  writes: Map<string, string | null>;
  /** Until somebody has asked for it. */
  hits: number | undefined;
}

/**
 * The unit of work of an update. The gate has fetched the state with the lock; what the handler
 * writes waits here for the gate's one atomic `leave`, and is forgotten when the handler fails.
 */
export function createUpdateState({ redis, keys }: UpdateStateDeps): UpdateState {
  /** By sequence: the lock of a chat guards all of its state, so there is one update at a time. */
  const held = new Map<string, Held>();

  function holderOf(id: string, key: string): Held | undefined {
    const holder = held.get(ownerOfStateId(id));
    return holder?.pass.state.has(key) === true ? holder : undefined;
  }

  async function readValue(id: string, key: string): Promise<string | null> {
    const holder = holderOf(id, key);
    if (holder === undefined) return storeCall('read state', () => redis.get(key));
    const written = holder.writes.get(key);
    return written === undefined ? (holder.pass.state.get(key) ?? null) : written;
  }

  async function writeValue(id: string, key: string, value: string | null): Promise<void> {
    const holder = holderOf(id, key);
    if (holder !== undefined) {
      holder.writes.set(key, value);
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
      held.set(pass.sequenceId, { pass, writes: new Map(), hits: pass.hits });
    },

    takeHit(personId) {
      // Only in a private chat does the gate count, and there the chat's id is the person's.
      const holder = held.get(personId);
      const hits = holder?.hits;
      if (holder) holder.hits = undefined;
      return hits;
    },

    end(pass) {
      const holder = held.get(pass.sequenceId);
      // The pass of a handler that came too late; another update has the chat now.
      if (holder?.pass !== pass) return new Map();
      held.delete(pass.sequenceId);
      return holder.writes;
    },

    storage<T>(kind: StateKind, schema: z.ZodType<T> = z.custom<T>()): StateStorage<T> {
      return {
        async read(id) {
          const key = keys.state(kind, id);
          const value = await readValue(id, key);
          return value === null ? undefined : fromEnvelope(key, value, schema);
        },
        write: (id, value) => writeValue(id, keys.state(kind, id), toEnvelope(value)),
        delete: (id) => writeValue(id, keys.state(kind, id), null),
      };
    },
  };
}
