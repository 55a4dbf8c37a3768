import { createHash, randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Queue } from 'bullmq';
import type { Message } from 'grammy/types';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, inject, it, onTestFailed, vi } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../src/domain/limits.js';
import { createRandom, type Random } from '../../src/gateway/engines/demo/art/random.js';
import { IMAGE_QUEUE } from '../../src/jobs/image/image-job.js';
import { createImageQueue, type ImageQueue } from '../../src/jobs/image/image-queue.js';
import { createImageTasks, type ImageTasks } from '../../src/store/image-tasks.js';
import { createUsage, type Usage } from '../../src/store/usage.js';
import {
  createFakeImageApi,
  type DrawAnswer,
  type DrawRequest,
  type FakeImageApi,
} from '../helpers/fake-image-api.js';
import type { Program } from '../helpers/program.js';
import { startE2e, wordsOf, type Actor, type E2e } from './harness.js';
import { type Moment, MOMENTS, watchMoments } from './moments.js';

/**
 * Twenty kills of the only worker while fifty pictures are asked for, two or three a kill. Each
 * kill hits at a moment in the life of a job: which one, and whose, is a matter of chance.
 */
const KILLS = 20;
const PICTURES = 50;
/** Among them: the engine refuses each of these, and what was charged has to come back. */
const REFUSALS = 10;
const PEOPLE = 6;

/**
 * A job may lose its process five times before it is given up (image-worker). On a slow machine
 * chance could get there: whoever has lost four is left in peace until the line is empty.
 */
const MANY_LOSSES = 4;

/** A killed worker's jobs go on after 15 s at most; the rest is for slow machines. */
const PATIENCE_MS = 60_000;

/** A window that no run outlasts: what was counted is still there at the end. */
const LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  free: { ...DEFAULT_LIMITS.free, image: { requests: 60, periodSeconds: 3_600 } },
};

interface Wish {
  personId: number;
  chatId: number;
  prompt: string;
  width: number;
  height: number;
}

/** A colour of its own for every prompt. */
function colorOf(prompt: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = createHash('sha256').update(prompt).digest();
  return [r, g, b];
}

async function paint({ body }: DrawRequest): Promise<DrawAnswer> {
  const { prompt, width, height } = body;
  const [r, g, b] = colorOf(String(prompt));
  const background = { r, g, b };
  const canvas = { width: Number(width), height: Number(height), channels: 3, background } as const;
  return { type: 'picture', bytes: await sharp({ create: canvas }).png().toBuffer() };
}

const hasRealRedis = inject('redisKind') !== 'in-memory';
if (!hasRealRedis) {
  process.stderr.write('Twenty kills of the worker are not tried: no real Redis in this run\n');
}

