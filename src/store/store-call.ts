import type { ChainableCommander } from 'ioredis';
import { StoreError, toError } from '../errors.js';

/** Redis's replies to a wrong command of ours: a bug, which no repetition mends. */
const BUG_REPLY = /^(ERR|CROSSSLOT|NOSCRIPT|NOPROTO)\b/;
/** The key holds another type than this code stores there. */
const CORRUPT_REPLY = /^WRONGTYPE\b|WRONGTYPE Operation/;

/** A failure of Redis as ours; a reply that only a bug of ours can cause stays as it is. */
export function toStoreError(operation: string, thrown: unknown): Error {
  const error = toError(thrown);
  if (error instanceof StoreError) return error;
  if (error.name === 'ReplyError') {
    if (CORRUPT_REPLY.test(error.message)) {
      return new StoreError('store_corrupt', `${operation}: a key holds another type`, {
        cause: error,
      });
    }
    if (BUG_REPLY.test(error.message)) return error;
  }
  return new StoreError('store_unavailable', `${operation}: Redis did not answer`, {
    cause: error,
  });
}

/**
 * Runs Redis commands and names every failure of Redis as ours.
 * @throws StoreError `store_unavailable` (also while Redis is loading, read-only or out of memory)
 *   or `store_corrupt`. A reply that only a bug of ours can cause stays as it is.
 */
export async function storeCall<T>(operation: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (thrown) {
    throw toStoreError(operation, thrown);
  }
}

/**
 * Runs what was put together after `multi()`; each of its replies, in their order.
 * @throws StoreError as `storeCall` does, also when only one of the commands failed
 */
export async function runTransaction(
  operation: string,
  transaction: ChainableCommander,
): Promise<unknown[]> {
  const replies = (await storeCall(operation, () => transaction.exec())) ?? [];
  const failure = replies.find(([error]) => error !== null)?.[0];
  if (failure) throw toStoreError(operation, failure);
  return replies.map(([, reply]) => reply);
}
