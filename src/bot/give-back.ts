import { type Api, GrammyError } from 'grammy';
import { classifyTelegramFailure } from '../telegram/failures.js';

/** What came of giving Stars back. */
export type GiveBack =
  | { outcome: 'given' | 'given-before' }
  /** Telegram did not say; doing it again does no harm. */
  | { outcome: 'unsure' }
  | { outcome: 'refused'; reason: string };

/** Telegram gives the same Stars back once, however often it is asked to. */
export async function giveBack(
  api: Api,
  { userId, chargeId }: { userId: number; chargeId: string },
): Promise<GiveBack> {
  try {
    await api.refundStarPayment(userId, chargeId);
    return { outcome: 'given' };
  } catch (thrown) {
    if (!(thrown instanceof GrammyError)) {
      if (classifyTelegramFailure(thrown).kind === 'network') return { outcome: 'unsure' };
      throw thrown;
    }
    if (thrown.description.includes('CHARGE_ALREADY_REFUNDED')) return { outcome: 'given-before' };
    const { kind } = classifyTelegramFailure(thrown);
    return kind === 'flood' || kind === 'network'
      ? { outcome: 'unsure' }
      : { outcome: 'refused', reason: thrown.description };
  }
}
