import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { UpdateOutcome } from '../../src/domain/metrics.js';
import { NO_METRICS } from '../../src/domain/metrics.js';
import { StoreError } from '../../src/errors.js';
import { createKeys } from '../../src/store/keys.js';
import type { GateEntry, GatePass, GateRequest } from '../../src/store/update-gate.js';
import { createUpdateProcessor, UpdateBusyError } from '../../src/updates/processor.js';
import { captureLog } from '../helpers/captured-log.js';
import { TTL_MS } from '../../src/store/keys.js';
import { createDeferred } from '../helpers/deferred.js';
import { textUpdate } from '../helpers/updates.js';

const STORE_AWAY = new StoreError('store_unavailable', 'Redis did not answer');

/** What the gate does, in memory and scriptable; the real one has its tests on Redis. */
function createScriptedGate() {
  const done = new Set<string>();
  const requests: GateRequest[] = [];
  const leaves: { updateId: string; done: boolean; writes: [string, string | null][] }[] = [];
  const next: (() => GateEntry | Promise<GateEntry>)[] = [];
  const gate = {
    done,
    requests,
    leaves,
    next,
    extensions: 0,
    lockIsLost: false,
    leaveFails: undefined as Error | undefined,
    enter(request: GateRequest): Promise<GateEntry> {
      requests.push(request);
      const scripted = next.shift();
      if (scripted) return Promise.resolve().then(scripted);
      if (done.has(request.updateId)) return Promise.resolve({ status: 'done' });
      return Promise.resolve({ status: 'entered', pass: createPass(request) });
    },
  };
  function createPass({ updateId, sequenceId, stateKeys }: GateRequest): GatePass {
    return {
      sequenceId,
      state: new Map(stateKeys.map((key) => [key, null])),
      extend() {
        gate.extensions += 1;
        return Promise.resolve(!gate.lockIsLost);
      },
      leave({ writes, done: isDone }) {
        if (gate.leaveFails) return Promise.reject(gate.leaveFails);
        leaves.push({ updateId, done: isDone, writes: [...writes] });
        if (gate.lockIsLost) return Promise.resolve(false);
        if (isDone) done.add(updateId);
        return Promise.resolve(true);
      },
    };
  }
  return gate;
}

function setUp(handle: (update: Update) => Promise<void> = () => Promise.resolve()) {
  const gate = createScriptedGate();
  const log = captureLog();
  const outcomes: UpdateOutcome[] = [];
  const handled: number[] = [];
  const sleeps: number[] = [];
  const writes = new Map<GatePass, Map<string, string | null>>();
  const begun: GatePass[] = [];
  const state = {
    begin(pass: GatePass) {
      begun.push(pass);
      writes.set(pass, new Map([['some key', 'some value']]));
    },
    end(pass: GatePass) {
      const changed = writes.get(pass) ?? new Map<string, string | null>();
      writes.delete(pass);
      return changed;
    },
  };
  const processor = createUpdateProcessor({
    gate,
    state,
    keys: createKeys('t'),
    handle: async (update) => {
      handled.push(update.update_id);
      await handle(update);
    },
    logger: log.logger,
    metrics: { ...NO_METRICS, updateFinished: (outcome) => outcomes.push(outcome) },
    sleep: async (ms) => {
      sleeps.push(ms);
      await vi.advanceTimersByTimeAsync(ms);
    },
  });
  return { gate, log, outcomes, handled, sleeps, openUnits: writes, begun, processor };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an update', () => {
  test('is handled between entering and leaving, and its writes leave with the lock', async () => {
    const { processor, gate, handled, outcomes } = setUp();
    await expect(processor.process(textUpdate(1, 7))).resolves.toBe('handled');
    expect(handled).toEqual([1]);
    expect(gate.requests).toEqual([
      {
        updateId: '1',
        sequenceId: '7',
        stateKeys: ['t:{7}:session:v1', 't:{7}:conversation:v1', 't:{7}:person:v1'],
        personId: '7',
      },
    ]);
    expect(gate.leaves).toEqual([
      { updateId: '1', done: true, writes: [['some key', 'some value']] },
    ]);
    expect(outcomes).toEqual(['handled']);
  });

  test('that was handled before is not handled again', async () => {
    const { processor, handled, outcomes } = setUp();
    await processor.process(textUpdate(1, 7));
    await expect(processor.process(textUpdate(1, 7))).resolves.toBe('duplicate');
    expect(handled).toEqual([1]);
    expect(outcomes).toEqual(['handled', 'duplicate']);
  });

  test('waits for the one before it in its chat, and for none of another chat', async () => {
    const first = createDeferred();
    const { processor, handled } = setUp((update) =>
      update.update_id === 1 ? first.promise : Promise.resolve(),
    );
    const runs = [1, 2, 3].map((id) => processor.process(textUpdate(id, id === 3 ? 8 : 7)));
    await runs[2];
    expect(handled).toEqual([1, 3]);
    first.resolve();
    await Promise.all(runs);
    expect(handled).toEqual([1, 3, 2]);
  });

  test('knocks again while another process holds its chat', async () => {
    const { processor, gate, handled, sleeps } = setUp();
    gate.next.push(
      () => ({ status: 'busy' }),
      () => ({ status: 'busy' }),
    );
    await expect(processor.process(textUpdate(1, 7))).resolves.toBe('handled');
    expect(sleeps).toHaveLength(2);
    expect(handled).toEqual([1]);
  });

  test('is given back when the chat stays held for 20 s', async () => {
    const { processor, gate, handled, outcomes } = setUp();
    gate.next.push(...Array.from({ length: 10_000 }, () => () => ({ status: 'busy' }) as const));
    await expect(processor.process(textUpdate(1, 7))).rejects.toBeInstanceOf(UpdateBusyError);
    expect(handled).toEqual([]);
    expect(outcomes).toEqual(['deferred']);
  });

  test('is given back when those before it in this process take too long', async () => {
    const stuck = createDeferred();
    const { processor } = setUp(() => stuck.promise);
    const first = processor.process(textUpdate(1, 7));
    const second = processor.process(textUpdate(2, 7));
    const refused = expect(second).rejects.toBeInstanceOf(UpdateBusyError);
    await vi.advanceTimersByTimeAsync(20_000);
    await refused;
    stuck.resolve();
    await first;
  });
});

