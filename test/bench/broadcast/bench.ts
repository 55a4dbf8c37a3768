/**
 * A broadcast to a million people: the worker's memory from the first to the last of them, how many
 * a second it manages where nothing holds it back, what share of thirty a second it takes where that
 * is the limit, and how long somebody else's `/help` takes meanwhile, in a web process beside it.
 *
 * `npm run bench -- broadcast 100000` sends to fewer people, for a look.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';
import type { CampaignState } from '../../../src/domain/campaign.js';
import { createCampaigns, type Campaigns } from '../../../src/store/broadcast/campaigns.js';
import { createKeys } from '../../../src/store/keys.js';
import { createUserBook } from '../../../src/store/user-book/user-book.js';
import { draftNews, sendNews } from '../../helpers/news-campaign.js';
import { type BenchRedis, startBenchRedis } from '../bench-redis.js';
import {
  type BenchChild,
  type Cores,
  nodeOptionsOf,
  shareCores,
  startBenchChild,
} from '../child.js';
import { compileModule } from '../compile.js';
import { percentile, toTable } from '../statistics.js';
import { HELP_PER_SECOND, seekHelp } from './help.js';
import { type MemorySample, slopeOf, watchMemory } from './memory.js';
import {
  CHANNEL_ID,
  type CopyReport,
  FIRST_PERSON_ID,
  PREFIX,
  TOKEN,
  type WorkerPace,
} from './shared.js';

const PEOPLE = Number(process.argv[3] ?? 1_000_000);
const NOTED_AT_ONCE = 20_000;

/** "About 30 messages a second" (Telegram's FAQ for bots). */
const ALLOWED_PER_SECOND = 30;
/** Of whole seconds; the first ones find a full bucket. */
const WINDOW_SECONDS = 60;
const SKIPPED_SECONDS = 2;

interface Surroundings {
  redis: BenchRedis;
  campaigns: Campaigns;
  telegram: BenchChild;
  /** Where the web process takes updates. */
  web: Pool;
  cores: Cores;
  /** As production runs it: compiled. */
  workerModule: URL;
}

async function gatherPeople({ probe: redis }: BenchRedis): Promise<void> {
  const book = createUserBook({ redis, keys: createKeys(PREFIX) });
  for (let from = 0; from < PEOPLE; from += NOTED_AT_ONCE) {
    const count = Math.min(NOTED_AT_ONCE, PEOPLE - from);
    await book.note(
      Array.from({ length: count }, (_, index) => ({
        userId: FIRST_PERSON_ID + from + index,
        language: 'en',
      })),
    );
  }
}

async function beginCampaign({ redis, campaigns }: Surroundings): Promise<string> {
  const id = await draftNews(campaigns, { chatId: CHANNEL_ID, messageId: 1 });
  await sendNews({ redis: redis.probe, keys: createKeys(PREFIX), campaigns }, id);
  return id;
}

async function untilState(campaigns: Campaigns, id: string, wanted: CampaignState): Promise<void> {
  for (;;) {
    const campaign = await campaigns.load(id);
    if (campaign?.state === wanted) return;
    if (campaign?.state === 'paused') {
      throw new Error(`The campaign has paused: ${String(campaign.trouble)}`);
    }
    await delay(100);
  }
}

async function copiesOf({ port }: BenchChild): Promise<CopyReport> {
  const response = await fetch(`http://127.0.0.1:${port}/bench`);
  return (await response.json()) as CopyReport;
}

async function startWorker(surroundings: Surroundings, pace: WorkerPace): Promise<BenchChild> {
  const { redis, telegram, cores, workerModule } = surroundings;
  const worker = await startBenchChild(
    workerModule,
    [`http://127.0.0.1:${telegram.port}`, redis.url, pace],
    await nodeOptionsOf('worker'),
  );
  await cores.isolate(worker);
  return worker;
}

interface Sending {
  total: number;
  countingMs: number;
  sendingMs: number;
}

/** Begins a campaign and waits for its end. */
async function sendToAll(surroundings: Surroundings): Promise<Sending> {
  const { campaigns, telegram } = surroundings;
  const beganAtMs = performance.now();
  const id = await beginCampaign(surroundings);
  await untilState(campaigns, id, 'running');
  const countedAtMs = performance.now();
  await untilState(campaigns, id, 'finished');
  const sentAtMs = performance.now();
  const { copies, twice } = await copiesOf(telegram);
  const { total = 0, sent } = (await campaigns.progress(id)) ?? {};
  // Whoever asks for help is in the book as well.
  if (total < PEOPLE || sent !== total || copies !== total || twice > 0) {
    throw new Error(`Not everybody got it once: ${JSON.stringify({ total, sent, copies, twice })}`);
  }
  return { total, countingMs: countedAtMs - beganAtMs, sendingMs: sentAtMs - countedAtMs };
}

