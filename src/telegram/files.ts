import type { Api } from 'grammy';
import { GrammyError } from 'grammy';
import { Pool } from 'undici';
import type { Secret } from '../domain/secret.js';
import { AppError, toError } from '../errors.js';
import { toGrammySignal } from './api.js';

export type DownloadedFile =
  | { status: 'ok'; bytes: Buffer }
  | { status: 'too-big' }
  /** Telegram no longer has it, or never gave it to this bot. */
  | { status: 'gone' };

/** What people sent, fetched from Telegram. */
export interface TelegramFiles {
  /**
   * @param options.maxBytes nothing above it is kept in memory; bots get at most 20 MB (Bot API 10.3)
   * @throws FileUnreachableError, grammY's errors of `getFile`, and the reason of `signal`
   */
  download(
    fileId: string,
    options: { maxBytes: number; signal: AbortSignal },
  ): Promise<DownloadedFile>;
  /** Ends what is under way. Idempotent. */
  close(): Promise<void>;
}

/** Telegram has the file, and it did not come: worth another try. Its address holds the token. */
export class FileUnreachableError extends AppError {
  override readonly name = 'FileUnreachableError';
  readonly code = 'telegram_file_unreachable';
  readonly retryable = true;
}

export interface TelegramFilesDeps {
  api: Pick<Api, 'getFile'>;
  apiRoot: string;
  token: Secret;
}

const MAX_CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 5_000;
/** Until the reply begins, and between two pieces of it. */
const IDLE_TIMEOUT_MS = 15_000;

/** The Bot API server's words (telegram-bot-api, Client.cpp). */
const TOO_BIG = /file is too big/i;

function toRefusal(thrown: unknown): DownloadedFile {
  const isRefusal = thrown instanceof GrammyError && thrown.error_code === 400;
  if (!isRefusal) throw thrown;
  return { status: TOO_BIG.test(thrown.description) ? 'too-big' : 'gone' };
}

export function createTelegramFiles({ api, apiRoot, token }: TelegramFilesDeps): TelegramFiles {
  const root = new URL(apiRoot);
  const base = `${root.pathname.replace(/\/+$/, '')}/file/bot${token.reveal()}/`;
  const pool = new Pool(root.origin, {
    connections: MAX_CONNECTIONS,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: IDLE_TIMEOUT_MS,
    bodyTimeout: IDLE_TIMEOUT_MS,
  });

  async function fetchBytes(
    filePath: string,
    { maxBytes, signal }: { maxBytes: number; signal: AbortSignal },
  ): Promise<DownloadedFile> {
    const path = base + filePath.split('/').map(encodeURIComponent).join('/');
    const { statusCode, body } = await pool.request({ method: 'GET', path, signal });
    if (statusCode !== 200) {
      await body.dump();
      if (statusCode === 404) return { status: 'gone' };
      throw new FileUnreachableError(`Telegram answered ${statusCode} for a file.`);
    }
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of body) {
      const bytes = Buffer.from(chunk as Uint8Array);
      length += bytes.length;
      // Leaving the loop ends the connection.
      if (length > maxBytes) return { status: 'too-big' };
      chunks.push(bytes);
    }
    return { status: 'ok', bytes: Buffer.concat(chunks, length) };
  }

  let closed: Promise<void> | undefined;

  return {
    async download(fileId, { maxBytes, signal }) {
      let file;
      try {
        file = await api.getFile(fileId, toGrammySignal(signal));
      } catch (thrown) {
        signal.throwIfAborted();
        return toRefusal(thrown);
      }
      if ((file.file_size ?? 0) > maxBytes) return { status: 'too-big' };
      if (file.file_path === undefined) return { status: 'gone' };
      try {
        return await fetchBytes(file.file_path, { maxBytes, signal });
      } catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof FileUnreachableError) throw thrown;
        // Not as a cause: undici's errors may name the address, and with it the token.
        throw new FileUnreachableError(`A file of Telegram broke off (${toError(thrown).name}).`);
      }
    },

    close() {
      closed ??= pool.destroy();
      return closed;
    },
  };
}
