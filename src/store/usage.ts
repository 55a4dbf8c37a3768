import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { CATEGORIES, type Category, type Limits, TIERS, type Tier } from '../domain/limits.js';
import { StoreError } from '../errors.js';
import type { RedisClient } from './connection.js';
import { giveBackShare, type GroupShare } from './group-shares.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { runScript } from './scripts.js';
import { storeCall } from './store-call.js';
import { CHARGE_USAGE, PEEK_USAGE, RELEASE_USAGE } from './usage-scripts.js';

export type UsageDecision =
  | {
      outcome: 'admitted';
      tier: Tier;
      /** null = unlimited, and then `remaining` is too. */
      limit: number | null;
      remaining: number | null;
      /** When the oldest counted request leaves the window. */
      resetAtMs: number;
      /** Most of the limit is used, and the person was not told so in this period. */
      warn: boolean;
    }
  | {
      outcome: 'limited';
      tier: Tier;
      limit: number;
      /** Too few for all that were asked for; of a single one 0. */
      remaining: number;
      retryAfterMs: number;
      /** When as many will be admitted, unless they are more than the limit. */
      resetAtMs: number;
    };

export type Admission = UsageDecision | { outcome: 'banned' | 'suspended' | 'no_key' };

export interface CategoryUsage {
  /** null = unlimited; then nothing is counted. */
  limit: number | null;
  periodSeconds: number | null;
  used: number;
  remaining: number | null;
  /** When the oldest counted request leaves the window; undefined = nothing is used. */
  resetAtMs?: number;
}

export interface UsageView {
  tier: Tier;
  categories: Record<Category, CategoryUsage>;
}

export interface Charge {
  userId: number;
  category: Category;
  chargeId: string;
  /** The group's day that it counts towards as well, see GroupShares; given back with the rest. */
  share?: GroupShare;
}

/** Requests that belong together, such as the pictures of an album. */
export interface Charges extends Omit<Charge, 'chargeId' | 'share'> {
  /** Not empty. */
  chargeIds: readonly string[];
  /** Whether a warning would reach the person: it comes once a period. */
  canWarn?: boolean;
}

export interface AdmissionRequest {
  userId: number;
  category: Category;
  requestId: string;
  /** Of the key that was sent. Without it only a key that never replaced another one is let in. */
  keyHash?: string;
  /** A reservation that may have been made before; one that is unknown is ignored. */
  chargeId?: string | undefined;
  /** A suspended key will do too: nobody knows at the moment whether it should be. */
  evenSuspended?: boolean;
}

export interface Usage {
  /**
   * Counts a request in the person's window. Idempotent: the same `chargeId` counts once, and
   * stays admitted for a day, however long its work waits in a queue.
   */
  reserve(charge: Charge): Promise<UsageDecision>;
  /** The same for several at once, in one trip: all are counted, or none. */
  reserveAll(charges: Charges): Promise<UsageDecision>;
  /** Gives back what was counted as `chargeId` (or `requestId`). Idempotent. */
  release(charge: Charge): Promise<void>;
  /** Whether the bot has taken it in: only what it reserved beforehand is kept by name. */
  isReserved(charge: Charge): Promise<boolean>;
  peek(userId: number): Promise<UsageView>;
  /**
   * Status of the key, tier and window in one trip; counts the request unless it was reserved. What
   * was reserved while the key was active is admitted also when it is suspended by now. Who
   * has no limit is not counted, so of them it holds for `UNLIMITED_FOR_MS` and costs no trip: that
   * late a ban may reach who asks all the time.
   */
  admit(request: AdmissionRequest): Promise<Admission>;
}

export interface UsageDeps {
  redis: RedisClient;
  keys: Keys;
  limits: Limits;
}

const UNLIMITED = -1;
/** Half of the second within which a ban and a lost membership have to bite. */
const UNLIMITED_FOR_MS = 500;
const REMEMBERED_UNLIMITED = 10_000;

const CountSchema = z.number().int();
const AdmittedSchema = z.tuple([
  z.enum(['admitted', 'limited']),
  z.enum(TIERS),
  CountSchema,
  CountSchema,
  CountSchema,
  CountSchema,
  z.literal([0, 1]),
]);
const RefusedSchema = z.tuple([z.enum(['banned', 'suspended', 'no_key'])]);
/** The usual one first: what does not match the first makes zod write an error. */
const AdmissionSchema = z.union([AdmittedSchema, RefusedSchema]);
const PeekSchema = z.tuple([z.enum(TIERS)], CountSchema);

function parseReply<T>(schema: z.ZodType<T>, reply: unknown): T {
  const parsed = schema.safeParse(reply);
  if (parsed.success) return parsed.data;
  throw new StoreError('store_corrupt', 'A usage script replied with something unknown', {
    cause: parsed.error,
  });
}

