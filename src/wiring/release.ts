import { Api } from 'grammy';
import { release } from '../commands/release.js';
import { toError } from '../errors.js';
import { toGrammySignal } from '../telegram/api.js';
import type { Parts } from './parts.js';

type ReleaseParts = Pick<Parts, 'config' | 'adminIds' | 'translator' | 'lifecycle' | 'logger'> & {
  telegram: Pick<Parts['telegram'], 'token' | 'client'>;
};

/**
 * One process is the whole deployment, so it does the release step as well; it may fail, and it
 * ends with the process: after a stop nothing more is asked of Telegram.
 */
export function releaseInBackground(parts: ReleaseParts): void {
  const { config, adminIds, telegram, translator, lifecycle, logger } = parts;
  const { stopping } = lifecycle;
  const api = new Api(telegram.token.reveal(), telegram.client);
  api.config.use((next, method, payload) => next(method, payload, toGrammySignal(stopping)));
  const run = release({ api, translator, updates: config.telegram.updates, adminIds }).catch(
    (thrown: unknown) => {
      if (stopping.aborted) return;
      logger.error({ err: toError(thrown) }, "Telegram did not take the bot's profile or webhook");
    },
  );
  lifecycle.onStop('release', () => run);
}
