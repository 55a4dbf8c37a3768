import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { toError } from '../errors.js';

export interface ExchangeRequest {
  path: string;
  httpMethod: 'GET' | 'POST';
  contentType: string;
  body: string | Readable | null;
  signal: AbortSignal | undefined;
  /** Until the reply begins. */
  headersTimeoutMs: number;
}

export interface Exchange {
  status: number;
  headers: IncomingHttpHeaders;
  /** Parsed JSON. */
  body: unknown;
}

function toAbortError(signal: AbortSignal): Error {
  // grammY's signal is a polyfill, which knows no reason.
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new DOMException('The call was aborted.', 'AbortError');
}

/**
 * One request and its whole JSON reply. `dispatch` instead of `request`, because a call answers
 * with a few hundred bytes and the stream that `request` builds around them costs more than the
 * rest of the call (measured). An abort rejects at once, and ends the request on its socket.
 * @throws undici's errors, SyntaxError for a reply that is no JSON
 */
export function exchange(dispatcher: Dispatcher, request: ExchangeRequest): Promise<Exchange> {
  const { path, httpMethod, contentType, body, signal, headersTimeoutMs } = request;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let head: Omit<Exchange, 'body'> | undefined;
    let controller: Dispatcher.DispatchController | undefined;

    function end(settle: () => void): void {
      signal?.removeEventListener('abort', abort);
      settle();
    }
    function abort(): void {
      if (!signal) return;
      const error = toAbortError(signal);
      controller?.abort(error);
      end(() => {
        reject(error);
      });
    }

    if (signal?.aborted === true) {
      reject(toAbortError(signal));
      return;
    }
    signal?.addEventListener('abort', abort);
    dispatcher.dispatch(
      {
        path,
        method: httpMethod,
        headers: { 'content-type': contentType },
        body,
        headersTimeout: headersTimeoutMs,
      },
      {
        onRequestStart(started) {
          controller = started;
          // Aborted while it waited for a connection.
          if (signal?.aborted === true) started.abort(toAbortError(signal));
        },
        onResponseStart(_controller, status, headers) {
          head = { status, headers };
        },
        onResponseData(_controller, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          end(() => {
            try {
              const text = (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString();
              if (head === undefined) throw new Error('The reply has no head.');
              resolve({ ...head, body: JSON.parse(text ?? '') });
            } catch (thrown) {
              reject(toError(thrown));
            }
          });
        },
        onResponseError(_controller, error) {
          end(() => {
            reject(error);
          });
        },
      },
    );
  });
}
