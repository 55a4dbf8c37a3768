import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

/** A process of the bench: says once where it listens, and on request what CPU time it has used. */
export interface BenchChild {
  port: number;
  pid: number;
  /** User and system time so far, in microseconds. */
  cpuMicros(): Promise<number>;
  stop(): Promise<void>;
}

type Report = { port: number } | { cpuMicros: number };

async function nextReport<K extends string>(
  child: ChildProcess,
  key: K,
): Promise<Record<K, number>> {
  for (;;) {
    const reports: unknown[] = await once(child, 'message');
    const [report] = reports;
    if (typeof report === 'object' && report !== null && key in report) {
      return { [key]: Number(Reflect.get(report, key)) } as Record<K, number>;
    }
  }
}

/** The options for Node that the Procfile starts a role with. */
export async function nodeOptionsOf(role: 'web' | 'worker' | 'gateway'): Promise<string[]> {
  const procfile = await readFile(new URL('../../Procfile', import.meta.url), 'utf8');
  const options = new RegExp(`^${role}: node (.*)dist/main\\.js ${role}$`, 'm').exec(procfile)?.[1];
  if (options === undefined) throw new Error(`The Procfile does not start ${role} as expected.`);
  return options.split(' ').filter((option) => option !== '');
}

/** Starts a module that calls `serveBench`, compiled or not. */
export async function startBenchChild(
  module: URL,
  args: string[],
  nodeOptions: readonly string[] = [],
): Promise<BenchChild> {
  const loader = module.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = fork(module, args, { execArgv: [...nodeOptions, ...loader] });
  const exited = once(child, 'exit');
  const ended = exited.then(([code]) => {
    throw new Error(`A bench process ended with ${String(code)}.`);
  });
  const { port } = await Promise.race([nextReport(child, 'port'), ended]);
  return {
    port,
    pid: child.pid ?? 0,
    async cpuMicros() {
      child.send('cpu');
      return (await Promise.race([nextReport(child, 'cpuMicros'), ended])).cpuMicros;
    },
    async stop() {
      ended.catch(() => undefined);
      child.kill('SIGKILL');
      await exited;
    },
  };
}

async function pin(pid: number, cores: string): Promise<void> {
  await promisify(execFile)('taskset', ['--all-tasks', '--cpu-list', '--pid', cores, String(pid)]);
}

/** Gives contenders a core of their own. */
export interface Cores {
  description: string;
  /** Moves a contender there, its threads included. */
  isolate(child: BenchChild): Promise<void>;
}

/**
 * Leaves the first core to the contenders; this process and what it starts from now on use the
 * others. Otherwise the load generator, the fake servers and a contender's own helper threads take
 * time from one another, and the rate says little about who is measured. Needs Linux's taskset.
 */
export async function shareCores(): Promise<Cores> {
  const last = availableParallelism() - 1;
  try {
    if (last < 1) throw new Error('one core');
    await pin(process.pid, `1-${last}`);
  } catch {
    return { description: 'no core of its own', isolate: () => Promise.resolve() };
  }
  return { description: 'on a core of its own', isolate: ({ pid }) => pin(pid, '0') };
}

/** In the child: answers the parent's questions. */
export function serveBench(port: number): void {
  const report = (message: Report): void => {
    process.send?.(message);
  };
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    report({ cpuMicros: user + system });
  });
  process.on('disconnect', () => process.exit());
  report({ port });
}
