import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A process of the bench: says once where it listens, and on request what CPU time it has used. */
export interface BenchChild {
  port: number;
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

/** Starts a module that calls `serveBench`. */
export async function startBenchChild(module: URL, args: string[]): Promise<BenchChild> {
  const child = fork(module, args, { execArgv: ['--import', 'tsx'] });
  const exited = once(child, 'exit');
  const ended = exited.then(([code]) => {
    throw new Error(`A bench process ended with ${String(code)}.`);
  });
  const { port } = await Promise.race([nextReport(child, 'port'), ended]);
  return {
    port,
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
