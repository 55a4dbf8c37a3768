import { toError } from '../errors.js';
import type { AppContext } from './context.js';
import { isStoreAway } from './error-boundary.js';

/**
 * Says something that matters less than what it is about: what is booked stays booked, whether or not
 * a message about it gets through.
 * @throws StoreError `store_unavailable`: the update comes again, and the words with it
 */
export async function trySaying(ctx: AppContext, saying: () => Promise<unknown>): Promise<void> {
  try {
    await saying();
  } catch (thrown) {
    if (isStoreAway(thrown)) throw thrown;
    ctx.log.error({ err: toError(thrown) }, 'a notice about a payment was not delivered');
  }
}
