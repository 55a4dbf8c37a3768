import { setTimeout as delay } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import type { Metrics, UpdateOutcome } from '../domain/metrics.js';
import { AppError, StoreError, toError } from '../errors.js';
import type { Logger } from '../logger.js';
import { type Keys, TTL_MS } from '../store/keys.js';
import type { GateEntry, GatePass, GateRequest, UpdateGate } from '../store/update-gate.js';
import type { UpdateState } from '../store/update-state.js';
import { isGroup, toUpdateAddress, type UpdateAddress } from '../telegram/update-address.js';
import { createLine } from './line.js';

/** The update could not be finished now, because of another one. The same call may succeed later. */
export class UpdateBusyError extends AppError {
  override readonly name = 'UpdateBusyError';
  readonly code = 'update_busy';
  readonly retryable = true;
}

interface ProcessorTimings {
  /** How long an update waits for its chat. Telegram waits 60 s for a webhook's answer. */
  patienceMs: number;
  /** Several renewals fit into the lock's life, so that one slow reply of Redis loses nothing. */
  renewEveryMs: number;
  /** No handler is that slow: long work is queued. One that hangs must not hold its chat for ever. */
  handlerDeadlineMs: number;
}

const DEFAULT_TIMINGS: ProcessorTimings = {
  patienceMs: 20_000,
  renewEveryMs: TTL_MS.updateLock / 3,
  handlerDeadlineMs: 60_000,
};

/** Between two tries at a lock that another process holds; handlers take some milliseconds. */
const KNOCK_DELAY_MS = { first: 10, max: 250 };

export interface UpdateProcessor {
  /**
   * Handles an update at most once, in its chat's order, excluding every other process.
   * `duplicate`: it was handled before. Resolves only when it is done for good.
   * @throws StoreError, UpdateBusyError: not done; the caller must let the update come again
   */
  process(update: Update): Promise<'handled' | 'duplicate'>;
  /**
   * For a handler: has `update` processed once the update with `afterUpdateId` has left its chat's
   * lock. The latter is marked done only afterwards, so a crash in between repeats both; what the
   * handler needs to register it again must still be there then.
   */
  followUp(afterUpdateId: number, update: Update): void;
  /** Resolves when nothing is under way. */
  drained(): Promise<void>;
}

export interface UpdateProcessorDeps {
  gate: UpdateGate;
  state: Pick<UpdateState, 'begin' | 'end'>;
  keys: Pick<Keys, 'state'>;
  /** Handles its own failures; rejects only when the store is away. */
  handle: (update: Update) => Promise<void>;
  logger: Logger;
  metrics: Metrics;
  timings?: Partial<ProcessorTimings>;
  sleep?: (ms: number) => Promise<unknown>;
}

const NO_UPDATES: readonly Update[] = [];
const NO_WRITES: ReadonlyMap<string, string | null> = new Map();

function isStoreAway(thrown: unknown): boolean {
  return thrown instanceof StoreError && thrown.retryable;
}

/** Who did something to the bot on purpose: joins and edits count towards no rate limit. */
function senderOf(update: Update, { userId }: UpdateAddress): string | undefined {
  const isSent = (update.message ?? update.callback_query) !== undefined;
  return isSent ? userId?.toString() : undefined;
}

function knockDelayMs(knocks: number): number {
  const ceiling = Math.min(KNOCK_DELAY_MS.max, KNOCK_DELAY_MS.first * 2 ** Math.min(knocks, 10));
  return ceiling * (0.5 + Math.random() / 2);
}

