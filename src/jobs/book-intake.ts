import type { BookIntake } from '../store/user-book/book-intake.js';
import { type Lead, type LedRounds, type LedRoundsDeps, startLedRounds } from './led-rounds.js';

export interface BookIntakeRoundsDeps extends Pick<LedRoundsDeps, 'lease' | 'logger' | 'sleep'> {
  intake: BookIntake;
}

/** Before a broadcast can begin everybody should be in the book: it starts soon. */
const REST_MS = 1_000;
/** Between two steps through keys, so that Redis serves others too. */
const PAGE_GAP_MS = 5;

/**
 * Brings the people into the user book whom earlier versions have met, and ends by itself. Any worker
 * may do it, one does; another one goes on where it stopped.
 */
export function startBookIntake({ intake, ...rounds }: BookIntakeRoundsDeps): LedRounds {
  async function takeAll(lead: Lead): Promise<number> {
    let taken = 0;
    for (;;) {
      await lead.keep();
      const page = await intake.takePage();
      taken += page.taken;
      if (page.isLast) return taken;
      await lead.sleep(PAGE_GAP_MS);
    }
  }

  async function round(lead: Lead): Promise<void> {
    if (!(await intake.isDone())) {
      const taken = await takeAll(lead);
      rounds.logger.info({ taken }, 'everybody whom earlier versions met is in the user book');
    }
    // Not waited for: it waits for this round.
    void led.stop();
  }

  const led = startLedRounds({
    name: 'book-intake',
    restMs: REST_MS,
    round,
    ...rounds,
  });
  return led;
}
