import type { RecipientOutcome } from '../../domain/campaign.js';
import { unpackEntry, unpackOutcome } from './campaign-entry.js';
import { CHUNK_PEOPLE } from './campaign-people.js';
import type { RedisClient } from '../connection.js';
import type { Keys } from '../keys.js';
import { runTransaction, storeCall } from '../store-call.js';

/** What became of somebody by now; `waiting`: not called yet, or being called. */
export interface LedgerLine {
  /** Among all recipients of the campaign. */
  place: number;
  userId: number;
  outcome: RecipientOutcome | { type: 'waiting' };
}

/** Chunks read in one trip: a few hundred kB at most. */
const CHUNKS_AT_ONCE = 20;

/**
 * Everybody of a campaign in the order in which they were written down, page by page.
 * @throws StoreError
 */
export async function* walkLedger(
  { redis, keys }: { redis: RedisClient; keys: Keys },
  id: string,
): AsyncGenerator<LedgerLine[]> {
  const total = Number(
    (await storeCall('read how many recipients there are', () =>
      redis.hget(keys.campaignPass(id, 1), 'total'),
    )) ?? 0,
  );
  const chunks = Math.ceil(total / CHUNK_PEOPLE);
  for (let first = 0; first < chunks; first += CHUNKS_AT_ONCE) {
    const last = Math.min(first + CHUNKS_AT_ONCE, chunks);
    const reading = redis.pipeline();
    for (let chunk = first; chunk < last; chunk += 1) {
      reading.get(keys.campaignPeople(id, 1, chunk));
      reading.hgetall(keys.campaignLedger(id, 1, chunk));
    }
    const replies = await runTransaction('read recipients', reading);
    const page: LedgerLine[] = [];
    for (let chunk = first; chunk < last; chunk += 1) {
      const at = (chunk - first) * 2;
      addChunk(page, chunk * CHUNK_PEOPLE, replies[at], replies[at + 1]);
    }
    yield page;
  }
}

function addChunk(page: LedgerLine[], from: number, people: unknown, outcomes: unknown): void {
  if (typeof people !== 'string') return;
  const known = new Map(Object.entries(outcomes ?? {}));
  for (const [index, entry] of people.split(',').entries()) {
    const packed: unknown = known.get(String(index));
    page.push({
      place: from + index,
      userId: unpackEntry(entry).userId,
      outcome: typeof packed === 'string' ? unpackOutcome(packed) : { type: 'waiting' },
    });
  }
}
