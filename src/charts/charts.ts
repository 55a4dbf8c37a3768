import type { Worker } from 'node:worker_threads';
import type { Chart, ChartStyle } from '../domain/chart.js';
import { startThread } from '../thread.js';

/** Draws charts as PNG files; what draws them is loaded with the first one. */
export interface Charts {
  /** @throws Error when the thread that draws ends; the next chart gets a new one. */
  draw(chart: Chart, style: ChartStyle): Promise<Uint8Array>;
  /** Ends the thread, also in the middle of a chart. Idempotent. */
  close(): Promise<void>;
}

/** What the thread is told and tells. */
export interface DrawRequest {
  id: number;
  chart: Chart;
  style: ChartStyle;
}
export type DrawReply = { id: number } & ({ file: Uint8Array } | { message: string });

/** An admin looks at some charts, and then for hours at none: the thread's 60 MB are given back. */
const IDLE_MS = 60_000;

interface Waiting {
  resolve: (file: Uint8Array) => void;
  reject: (error: Error) => void;
}

/**
 * Charts are drawn in a thread of their own: one takes some 100 ms of a core, and the first one half
 * a second (measured), which everybody else would wait for.
 */
export function createCharts({ idleMs = IDLE_MS }: { idleMs?: number } = {}): Charts {
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;

  async function end(reason: string): Promise<void> {
    clearTimeout(idle);
    const ending = thread;
    thread = undefined;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
    await ending?.terminate();
  }

  function settle(reply: DrawReply): void {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('file' in reply) asked?.resolve(reply.file);
    else asked?.reject(new Error(`A chart was not drawn: ${reply.message}`));
    if (waiting.size > 0) return;
    idle = setTimeout(() => void end('no chart was wanted'), idleMs);
    idle.unref();
  }

  function start(): Worker {
    const started = startThread(new URL('./worker', import.meta.url));
    const gone = (reason: string): void => {
      if (started === thread) void end(reason);
    };
    started.on('message', settle);
    started.on('error', (error) => {
      gone(error.message);
    });
    started.on('exit', (code) => {
      gone(`the thread that draws charts ended with code ${code}`);
    });
    // Whoever waits for a chart keeps the process alive, not the thread.
    started.unref();
    return started;
  }

  return {
    draw(chart, style) {
      clearTimeout(idle);
      thread ??= start();
      const request: DrawRequest = { id: nextId, chart, style };
      nextId += 1;
      thread.postMessage(request);
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { resolve, reject });
      });
    },
    close: () => end('the process stops'),
  };
}
