import { GrammyError, type Api } from 'grammy';
import {
  combineMemberships,
  type GateTrouble,
  isFresh,
  isPlausibleEvent,
  type KnownMembership,
  type Membership,
  toMembership,
} from '../domain/membership.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { MembershipCache } from '../store/membership-cache.js';
import { toGrammySignal } from './api.js';
import { classifyTelegramFailure } from './failures.js';

/** How a person stands to one of the gate's channels. */
export interface ChannelStanding {
  /** As configured: `@name` or id. */
  channel: string;
  membership: Membership;
}

/** How a person stands to all of them. */
export interface Standing {
  membership: Membership;
  channels: ChannelStanding[];
  /** False where everything was known already, and whatever follows from it has been done. */
  isNews: boolean;
}

export interface MembershipLookup {
  /**
   * What is known and fresh, else what Telegram says within the deadline; its failures give
   * `unknown`. `fresh` asks Telegram in any case: for "I've joined". Admins are members everywhere.
   * @throws StoreError when the cache is away
   */
  look(userId: number, options?: { fresh?: boolean }): Promise<Standing>;
  /**
   * What an event says, and with it how the person stands now. An event that may be outdated is
   * not taken at its word: Telegram is asked instead.
   * @throws StoreError
   */
  hear(userId: number, channel: string, event: KnownMembership): Promise<Standing>;
  /** The bot's own standing in a channel has changed: look-ups there begin, or begin to fail. */
  noteTrouble(channel: string, trouble: GateTrouble | undefined): void;
  /** How long look-ups are left alone, as Telegram told. */
  pausedForMs(): number;
}

/** Where it is told that the bot can't see into a channel, and that it can again. */
export interface GateWatch {
  /** Both may be said again and again. They never reject. */
  failed(channel: string, trouble: GateTrouble): Promise<void>;
  worked(channel: string): Promise<void>;
}

export interface MembershipLookupDeps {
  api: Pick<Api, 'getChatMember'>;
  cache: MembershipCache;
  /** The gate's; none = no gate. */
  channels: readonly string[];
  /** Never gated. */
  adminIds: readonly number[];
  watch: GateWatch;
  logger: Logger;
  /** Of this process alone, for its own waits; the cache dates by the store's clock. */
  now?: () => number;
}

/** After so long an update goes on without the answer, which is remembered when it comes. */
const DEADLINE_MS = 2_000;
/** Then nobody waits for it any more, and it would be too old to be worth anything. */
const GIVE_UP_MS = 10_000;
/** Half of the transport's sockets: a Telegram that is slow must not hold up what people are told. */
const MAX_UNDER_WAY = 32;
/** A channel the bot can't see into is tried again after so long; an event comes first, mostly. */
const TROUBLE_RETRY_MS = 30_000;
/** For a 429 that does not say how long. */
const UNTOLD_PAUSE_SECONDS = 5;

/** By the official server's texts (tdlib/telegram-bot-api, tdlib/td); the first match wins. */
const TROUBLE_BY_DESCRIPTION: readonly [RegExp, GateTrouble][] = [
  [/member list is inaccessible|CHAT_ADMIN_REQUIRED/i, 'not_admin'],
  [/bot was kicked|bot is not a member|CHANNEL_PRIVATE/i, 'not_there'],
  [/chat not found|chat was (deleted|upgraded)|CHANNEL_INVALID|PEER_ID_INVALID/i, 'no_channel'],
];

/** Undefined where the channel has nothing to do with it. */
export function troubleOf(error: unknown): GateTrouble | undefined {
  if (!(error instanceof GrammyError)) return undefined;
  return TROUBLE_BY_DESCRIPTION.find(([pattern]) => pattern.test(error.description))?.[1];
}

interface Flight {
  endsAtMs: number;
  answer: Promise<Membership>;
}

