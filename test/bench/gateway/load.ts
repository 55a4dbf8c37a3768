import { type Dispatcher, Pool } from 'undici';
import { CHAT_PATH, requestBody, STREAM_EVENTS } from './shared.js';

/** What one contender is asked through, and with which keys. */
export interface Target {
  port: number;
  apiKeys: readonly string[];
}

export interface PlainResult {
  requests: number;
  perSecond: number;
  p99Ms: number;
}

export interface StreamResult {
  requests: number;
  firstByteP50Ms: number;
  firstByteP99Ms: number;
  eventsPerSecond: number;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** @returns the reply, whose body is the caller's to read */
type Ask = () => Promise<Dispatcher.ResponseData>;

async function toEnd({ body }: Dispatcher.ResponseData): Promise<void> {
  await body.dump();
}

/**
 * A connection of its own, and a person of its own, for each of so many clients. Each asks once
 * before any of them is measured: what is compared is not how fast connections open.
 */
async function withClients(
  { port, apiKeys }: Target,
  { count, stream }: { count: number; stream: boolean },
  run: (ask: Ask) => Promise<void>,
): Promise<number> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: count });
  async function ask(index: number, body: string): Promise<Dispatcher.ResponseData> {
    const reply = await pool.request({
      path: CHAT_PATH,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${apiKeys[index % apiKeys.length] ?? ''}`,
      },
      body,
    });
    if (reply.statusCode !== 200) throw new Error(`A contender answered ${reply.statusCode}.`);
    return reply;
  }
  const all = Array.from({ length: count }, (_, index) => index);
  const [first, body] = [requestBody(false), requestBody(stream)];
  try {
    await Promise.all(all.map(async (index) => toEnd(await ask(index, first))));
    const startedAt = performance.now();
    await Promise.all(all.map((index) => run(() => ask(index, body))));
    return (performance.now() - startedAt) / 1_000;
  } finally {
    await pool.destroy();
  }
}

/** Each connection asks again as soon as it has its answer, for so long. */
export async function askPlainly(
  target: Target,
  connections: number,
  durationMs: number,
): Promise<PlainResult> {
  const latenciesMs: number[] = [];
  const seconds = await withClients(target, { count: connections, stream: false }, async (ask) => {
    const endsAt = performance.now() + durationMs;
    while (performance.now() < endsAt) {
      const askedAt = performance.now();
      await toEnd(await ask());
      latenciesMs.push(performance.now() - askedAt);
    }
  });
  return {
    requests: latenciesMs.length,
    perSecond: latenciesMs.length / seconds,
    p99Ms: quantile(latenciesMs, 0.99),
  };
}

const EVENT = Buffer.from('"content":"');
const DONE = 'data: [DONE]\n\n';

function countEvents(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(EVENT); at !== -1; at = chunk.indexOf(EVENT, at + EVENT.length)) {
    count += 1;
  }
  return count;
}

/** So many streams at once, so many times. */
export async function askForStreams(
  target: Target,
  streams: number,
  times: number,
): Promise<StreamResult> {
  const firstByteMs: number[] = [];
  let events = 0;
  const seconds = await withClients(target, { count: streams, stream: true }, async (ask) => {
    for (let time = 0; time < times; time += 1) {
      const askedAt = performance.now();
      const reply = await ask();
      let last: Buffer = Buffer.alloc(0);
      for await (const chunk of reply.body as AsyncIterable<Buffer>) {
        if (last.length === 0) firstByteMs.push(performance.now() - askedAt);
        events += countEvents(chunk);
        last = chunk;
      }
      if (!last.toString().endsWith(DONE)) throw new Error('A stream ended too early.');
    }
  });
  // A chunk that ends within the words looked for hides an event; that many do not.
  if (events < streams * times * STREAM_EVENTS * 0.95) throw new Error('Events are missing.');
  return {
    requests: firstByteMs.length,
    firstByteP50Ms: quantile(firstByteMs, 0.5),
    firstByteP99Ms: quantile(firstByteMs, 0.99),
    eventsPerSecond: events / seconds,
  };
}
