import type { PageEvent } from '../../protocol.js';
import { eventsAddress } from '../lib/http.js';

export interface ConnectionHandlers {
  onEvent: (event: PageEvent) => void;
  onLost: () => void;
}

export interface Connection {
  close(): void;
}

/** First wait before trying again; doubles up to the longest. */
const RETRY_MS = 500;
const LONGEST_RETRY_MS = 5_000;
/** The server sends a heartbeat every 15 s; silence for longer means a dead connection. */
const SILENCE_MS = 40_000;

/**
 * One person's event stream. EventSource gives up for good on some failures (a refused connection
 * in Firefox, any non-200 answer), so this opens a new one itself; each begins with a snapshot.
 */
export function openConnection(
  personId: number | undefined,
  { onEvent, onLost }: ConnectionHandlers,
): Connection {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryMs = RETRY_MS;

  function expectLife(): void {
    clearTimeout(timer);
    timer = setTimeout(lose, SILENCE_MS);
  }

  function open(): void {
    source = new EventSource(eventsAddress(personId));
    expectLife();
    source.addEventListener('heartbeat', expectLife);
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      expectLife();
      retryMs = RETRY_MS;
      onEvent(JSON.parse(data) as PageEvent);
    });
    source.addEventListener('error', lose);
  }

  function lose(): void {
    source?.close();
    onLost();
    clearTimeout(timer);
    timer = setTimeout(open, retryMs);
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  }

  open();
  return {
    close() {
      clearTimeout(timer);
      source?.close();
    },
  };
}
