import { Worker } from 'node:worker_threads';
import type { DrawJob, DrawResult } from './messages.js';

export interface DrawThread {
  post(job: DrawJob): void;
  /** Ends the thread, also in the middle of a picture; no event follows. */
  stop(): Promise<void>;
}

export interface DrawThreadEvents {
  onResult: (result: DrawResult) => void;
  /** The thread is gone, and with it what it was drawing. */
  onGone: (reason: Error) => void;
}

/** The thread's program beside this file: TypeScript under tsx and vitest, else what was built. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url));
  // A loader of the main thread does not reach a worker of Node 20; this one registers its own.
  const tsx = import.meta.resolve('tsx/esm/api');
  const register = `import { register } from ${JSON.stringify(tsx)}; register();`;
  return new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(register)}`],
  });
}

/** Starts the thread that draws. Canvas is loaded there and nowhere else. */
export function startDrawThread({ onResult, onGone }: DrawThreadEvents): DrawThread {
  const worker = startWorker();
  let stopped = false;
  const gone = (reason: Error): void => {
    if (stopped) return;
    stopped = true;
    onGone(reason);
  };
  worker.on('message', (result: DrawResult) => {
    if (!stopped) onResult(result);
  });
  worker.on('error', gone);
  worker.on('exit', (code) => {
    gone(new Error(`The drawing thread ended with code ${code}.`));
  });
  // Whoever waits for a picture keeps the process alive, not the thread.
  worker.unref();
  return {
    post(job) {
      worker.postMessage(job);
    },
    async stop() {
      stopped = true;
      await worker.terminate();
    },
  };
}
