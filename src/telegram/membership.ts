import { GrammyError, type Api } from 'grammy';
import { type Membership, toMembership } from '../domain/membership.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { MembershipCache } from '../store/membership-cache.js';
import { classifyTelegramFailure } from './failures.js';

export interface MembershipLookup {
  /**
   * Whether the person is in the channel (`@name` or id). Telegram's failures give `unknown`,
   * which is never remembered. `fresh` asks Telegram past the cache: for "I've joined".
   * @throws StoreError when the cache is away
   */
  check(channel: string, userId: number, options?: { fresh?: boolean }): Promise<Membership>;
}

export interface MembershipLookupDeps {
  api: Pick<Api, 'getChatMember'>;
  cache: Pick<MembershipCache, 'get' | 'set'>;
  logger: Logger;
}

const MISCONFIGURED =
  /member list is inaccessible|bot is not a member|chat not found|bot was kicked/i;

function isMisconfigured(error: unknown): error is GrammyError {
  return error instanceof GrammyError && MISCONFIGURED.test(error.description);
}

export function createMembershipLookup({
  api,
  cache,
  logger,
}: MembershipLookupDeps): MembershipLookup {
  const flights = new Map<string, Promise<Membership>>();
  /** Channels whose misconfiguration is already in the log; forgotten once they work. */
  const complained = new Set<string>();

  function report(channel: string, error: unknown): void {
    if (!isMisconfigured(error)) {
      const { kind } = classifyTelegramFailure(error);
      logger.warn({ err: toError(error), channel, kind }, 'a membership could not be looked up');
      return;
    }
    if (complained.has(channel)) return;
    complained.add(channel);
    logger.error(
      { channel, description: error.description },
      'the bot cannot see who is in the channel: make it an administrator there and check CHANNEL_ID; until then everybody passes the gate',
    );
  }

  async function ask(channel: string, userId: number): Promise<Membership> {
    let membership: Membership;
    try {
      membership = toMembership(await api.getChatMember(channel, userId));
      complained.delete(channel);
    } catch (thrown) {
      report(channel, thrown);
      return 'unknown';
    }
    if (membership !== 'unknown') await cache.set(channel, userId, membership);
    return membership;
  }

  async function askOnce(flight: string, channel: string, userId: number): Promise<Membership> {
    const underWay = flights.get(flight);
    if (underWay) return underWay;
    const lookup = ask(channel, userId).finally(() => flights.delete(flight));
    flights.set(flight, lookup);
    return lookup;
  }

  return {
    async check(channel, userId, { fresh = false } = {}) {
      const id = `${channel} ${userId}`;
      // A fresh look-up never joins an ordinary one: that may have asked before the person joined.
      if (fresh) return askOnce(`${id} fresh`, channel, userId);
      return (await cache.get(channel, userId)) ?? askOnce(id, channel, userId);
    },
  };
}
