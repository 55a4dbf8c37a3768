import { StoreError, toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type {
  CampaignPeople,
  RunTicket,
  SettledPerson,
} from '../../store/broadcast/campaign-people.js';

/** Writes down what became of recipients, all that came together in one trip to Redis. */
export interface Settlements {
  /** Soon written; kept and repeated while Redis is away. */
  add(settled: SettledPerson): void;
  /** Gives up what can't be written: the next run calls it uncertain. */
  giveUp(): void;
}

export interface SettlementsDeps {
  people: Pick<CampaignPeople, 'settle'>;
  ticket: RunTicket;
  /** So many are written, or given up. */
  onWritten: (count: number) => void;
  /** They can't be written at all, whatever the weather: a bug, or a key of another type. */
  onBroken: (error: Error) => void;
  logger: Logger;
}

/** Between two tries to write while Redis is away. */
const RETRY_MS = 250;
/** More would hold Redis for too long at once; some 2 ms. */
const MOST_AT_ONCE = 500;

export function createSettlements({
  people,
  ticket,
  onWritten,
  onBroken,
  logger,
}: SettlementsDeps): Settlements {
  let waiting: SettledPerson[] = [];
  let isWriting = false;
  let isGivenUp = false;

  async function writeOnce(batch: readonly SettledPerson[]): Promise<boolean> {
    try {
      await people.settle(ticket, batch);
      return true;
    } catch (thrown) {
      const error = toError(thrown);
      if (!(error instanceof StoreError && error.retryable)) {
        onBroken(error);
        return true;
      }
      logger.warn({ err: error, campaignId: ticket.campaignId }, 'outcomes wait for Redis');
      return false;
    }
  }

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST_AT_ONCE);
      waiting = waiting.slice(batch.length);
      while (!(await writeOnce(batch)) && !isGivenUp) {
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
      onWritten(batch.length);
    }
    isWriting = false;
  }

  return {
    add(settled) {
      waiting.push(settled);
      if (isWriting) return;
      isWriting = true;
      void write();
    },
    giveUp() {
      isGivenUp = true;
    },
  };
}
