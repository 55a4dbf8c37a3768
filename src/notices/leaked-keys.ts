import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Accounts, LeakedKey } from '../store/accounts.js';
import { type LeakFacts, leakAlert, leakNotice } from '../views/leak-view.js';
import type { Notices } from './notices.js';

/** Keys that stand where others can read them. */
export interface Sighting extends Omit<LeakFacts, 'hint' | 'isDeleted'> {
  keys: readonly string[];
  /** The same for a sighting that comes again because it was not handled to its end. */
  id?: string;
  /** Takes the message away. @returns whether it is gone; it never rejects */
  remove?: () => Promise<boolean>;
}

/** What follows when keys are seen in public, by the bot or by somebody who reports it. */
export interface LeakedKeys {
  /**
   * Bans those that are keys of ours, has the message removed, and tells owners and admins: of each
   * key once, however often it is seen. Somebody who can't be told is left out.
   * @returns those that are keys of ours, also when they were banned before
   * @throws StoreError
   */
  report(sighting: Sighting): Promise<string[]>;
}

export interface LeakedKeysDeps {
  accounts: Pick<Accounts, 'banLeaked'>;
  notices: Notices;
  logger: Logger;
}

export function createLeakedKeys({ accounts, notices, logger }: LeakedKeysDeps): LeakedKeys {
  async function tell({ userId, keyHint: hint }: LeakedKey, facts: Omit<LeakFacts, 'hint'>) {
    const leak = { ...facts, hint };
    try {
      await notices.tell(userId, (t) => leakNotice(t, leak));
    } catch (thrown) {
      logger.warn({ err: toError(thrown), userId }, 'a person could not be told of their leak');
    }
    await notices.tellAdmins((t) => leakAlert(t, { ...leak, ownerId: userId }));
  }

  return {
    async report({ keys, id, remove, ...seen }) {
      const leaks = new Map<string, LeakedKey>();
      for (const key of keys) {
        const leak = await accounts.banLeaked(key, id);
        if (leak) leaks.set(key, leak);
      }
      if (leaks.size === 0) return [];
      const isDeleted = remove && (await remove());
      for (const leak of leaks.values()) {
        const { userId, keyHint, isNew } = leak;
        const { place } = seen;
        logger.info({ userId, keyHint, place: place.kind, isDeleted, isNew }, 'a key leaked');
        if (isNew) await tell(leak, { ...seen, isDeleted });
      }
      return [...leaks.keys()];
    },
  };
}
