import type { Trouble } from '../../domain/campaign.js';
import type { CommonFloodKind } from '../../domain/flood-limits.js';
import { StoreError, toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type {
  CampaignPeople,
  Claim,
  ClaimedPerson,
  RunTicket,
} from '../../store/broadcast/campaign-people.js';
import type { Campaign } from '../../store/broadcast/campaign-record.js';
import { RetryLaterError } from '../retry-policy.js';
import type { Attend, Attended } from './attend.js';
import { createBrakes } from './brakes.js';
import { createCampaignPace } from './campaign-pace.js';
import type { PostKeyboards } from './campaign-ports.js';
import { floodKindOf, messagesEach } from './pass-load.js';
import { createPulse } from './pulse.js';
import { createSettlements } from './settlements.js';

export interface DeliverySettings {
  /** Calls at a time: what a killed process leaves uncertain at most. */
  concurrency: number;
  /** Most who are claimed together. */
  batch: number;
  /** What calls under way get when the process has to let go. */
  drainMs: number;
}

export interface DeliveryDeps {
  people: Pick<CampaignPeople, 'claim' | 'settle' | 'hold'>;
  /** Resolves with the milliseconds to wait before so many messages. */
  reserve: (kind: CommonFloodKind, messages: number) => Promise<number>;
  keyboards: PostKeyboards;
  attend: Attend;
  /** Pauses the campaign. */
  pause: (trouble: Trouble) => Promise<void>;
  settings: DeliverySettings;
  logger: Logger;
}

/** How often a run that waits looks whether it was paused meanwhile. */
const LOOK_MS = 1_000;
/** Between two tries while Redis is away. */
const STORE_RETRY_MS = 250;

/**
 * One run of one pass over its recipients: reserve room, claim some, call each, settle each. Ends
 * when everybody is settled, the campaign was paused or stopped, another run has taken over, or
 * `stopped` is aborted; by then each call has ended and is written down, as far as `drainMs` allows.
 * @throws Error only for what no repetition mends
 */
export async function deliver(
  { people, reserve, keyboards, attend, pause, settings, logger }: DeliveryDeps,
  campaign: Campaign,
  ticket: RunTicket,
  stopped: AbortSignal,
): Promise<void> {
  const { id: campaignId, content, pass } = campaign;
  const kind = floodKindOf(campaign);
  const pulse = createPulse();
  const brakes = createBrakes();
  let flying = 0;
  /** What no repetition mends. */
  const fault: { error?: Error } = {};

  const settlements = createSettlements({
    ...{ people, ticket, logger },
    onWritten(count) {
      flying -= count;
      pulse.beat();
    },
    onBroken(error) {
      fault.error ??= error;
    },
  });

  /** Until Redis answers, or somebody else has to go on. */
  async function ask<T>(question: () => Promise<T>): Promise<T | undefined> {
    while (!stopped.aborted) {
      try {
        return await question();
      } catch (thrown) {
        if (!(thrown instanceof StoreError && thrown.retryable)) throw thrown;
        logger.warn({ err: thrown, campaignId }, 'a broadcast waits for Redis');
        await pulse.next(STORE_RETRY_MS);
      }
    }
    return undefined;
  }

  let pausing: Promise<void> | undefined;

  function look({ outcome, trouble, floodMs, isNotSent }: Attended): void {
    const found = trouble ?? brakes.see(isNotSent === true ? { type: 'not-sent' } : outcome);
    if (floodMs !== undefined) {
      brakes.keepStill(floodMs);
      void ask(() => people.hold(floodMs)).catch(noteBroken);
    }
    if (found !== undefined) pausing ??= ask(() => pause(found)).catch(noteBroken);
  }

  function noteBroken(thrown: unknown): void {
    fault.error ??= toError(thrown);
  }

  async function keyboardsOf(claimed: readonly ClaimedPerson[]) {
    if (pass.kind === 'delete') return claimed.map(() => undefined);
    const userIds = claimed.map(({ userId }) => userId);
    return keyboards.of(campaign, pass.content ?? content, userIds);
  }

  async function call(claimed: readonly ClaimedPerson[]): Promise<void> {
    flying += claimed.length;
    let markups: Awaited<ReturnType<typeof keyboardsOf>>;
    try {
      markups = await keyboardsOf(claimed);
    } catch (thrown) {
      logger.warn({ err: toError(thrown), campaignId }, 'no buttons could be made for a while');
      for (const person of claimed) settlements.add({ person, outcome: { type: 'returned' } });
      await pulse.next(STORE_RETRY_MS);
      return;
    }
    for (const [index, person] of claimed.entries()) {
      void attend(person, markups[index]).then((attended) => {
        look(attended);
        settlements.add(attended);
      });
    }
  }

  const pace = createCampaignPace({
    reserve: async (messages) => (await ask(() => reserve(kind, messages))) ?? 0,
    messagesEach: messagesEach(campaign),
    wait: (ms) => pulse.next(ms),
    isOver: () => stopped.aborted,
  });

  let claims = 0;
  /** How far this run has come in the list; what comes again was deferred. */
  let reached = 0;

  /** @returns false when this run has nothing more to claim */
  async function step(): Promise<boolean> {
    const restMs = brakes.restMs();
    if (restMs > 0 || flying >= settings.concurrency) {
      await pulse.next(restMs > 0 ? Math.min(restMs, LOOK_MS) : undefined);
      return true;
    }
    const most = Math.min(settings.batch, settings.concurrency - flying);
    await pace.makeRoom(most);
    const number = (claims += 1);
    const claim = await ask(() => people.claim(ticket, number, { most, reached }));
    return claim === undefined ? true : follow(claim);
  }

  async function follow(claim: Claim): Promise<boolean> {
    switch (claim.type) {
      case 'claimed':
        pace.use(claim.people.length);
        reached = claim.people.reduce((far, { place }) => Math.max(far, place + 1), reached);
        await call(claim.people);
        return true;
      case 'held':
        await pulse.next(Math.min(claim.waitMs, LOOK_MS));
        return true;
      case 'idle':
        // Redis has lost what this run wrote: the next one calls them uncertain.
        if (claim.waitMs === undefined && flying === 0) {
          throw new RetryLaterError('Recipients of a broadcast are in flight whom nobody calls');
        }
        await pulse.next(Math.min(claim.waitMs ?? LOOK_MS, LOOK_MS));
        return true;
      case 'finished':
      case 'over':
        return false;
    }
    claim satisfies never;
  }

  async function drain(): Promise<void> {
    let deadlineMs: number | undefined;
    while (flying > 0) {
      if (stopped.aborted) deadlineMs ??= Date.now() + settings.drainMs;
      if (deadlineMs !== undefined && Date.now() >= deadlineMs) break;
      await pulse.next(LOOK_MS);
    }
    settlements.giveUp();
    if (flying > 0) logger.warn({ campaignId, flying }, 'calls of a broadcast are left uncertain');
  }

  stopped.addEventListener('abort', pulse.beat);
  try {
    let goesOn = true;
    while (goesOn && !stopped.aborted && !fault.error) goesOn = await step();
  } finally {
    await drain();
    await pausing;
    stopped.removeEventListener('abort', pulse.beat);
  }
  if (fault.error) throw fault.error;
}
