import type { Update } from 'grammy/types';
import { AppError, toError } from '../errors.js';
import type { Logger } from '../logger.js';
import { toUpdateAddress } from '../telegram/update-address.js';
import { parseUpdate } from './incoming-update.js';
import type { UpdateProcessor } from './processor.js';

export interface BatchDeps {
  processor: Pick<UpdateProcessor, 'process'>;
  logger: Logger;
  /** Waits before the next try after so many failures; resolves early when told to stop. */
  pauseAfter: (failures: number, stop: AbortSignal) => Promise<void>;
}

/** Handles one poll's updates. True when every one was handled, so that they may be confirmed. */
export type HandleBatch = (batch: readonly unknown[], stop: AbortSignal) => Promise<boolean>;

function groupBySequence(updates: readonly Update[]): Update[][] {
  const groups = new Map<string, Update[]>();
  for (const update of updates) {
    const { sequenceId } = toUpdateAddress(update);
    const group = groups.get(sequenceId);
    if (group) group.push(update);
    else groups.set(sequenceId, [update]);
  }
  return [...groups.values()];
}

/**
 * In order within a sequence, sequences side by side. An update that can't be handled now is tried
 * until it can, and those of its sequence wait behind it.
 */
export function createBatchHandler({ processor, logger, pauseAfter }: BatchDeps): HandleBatch {
  /** False when told to stop before the update was handled: Telegram still has it. */
  async function handleUntilDone(update: Update, stop: AbortSignal): Promise<boolean> {
    for (let failures = 0; !stop.aborted; failures += 1) {
      try {
        await processor.process(update);
        return true;
      } catch (thrown) {
        const { update_id: updateId } = update;
        if (!(thrown instanceof AppError && thrown.retryable)) {
          logger.error({ err: toError(thrown), updateId }, 'an update was dropped');
          return true;
        }
        logger.warn({ updateId, code: thrown.code, failures }, 'an update has to wait');
        await pauseAfter(failures, stop);
      }
    }
    return false;
  }

  async function handleInOrder(updates: readonly Update[], stop: AbortSignal): Promise<boolean> {
    for (const update of updates) {
      if (!(await handleUntilDone(update, stop))) return false;
    }
    return true;
  }

  return async (batch, stop) => {
    const updates = batch.flatMap((value) => parseUpdate(value) ?? []);
    if (updates.length < batch.length) logger.error('Telegram sent something that is no update');
    const handled = await Promise.all(
      groupBySequence(updates).map((group) => handleInOrder(group, stop)),
    );
    return handled.every(Boolean);
  };
}
