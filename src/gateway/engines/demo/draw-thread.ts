import { startThread } from '../../../thread.js';
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

/** Starts the thread that draws. Canvas is loaded there and nowhere else. */
export function startDrawThread({ onResult, onGone }: DrawThreadEvents): DrawThread {
  const worker = startThread(new URL('./worker', import.meta.url));
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
