import { isRepeatablePass, type PassKind, type RecipientOutcome } from '../../domain/campaign.js';
import { packEntry, packOutcome, type PersonEntry, unpackEntry } from './campaign-entry.js';
import type { Campaign } from './campaign-record.js';
import {
  CLAIM_PEOPLE,
  END_COUNTING,
  HOLD_BROADCASTS,
  OPEN_RUN,
  SETTLE_PEOPLE,
  WRITE_PEOPLE,
} from './campaign-people-scripts.js';
import type { RedisClient } from '../connection.js';
import { type Keys, TTL_SECONDS } from '../keys.js';
import { runScript } from '../scripts.js';
import { storeCall } from '../store-call.js';

/** Recipients in one string and one hash: a claim reads one or two, and the hash stays compact. */
export const CHUNK_PEOPLE = 100;

/** The right of one run to work on a pass, until a later run is opened. */
export interface RunTicket {
  campaignId: string;
  pass: number;
  kind: PassKind;
  epoch: number;
}

export interface OpenedRun {
  ticket: RunTicket;
  /** Whether the recipients have to be written down first. */
  task: 'counting' | 'running';
}

/** Somebody to be called now. */
export interface ClaimedPerson extends PersonEntry {
  place: number;
  /** That came to nothing so far. */
  tries: number;
}

export interface ClaimOptions {
  most: number;
  /** How many from the beginning of the list this run knows to be claimed; default: none. */
  reached?: number;
}

export type Claim =
  | { type: 'claimed'; people: ClaimedPerson[] }
  /** Telegram wants all broadcasts still. */
  | { type: 'held'; waitMs: number }
  /** Nobody now: some are on their way, or wait for another try. */
  | { type: 'idle'; waitMs: number | undefined }
  /** Everybody is settled; the campaign is `finished`. */
  | { type: 'finished' }
  /** It was paused or stopped, or another run has taken over. */
  | { type: 'over' };

export interface SettledPerson {
  person: Pick<ClaimedPerson, 'place' | 'origin'>;
  /** `returned`: was not called, or that it failed has nothing to do with this person. */
  outcome: RecipientOutcome | { type: 'returned' };
  /** For `deferred` and `returned`; default: at once. */
  retryInMs?: number | undefined;
}

/**
 * Who gets a campaign, and what became of each. Somebody is claimed before they are called and
 * settled afterwards: whoever a killed process leaves between the two is `uncertain`.
 * @throws StoreError from each of these
 */
export interface CampaignPeople {
  /**
   * Begins a run. Whom earlier runs left in the middle of a call becomes `uncertain`, or is called
   * again where that does no harm. undefined: it is not the latest run, or there is nothing to do.
   */
  open(campaign: Campaign): Promise<OpenedRun | undefined>;
  /**
   * Writes down recipients, `from` being how many were before: a multiple of CHUNK_PEOPLE. False:
   * another run does it by now, or nobody shall.
   */
  write(ticket: RunTicket, from: number, people: readonly PersonEntry[]): Promise<boolean>;
  /** All are written down. undefined: another run does it, or nobody shall. */
  endCounting(ticket: RunTicket, total: number): Promise<'running' | 'finished' | undefined>;
  /**
   * Takes some who are to be called now.
   * @param number of this claim in its run; asked again with the same one, it brings the same people
   */
  claim(ticket: RunTicket, number: number, options: ClaimOptions): Promise<Claim>;
  /** Idempotent. A run that comes late corrects who is `uncertain` meanwhile. */
  settle(ticket: RunTicket, settled: readonly SettledPerson[]): Promise<void>;
  /** Keeps all broadcasts still, in all processes. Never makes that shorter. */
  hold(waitMs: number): Promise<void>;
}

export interface CampaignPeopleDeps {
  redis: RedisClient;
  keys: Keys;
}

/** What OPEN_RUN and BEGIN_PASS touch of a pass, after the campaign itself. */
export function passKeys(keys: Keys, id: string, pass: number): string[] {
  return [
    keys.campaignPass(id, pass),
    keys.campaignFlight(id, pass),
    keys.campaignRetries(id, pass),
    keys.campaignLedger(id, pass, ''),
    keys.campaignPeople(id, pass, ''),
    keys.campaignPass(id, 1),
    keys.campaignLedger(id, 1, ''),
  ];
}

function toList(reply: unknown): unknown[] {
  return Array.isArray(reply) ? reply : [];
}