/** The answer if it comes within that time; the look-up itself goes on. */
async function within(answer: Promise<Membership>, waitMs: number): Promise<Membership> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Membership>((resolve) => {
    timer = setTimeout(() => {
      resolve('unknown');
    }, waitMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

export function createMembershipLookup({
  api,
  cache,
  channels,
  adminIds,
  watch,
  logger,
  now = () => performance.now(),
}: MembershipLookupDeps): MembershipLookup {
  const flights = new Map<string, Flight>();
  /** Channels that the bot can't see into, and when each is tried again. */
  const retryAtMs = new Map<string, number>();
  /** Channels that have answered since the process began, or since they last failed. */
  const working = new Set<string>();
  let underWay = 0;
  let pausedUntilMs = 0;

  function noteTrouble(channel: string, trouble: GateTrouble | undefined): void {
    if (trouble === undefined) {
      retryAtMs.delete(channel);
      if (working.has(channel)) return;
      working.add(channel);
      void watch.worked(channel);
    } else {
      retryAtMs.set(channel, now() + TROUBLE_RETRY_MS);
      working.delete(channel);
      void watch.failed(channel, trouble);
    }
  }

  function noteFailure(channel: string, thrown: unknown): void {
    const trouble = troubleOf(thrown);
    if (trouble !== undefined) {
      noteTrouble(channel, trouble);
      return;
    }
    const { kind, retryAfterSeconds = UNTOLD_PAUSE_SECONDS } = classifyTelegramFailure(thrown);
    if (kind === 'flood') {
      pausedUntilMs = Math.max(pausedUntilMs, now() + retryAfterSeconds * 1_000);
    }
    logger.warn({ err: toError(thrown), channel, kind }, 'a membership could not be looked up');
  }

  async function askTelegram(channel: string, userId: number): Promise<Membership> {
    underWay += 1;
    try {
      const signal = toGrammySignal(AbortSignal.timeout(GIVE_UP_MS));
      const membership = toMembership(await api.getChatMember(channel, userId, signal));
      noteTrouble(channel, undefined);
      return membership;
    } catch (thrown) {
      noteFailure(channel, thrown);
      return 'unknown';
    } finally {
      underWay -= 1;
    }
  }

  /** @param askedAtMs by the store's clock; an answer is as old as its question */
  async function ask(channel: string, userId: number, askedAtMs: number): Promise<Membership> {
    const membership = await askTelegram(channel, userId);
    if (membership === 'unknown') return membership;
    const holds = await cache.learn(channel, userId, { membership, atMs: askedAtMs });
    return holds.membership;
  }

  function mayAsk(channel: string): boolean {
    const isTroubled = (retryAtMs.get(channel) ?? 0) > now();
    return !isTroubled && pausedUntilMs <= now() && underWay < MAX_UNDER_WAY;
  }

  function takeOff(channel: string, userId: number, askedAtMs: number): Flight {
    const answer = ask(channel, userId, askedAtMs);
    // Whoever still waits is told by the same promise; nobody may be left.
    answer.catch((thrown: unknown) => {
      logger.debug({ err: toError(thrown), channel }, 'a late membership was not kept');
    });
    return { answer, endsAtMs: now() + DEADLINE_MS };
  }

  async function askInTime(
    channel: string,
    userId: number,
    { askedAtMs, fresh }: { askedAtMs: number; fresh: boolean },
  ): Promise<Membership> {
    const id = `${channel} ${userId}`;
    const underWayFlight = flights.get(id);
    // A fresh one joins no other: that may have asked before the person joined.
    if (!fresh && underWayFlight) {
      const leftMs = underWayFlight.endsAtMs - now();
      return leftMs <= 0 ? 'unknown' : within(underWayFlight.answer, leftMs);
    }
    if (!mayAsk(channel)) return 'unknown';
    const flight = takeOff(channel, userId, askedAtMs);
    flights.set(id, flight);
    const land = (): void => {
      if (flights.get(id) === flight) flights.delete(id);
    };
    flight.answer.then(land, land);
    return within(flight.answer, DEADLINE_MS);
  }

  /** @param settled what is known of one of the channels in another way */
  async function stand(
    userId: number,
    { fresh = false, settled }: { fresh?: boolean; settled?: ChannelStanding } = {},
  ): Promise<Standing> {
    const { nowMs, of } = await cache.read(userId);
    let isNews = settled !== undefined;
    const standings = channels.map(async (channel): Promise<ChannelStanding> => {
      if (channel === settled?.channel) return settled;
      const known = of(channel);
      if (!fresh && known !== undefined && isFresh(known, nowMs)) {
        return { channel, membership: known.membership };
      }
      isNews = true;
      const membership = await askInTime(channel, userId, { askedAtMs: nowMs, fresh });
      return { channel, membership };
    });
    const all = await Promise.all(standings);
    const membership = combineMemberships(all.map(({ membership: each }) => each));
    return { membership, channels: all, isNews };
  }

  function isExempt(userId: number): boolean {
    return channels.length === 0 || adminIds.includes(userId);
  }

  function exempted(): Standing {
    return {
      membership: 'member',
      channels: channels.map((channel) => ({ channel, membership: 'member' })),
      isNews: false,
    };
  }

  return {
    async look(userId, options) {
      return isExempt(userId) ? exempted() : stand(userId, options);
    },

    async hear(userId, channel, event) {
      if (isExempt(userId)) return exempted();
      const { nowMs, of } = await cache.read(userId);
      if (isPlausibleEvent(of(channel), event, nowMs)) {
        const { membership } = await cache.learn(channel, userId, event);
        return stand(userId, { settled: { channel, membership } });
      }
      const options = { askedAtMs: nowMs, fresh: true };
      const membership = await askInTime(channel, userId, options);
      return stand(userId, { settled: { channel, membership } });
    },

    noteTrouble(channel, trouble) {
      // Where it worked all along as far as this process knows, another one may have complained.
      working.delete(channel);
      noteTrouble(channel, trouble);
    },
    pausedForMs: () => Math.max(0, pausedUntilMs - now()),
  };
}
