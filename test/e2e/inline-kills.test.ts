import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { createImageTasks } from '../../src/store/image-tasks.js';
import { createUsage } from '../../src/store/usage.js';
import { createFakeImageApi, type FakeImageApi } from '../helpers/fake-image-api.js';
import { startE2e, until, type E2e } from './harness.js';

/** A killed worker's jobs go on after 15 s at most; the rest is for slow machines. */
const PATIENCE_MS = 60_000;

/**
 * When the worker is killed, by the call that it makes just then, and what that leaves behind. Of an
 * upload whose answer died with its process nobody ever knows the message.
 */
const MOMENTS = {
  'has uploaded the picture, and does not know it yet': {
    method: 'sendPhoto',
    fault: 'lost-response',
    drawn: 2,
    staged: 2,
  },
  'knows what it has uploaded, and has not shown it': {
    method: 'editMessageMedia',
    fault: 'outage',
    drawn: 1,
    staged: 1,
  },
  'has shown it, and does not know it yet': {
    method: 'editMessageMedia',
    fault: 'lost-response',
    drawn: 1,
    staged: 1,
  },
} as const;
type Moment = keyof typeof MOMENTS;
const ALL = Object.keys(MOMENTS) as Moment[];

interface Kill {
  moment: Moment;
  api: FakeImageApi;
  e2e: E2e;
}

const hasRealRedis = inject('redisKind') !== 'in-memory';
if (!hasRealRedis) {
  process.stderr.write(
    'Kills between upload and inline message are not tried: no real Redis here\n',
  );
}

describe.skipIf(!hasRealRedis)('a picture for an inline message', () => {
  const kills: Kill[] = [];
  afterEach(async () => {
    for (const { api, e2e } of kills.splice(0)) {
      e2e.verify();
      await e2e.close();
      await api.close();
    }
  });

  /** Calls `strike` in the very call, which is then carried out, or not. Its answer is lost. */
  function strikeAt({ moment, e2e }: Kill, strike: () => void): void {
    const { method, fault: kind } = MOMENTS[moment];
    e2e.world.faults.inject({
      ...{ method, times: 1, fault: { kind } },
      ...(method === 'sendPhoto' && { chatId: e2e.staging.id }),
      hits() {
        strike();
        return true;
      },
    });
  }

  /** Chooses a picture, kills the worker at the moment, and waits for what another one makes of it. */
  async function check(kill: Kill): Promise<void> {
    const { moment, api, e2e } = kill;
    const { world } = e2e;
    const environment = { API_BASE_URL: api.baseUrl };
    await e2e.startProgram('web', environment);
    const worker = await e2e.startProgram('worker', environment);
    const killed = new Promise<void>((resolve) => {
      strikeAt(kill, () => void worker.kill().then(resolve));
    });
    const ann = e2e.addPerson();
    const chat = world.addPrivateChat(ann.id, e2e.addPerson({ firstName: 'Boris' }).id);
    const { queryId } = await world.askInline(ann.id, 'a red fox', { chatId: chat.id });
    const sent = world.chooseInline(ann.id, chat.id, queryId, 'image');
    await killed;
    await e2e.startProgram('worker', environment);

    const look = () => world.message(chat.id, sent.message_id);
    const shown = await until(
      world,
      () => (look()?.photo ? look() : undefined),
      () => `Where the worker ${moment}, the message stayed ${JSON.stringify(look())}`,
      PATIENCE_MS,
    );
    const tasks = createImageTasks(e2e.redis);
    await vi.waitFor(
      async () => {
        expect(await tasks.backlog(ann.id)).toBe(0);
      },
      { timeout: PATIENCE_MS, interval: 100 },
    );

    const { drawn, staged } = MOMENTS[moment];
    const uploads = world.history(e2e.staging.id).filter(({ photo }) => photo !== undefined);
    expect(uploads, moment).toHaveLength(staged);
    expect(uploads.at(-1)?.photo?.at(-1)?.file_id, moment).toBe(shown.photo?.at(-1)?.file_id);
    // Where it was told to nobody it is drawn again, and counts as what was paid already.
    expect(api.requests, moment).toHaveLength(drawn);
    expect(new Set(api.requests.map(({ chargeId }) => chargeId)).size, moment).toBe(1);
    const { redis, keys } = e2e.redis;
    const usage = createUsage({ redis, keys, limits: DEFAULT_LIMITS });
    expect((await usage.peek(ann.id)).categories.image.used, moment).toBe(1);
    expect(await redis.zcard(keys.imageHistory(ann.id)), moment).toBe(1);
    expect(ann.screen(), moment).toEqual([]);
  }

  it(
    'comes once and is paid once, wherever its worker is killed between upload and message',
    async () => {
      // Most of it is waiting, so all at a time.
      for (const moment of ALL) {
        const api = await createFakeImageApi();
        const e2e = await startE2e({ updates: 'polling', role: 'none' });
        kills.push({ moment, api, e2e });
      }
      await Promise.all(kills.map(check));
    },
    3 * PATIENCE_MS,
  );
});
