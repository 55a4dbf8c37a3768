import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { waitUntilReady } from './probe.js';

/** A server that runs as our child, on loopback and with a password of its own. */
export interface ServerProcess {
  url: string;
  /** Resolves when the process has ended, on purpose or not. */
  exited: Promise<void>;
  /** Ends it, its data written. Idempotent. */
  stop(): Promise<void>;
}

/** One is enough for the bot; each test file takes its own. */
export const DATABASES = 64;
/** A big append-only file takes its time to load. */
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 10_000;
/** The end of a server's output that goes into the error when it does not start. */
const OUTPUT_TAIL_CHARS = 2_000;

export function createPassword(): string {
  return randomBytes(16).toString('hex');
}

export interface ChildOptions {
  /** Named in the error when it does not start. */
  name: string;
  /** A child spawned detached: it leads a process group of its own. */
  child: ChildProcess;
  password: string;
  /** The port it listens on; undefined when it ended before saying. */
  port: Promise<number | undefined>;
  /** Asks it to end. */
  requestStop: () => void;
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended in this very moment.
  }
}

/** Resolves when a child has ended or could not be started at all. */
function whenExited(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
}

function collectOutput(child: ChildProcess): () => string {
  let tail = '';
  const append = (chunk: Buffer): void => {
    tail = (tail + chunk.toString()).slice(-OUTPUT_TAIL_CHARS);
  };
  child.stdout?.on('data', append);
  child.stderr?.on('data', append);
  return () => tail.trim();
}

/**
 * Waits for a child to answer as a Redis.
 * @throws Error with the end of its output when it does not.
 */
export async function superviseChild(options: ChildOptions): Promise<ServerProcess> {
  const { name, child, password, requestStop } = options;
  const output = collectOutput(child);
  const ended = new AbortController();
  const exited = whenExited(child).then(() => {
    ended.abort();
  });

  async function stop(): Promise<void> {
    const force = setTimeout(killGroup, STOP_TIMEOUT_MS, child);
    requestStop();
    await exited;
    clearTimeout(force);
  }

  const port = await Promise.race([options.port, exited]);
  if (typeof port === 'number') {
    const url = `redis://:${password}@127.0.0.1:${port}`;
    const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(START_TIMEOUT_MS)]);
    if (await waitUntilReady(url, signal)) return { url, exited, stop };
  }
  await stop();
  throw new Error(`${name} did not start: ${output()}`);
}