describe('a checkout', () => {
  test('is handled at once, whoever holds the chat and without Redis', async () => {
    const held = createDeferred();
    const { processor, gate, handled } = setUp((update) =>
      update.update_id === 1 ? held.promise : Promise.resolve(),
    );
    const before = processor.process(textUpdate(1, 7));
    await vi.waitFor(() => {
      expect(handled).toEqual([1]);
    });
    const from = { id: 7, is_bot: false, first_name: 'Ann' };
    const query = { id: 'q', from, currency: 'XTR', total_amount: 1, invoice_payload: 'p' };
    const checkout = { update_id: 2, pre_checkout_query: query };
    await expect(processor.process(checkout)).resolves.toBe('handled');
    expect(handled).toEqual([1, 2]);
    expect(gate.requests).toHaveLength(1);
    held.resolve();
    await before;
  });
});

describe('while the store is away', () => {
  test('an update is not handled and comes back to its sender', async () => {
    const { processor, gate, handled, outcomes } = setUp();
    gate.next.push(() => Promise.reject(STORE_AWAY));
    await expect(processor.process(textUpdate(1, 7))).rejects.toBe(STORE_AWAY);
    expect(handled).toEqual([]);
    expect(outcomes).toEqual(['deferred']);
    await expect(processor.process(textUpdate(1, 7))).resolves.toBe('handled');
  });

  test('a handler that meets it leaves the update undone and writes nothing', async () => {
    const { processor, gate, openUnits } = setUp(() => Promise.reject(STORE_AWAY));
    await expect(processor.process(textUpdate(1, 7))).rejects.toBe(STORE_AWAY);
    expect(gate.leaves).toEqual([{ updateId: '1', done: false, writes: [] }]);
    expect(openUnits.size).toBe(0);
  });

  test('giving the update back may fail too; its sender hears of the first failure', async () => {
    const { processor, gate } = setUp(() => Promise.reject(STORE_AWAY));
    gate.leaveFails = new StoreError('store_unavailable', 'still away');
    await expect(processor.process(textUpdate(1, 7))).rejects.toBe(STORE_AWAY);
  });

  test('an update whose result could not be kept is not confirmed', async () => {
    const { processor, gate } = setUp();
    gate.leaveFails = STORE_AWAY;
    await expect(processor.process(textUpdate(1, 7))).rejects.toBe(STORE_AWAY);
  });
});

