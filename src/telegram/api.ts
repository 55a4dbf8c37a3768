import { Api, type ApiClientOptions } from 'grammy';
import type { TelegramTransport } from './transport.js';

/**
 * The longest a Bot API call may take with all its retries, waits and uploads. Above a long poll
 * (30 s plus its margin); the transport's own limits per attempt are shorter.
 */
const CALL_DEADLINE_SECONDS = 90;

export interface TelegramClientDeps {
  apiRoot: string;
  transport: Pick<TelegramTransport, 'fetch'>;
}

/**
 * Options for every grammY client of this program: the bot's, the workers' and the ones inside
 * conversations. Retry, flood limits and metrics live in `fetch`, because transformers do not
 * reach a conversation's context and would run again on every replay.
 */
export function telegramClientOptions({
  apiRoot,
  transport,
}: TelegramClientDeps): ApiClientOptions {
  return {
    // grammY refuses a root with a trailing slash.
    apiRoot: apiRoot.replace(/\/+$/, ''),
    fetch: transport.fetch,
    timeoutSeconds: CALL_DEADLINE_SECONDS,
  };
}

export interface TelegramApiDeps extends TelegramClientDeps {
  token: string;
}

/** A client without a bot around it, for workers and start-up. */
export function createTelegramApi({ token, ...client }: TelegramApiDeps): Api {
  return new Api(token, telegramClientOptions(client));
}

type GrammySignal = NonNullable<Parameters<Api['getUpdates']>[1]>;

/** grammY types signals as its polyfill's, whose generics a native signal does not fit. */
export function toGrammySignal(signal: AbortSignal): GrammySignal {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- grammY only listens to it
  return signal as GrammySignal;
}
