import type { Api } from 'grammy';
import type { Payment } from '../../../domain/ledger.js';
import { toError } from '../../../errors.js';
import type { DeskPerson } from '../../../views/desk-person.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';

export type PeopleDeps = Pick<
  BotDeps,
  'accounts' | 'ledgers' | 'supportThreads' | 'usage' | 'userBook'
>;

/** As many payments as a card lists. */
const LISTED_PAYMENTS = 5;

/** What is known of people, put together for an admin. */
export interface DeskPeople {
  /**
   * Also of somebody who never came: then there is only the id.
   * @throws StoreError
   */
  load(ctx: AppContext, userId: number): Promise<DeskPerson>;
  /** Those that a card lists, the newest first. @throws StoreError */
  payments(userId: number): Promise<Payment[]>;
}

/** As Telegram has them now; whom the bot never met it does not know. */
async function nameOf(api: Pick<Api, 'getChat'>, userId: number) {
  const { first_name: first, last_name: last, username } = await api.getChat(userId);
  const name = [first, last].filter((part) => part !== undefined).join(' ');
  return { name: name === '' ? undefined : name, username };
}

export function createDeskPeople({
  accounts,
  ledgers,
  supportThreads,
  usage,
  userBook,
}: PeopleDeps): DeskPeople {
  async function payments(userId: number): Promise<Payment[]> {
    const ledger = await ledgers.load(userId);
    return ledger.payments.slice(-LISTED_PAYMENTS).reverse();
  }

  return {
    payments,

    async load(ctx, userId) {
      const [entry, account, paid, thread, { tier, categories }, named] = await Promise.all([
        userBook.load(userId),
        accounts.load(userId),
        payments(userId),
        supportThreads.load(userId),
        usage.peek(userId),
        nameOf(ctx.api, userId).catch((thrown: unknown) => {
          ctx.log.debug({ err: toError(thrown), userId }, 'Telegram does not tell a name');
          return undefined;
        }),
      ]);
      return {
        userId,
        name: named?.name ?? thread?.name,
        username: named?.username ?? entry?.username ?? thread?.username,
        language: entry?.language,
        firstSeenMs: entry?.firstSeenMs ?? account?.createdAtMs,
        lastActiveMs: entry?.lastActiveMs,
        unreachable: entry?.unreachable,
        tier,
        tierSource: account?.tierSource ?? 'free',
        tierUntilMs: account?.tierUntilMs,
        key: account && {
          hint: account.keyHint,
          status: account.keyStatus,
          banReason: account.banReason,
          bannedAtMs: account.bannedAtMs,
        },
        use: categories,
        payments: paid,
        support: thread && { isOpen: thread.status === 'open', openedAtMs: thread.openedAtMs },
        nowMs: Date.now(),
      };
    },
  };
}
