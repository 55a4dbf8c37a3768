import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

export interface MemorySample {
  rssMb: number;
  /** Made until then. */
  copies: number;
}

const EVERY_MS = 1_000;

async function rssMbOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1_024;
}

/** Looks at a process's memory until stopped. Needs Linux. */
export interface MemoryWatch {
  stop(): Promise<MemorySample[]>;
}

export function watchMemory(pid: number, countCopies: () => Promise<number>): MemoryWatch {
  const samples: MemorySample[] = [];
  const stopping = new AbortController();
  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      samples.push({ rssMb: await rssMbOf(pid), copies: await countCopies() });
      await delay(EVERY_MS);
    }
  }
  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      await watching;
      return samples;
    },
  };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** MB that memory grows by with each 100,000 copies: the line that fits the samples best. */
export function slopeOf(samples: readonly MemorySample[]): number {
  const meanCopies = meanOf(samples.map(({ copies }) => copies));
  const meanMb = meanOf(samples.map(({ rssMb }) => rssMb));
  let covariance = 0;
  let variance = 0;
  for (const { rssMb, copies } of samples) {
    covariance += (copies - meanCopies) * (rssMb - meanMb);
    variance += (copies - meanCopies) ** 2;
  }
  return (covariance / variance) * 100_000;
}
