import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBroadcastQueue } from '../../../src/jobs/broadcast/broadcast-queue.js';
import { createCampaignPeople } from '../../../src/store/broadcast/campaign-people.js';
import { createCampaigns } from '../../../src/store/broadcast/campaigns.js';
import { createRedis } from '../../../src/store/connection.js';
import { createFloodBuckets } from '../../../src/store/flood-buckets.js';
import {
  ADMIN,
  type BroadcastRooms,
  openBroadcastRooms,
  people,
  PLAN,
} from '../../helpers/broadcast-rooms.js';
import { captureLog } from '../../helpers/captured-log.js';
import { createDeferred } from '../../helpers/deferred.js';
import { layLine } from '../../store/line.js';

let rooms: BroadcastRooms;

beforeEach(async () => {
  rooms = await openBroadcastRooms();
});

/** Resolves when so many copies were made; each takes a turn of the event loop. */
function afterCopies(count: number): Promise<void> {
  const reached = createDeferred();
  rooms.plan.answer = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    if (rooms.calls.length >= count) reached.resolve();
  };
  return reached.promise;
}

function expectEachOnce(count: number): void {
  expect(rooms.copies().sort((a, b) => a - b)).toEqual(people(count));
}

describe('a broadcast whose Redis goes away in the middle', () => {
  it('goes on when it is back: nobody is lost, doubled or uncertain', async () => {
    rooms.audience.userIds = people(200);
    const line = await layLine(rooms.test.url);
    onTestFinished(() => line.cut());
    const { logger } = captureLog();
    const open = (kind: 'commands' | 'blocking') => {
      const redis = createRedis(line.url, { logger, kind });
      onTestFinished(() => {
        redis.disconnect();
      });
      return redis;
    };
    const [redis, { keys }] = [open('commands'), rooms.test];
    const campaigns = createCampaigns({ redis, keys });
    const tenth = afterCopies(50);
    await rooms.startWorker(
      { lockDurationMs: 20_000, stalledIntervalMs: 10_000 },
      {
        redis: open('blocking'),
        campaigns,
        people: createCampaignPeople({ redis, keys }),
        queue: createBroadcastQueue({ redis, keys, campaigns }),
      },
    );
    const id = await rooms.send();
    await tenth;
    await line.cut();
    await line.mend();
    await rooms.until(id, 'finished');
    expectEachOnce(200);
    expect(await rooms.campaigns.progress(id)).toMatchObject({ sent: 200, uncertain: 0 });
  });
});

describe('a broadcast whose Redis has lost what became of somebody', () => {
  it('calls them uncertain instead of waiting for ever', async () => {
    rooms.audience.userIds = people(3);
    const real = createCampaignPeople(rooms.test);
    let isLost = false;
    const forgetful = {
      ...real,
      async settle(...args: Parameters<typeof real.settle>) {
        const [ticket, settled] = args;
        if (!isLost) {
          isLost = true;
          await real.settle(ticket, settled.slice(1));
        } else {
          await real.settle(ticket, settled);
        }
      },
    };
    await rooms.startWorker({}, { people: forgetful });
    const id = await rooms.send();
    await rooms.until(id, 'finished');
    expectEachOnce(3);
    expect(await rooms.campaigns.progress(id)).toMatchObject({ uncertain: 1, sent: 2 });
  });
});

describe('a broadcast whose process stops', () => {
  it('is handed on at once, with every call that was under way written down', async () => {
    rooms.audience.userIds = people(200);
    const reached = afterCopies(60);
    const first = await rooms.startWorker();
    const id = await rooms.send();
    await reached;
    await first.close();
    const before = rooms.copies().length;
    expect(before).toBeLessThan(200);
    expect(await rooms.campaigns.progress(id)).toMatchObject({ sent: before, uncertain: 0 });
    await rooms.startWorker();
    await rooms.until(id, 'finished');
    expectEachOnce(200);
  });

  it('between pressing and its job is found by the tidy-up', async () => {
    rooms.audience.userIds = people(3);
    const { id } = await rooms.campaigns.create(PLAN, ADMIN);
    await rooms.campaigns.transition(id, 'counting', { by: ADMIN });
    await rooms.startWorker({ tidyEveryMs: 100 });
    await rooms.until(id, 'finished');
    expectEachOnce(3);
  });
});