function toClaim(reply: unknown): Claim {
  const [type, ...rest] = toList(reply);
  switch (type) {
    case 'claimed': {
      const people: ClaimedPerson[] = [];
      for (let at = 0; at < rest.length; at += 3) {
        const entry = unpackEntry(String(rest[at + 1]));
        people.push({ ...entry, place: Number(rest[at]), tries: Number(rest[at + 2]) });
      }
      return { type, people };
    }
    case 'held':
      return { type, waitMs: Number(rest[0]) };
    case 'idle':
      return { type, waitMs: Number(rest[0]) === -1 ? undefined : Number(rest[0]) };
    case 'finished':
      return { type };
    default:
      return { type: 'over' };
  }
}

export function createCampaignPeople({ redis, keys }: CampaignPeopleDeps): CampaignPeople {
  const ttl = TTL_SECONDS.campaign;

  function chunksOf(people: readonly PersonEntry[]): string[] {
    const chunks: string[] = [];
    for (let at = 0; at < people.length; at += CHUNK_PEOPLE) {
      chunks.push(
        people
          .slice(at, at + CHUNK_PEOPLE)
          .map(packEntry)
          .join(','),
      );
    }
    return chunks;
  }

  /** What a count that was given up had written down beyond this one. */
  async function dropSurplus({ campaignId, pass }: RunTicket, total: number): Promise<void> {
    const written = await redis.hget(keys.campaignPass(campaignId, pass), 'chunks');
    const surplus: string[] = [];
    for (let chunk = Math.ceil(total / CHUNK_PEOPLE); chunk < Number(written ?? 0); chunk += 1) {
      surplus.push(keys.campaignPeople(campaignId, pass, chunk));
    }
    for (let at = 0; at < surplus.length; at += CHUNK_PEOPLE) {
      await redis.unlink(...surplus.slice(at, at + CHUNK_PEOPLE));
    }
  }

  return {
    async open({ id, run, pass: { number, kind } }) {
      const reply = toList(
        await runScript(
          redis,
          OPEN_RUN,
          [keys.campaign(id), ...passKeys(keys, id, number)],
          [run, isRepeatablePass(kind) ? 1 : 0, ttl],
        ),
      );
      const [epoch, task] = [Number(reply[0]), reply[1]];
      if (task !== 'counting' && task !== 'running') return undefined;
      return { ticket: { campaignId: id, pass: number, kind, epoch }, task };
    },

    async write({ campaignId: id, pass, epoch }, from, people) {
      const reply = await runScript(
        redis,
        WRITE_PEOPLE,
        [keys.campaign(id), keys.campaignPass(id, pass), keys.campaignPeople(id, pass, '')],
        [epoch, ttl, from / CHUNK_PEOPLE, from + people.length, ...chunksOf(people)],
      );
      return reply === 1;
    },

    async endCounting(ticket, total) {
      const { campaignId: id, pass, epoch } = ticket;
      await storeCall('drop surplus recipients', () => dropSurplus(ticket, total));
      const reply = await runScript(
        redis,
        END_COUNTING,
        [keys.campaign(id), keys.campaignPass(id, pass)],
        [epoch, total, pass],
      );
      return reply === 'running' || reply === 'finished' ? reply : undefined;
    },

    async claim({ campaignId: id, pass, epoch }, number, { most, reached = 0 }) {
      const reply = await runScript(
        redis,
        CLAIM_PEOPLE,
        [
          keys.campaign(id),
          keys.campaignPass(id, pass),
          keys.campaignFlight(id, pass),
          keys.campaignRetries(id, pass),
          keys.campaignPeople(id, pass, ''),
          keys.campaignLedger(id, pass, ''),
          keys.broadcastPause,
        ],
        [epoch, number, most, reached, ttl],
      );
      return toClaim(reply);
    },

    async settle({ campaignId: id, pass, epoch }, settled) {
      const args = settled.flatMap(({ person, outcome, retryInMs = 0 }) => [
        person.place,
        outcome.type === 'returned' ? 'r' : packOutcome(outcome),
        Math.ceil(retryInMs),
        person.origin ?? '',
      ]);
      await runScript(
        redis,
        SETTLE_PEOPLE,
        [
          keys.campaign(id),
          keys.campaignPass(id, pass),
          keys.campaignFlight(id, pass),
          keys.campaignRetries(id, pass),
          keys.campaignLedger(id, pass, ''),
          keys.campaignPass(id, 1),
          keys.campaignLedger(id, 1, ''),
          keys.campaignMinutes(id, pass),
        ],
        [epoch, ttl, ...args],
      );
    },

    async hold(waitMs) {
      await runScript(redis, HOLD_BROADCASTS, [keys.broadcastPause], [Math.ceil(waitMs)]);
    },
  };
}