interface FullRun extends Sending {
  samples: MemorySample[];
  /** Of each `/help` that was asked for meanwhile. */
  helpMs: number[];
}

/** Everybody, as fast as the engine can, while its memory and the web process are looked at. */
async function watchSending(surroundings: Surroundings): Promise<FullRun> {
  const { telegram, web } = surroundings;
  const help = await seekHelp(web);
  const worker = await startWorker(surroundings, 'unlimited');
  const memory = watchMemory(worker.pid, async () => (await copiesOf(telegram)).copies);
  try {
    const sending = await sendToAll(surroundings);
    return { ...sending, samples: await memory.stop(), helpMs: await help.stop() };
  } finally {
    await Promise.all([memory.stop(), help.stop()]);
    await worker.stop();
  }
}

/** @returns copies a second within the window */
async function sendPaced(surroundings: Surroundings): Promise<number> {
  const { campaigns, telegram } = surroundings;
  await fetch(`http://127.0.0.1:${telegram.port}/bench`, { method: 'DELETE' });
  const worker = await startWorker(surroundings, 'telegram');
  try {
    const id = await beginCampaign(surroundings);
    const end = SKIPPED_SECONDS + WINDOW_SECONDS;
    let { bySecond } = await copiesOf(telegram);
    while (bySecond.length <= end) {
      await delay(200);
      ({ bySecond } = await copiesOf(telegram));
    }
    await campaigns.transition(id, 'stopped', { by: 0 });
    return (
      bySecond.slice(SKIPPED_SECONDS, end).reduce((sum, count) => sum + count, 0) / WINDOW_SECONDS
    );
  } finally {
    await worker.stop();
  }
}

const thousands = (value: number): string => Math.round(value).toLocaleString('en');

function toReport(full: FullRun, paced: number): string {
  const { total, samples, sendingMs, countingMs, helpMs } = full;
  const perSecond = total / (sendingMs / 1_000);
  const mostMb = Math.max(...samples.map(({ rssMb }) => rssMb));
  const settled = samples.filter(({ copies }) => copies > total / 10);
  const share = (paced / ALLOWED_PER_SECOND) * 100;
  return toTable([
    [`broadcast to ${thousands(total)}`, 'measured', 'wanted'],
    ['recipients written down in', `${(countingMs / 1_000).toFixed(1)} s`, ''],
    ['messages a second, engine alone', thousands(perSecond), '> 1,000'],
    ['memory of the worker, most', `${mostMb.toFixed(0)} MB`, '< 200 MB'],
    ['  growth with each 100,000 sent', `${slopeOf(settled).toFixed(1)} MB`, 'about 0'],
    [`pace, of ${ALLOWED_PER_SECOND} a second`, `${share.toFixed(1)} %`, '>= 95 %'],
    ['/help meanwhile, p50', `${percentile(helpMs, 0.5).toFixed(1)} ms`, ''],
    ['/help meanwhile, p99', `${percentile(helpMs, 0.99).toFixed(1)} ms`, '< 100 ms'],
  ]);
}

async function measure(surroundings: Surroundings): Promise<string> {
  await gatherPeople(surroundings.redis);
  const full = await watchSending(surroundings);
  const paced = await sendPaced(surroundings);
  const note = [
    `each of ${thousands(full.total)} got it once, at no pace but the engine's own; the pace is that of`,
    `another campaign over ${WINDOW_SECONDS} s; memory: the resident set of the worker's process,`,
    `each second; ${thousands(full.helpMs.length)} times /help, ${HELP_PER_SECOND} a second, by webhook,`,
    `in a process beside Redis and Telegram's stand-in; the worker ${surroundings.cores.description}`,
  ].join('\n');
  return [toReport(full, paced), note].join('\n\n');
}

export async function run(): Promise<string> {
  const cores = await shareCores();
  const worker = await compileModule(new URL('./worker.ts', import.meta.url));
  const redis = await startBenchRedis();
  const telegram = await startBenchChild(new URL('./fake-telegram.ts', import.meta.url), []);
  try {
    const ours = await startBenchChild(
      new URL('../updates/ours.ts', import.meta.url),
      ['webhook', `http://127.0.0.1:${telegram.port}`, redis.url, TOKEN],
      await nodeOptionsOf('web'),
    );
    const web = new Pool(`http://127.0.0.1:${ours.port}`, { connections: 4 });
    try {
      const campaigns = createCampaigns({ redis: redis.probe, keys: createKeys(PREFIX) });
      const workerModule = worker.url;
      const report = await measure({ redis, campaigns, telegram, web, cores, workerModule });
      return [`Redis: ${redis.description}`, report].join('\n\n');
    } finally {
      await web.destroy();
      await ours.stop();
    }
  } finally {
    await telegram.stop();
    await redis.stop();
    await worker.remove();
  }
}
