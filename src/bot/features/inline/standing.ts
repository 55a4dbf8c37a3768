import { LRUCache } from 'lru-cache';
import type { Account } from '../../../store/account-record.js';
import type { UsageView } from '../../../store/usage.js';
import type { Locale } from '../../../views/translator.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import type { Person } from '../../person.js';

/** What a person may do inline and what they have; enough to answer a query. */
export interface InlineStanding {
  person: Person;
  locale: Locale;
  isAdmitted: boolean;
  keyStatus: Account['keyStatus'] | undefined;
  usage: UsageView;
  /** A picture could only come in their private chat, which they have never opened. */
  needsPrivateChat: boolean;
  /** Recipes of their pictures, the newest first. */
  pictureIds: readonly string[];
}

export interface InlineStandings {
  /** Also gives the update its person and language. @throws StoreError */
  of(ctx: AppContext, userId: number): Promise<InlineStanding>;
  /** What was known is outdated: the person has something made. */
  forget(userId: number): void;
}

export interface InlineStandingsDeps extends Pick<
  BotDeps,
  'config' | 'accounts' | 'usage' | 'history'
> {
  gate: Pick<MembershipGate, 'admits'>;
  loadPerson: (ctx: AppContext) => Promise<void>;
}

/**
 * Long enough for the letters of a word, short enough that nobody waits for what they have just got.
 * Nothing is decided by it: what is chosen is checked anew.
 */
const REMEMBERED = { max: 10_000, ttl: 5_000 };

/** Whoever is kept from something comes back as soon as they have done something about it. */
function isWorthKeeping({ isAdmitted, needsPrivateChat, usage }: InlineStanding): boolean {
  if (!isAdmitted || needsPrivateChat) return false;
  return Object.values(usage.categories).every(({ remaining }) => remaining !== 0);
}

/** Together in one wait: five trips to Redis that do not need each other. */
export function createInlineStandings({
  config,
  accounts,
  usage,
  history,
  gate,
  loadPerson,
}: InlineStandingsDeps): InlineStandings {
  const known = new LRUCache<number, InlineStanding>(REMEMBERED);

  async function load(ctx: AppContext, userId: number): Promise<InlineStanding> {
    const [, isAdmitted, account, used, pictureIds] = await Promise.all([
      loadPerson(ctx),
      gate.admits(userId),
      accounts.load(userId),
      usage.peek(userId),
      history.list(userId),
    ]);
    const { person, locale } = ctx;
    return {
      ...{ person, locale, isAdmitted, pictureIds },
      keyStatus: account?.keyStatus,
      usage: used,
      needsPrivateChat: !config.hasStaging && person.record.spokenLanguage === undefined,
    };
  }

  return {
    async of(ctx, userId) {
      const remembered = known.get(userId);
      if (remembered) {
        ctx.person = remembered.person;
        ctx.locale = remembered.locale;
        return remembered;
      }
      const standing = await load(ctx, userId);
      if (isWorthKeeping(standing)) known.set(userId, standing);
      return standing;
    },
    forget: (userId) => void known.delete(userId),
  };
}
