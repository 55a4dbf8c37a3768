import { PAGE_API, type PageEvent, type SnapshotView } from '../../src/playground/protocol.js';

type EventOf<Type extends PageEvent['type']> = Extract<PageEvent, { type: Type }>;

export interface PageStream {
  /** Everything that came so far, oldest first. */
  readonly events: readonly PageEvent[];
  /** The next event of this type that no earlier call returned, now or when it comes. */
  next<Type extends PageEvent['type']>(type: Type): Promise<EventOf<Type>>;
  snapshot(): Promise<SnapshotView>;
  /** Resolves when the server ends the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Reads the page's event stream as the page does, over HTTP. Without an id: the first person's. */
export async function openPageStream(baseUrl: string, personId?: number): Promise<PageStream> {
  const abort = new AbortController();
  const query = personId === undefined ? '' : `?person=${personId}`;
  const response = await fetch(`${baseUrl}${PAGE_API}/events${query}`, {
    signal: abort.signal,
  });
  if (response.body === null) throw new Error('The event stream has no body');
  const events: PageEvent[] = [];
  const taken = new Set<PageEvent>();
  let wake: (() => void)[] = [];

  async function read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of body) {
      const frames = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = frames.pop() ?? '';
      for (const frame of frames) {
        if (!frame.startsWith('data: ')) continue;
        events.push(JSON.parse(frame.slice('data: '.length)) as PageEvent);
      }
      const waiting = wake;
      wake = [];
      for (const resume of waiting) resume();
    }
  }

  const ended = read(response.body).catch((error: unknown) => {
    if (!abort.signal.aborted) throw error;
  });

  async function next<Type extends PageEvent['type']>(type: Type): Promise<EventOf<Type>> {
    for (;;) {
      const found = events.find(
        (event): event is EventOf<Type> => event.type === type && !taken.has(event),
      );
      if (found !== undefined) {
        taken.add(found);
        return found;
      }
      await new Promise<void>((resolve) => wake.push(resolve));
    }
  }

  return {
    events,
    next,
    ended,
    snapshot: async () => (await next('snapshot')).snapshot,
    close() {
      abort.abort();
    },
  };
}
