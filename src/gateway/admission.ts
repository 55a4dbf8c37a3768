import type { FastifyReply } from 'fastify';
import { isQuota, type Category, type Limits } from '../domain/limits.js';
import { gatewaySwitchOf } from '../domain/switches.js';
import { isAdmitted } from '../domain/membership.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Switches } from '../store/switches.js';
import type { Admission, Usage } from '../store/usage.js';
import {
  type ClosedCode,
  closedByOperator,
  internalError,
  invalidApiKey,
  keyBanned,
  notSubscribed,
  quotaExceeded,
  rateLimited,
} from './errors.js';
import type { KeyOwners } from './key-owners.js';
import { quotaMessage, rateLimitMessage } from './limit-wording.js';

export interface AdmissionRequest {
  userId: number;
  category: Category;
  requestId: string;
  keyHash: string;
  /** The `idempotency-key` header: a reservation that the bot made before. */
  chargeId: string | undefined;
}

export interface AdmissionDesk {
  /**
   * Counts the request, runs the work, and takes the count back when the work fails: limits are on
   * successful requests. The reply gets the `x-ratelimit-*` headers.
   * @throws GatewayError when the person may not; otherwise what the work throws.
   */
  admitted<T>(request: AdmissionRequest, reply: FastifyReply, work: () => Promise<T>): Promise<T>;
}

export interface AdmissionDeps {
  usage: Pick<Usage, 'admit' | 'release' | 'isReserved'>;
  owners: KeyOwners;
  /** What admins keep back; nothing unless given. */
  switches?: Pick<Switches, 'isOff' | 'maintenance'> | undefined;
  limits: Limits;
  logger: Logger;
}

/** Milliseconds until then, by this machine's clock; the store's may differ a little. */
function untilMs(timeMs: number): number {
  return Math.max(0, timeMs - Date.now());
}

type Counted = Extract<Admission, { tier: unknown }>;

function rateLimitHeaders(counted: Counted): Record<string, string> {
  const { limit } = counted;
  if (limit === null) return {};
  const remaining = counted.outcome === 'admitted' ? (counted.remaining ?? 0) : 0;
  return {
    'x-ratelimit-limit-requests': String(limit),
    'x-ratelimit-remaining-requests': String(remaining),
    'x-ratelimit-reset-requests': `${Math.ceil(untilMs(counted.resetAtMs) / 1000)}s`,
  };
}

export function createAdmissionDesk({
  usage,
  owners,
  switches,
  limits,
  logger,
}: AdmissionDeps): AdmissionDesk {
  function headersOrRefusal(admission: Admission, category: Category): Record<string, string> {
    switch (admission.outcome) {
      case 'admitted':
        return rateLimitHeaders(admission);
      case 'limited': {
        const limit = limits[admission.tier][category];
        if (limit === null) throw internalError(new Error('An unlimited tier was limited.'));
        const { tier, retryAfterMs, resetAtMs } = admission;
        const headers = rateLimitHeaders(admission);
        throw isQuota(limit)
          ? quotaExceeded(quotaMessage(tier, limit, resetAtMs), retryAfterMs, headers)
          : rateLimited(rateLimitMessage(tier, limit), retryAfterMs, headers);
      }
      case 'no_key':
        throw invalidApiKey();
      case 'banned':
        throw keyBanned();
      case 'suspended':
        throw notSubscribed();
    }
  }

  function closedFor(category: Category): ClosedCode | undefined {
    if (switches?.isOff(gatewaySwitchOf(category)) === true) return 'switched_off';
    return switches?.maintenance() === undefined ? undefined : 'maintenance';
  }

  async function refuseClosed(
    { userId, category, chargeId }: AdmissionRequest,
    closed: ClosedCode,
  ): Promise<void> {
    // What the bot took in before comes by here too, where the gateway has a process of its own.
    const isTakenIn =
      chargeId !== undefined && (await usage.isReserved({ userId, category, chargeId }));
    if (!isTakenIn) throw closedByOperator(closed);
  }

  async function takeBack({ userId, category, requestId }: AdmissionRequest): Promise<void> {
    try {
      // A reservation of the bot's own is the bot's to release; then this finds nothing.
      await usage.release({ userId, category, chargeId: requestId });
    } catch (thrown) {
      logger.warn({ err: toError(thrown), userId }, 'a failed request stays counted');
    }
  }

  /** They may have come back, and the news of it got lost. Where nobody can tell they go on. */
  async function admitAnyway(request: AdmissionRequest, suspended: Admission): Promise<Admission> {
    const membership = await owners.review(request.userId);
    if (!isAdmitted('gateway', membership)) return suspended;
    return usage.admit({ ...request, evenSuspended: true });
  }

  return {
    async admitted(request, reply, work) {
      const closed = closedFor(request.category);
      if (closed !== undefined) await refuseClosed(request, closed);
      let admission = await usage.admit(request);
      if (admission.outcome === 'suspended') admission = await admitAnyway(request, admission);
      if (admission.outcome === 'admitted') owners.used(request.userId);
      void reply.headers(headersOrRefusal(admission, request.category));
      try {
        return await work();
      } catch (thrown) {
        await takeBack(request);
        throw thrown;
      }
    },
  };
}
