import type { Trouble } from '../../domain/campaign.js';
import type { SettledPerson } from '../../store/broadcast/campaign-people.js';

/** What one call came to, for whoever looks at many. */
export type CallResult = SettledPerson['outcome'] | { type: 'not-sent' };

/**
 * Looks at how calls end, one after another, and says when going on would only do harm: a server
 * that fails needs a rest, and what is refused for everybody would be refused for a million.
 */
export interface Brakes {
  /** @returns the trouble for which the campaign has to pause */
  see(result: CallResult): Trouble | undefined;
  /** Telegram wants quiet: this run knows it before Redis does. */
  keepStill(ms: number): void;
  /** How long to keep still; 0 = go on. */
  restMs(): number;
}

/** So many in a row that failed on the way. */
const FAULTS_BEFORE_REST = 5;
/** Doubles from one rest to the next. */
const FIRST_REST_MS = 500;
const LONGEST_REST_MS = 30_000;
/** A few people may refuse a kind of message (voice messages, say), but not so many in a row. */
const REJECTIONS_BEFORE_TROUBLE = 20;
/** Each of them may get it twice or not at all. */
const SILENCES_BEFORE_TROUBLE = 10;

export function createBrakes(now: () => number = Date.now): Brakes {
  let [faults, rests, rejections, silences] = [0, 0, 0, 0];
  let restUntilMs = 0;

  function addFault(): void {
    // What was on its way when the rest began says nothing new.
    if (now() < restUntilMs) return;
    faults += 1;
    if (faults < FAULTS_BEFORE_REST) return;
    restUntilMs = now() + Math.min(FIRST_REST_MS * 2 ** rests, LONGEST_REST_MS);
    rests += 1;
    faults = 0;
  }

  return {
    see(result) {
      switch (result.type) {
        case 'sent':
        case 'blocked':
          [faults, rests, rejections, silences] = [0, 0, 0, 0];
          return undefined;
        case 'deferred':
        case 'not-sent':
          addFault();
          return undefined;
        case 'failed':
          if (result.code === 'server') addFault();
          if (result.code === 'rejected') rejections += 1;
          return rejections >= REJECTIONS_BEFORE_TROUBLE ? 'rejected' : undefined;
        case 'uncertain':
          silences += 1;
          return silences >= SILENCES_BEFORE_TROUBLE ? 'no-answers' : undefined;
        case 'returned':
          return undefined;
      }
      result satisfies never;
    },
    keepStill(ms) {
      restUntilMs = Math.max(restUntilMs, now() + ms);
    },
    restMs: () => Math.max(0, restUntilMs - now()),
  };
}
