import type { Dispatcher } from 'undici';
import { fromCancel, fromNetworkFault, tooLong, tooSlow } from './engine-faults.js';
import type { EngineError } from '../engine.js';
import type { ExchangeRequest, ReplyHead } from './exchange.js';

export interface WholeReply extends ReplyHead {
  body: Buffer;
}

/**
 * One request and all of its reply. A promise around `dispatch`, because a stream and what it takes
 * to read one cost as much again as a short answer itself (measured). The limit for the first byte
 * is the one for all: a reply in one piece begins when it is complete.
 * @throws EngineError
 */
export function exchangeWhole(
  dispatcher: Dispatcher,
  { method, origin, path, headers, body, cancellation, limits }: ExchangeRequest,
): Promise<WholeReply> {
  return new Promise((resolve, reject) => {
    const { idleMs, totalMs, maxReplyBytes } = limits;
    const chunks: Buffer[] = [];
    let bytes = 0;
    let head: ReplyHead | undefined;
    let controller: Dispatcher.DispatchController | undefined;
    let failure: EngineError | undefined;

    if (cancellation?.reason) {
      reject(fromCancel(cancellation.reason));
      return;
    }
    const total = setTimeout(() => {
      fail(tooSlow(totalMs));
    }, totalMs);
    const stopListening = cancellation?.onCancel((reason) => {
      fail(fromCancel(reason));
    });

    function settle(): void {
      clearTimeout(total);
      stopListening?.();
    }
    function fail(error: EngineError): void {
      if (failure) return;
      failure = error;
      settle();
      controller?.abort(error);
      reject(error);
    }

    dispatcher.dispatch(
      { origin, path, method, headers, body, headersTimeout: 0, bodyTimeout: idleMs },
      {
        onRequestStart(started) {
          controller = started;
          // It failed while it waited for a connection.
          if (failure) started.abort(failure);
        },
        onResponseStart(_controller, status, replyHeaders) {
          head = { status, headers: replyHeaders };
        },
        onResponseData(_controller, chunk) {
          bytes += chunk.length;
          if (bytes > maxReplyBytes) fail(tooLong(maxReplyBytes));
          else chunks.push(chunk);
        },
        onResponseEnd() {
          if (failure || !head) return;
          settle();
          const [only] = chunks;
          resolve({ ...head, body: only && chunks.length === 1 ? only : Buffer.concat(chunks) });
        },
        onResponseError(_controller, error) {
          fail(fromNetworkFault(error));
        },
      },
    );
  });
}
