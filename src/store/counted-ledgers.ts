import type { LedgerLine } from '../domain/ledger.js';
import type { Ledgers } from './ledger.js';
import type { StarsLine, Statistics } from './statistics/statistics.js';

/**
 * Ledgers whose lines also count towards the revenue of their day. A line comes again as long as
 * writing or counting it failed, and each is counted once.
 */
export function countRevenue(
  ledgers: Ledgers,
  statistics: Pick<Statistics, 'countStars'>,
): Ledgers {
  async function countReturned(userId: number, chargeId: string, atMs?: number): Promise<void> {
    const { payments } = await ledgers.load(userId);
    const payment = payments.find((known) => known.chargeId === chargeId);
    // Money can come back before its payment was told of, and then counts together with that.
    if (payment === undefined) return;
    const { stars, paidAtMs } = payment;
    const id = `refund:${chargeId}`;
    await statistics.countStars({ id, direction: 'returned', stars, atMs: atMs ?? paidAtMs });
  }

  function toEarned({ kind, chargeId, stars, paidAtMs }: Exclude<LedgerLine, { kind: 'refund' }>) {
    const id = `${kind}:${chargeId}`;
    return { id, direction: 'earned', stars, atMs: paidAtMs } satisfies StarsLine;
  }

  return {
    ...ledgers,
    async write(userId, line) {
      const written = await ledgers.write(userId, line);
      if (line.kind === 'refund') {
        await countReturned(userId, line.chargeId, line.atMs);
      } else {
        await statistics.countStars(toEarned(line));
        const { refunded } = await ledgers.load(userId);
        if (written.isNew && refunded.has(line.chargeId)) {
          await countReturned(userId, line.chargeId);
        }
      }
      return written;
    },
  };
}
