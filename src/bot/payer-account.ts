import type { Account } from '../store/account-record.js';
import type { BotDeps } from './deps.js';

/**
 * The account that pays for what a person asks for. Everybody who asks has one: its key is what the
 * worker sends. Nobody gets here suspended: who is past the gate with such a key came back, and the
 * news of it got lost. A banned one is the caller's to refuse.
 * @throws StoreError
 */
export async function loadPayer(
  accounts: Pick<BotDeps['accounts'], 'load' | 'issueKey' | 'renew'>,
  userId: number,
): Promise<Account> {
  const account = (await accounts.load(userId)) ?? (await accounts.issueKey(userId)).account;
  if (account.keyStatus !== 'suspended') return account;
  return { ...account, keyStatus: (await accounts.renew(userId)) ?? account.keyStatus };
}