function toDecision(reply: z.output<typeof AdmittedSchema>): UsageDecision {
  const [outcome, tier, limit, remaining, resetAtMs, retryAfterMs, warn] = reply;
  if (outcome === 'limited') return { outcome, tier, limit, remaining, retryAfterMs, resetAtMs };
  return limit === UNLIMITED
    ? { outcome, tier, limit: null, remaining: null, resetAtMs, warn: false }
    : { outcome, tier, limit, remaining, resetAtMs, warn: warn === 1 };
}

/** How many requests a person makes, in a sliding window per category, by Redis's own clock. */
export function createUsage({ redis, keys, limits }: UsageDeps): Usage {
  /** For the scripts: tier, requests, period in ms, for each tier. */
  function limitArgs(category: Category): (string | number)[] {
    return TIERS.flatMap((tier) => {
      const limit = limits[tier][category];
      return limit === null
        ? [tier, UNLIMITED, 0]
        : [tier, limit.requests, limit.periodSeconds * 1_000];
    });
  }
  const argsOf = new Map(CATEGORIES.map((category) => [category, limitArgs(category)]));
  const peekArgs = [TIERS.length, ...CATEGORIES.flatMap(limitArgs)];

  /** By category, person and key. */
  const unlimited = new LRUCache<string, Admission>({
    max: REMEMBERED_UNLIMITED,
    ttl: UNLIMITED_FOR_MS,
    // By default the cache reads the clock once a millisecond and sets a timer for it.
    ttlResolution: 0,
  });

  function charge(
    mode: 'reserve' | 'admit' | 'admit_suspended',
    { userId, category, chargeIds, canWarn = false }: Charges,
    members: readonly string[],
    keyHash = '',
  ): Promise<unknown> {
    return runScript(
      redis,
      CHARGE_USAGE,
      [
        keys.account(userId),
        keys.usageWindow(userId, category),
        keys.usageWarned(userId, category),
        ...chargeIds.map((chargeId) => keys.charge(userId, category, chargeId)),
      ],
      [
        mode,
        TTL_SECONDS.charge,
        canWarn ? 1 : 0,
        keyHash,
        ...members,
        ...(argsOf.get(category) ?? []),
      ],
    );
  }

  async function reserveAll(charges: Charges): Promise<UsageDecision> {
    const reply = await charge('reserve', charges, charges.chargeIds);
    return toDecision(parseReply(AdmittedSchema, reply));
  }

  return {
    reserveAll,
    reserve: ({ chargeId, ...request }) => reserveAll({ ...request, chargeIds: [chargeId] }),

    async release({ userId, category, chargeId, share }) {
      await runScript(
        redis,
        RELEASE_USAGE,
        [keys.usageWindow(userId, category), keys.charge(userId, category, chargeId)],
        [chargeId],
      );
      if (share) await giveBackShare({ redis, keys }, share, [chargeId]);
    },

    async isReserved({ userId, category, chargeId }) {
      const key = keys.charge(userId, category, chargeId);
      return (await storeCall('look for a charge', () => redis.exists(key))) === 1;
    },

    async peek(userId) {
      const windows = CATEGORIES.map((category) => keys.usageWindow(userId, category));
      const reply = await runScript(
        redis,
        PEEK_USAGE,
        [keys.account(userId), ...windows],
        peekArgs,
      );
      const [tier, ...counts] = parseReply(PeekSchema, reply);
      function usageOf(category: Category): CategoryUsage {
        const at = CATEGORIES.indexOf(category) * 2;
        const [used = 0, resetAtMs = 0] = counts.slice(at, at + 2);
        const rule = limits[tier][category];
        return {
          limit: rule?.requests ?? null,
          periodSeconds: rule?.periodSeconds ?? null,
          used,
          remaining: rule === null ? null : Math.max(rule.requests - used, 0),
          ...(resetAtMs > 0 && { resetAtMs }),
        };
      }
      return {
        tier,
        categories: { image: usageOf('image'), gif: usageOf('gif'), llm: usageOf('llm') },
      };
    },

    async admit({
      userId,
      category,
      requestId,
      keyHash = '',
      chargeId = requestId,
      evenSuspended = false,
    }) {
      const rememberedAs = `${category}:${userId}:${keyHash}`;
      const remembered = unlimited.get(rememberedAs);
      if (remembered) return remembered;
      const charges = { userId, category, chargeIds: [chargeId] };
      const mode = evenSuspended ? 'admit_suspended' : 'admit';
      const reply = await charge(mode, charges, [requestId], keyHash);
      const admission = parseReply(AdmissionSchema, reply);
      if (admission.length === 1) return { outcome: admission[0] };
      const decision = toDecision(admission);
      if (decision.limit === null) unlimited.set(rememberedAs, decision);
      return decision;
    },
  };
}
