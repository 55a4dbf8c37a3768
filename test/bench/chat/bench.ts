/**
 * What the bot adds to an answer: this bot's worker against its API client alone, which reads the
 * same stream. Each contender is a process of its own; rounds are interleaved, so a drift of the
 * machine meets both.
 */
import { request } from 'undici';
import { startBenchRedis } from '../bench-redis.js';
import { type BenchChild, nodeOptionsOf, shareCores, startBenchChild } from '../child.js';
import { median, percentile, toTable } from '../statistics.js';
import { PEOPLE, TALK_TURNS, TOKEN_EVERY_MS } from './shared.js';

const ROUNDS = 5;
/** A short answer and a long one: what the difference costs is the price of their tokens. */
const TOKENS = [200, 1_000] as const;
/** What is compared by them is on the way to the model. */
const TOKENS_OF_OLD_TALKS = 20;
/** A bot runs for days: what V8 does in the first seconds is not what is measured. */
const WARM_UP_ROUNDS = 3;

const CONTENDERS = ['client', 'bot'] as const;
type Contender = (typeof CONTENDERS)[number];
const LABELS: Record<Contender, string> = {
  client: 'the API client alone',
  bot: 'this bot',
};

interface Running {
  contender: Contender;
  child: BenchChild;
  /** By tokens of an answer, one entry a round. */
  cpuMicros: Map<number, number[]>;
  /** By turns of the talk before, likewise. */
  byTurns: Map<number, number[]>;
  /** From the first token to the first words that are seen; the client shows none. */
  firstVisibleMs: number[];
}

/** @returns microseconds of the contender's CPU for each answer */
async function answerAll({ child }: Running, tokens: number, turns: number): Promise<number> {
  const before = await child.cpuMicros();
  const url = `http://127.0.0.1:${child.port}/?tokens=${tokens}&turns=${turns}`;
  const { statusCode, body } = await request(url, { method: 'POST' });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(text);
  return ((await child.cpuMicros()) - before) / PEOPLE;
}

function addTo(measured: Map<number, number[]>, by: number, value: number): void {
  measured.set(by, [...(measured.get(by) ?? []), value]);
}

async function latenciesOf(surroundings: string): Promise<number[]> {
  const { body } = await request(`${surroundings}/latencies`, { method: 'POST' });
  return (await body.json()) as number[];
}

async function runRound(running: Running, surroundings: string): Promise<void> {
  const { contender, cpuMicros, byTurns, firstVisibleMs } = running;
  const [few] = TALK_TURNS;
  for (const tokens of TOKENS) addTo(cpuMicros, tokens, await answerAll(running, tokens, few));
  firstVisibleMs.push(...(await latenciesOf(surroundings)));
  if (contender === 'client') return;
  for (const turns of TALK_TURNS) {
    addTo(byTurns, turns, await answerAll(running, TOKENS_OF_OLD_TALKS, turns));
  }
  // Their few words come all at once.
  await latenciesOf(surroundings);
}

function toReport(results: readonly Running[]): string {
  const [few, many] = TOKENS;
  const rows = results.map(({ contender, cpuMicros, firstVisibleMs }) => {
    const short = cpuMicros.get(few) ?? [];
    const long = cpuMicros.get(many) ?? [];
    const perThousand = long.map((micros, round) => {
      return ((micros - (short[round] ?? Number.NaN)) / (many - few)) * 1_000;
    });
    return [
      LABELS[contender],
      median(short).toFixed(0),
      median(long).toFixed(0),
      median(perThousand).toFixed(0),
      ...(contender === 'client'
        ? ['-', '-']
        : [median(firstVisibleMs), percentile(firstVisibleMs, 0.99)].map((ms) => ms.toFixed(1))),
    ];
  });
  const header = [
    'answers, streamed',
    `CPU us/answer of ${few} tokens`,
    `of ${many}`,
    'CPU us/1000 tokens',
    'first token -> seen, ms',
    'p99',
  ];
  return toTable([header, ...rows]);
}

/** What a talk costs more when it has grown long. */
function toTurnsReport({ byTurns }: Running): string {
  const [few, many] = TALK_TURNS.map((turns) => byTurns.get(turns) ?? []);
  const ratios = (many ?? []).map((micros, round) => micros / (few?.[round] ?? Number.NaN));
  const header = [
    `answers of ${TOKENS_OF_OLD_TALKS} tokens`,
    ...TALK_TURNS.map((turns) => `CPU us after ${turns} turns`),
    'ratio',
  ];
  const row = [
    LABELS.bot,
    ...[few, many].map((micros) => median(micros ?? []).toFixed(0)),
    `${median(ratios).toFixed(2)}x`,
  ];
  return toTable([header, row]);
}

export async function run(): Promise<string> {
  const cores = await shareCores();
  const redis = await startBenchRedis();
  const surroundings = await startBenchChild(new URL('./surroundings.ts', import.meta.url), []);
  const address = `http://127.0.0.1:${surroundings.port}`;
  const running: Running[] = [];
  try {
    for (const contender of CONTENDERS) {
      const child = await startBenchChild(
        new URL(`./${contender}.ts`, import.meta.url),
        [address, redis.url],
        contender === 'bot' ? await nodeOptionsOf('worker') : [],
      );
      await cores.isolate(child);
      running.push({
        contender,
        child,
        cpuMicros: new Map(),
        byTurns: new Map(),
        firstVisibleMs: [],
      });
    }
    for (const each of running) {
      for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
        await answerAll(each, TOKENS[0], TALK_TURNS[0]);
      }
    }
    await latenciesOf(address);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const each of running) await runRound(each, address);
    }
    const note = `medians of ${ROUNDS} interleaved rounds of ${PEOPLE} answers at a time, a token every ${TOKEN_EVERY_MS} ms; each contender ${cores.description}`;
    const bot = running.filter(({ contender }) => contender === 'bot').map(toTurnsReport);
    return [`Redis: ${redis.description}`, toReport(running), ...bot, note].join('\n\n');
  } finally {
    for (const { child } of running) await child.stop();
    await surroundings.stop();
    await redis.stop();
  }
}