describe('a broadcast with its hour', () => {
  async function schedule(atMs: number): Promise<string> {
    const { id } = await rooms.campaigns.create(PLAN, ADMIN);
    await rooms.campaigns.transition(id, 'scheduled', { by: ADMIN, atMs });
    return id;
  }

  it('begins at it', async () => {
    rooms.audience.userIds = people(3);
    await rooms.startWorker();
    const atMs = (await rooms.campaigns.nowMs()) + 400;
    const id = await schedule(atMs);
    const campaign = await rooms.campaigns.load(id);
    if (campaign) await rooms.queue.start(campaign);
    await rooms.until(id, 'finished');
    const progress = await rooms.campaigns.progress(id);
    expect(progress?.startedAtMs).toBeGreaterThanOrEqual(atMs);
    expect(await rooms.campaigns.load(id)).toMatchObject({ changedBy: 0, createdBy: ADMIN });
    expectEachOnce(3);
  });

  it('does not begin earlier because some process has a fast clock', async () => {
    rooms.audience.userIds = people(3);
    await rooms.startWorker();
    const { keys, redis } = rooms.test;
    const fast = createBroadcastQueue({
      ...{ keys, redis },
      campaigns: { nowMs: async () => (await rooms.campaigns.nowMs()) + 3_600_000 },
    });
    onTestFinished(() => fast.close());
    const atMs = (await rooms.campaigns.nowMs()) + 600;
    const id = await schedule(atMs);
    const campaign = await rooms.campaigns.load(id);
    if (campaign) await fast.start(campaign);
    await rooms.until(id, 'finished');
    expect((await rooms.campaigns.progress(id))?.startedAtMs).toBeGreaterThanOrEqual(atMs);
    expectEachOnce(3);
  });

  it('does not begin hours later because some process has a slow clock', async () => {
    rooms.audience.userIds = people(3);
    await rooms.startWorker({ tidyEveryMs: 100 });
    const { keys, redis } = rooms.test;
    const slow = createBroadcastQueue({
      ...{ keys, redis },
      campaigns: { nowMs: async () => (await rooms.campaigns.nowMs()) - 3_600_000 },
    });
    onTestFinished(() => slow.close());
    const id = await schedule((await rooms.campaigns.nowMs()) + 300);
    const campaign = await rooms.campaigns.load(id);
    if (campaign) await slow.start(campaign);
    await rooms.until(id, 'finished');
    expectEachOnce(3);
  });

  it('that is stopped before it says nothing', async () => {
    rooms.audience.userIds = people(3);
    await rooms.startWorker({ tidyEveryMs: 100 });
    const id = await schedule((await rooms.campaigns.nowMs()) + 60_000);
    await rooms.campaigns.transition(id, 'stopped', { by: ADMIN });
    await vi.waitFor(async () => {
      expect(await rooms.campaigns.load(id)).toMatchObject({ toldPass: 1 });
    });
    expect(rooms.shown.finished).toEqual([]);
    expect(rooms.calls).toEqual([]);
  });

  it('begins late rather than never, when its job was lost', async () => {
    rooms.audience.userIds = people(3);
    await rooms.startWorker({ tidyEveryMs: 100 });
    const id = await schedule((await rooms.campaigns.nowMs()) - 1);
    await rooms.until(id, 'finished');
    expectEachOnce(3);
  });

  it('that was put off begins once, at its new hour', async () => {
    rooms.audience.userIds = people(3);
    await rooms.startWorker();
    const nowMs = await rooms.campaigns.nowMs();
    const id = await schedule(nowMs + 200);
    const planned = await rooms.campaigns.load(id);
    if (planned) await rooms.queue.start(planned);
    await rooms.campaigns.transition(id, 'draft', { by: ADMIN });
    const moved = await rooms.campaigns.transition(id, 'scheduled', {
      by: ADMIN,
      atMs: nowMs + 700,
    });
    if (moved.campaign) await rooms.queue.start(moved.campaign);
    await rooms.until(id, 'finished');
    expect((await rooms.campaigns.progress(id))?.startedAtMs).toBeGreaterThanOrEqual(nowMs + 700);
    expectEachOnce(3);
  });
});

describe('two broadcasts at once', () => {
  it('share the pace evenly, whichever began first', async () => {
    const buckets = createFloodBuckets({
      ...rooms.test,
      bucketOf: () => ({ capacity: 2, perSecond: 200, reserve: 0 }),
    });
    const budget = {
      reserve: (kind: 'broadcast' | 'paid-broadcast', messages: number) =>
        buckets.reserve('*', kind, messages),
    };
    const copies = { first: 0, second: 0 };
    const beganAt = createDeferred();
    rooms.plan.answer = ({ args: [fromChatId] }) => {
      copies[fromChatId === -1 ? 'first' : 'second'] += 1;
      if (copies.first === 20) beganAt.resolve();
    };
    rooms.audience.userIds = people(120);
    await rooms.startWorker({ batch: 1 }, { budget });
    const from = (fromChatId: number) => ({ content: { ...PLAN.content, fromChatId } });
    const first = await rooms.send(from(-1));
    await beganAt.promise;
    const second = await rooms.send(from(-2));
    await rooms.until(first, 'finished');
    // From then on each second call was the other one's: 100 of these, and as many of the first.
    expect(copies.second).toBeGreaterThan(60);
    await rooms.until(second, 'finished');
  });
});
