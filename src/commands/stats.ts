import type { QueueCounts } from '../domain/metrics.js';
import type { KeyStatus } from '../store/account-record.js';

export interface Stats {
  accounts: Readonly<Record<KeyStatus, number>>;
  queues: Readonly<Record<string, QueueCounts>>;
}

/** One line a noun, `name value, name value`: for eyes and for grep. */
export function toStatsText({ accounts, queues }: Stats): string {
  const toLine = (noun: string, counts: object): string =>
    `${noun.padEnd(10)}${Object.entries(counts)
      .map(([name, count]) => `${name} ${String(count)}`)
      .join(', ')}`;
  return [
    toLine('keys', accounts),
    ...Object.entries(queues).map(([queue, counts]) => toLine(queue, counts)),
  ].join('\n');
}