export function createUpdateProcessor({
  gate,
  state,
  keys,
  handle,
  logger,
  metrics,
  timings = {},
  sleep = (ms) => delay(ms),
}: UpdateProcessorDeps): UpdateProcessor {
  const { patienceMs, renewEveryMs, handlerDeadlineMs } = { ...DEFAULT_TIMINGS, ...timings };
  const line = createLine();
  let underWay = 0;
  let whenDrained: (() => void)[] = [];
  const followUps = new Map<number, Update[]>();

  function takeFollowUps({ update_id: updateId }: Update): readonly Update[] {
    const taken = followUps.get(updateId);
    if (taken === undefined) return NO_UPDATES;
    followUps.delete(updateId);
    return taken;
  }

  /** What handling usually reads; the gate brings it along in its one round trip. */
  function stateKeysOf({ stateId, userId, chatId, chatType }: UpdateAddress): string[] {
    const stateKeys = [keys.state('session', stateId), keys.state('conversation', stateId)];
    if (userId !== undefined) stateKeys.push(keys.state('person', String(userId)));
    if (chatId !== undefined && isGroup(chatType)) {
      stateKeys.push(keys.state('group', String(chatId)));
    }
    return stateKeys;
  }

  async function knock(request: GateRequest): Promise<Exclude<GateEntry, { status: 'busy' }>> {
    const startedAt = performance.now();
    for (let knocks = 1; ; knocks += 1) {
      const entry = await gate.enter(request);
      if (entry.status !== 'busy') return entry;
      if (performance.now() - startedAt >= patienceMs) {
        throw new UpdateBusyError('Another process holds the chat.');
      }
      await sleep(knockDelayMs(knocks));
    }
  }

  /** Runs `work` with the chat's lock in hand, unless the update was done before. */
  async function inTurn<T>(
    request: GateRequest,
    work: (pass: GatePass) => Promise<T>,
  ): Promise<T | 'duplicate'> {
    const turn = await line.enter(request.sequenceId, patienceMs);
    if (turn === undefined) throw new UpdateBusyError('Earlier updates of the chat take too long.');
    try {
      const entry = await knock(request);
      return entry.status === 'done' ? 'duplicate' : await work(entry.pass);
    } finally {
      turn.leave();
    }
  }

  async function renew(pass: GatePass, updateId: number): Promise<void> {
    try {
      if (await pass.extend()) return;
      logger.warn({ updateId }, 'the lock of an update under way was lost');
    } catch (thrown) {
      const err = toError(thrown);
      logger.warn({ err, updateId }, 'the lock of an update could not be renewed');
    }
  }

  /** Runs the handler while its lock is kept alive, up to the deadline. */
  function runHandler(update: Update, pass: GatePass): Promise<void> {
    return new Promise((resolve, reject) => {
      let leftMs = handlerDeadlineMs;
      let timer: NodeJS.Timeout;
      // One timer for both: nearly every handler is done long before it rings the first time.
      function wait(): void {
        const waitMs = Math.min(renewEveryMs, leftMs);
        leftMs -= waitMs;
        timer = setTimeout(() => {
          if (leftMs <= 0) {
            reject(new Error(`The handler did not finish within ${handlerDeadlineMs} ms.`));
            return;
          }
          void renew(pass, update.update_id);
          wait();
        }, waitMs);
      }
      wait();
      handle(update).then(
        () => {
          clearTimeout(timer);
          resolve();
        },
        (thrown: unknown) => {
          clearTimeout(timer);
          reject(toError(thrown));
        },
      );
    });
  }

  /** Ends an update that was not handled; Redis may be what is away. */
  async function giveUp(update: Update, pass: GatePass, done: boolean): Promise<void> {
    takeFollowUps(update);
    state.end(pass);
    try {
      await pass.leave({ writes: NO_WRITES, done });
    } catch (thrown) {
      logger.debug({ err: toError(thrown) }, 'an update could not be given back; it expires');
    }
  }

  /** @returns what has to be processed before the update is done, or that its handler failed */
  async function handleLocked(
    update: Update,
    pass: GatePass,
  ): Promise<readonly Update[] | 'failed'> {
    state.begin(pass);
    try {
      await runHandler(update, pass);
    } catch (thrown) {
      const away = isStoreAway(thrown);
      await giveUp(update, pass, !away);
      if (away) throw thrown;
      // Repeating a bug repeats it for ever, and holds up the chat.
      const { update_id: updateId } = update;
      logger.error({ err: toError(thrown), updateId }, 'an update was dropped: its handler failed');
      return 'failed';
    }
    const next = takeFollowUps(update);
    const kept = await pass.leave({ writes: state.end(pass), done: next.length === 0 });
    if (!kept) throw new UpdateBusyError('The lock was lost before the update was finished.');
    return next;
  }

  async function markDone(updateId: string, { sequenceId }: UpdateAddress): Promise<void> {
    await inTurn({ updateId, sequenceId, stateKeys: [] }, (pass) =>
      pass.leave({ writes: NO_WRITES, done: true }),
    );
  }

  async function processAs(updateId: string, update: Update): Promise<UpdateOutcome> {
    if (update.pre_checkout_query ?? update.inline_query) {
      // They change nothing, and have to be answered while a chat is held or Redis is away.
      await handle(update);
      return 'handled';
    }
    const address = toUpdateAddress(update);
    const { sequenceId } = address;
    const request = { updateId, sequenceId, stateKeys: stateKeysOf(address) };
    const personId = senderOf(update, address);
    const next = await inTurn({ ...request, personId }, (pass) => handleLocked(update, pass));
    if (next === 'duplicate' || next === 'failed') return next;
    for (const followUp of next) await processAs(`resume-${followUp.update_id}`, followUp);
    if (next.length > 0) await markDone(updateId, address);
    return 'handled';
  }

  async function process(update: Update): Promise<'handled' | 'duplicate'> {
    underWay += 1;
    const startedAt = performance.now();
    let outcome: UpdateOutcome = 'deferred';
    try {
      outcome = await processAs(String(update.update_id), update);
      return outcome === 'duplicate' ? 'duplicate' : 'handled';
    } finally {
      metrics.updateFinished(outcome, (performance.now() - startedAt) / 1000);
      underWay -= 1;
      if (underWay === 0) {
        for (const drained of whenDrained) drained();
        whenDrained = [];
      }
    }
  }

  return {
    process,
    followUp(afterUpdateId, update) {
      followUps.set(afterUpdateId, [...(followUps.get(afterUpdateId) ?? []), update]);
    },
    drained() {
      if (underWay === 0) return Promise.resolve();
      return new Promise((resolve) => {
        whenDrained.push(resolve);
      });
    },
  };
}
