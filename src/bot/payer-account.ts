import type { Account } from '../store/account-record.js';
import type { BotDeps } from './deps.js';

export type PayerDeps = Pick<BotDeps, 'membership'> & {
  accounts: Pick<BotDeps['accounts'], 'load' | 'issueKey' | 'renew'>;
};

/**
 * The account of somebody past the gate, its key renewed if it is still suspended though they are
 * known to be in: the news of it got lost, or nobody has to be in a channel any more. Where nobody
 * knows it stays as it is.
 * @throws StoreError
 */
export async function renewIfBack(
  {
    accounts,
    membership,
  }: Pick<PayerDeps, 'membership'> & {
    accounts: Pick<BotDeps['accounts'], 'renew'>;
  },
  account: Account,
): Promise<Account> {
  const { userId, keyStatus } = account;
  if (keyStatus !== 'suspended') return account;
  const standing = await membership.look(userId);
  if (standing.membership !== 'member') return account;
  return { ...account, keyStatus: (await accounts.renew(userId)) ?? keyStatus };
}

/**
 * The account that pays for what a person asks for. Everybody who asks has one: its key is what the
 * worker sends. A suspended one is as good as any, the gate has let them pass; a banned one is the
 * caller's to refuse.
 * @throws StoreError
 */
export async function loadPayer(deps: PayerDeps, userId: number): Promise<Account> {
  const { accounts } = deps;
  const account = (await accounts.load(userId)) ?? (await accounts.issueKey(userId)).account;
  return renewIfBack(deps, account);
}
