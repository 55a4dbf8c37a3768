import type { IssuedKey } from '../../store/accounts.js';
import type { Usage } from '../../store/usage.js';
import { keyCard } from '../../views/key-card.js';
import type { MessageView } from '../../views/rich-text.js';
import type { Translate } from '../../views/translator.js';

/** The card of `/key`, which the bot shows and the worker puts back. */
export interface KeyCards {
  /** As things stand now. @throws StoreError */
  of(t: Translate, issued: IssuedKey): Promise<MessageView>;
}

export interface KeyCardsDeps {
  usage: Pick<Usage, 'peek'>;
  /** Whether a key depends on being in a channel. */
  isGated: boolean;
  canReplace: boolean;
}

export function createKeyCards({ usage, isGated, canReplace }: KeyCardsDeps): KeyCards {
  return {
    async of(t, { key, account, created: isNew }) {
      const { keyHint: hint, keyStatus, ...facts } = account;
      const { categories } = await usage.peek(account.userId);
      const isBanned = keyStatus === 'banned';
      const nowMs = Date.now();
      return keyCard(t, {
        ...facts,
        ...{ key, hint, isBanned, categories, isNew, isGated, canReplace, nowMs },
      });
    },
  };
}
