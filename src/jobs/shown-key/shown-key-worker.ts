import type { Api } from 'grammy';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { Accounts } from '../../store/accounts.js';
import type { RedisClient } from '../../store/connection.js';
import type { Keys } from '../../store/keys.js';
import { classifyTelegramFailure, type TelegramFailureKind } from '../../telegram/failures.js';
import type { Translator } from '../../views/translator.js';
import { createJobWorker, type JobWorker, type JobWorkerSettings } from '../job-worker.js';
import { RetryLaterError } from '../retry-policy.js';
import type { KeyCards } from './key-cards.js';
import { SHOWN_KEY_QUEUE, type ShownKeyJob, ShownKeyJobSchema } from './shown-key-job.js';

const SETTINGS: JobWorkerSettings = {
  /** Each is one call to Telegram. */
  concurrency: 4,
  lockDurationMs: 30_000,
  stalledIntervalMs: 10_000,
  drainMs: 5_000,
};

/** Another try would end the same way: there is no message any more, or nobody to see it. */
const SETTLED: ReadonlySet<TelegramFailureKind> = new Set([
  'not-modified',
  'message-gone',
  'blocked',
  'chat-gone',
  'rejected',
]);

export interface ShownKeyWorkerDeps {
  /** A connection of the `blocking` kind. */
  redis: RedisClient;
  keys: Keys;
  accounts: Pick<Accounts, 'issueKey'>;
  cards: KeyCards;
  telegram: Pick<Api, 'editMessageText'>;
  translator: Pick<Translator, 'forLocale'>;
  logger: Logger;
}

/** Puts the masked card back in place of keys that were shown long enough. */
export function createShownKeyWorker(deps: ShownKeyWorkerDeps): JobWorker {
  const { redis, keys, accounts, cards, telegram, translator, logger } = deps;

  async function hide({ userId, messageId, locale }: ShownKeyJob): Promise<'hidden' | 'gone'> {
    const issued = await accounts.issueKey(userId);
    const { text, ...options } = await cards.of(translator.forLocale(locale), issued);
    try {
      // A key is shown in its owner's private chat alone, whose id is theirs.
      await telegram.editMessageText(userId, messageId, text, {
        ...options,
        link_preview_options: { is_disabled: true },
      });
      return 'hidden';
    } catch (thrown) {
      const { kind, retryAfterSeconds } = classifyTelegramFailure(thrown);
      if (SETTLED.has(kind)) {
        logger.info({ err: toError(thrown), kind, userId }, 'a shown key needs no hiding');
        return 'gone';
      }
      throw new RetryLaterError('A shown key is not hidden yet', {
        cause: thrown,
        pauseMs: retryAfterSeconds && retryAfterSeconds * 1_000,
      });
    }
  }

  return createJobWorker({
    queue: SHOWN_KEY_QUEUE,
    redis,
    keys,
    settings: SETTINGS,
    parse: (data) => ShownKeyJobSchema.safeParse(data).data,
    work: ({ payload }) => hide(payload),
    abandon({ userId, messageId }) {
      logger.error({ userId, messageId }, 'a shown key stays in sight of its owner');
      return Promise.resolve();
    },
    // Nobody cancels: a job that is not wanted any more is taken out of the queue.
    onCancel: () => Promise.resolve(() => Promise.resolve()),
    logger,
  });
}
