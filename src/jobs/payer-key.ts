import type { Secret } from '../domain/secret.js';
import type { Account } from '../store/account-record.js';
import type { Accounts } from '../store/accounts.js';

/**
 * Who pays for a call to the API: the key, or why this person may not. A suspended key will do: what
 * was accepted while it was not is finished, and the API knows by the charge.
 */
export type PayerKey = { key: string } | { barred: 'banned' };

export interface PayerKeys {
  /** Whose key the API is shown: a person can look at `/key`, the operator at the log. */
  readonly keyOwner: 'person' | 'operator';
  /**
   * The person's own key is made when they have none: the first question just works, and `/key`
   * shows the same key later.
   * @throws StoreError
   */
  keyOf(userId: number): Promise<PayerKey>;
}

export interface PayerKeysDeps {
  accounts: Pick<Accounts, 'issueKey' | 'load'>;
  /** Sent instead of each person's own key, where the operator has one for all. */
  serviceKey?: Secret | undefined;
}

export function createPayerKeys({ accounts, serviceKey }: PayerKeysDeps): PayerKeys {
  return {
    keyOwner: serviceKey ? 'operator' : 'person',

    async keyOf(userId) {
      if (serviceKey === undefined) {
        const { key, account } = await accounts.issueKey(userId);
        return unlessBarred(account, key);
      }
      return unlessBarred(await accounts.load(userId), serviceKey.reveal());
    },
  };
}

/** Said here rather than by the API, which only knows that a key is not accepted. */
function unlessBarred(account: Account | undefined, key: string): PayerKey {
  return account?.keyStatus === 'banned' ? { barred: 'banned' } : { key };
}
