import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { SaidOnce } from '../store/said-once.js';
import { type Silence, silencedView } from '../views/silenced.js';
import type { Notices } from './notices.js';

export interface SilencedWord {
  userId: number;
  /** The group where they asked. */
  chatId: number;
  /** Its title, where it is known. */
  group?: string | undefined;
  why: Silence;
}

/** Tells people in private why a group that they asked in gets no answer. */
export interface Silenced {
  /** Once an hour for each reason, group and person. Never rejects: what was asked is over. */
  tell(word: SilencedWord): Promise<void>;
}

export interface SilencedDeps {
  notices: Pick<Notices, 'tell'>;
  saidOnce: SaidOnce;
  logger: Logger;
}

export function createSilenced({ notices, saidOnce, logger }: SilencedDeps): Silenced {
  return {
    async tell({ userId, chatId, group, why }) {
      try {
        if (!(await saidOnce.isFirst(`silenced ${why} ${chatId} ${userId}`))) return;
        await notices.tell(userId, (t) => silencedView(t, { group, why }));
      } catch (thrown) {
        logger.warn({ err: toError(thrown), chatId, why }, 'nobody was told why a group is silent');
      }
    },
  };
}
