import { setTimeout as delay } from 'node:timers/promises';
import { type Api, type ApiClientOptions, GrammyError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Metrics } from '../domain/metrics.js';
import type { Secret } from '../domain/secret.js';
import { ConfigError, toError } from '../errors.js';
import type { Lifecycle } from '../lifecycle.js';
import type { Logger } from '../logger.js';
import type { Unreachable } from '../store/user-book/user-book-record.js';
import { createTelegramApi, telegramClientOptions } from '../telegram/api.js';
import { createTelegramTransport } from '../telegram/transport.js';
import type { OpenedFlood } from './flood.js';

/** Pause between two tries to reach Telegram at start. */
const RETRY_MS = 2_000;

export interface TelegramOptions {
  token: Secret;
  apiRoot: string;
  /** Without it this process keeps to what it is told itself; a command that calls a few times. */
  flood?: OpenedFlood;
  onUnreachable?: (userId: number, why: Unreachable) => void;
  metrics: Metrics;
  lifecycle: Lifecycle;
  logger: Logger;
}

export interface OpenedTelegram {
  token: Secret;
  api: Api;
  /** For what may be dropped; see `TelegramTransport.courtesy`. */
  courtesyApi: Api;
  /** For one message of many; see `TelegramTransport.broadcast`. */
  broadcastApi: Api;
  client: ApiClientOptions;
  botInfo: UserFromGetMe;
}

/** The bot's own account; waits for Telegram to be reachable. */
async function loadBotInfo(
  api: Api,
  { lifecycle, logger }: Pick<TelegramOptions, 'lifecycle' | 'logger'>,
): Promise<UserFromGetMe> {
  for (;;) {
    try {
      return await api.getMe();
    } catch (thrown) {
      if (thrown instanceof GrammyError && (thrown.error_code === 401 || thrown.error_code === 404))
        throw new ConfigError('BOT_TOKEN is refused by Telegram.', { cause: thrown });
      if (lifecycle.stopping.aborted) throw thrown;
      logger.error({ err: toError(thrown), retryMs: RETRY_MS }, 'Telegram is out of reach');
      await delay(RETRY_MS, undefined, { signal: lifecycle.stopping });
    }
  }
}

/** @throws ConfigError when Telegram refuses the token */
export async function openTelegram(options: TelegramOptions): Promise<OpenedTelegram> {
  const { token, apiRoot, flood, onUnreachable, metrics, lifecycle, logger } = options;
  const transport = createTelegramTransport({
    ...{ apiRoot, logger, metrics, ...flood },
    ...(onUnreachable && { onUnreachable }),
  });
  lifecycle.onStop('telegram transport', () => transport.close());
  const api = createTelegramApi({ token: token.reveal(), apiRoot, transport });
  const courtesyApi = createTelegramApi({
    ...{ token: token.reveal(), apiRoot },
    transport: transport.courtesy,
  });
  const broadcastApi = createTelegramApi({
    ...{ token: token.reveal(), apiRoot },
    transport: transport.broadcast,
  });
  const client = telegramClientOptions({ apiRoot, transport });
  const botInfo = await loadBotInfo(api, { lifecycle, logger });
  return { token, api, courtesyApi, broadcastApi, client, botInfo };
}