describe('a handler', () => {
  test('with a bug costs its own update only, and none of its writes are kept', async () => {
    const { processor, gate, log, outcomes } = setUp((update) =>
      update.update_id === 1 ? Promise.reject(new TypeError('oops')) : Promise.resolve(),
    );
    await expect(processor.process(textUpdate(1, 7))).resolves.toBe('handled');
    await expect(processor.process(textUpdate(2, 7))).resolves.toBe('handled');
    expect(gate.leaves[0]).toEqual({ updateId: '1', done: true, writes: [] });
    expect(outcomes).toEqual(['failed', 'handled']);
    expect(log.messages()).toContain('an update was dropped: its handler failed');
  });

  test('that takes long keeps its lock', async () => {
    const slow = createDeferred();
    const { processor, gate } = setUp(() => slow.promise);
    const run = processor.process(textUpdate(1, 7));
    await vi.advanceTimersByTimeAsync(TTL_MS.updateLock + 100);
    expect(gate.extensions).toBe(3);
    slow.resolve();
    await run;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(gate.extensions).toBe(3);
  });

  test('that hangs for ever gives its chat back at the deadline', async () => {
    const { processor, gate, outcomes } = setUp((update) =>
      update.update_id === 1 ? new Promise(() => undefined) : Promise.resolve(),
    );
    const hung = processor.process(textUpdate(1, 7));
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(hung).resolves.toBe('handled');
    await expect(processor.process(textUpdate(2, 7))).resolves.toBe('handled');
    expect(gate.leaves[0]).toMatchObject({ updateId: '1', done: true, writes: [] });
    expect(outcomes).toEqual(['failed', 'handled']);
  });

  test('that lost its lock does not count as done', async () => {
    const { processor, gate } = setUp(() => {
      gate.lockIsLost = true;
      return Promise.resolve();
    });
    await expect(processor.process(textUpdate(1, 7))).rejects.toBeInstanceOf(UpdateBusyError);
    expect(gate.done.size).toBe(0);
  });
});

describe('a follow-up', () => {
  test('runs after its trigger has left the lock and before it is done', async () => {
    const events: string[] = [];
    const { processor, gate } = setUp((update) => {
      events.push(`handle ${update.update_id}`);
      if (update.update_id === 9) processor.followUp(9, textUpdate(5, 7, '/image a fox'));
      else events.push(`trigger done: ${gate.done.has('9')}`);
      return Promise.resolve();
    });
    gate.done.add('5');
    await expect(processor.process(textUpdate(9, 7))).resolves.toBe('handled');
    expect(events).toEqual(['handle 9', 'handle 5', 'trigger done: false']);
    expect(gate.leaves.map(({ updateId, done }) => [updateId, done])).toEqual([
      ['9', false],
      ['resume-5', true],
      ['9', true],
    ]);
  });

  test('registered by two triggers runs once', async () => {
    const { processor, handled } = setUp((update) => {
      if (update.update_id !== 5) processor.followUp(update.update_id, textUpdate(5, 7));
      return Promise.resolve();
    });
    await processor.process(textUpdate(9, 7));
    await processor.process(textUpdate(10, 7));
    expect(handled).toEqual([9, 5, 10]);
  });

  test('that can’t run now leaves its trigger undone, and both come again', async () => {
    let storeIsAway = true;
    const { processor, gate, handled } = setUp((update) => {
      if (update.update_id === 9) processor.followUp(9, textUpdate(5, 7));
      else if (storeIsAway) return Promise.reject(STORE_AWAY);
      return Promise.resolve();
    });
    await expect(processor.process(textUpdate(9, 7))).rejects.toBe(STORE_AWAY);
    expect(gate.done.has('9')).toBe(false);
    storeIsAway = false;
    await expect(processor.process(textUpdate(9, 7))).resolves.toBe('handled');
    expect(handled).toEqual([9, 5, 9, 5]);
    expect([...gate.done]).toEqual(['resume-5', '9']);
  });

  test('of a handler that failed is forgotten', async () => {
    const { processor, handled } = setUp((update) => {
      if (update.update_id === 9) {
        processor.followUp(9, textUpdate(5, 7));
        return Promise.reject(new TypeError('oops'));
      }
      return Promise.resolve();
    });
    await processor.process(textUpdate(9, 7));
    await processor.process(textUpdate(10, 7));
    expect(handled).toEqual([9, 10]);
  });
});

test('drained waits for everything under way, also what failed', async () => {
  const slow = createDeferred();
  const { processor } = setUp((update) =>
    update.update_id === 1 ? slow.promise : Promise.reject(STORE_AWAY),
  );
  let drained = false;
  const first = processor.process(textUpdate(1, 7));
  const second = expect(processor.process(textUpdate(2, 8))).rejects.toBe(STORE_AWAY);
  const all = processor.drained().then(() => {
    drained = true;
  });
  await second;
  expect(drained).toBe(false);
  slow.resolve();
  await first;
  await all;
  expect(drained).toBe(true);
});
