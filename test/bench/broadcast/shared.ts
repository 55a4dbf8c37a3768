/** What the processes of this bench agree on. */
export const BOT = { id: 900_000, is_bot: true, first_name: 'Bench', username: 'bench_bot' };
export const TOKEN = `${BOT.id}:${'broadcast'.padEnd(35, 'b')}`;
/** As `updates/ours.ts` names it: the web process and the worker are one bot. */
export const PREFIX = 'bench-webhook';

/** The recipients have ids in a row, so that a byte for each says how often it was written to. */
export const FIRST_PERSON_ID = 5_000_000_001;
export const CHANNEL_ID = -1_002_000_000_001;

export const WORKER_PACES = ['telegram', 'unlimited'] as const;
/** Of the worker: what Telegram allows for nothing, or whatever it can. */
export type WorkerPace = (typeof WORKER_PACES)[number];

/** What the worker is started with, in this order. */
export interface WorkerArguments {
  apiRoot: string;
  redisUrl: string;
  pace: WorkerPace;
}

export function readWorkerArguments([apiRoot, redisUrl, word]: string[]): WorkerArguments {
  const pace = WORKER_PACES.find((known) => known === word);
  if (pace === undefined) throw new Error('A pace is missing.');
  return { apiRoot: apiRoot ?? '', redisUrl: redisUrl ?? '', pace };
}

/** What the fake Telegram says of the copies it has made. */
export interface CopyReport {
  copies: number;
  /** Recipients who got more than one. */
  twice: number;
  /** By second since the first one; the last second may be a part of one. */
  bySecond: number[];
}
