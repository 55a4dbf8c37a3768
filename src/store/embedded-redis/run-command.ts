import { execFile } from 'node:child_process';

export type CommandResult = { ok: true; output: string } | { ok: false; reason: string };

export interface CommandOptions {
  timeoutMs: number;
  cwd?: string;
  /** Replaces the whole environment; absent: the child inherits ours. */
  env?: Record<string, string>;
}

/** Runs a program to its end. A program that is missing, fails or hangs is a value, not an error. */
export function runCommand(
  file: string,
  args: readonly string[],
  { timeoutMs, ...options }: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(file, args, { ...options, timeout: timeoutMs }, (error, stdout, stderr) => {
      if (error === null) {
        resolve({ ok: true, output: stdout.trim() });
        return;
      }
      const [firstLine = ''] = stderr.trim().split('\n');
      resolve({ ok: false, reason: firstLine === '' ? error.message : firstLine });
    });
  });
}