describe.skipIf(!hasRealRedis)('a worker that is killed again and again', () => {
  let api: FakeImageApi;
  let e2e: E2e;
  let tasks: ImageTasks;
  let usage: Usage;
  let queue: ImageQueue;
  /** Knows more of its jobs than the program asks for. */
  let records: Queue;
  let environment: Record<string, string>;
  let people: Actor[];
  let groupId: number;
  let wishes: Wish[];
  let refusedPrompts: string[];
  /** What the engine does with a request that it takes. */
  let draw: (request: DrawRequest) => DrawAnswer | Promise<DrawAnswer>;

  beforeEach(async () => {
    api = await createFakeImageApi(0, (request) => draw(request));
    e2e = await startE2e({ updates: 'polling', role: 'none' });
    const { redis, keys } = e2e.redis;
    tasks = createImageTasks({ redis, keys });
    usage = createUsage({ redis, keys, limits: LIMITS });
    queue = createImageQueue({ redis, keys, tasks, usage });
    const prefix = keys.queuePrefix(IMAGE_QUEUE);
    records = new Queue(IMAGE_QUEUE, { connection: redis, prefix });
    const limitsFile = path.join(e2e.folder, 'limits.json');
    await writeFile(limitsFile, JSON.stringify({ limits: LIMITS }));
    // All it ever says, as all of it is searched for secrets.
    environment = { API_BASE_URL: api.baseUrl, LIMITS_FILE: limitsFile, LOG_LEVEL: 'trace' };
    people = Array.from({ length: PEOPLE }, (_, index) =>
      e2e.addPerson({ firstName: `Person ${index}` }),
    );
    groupId = e2e.addGroup('Friends', ...people).id;
    wishes = [];
    refusedPrompts = [];
  });
  afterEach(async () => {
    e2e.verify();
    await queue.close();
    await records.close();
    await e2e.close();
    await api.close();
  });

  const startWorker = (): Promise<Program> => e2e.startProgram('worker', environment);

  /** Somebody, somewhere, in some size. */
  function ask(random: Random, prompt: string, inGroups: boolean): void {
    const person = people[random.int(0, PEOPLE - 1)];
    if (!person) return;
    const chatId = inGroups && random.chance(0.5) ? groupId : person.id;
    const [width, height] = [random.int(64, 256), random.int(64, 256)];
    person.writes(`/image ${prompt} --size ${width}x${height}`, chatId);
    if (prompt.startsWith('refused')) refusedPrompts.push(prompt);
    else wishes.push({ personId: person.id, chatId, prompt, width, height });
  }

  /** The share of this round, so that all are asked for when the last one is over. */
  function askShare(random: Random, round: number, inGroups: boolean): void {
    const until = (total: number): number => Math.floor(((round + 1) * total) / KILLS);
    while (refusedPrompts.length < until(REFUSALS))
      ask(random, `refused ${refusedPrompts.length}`, inGroups);
    while (wishes.length < until(PICTURES)) ask(random, `wish ${wishes.length}`, inGroups);
  }

  /** What the bot has said, wherever it was. */
  function said(): (Message & { chatId: number })[] {
    const { world } = e2e;
    return [...people.map(({ id }) => id), groupId].flatMap((chatId) =>
      world
        .history(chatId)
        .filter(({ from, new_chat_members: joined }) => from?.id === world.bot.id && !joined)
        .map((message) => ({ ...message, chatId })),
    );
  }
  const pictures = () => said().filter(({ photo }) => photo);
  const words = (): string[] =>
    said()
      .filter(({ photo }) => !photo)
      .map(wordsOf)
      // How the bot introduced itself to the group.
      .filter((text) => !text.startsWith('Hi! I make'));

  /** Nothing more will come: what Telegram and the queue hold is done. */
  async function untilSettled(): Promise<void> {
    await vi.waitFor(
      async () => {
        expect(pictures()).toHaveLength(wishes.length);
        expect((await e2e.botApi.getWebhookInfo()).pending_update_count).toBe(0);
        expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 });
      },
      { timeout: PATIENCE_MS, interval: 250 },
    );
  }

  async function spareTheUnlucky(): Promise<void> {
    const unfinished = await records.getJobs(['active', 'waiting', 'prioritized', 'delayed']);
    if (unfinished.every(({ stalledCounter }) => stalledCounter < MANY_LOSSES)) return;
    const worker = await startWorker();
    await untilSettled();
    await worker.stop();
  }

  /** The message as a wish: what its file shows, not what its caption says. */
  async function decode({ chatId, ...message }: Message & { chatId: number }) {
    const [prompt = ''] = wordsOf(message).split('\n');
    const bytes = e2e.world.file(message.photo?.at(-1)?.file_id ?? '')?.bytes;
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    return { chatId, prompt, width, height, color: [...data.subarray(0, 3)] };
  }

  async function keysLike(pattern: string): Promise<string[]> {
    return e2e.redis.redis.keys(`*${e2e.redis.prefix}*${pattern}*`);
  }

  it('twenty times over fifty pictures delivers each of them once, and charges for no more', async () => {
    const seed = process.env['KILL_SEED'] ?? String(randomInt(2 ** 32));
    const random = createRandom(seed);
    const killedAt: string[] = [];
    onTestFailed(() => {
      const points = killedAt.join(', ');
      process.stderr.write(`KILL_SEED=${seed} chooses these moments again: ${points}\n`);
    });
    const moments = await watchMoments(e2e.world, e2e.redis);
    let isSlow = false;
    draw = (request) => {
      moments.happened('engine asked');
      if (String(request.body['prompt']).startsWith('refused')) {
        return { type: 'error', status: 400, param: 'prompt' };
      }
      return isSlow ? { type: 'hold' } : paint(request);
    };
    await e2e.startProgram('web', environment);

    for (let round = 0; round < KILLS; round += 1) {
      await spareTheUnlucky();
      const moment: Moment = random.pick(MOMENTS);
      isSlow = moment === 'drawing shown';
      // "Drawing…" may be left out where much is said, as in the group.
      const times = isSlow ? 1 : random.int(1, 2);
      killedAt.push(`${moment} (${times})`);
      const worker = await startWorker();
      const gone: Promise<void>[] = [];
      const struck = moments.at(moment, times, () => gone.push(worker.kill()));
      askShare(random, round, !isSlow);
      await struck;
      await Promise.all(gone);
    }
    isSlow = false;
    const last = await startWorker();
    await untilSettled();

    expect(wishes).toHaveLength(PICTURES);
    const shown = await Promise.all(pictures().map(decode));
    const byPrompt = (one: { prompt: string }, other: { prompt: string }): number =>
      one.prompt.localeCompare(other.prompt);
    expect(shown.toSorted(byPrompt)).toEqual(
      wishes
        .map(({ chatId, prompt, width, height }) => ({
          chatId,
          prompt,
          width,
          height,
          color: colorOf(prompt),
        }))
        .toSorted(byPrompt),
    );
    const refusal = 'The drawing engine refused this prompt. Nothing was charged.';
    expect(words().toSorted()).toEqual(
      refusedPrompts.map((prompt) => `${refusal}\n${prompt}`).toSorted(),
    );
    for (const { id } of people) {
      const own = wishes.filter(({ personId }) => personId === id);
      expect((await usage.peek(id)).categories.image.used).toBe(own.length);
      expect(await tasks.backlog(id)).toBe(0);
    }
    expect(await keysLike('image-cancelled')).toEqual([]);
    expect(await last.stop()).toBe(0);
  }, 240_000);
});
