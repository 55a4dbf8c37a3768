import { randomUUID } from 'node:crypto';
import type { RedisClient } from './connection.js';
import { type Keys, TTL_MS, TTL_SECONDS } from './keys.js';
import { ENTER_GATE, EXTEND_GATE, LEAVE_GATE, runScript } from './scripts.js';

/** What an update changes: state key -> new value, null = delete. */
export type StateWrites = ReadonlyMap<string, string | null>;

export interface GateRequest {
  updateId: string;
  /** Whose turn it is: one update at a time per sequence, over all processes. */
  sequenceId: string;
  /** State to bring along. Keys of another slot than the sequence's are left out of the pass. */
  stateKeys: readonly string[];
  /** Who sent it: counted towards their rate limit, where their counter lies in the slot. */
  personId?: string | undefined;
}

export type GateEntry =
  | { status: 'entered'; pass: GatePass }
  /** Handled before, within the last 24 h. */
  | { status: 'done' }
  /** Another update of the sequence, or this one elsewhere, is in progress. */
  | { status: 'busy' };

export interface GatePass {
  readonly sequenceId: string;
  /** Current value of each state key that came along; null = there is none. */
  readonly state: ReadonlyMap<string, string | null>;
  /** The sender's hits in their rate limit's window, this one included; undefined = not counted. */
  readonly hits?: number | undefined;
  /** Keeps the lock for another term. False: it was lost, and another update may be under way. */
  extend(): Promise<boolean>;
  /**
   * Writes, marks and unlocks in one atomic round trip. False: the lock was lost, nothing was
   * written and the update may run again. With `done: false` it may run again in any case.
   */
  leave(result: { writes: StateWrites; done: boolean }): Promise<boolean>;
}

export interface UpdateGate {
  /** @throws StoreError */
  enter(request: GateRequest): Promise<GateEntry>;
}

export interface UpdateGateDeps {
  redis: RedisClient;
  keys: Keys;
  /** Life of a lock that nobody extends: how soon a killed process's update may run again. */
  lockMs?: number;
  /** The rate limit's window; without it nothing is counted here. */
  rateWindowMs?: number;
}

function parseEntry(reply: unknown): { status: string; values: unknown[] } {
  const [status, ...values] = Array.isArray(reply) ? reply.map((item: unknown) => item) : [];
  return { status: String(status), values };
}

/**
 * The door every update goes through: each is handled once (redeliveries find it done), and one at
 * a time per chat, however many processes there are.
 */
export function createUpdateGate({
  redis,
  keys,
  lockMs = TTL_MS.updateLock,
  rateWindowMs = 0,
}: UpdateGateDeps): UpdateGate {
  const gateId = randomUUID();
  let entries = 0;

  function createPass(
    { updateId, sequenceId }: GateRequest,
    token: string,
    { state, hits }: Pick<GatePass, 'state' | 'hits'>,
  ): GatePass {
    const gateKeys = [keys.updateMark(sequenceId, updateId), keys.updateLock(sequenceId)];
    return {
      sequenceId,
      state,
      hits,
      async extend() {
        return (await runScript(redis, EXTEND_GATE, gateKeys, [token, lockMs])) === 1;
      },
      async leave({ writes, done }) {
        const args = [...writes].flatMap(([key, value]) =>
          value === null ? ['del', '', 0] : ['set', value, keys.stateTtlSeconds(key) ?? 0],
        );
        const left = await runScript(
          redis,
          LEAVE_GATE,
          [...gateKeys, ...writes.keys()],
          [token, done ? TTL_SECONDS.updateDone : 0, ...args],
        );
        return left === 1;
      },
    };
  }

  return {
    async enter(request) {
      const { updateId, sequenceId, personId } = request;
      const lock = keys.updateLock(sequenceId);
      const slot = keys.slotPrefix(sequenceId);
      const stateKeys = request.stateKeys.filter((key) => key.startsWith(slot));
      // A private chat's id is the person's; elsewhere the counter costs a trip of its own.
      const counted = rateWindowMs > 0 && personId === sequenceId ? personId : undefined;
      const counterKeys = counted === undefined ? [] : [keys.rateLimit(counted)];
      entries += 1;
      const token = `${gateId}:${entries}`;
      const { status, values } = parseEntry(
        await runScript(
          redis,
          ENTER_GATE,
          [keys.updateMark(sequenceId, updateId), lock, ...stateKeys, ...counterKeys],
          [token, lockMs, counted === undefined ? 0 : rateWindowMs],
        ),
      );
      if (status === 'done' || status === 'busy') return { status };
      const [count, ...stored] = values;
      const state = new Map(
        stateKeys.map((key, index) => {
          const value = stored[index];
          return [key, typeof value === 'string' ? value : null];
        }),
      );
      const hits = counted === undefined ? undefined : Number(count);
      return { status: 'entered', pass: createPass(request, token, { state, hits }) };
    },
  };
}
