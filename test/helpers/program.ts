import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { openRunLog } from './run-log.js';

/** The built program, as a deployment runs it; `npm test` builds it first. */
const MAIN = path.resolve('dist/main.js');
/** A start takes 0.7 s (measured); with every core busy, several times that. */
const START_WITHIN_MS = 20_000;

export interface ProgramOptions {
  /** All it has; nothing of the test's own environment but PATH comes along. */
  environment: Record<string, string>;
  /** Where it is started: a `.env` is read from there, and `data` is kept there. */
  cwd: string;
  /** What runs in place of the built program: a module that says as well when it is ready. */
  module?: URL;
}

/** A role in a process of its own. */
export interface Program {
  /** Everything it has written, both streams. */
  output(): string;
  /** kill -9. Resolves when it is gone. Idempotent. */
  kill(): Promise<void>;
  /** SIGTERM. @returns its exit code */
  stop(): Promise<number | null>;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

function toArguments(module: URL | undefined): string[] {
  if (module !== undefined) return ['--import', import.meta.resolve('tsx'), fileURLToPath(module)];
  if (!existsSync(MAIN)) throw new Error('dist/main.js is missing: run `npm run build` first.');
  return [MAIN];
}

function spawnMain(words: readonly string[], { environment, cwd, module }: ProgramOptions): Child {
  return spawn(process.execPath, [...toArguments(module), ...words], {
    cwd,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** @returns a program that has said it is ready; what it writes stands in the run's log */
export async function startProgram(role: string, options: ProgramOptions): Promise<Program> {
  const child = spawnMain([role], options);
  // Its output ends after its exit; both are over with "close".
  const gone = once(child, 'close');
  const keep = openRunLog(role);
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const onOutput = (chunk: string): void => {
      keep(chunk);
      output += chunk;
      if (output.includes('"msg":"ready"')) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', onOutput);
    child.stderr.setEncoding('utf8').on('data', onOutput);
    void gone.then(() => {
      reject(new Error(`The program ended before it was ready:\n${output}`));
    });
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), START_WITHIN_MS);
  await ready.finally(() => {
    clearTimeout(timer);
  });
  return {
    output: () => output,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async stop() {
      child.kill('SIGTERM');
      await gone;
      return child.exitCode;
    },
  };
}

export interface Finished {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the program to its end. Its answer is the caller's; its log is in the run's log as well. */
export async function runProgram(
  words: readonly string[],
  options: ProgramOptions,
): Promise<Finished> {
  const child = spawnMain(words, options);
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  openRunLog('command')(stderr);
  return { exitCode: child.exitCode, stdout, stderr };
}
