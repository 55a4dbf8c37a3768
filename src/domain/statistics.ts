import { DRAWING_KINDS } from './drawing.js';
import { percentile } from './latency.js';

export const GENERATION_KINDS = [...DRAWING_KINDS, 'answer'] as const;
export type GenerationKind = (typeof GENERATION_KINDS)[number];

/** What is timed: an update until it is handled, a generation until it is with its person. */
export const TIMED = ['update', 'first-word', ...GENERATION_KINDS] as const;
export type Timed = (typeof TIMED)[number];

/** Numbers by the name of what they count; those of several slots are added up by `addCounts`. */
export type Counts = Readonly<Record<string, number>>;

/** What a process has counted since it last wrote it down. */
export interface Tally {
  counts: ReadonlyMap<string, number>;
  /** Of these the highest counts. */
  peaks: ReadonlyMap<string, number>;
  /** Who used the bot. */
  people: ReadonlySet<number>;
}

/** The names of counters, in Redis as in memory. A queue's name and an error's code are our own. */
export const COUNTERS = {
  newPerson: 'new',
  update: (outcome: string) => `update:${outcome}`,
  generation: (kind: GenerationKind, outcome: string) => `${kind}:${outcome}`,
  seconds: (what: Timed, bucket: number) => `seconds:${what}:${bucket}`,
  waiting: (queue: string) => `waiting:${queue}`,
  /** How often a queue was looked at. */
  looks: (queue: string) => `looks:${queue}`,
  peak: (queue: string) => `peak:${queue}`,
  error: (code: string) => `error:${code}`,
  telegramCall: (outcome: string) => `telegram:${outcome}`,
  telegramRetry: (reason: string) => `telegram-retry:${reason}`,
  gateway: (outcome: string) => `gateway:${outcome}`,
  stars: (direction: 'earned' | 'returned') => `stars:${direction}`,
} as const;

export interface Percentiles {
  p50Seconds: number;
  p95Seconds: number;
}

export interface Figures {
  users: number;
  newPeople: number;
  updates: number;
  /** Those that came to something, by kind. */
  made: Readonly<Record<GenerationKind, number>>;
  failed: Readonly<Record<GenerationKind, number>>;
  /** Undefined: there was none. */
  seconds: Readonly<Record<Timed, Percentiles | undefined>>;
  /** Jobs that waited, by queue: usually, and at the worst moment. */
  waiting: ReadonlyMap<string, { mean: number; peak: number }>;
  /** By code. */
  errors: ReadonlyMap<string, number>;
  telegram: {
    calls: number;
    /** Telegram's own 429s, whether or not the call went through in the end. */
    flood: number;
    /** Not made, because they would have met one. */
    held: number;
  };
  gateway: { requests: number; failed: number };
  stars: { earned: number; returned: number };
}

/** Outcomes of jobs in which people got something. */
const MADE: ReadonlySet<string> = new Set(['delivered', 'answered', 'stopped', 'broken']);

/** Counts under a common beginning, by what follows it. */
function under(counts: Counts, beginning: string): [rest: string, count: number][] {
  return Object.entries(counts)
    .filter(([name]) => name.startsWith(beginning))
    .map(([name, count]) => [name.slice(beginning.length), count]);
}

function sum(entries: readonly [unknown, number][]): number {
  return entries.reduce((total, [, count]) => total + count, 0);
}

function percentilesOf(counts: Counts, what: Timed): Percentiles | undefined {
  const entries = under(counts, `seconds:${what}:`);
  const buckets = new Map(entries.map(([bucket, count]) => [Number(bucket), count]));
  const [p50Seconds, p95Seconds] = [percentile(buckets, 0.5), percentile(buckets, 0.95)];
  if (p50Seconds === undefined || p95Seconds === undefined) return undefined;
  return { p50Seconds, p95Seconds };
}

function waitingOf(counts: Counts): Figures['waiting'] {
  return new Map(
    under(counts, COUNTERS.looks('')).map(([queue, looks]) => {
      const mean = (counts[COUNTERS.waiting(queue)] ?? 0) / looks;
      return [queue, { mean, peak: counts[COUNTERS.peak(queue)] ?? 0 }];
    }),
  );
}

function byKind(
  counts: Counts,
  isWanted: (outcome: string) => boolean,
): Record<GenerationKind, number> {
  const of = (kind: GenerationKind): number =>
    sum(under(counts, COUNTERS.generation(kind, '')).filter(([outcome]) => isWanted(outcome)));
  return { image: of('image'), gif: of('gif'), answer: of('answer') };
}

/** @param users distinct people: these can't be added up */
export function toFigures(counts: Counts, users: number): Figures {
  const of = (name: string): number => counts[name] ?? 0;
  const seconds = (what: Timed) => percentilesOf(counts, what);
  return {
    users,
    newPeople: of(COUNTERS.newPerson),
    updates: of(COUNTERS.update('handled')) + of(COUNTERS.update('failed')),
    made: byKind(counts, (outcome) => MADE.has(outcome)),
    failed: byKind(counts, (outcome) => outcome === 'failed'),
    seconds: {
      update: seconds('update'),
      'first-word': seconds('first-word'),
      image: seconds('image'),
      gif: seconds('gif'),
      answer: seconds('answer'),
    },
    waiting: waitingOf(counts),
    errors: new Map(under(counts, COUNTERS.error(''))),
    telegram: {
      calls: sum(under(counts, COUNTERS.telegramCall(''))) - of(COUNTERS.telegramCall('held')),
      flood: of(COUNTERS.telegramCall('flood')) + of(COUNTERS.telegramRetry('flood')),
      held: of(COUNTERS.telegramCall('held')),
    },
    gateway: {
      requests: sum(under(counts, COUNTERS.gateway(''))),
      failed: of(COUNTERS.gateway('5xx')),
    },
    stars: { earned: of(COUNTERS.stars('earned')), returned: of(COUNTERS.stars('returned')) },
  };
}

/** As if all had been counted in one slot. */
export function addCounts(slots: readonly Counts[]): Counts {
  const total: Record<string, number> = {};
  const peaks = COUNTERS.peak('');
  for (const counts of slots) {
    for (const [name, count] of Object.entries(counts)) {
      const before = total[name] ?? 0;
      total[name] = name.startsWith(peaks) ? Math.max(before, count) : before + count;
    }
  }
  return total;
}
