import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFloodNews, type FloodNews } from '../../src/store/flood-news.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let test: TestRedis;

beforeEach(async () => {
  test = await createTestRedis();
});
afterEach(() => test.close());

function process() {
  return createFloodNews({ redis: test.connect(), keys: test.keys });
}

async function listen() {
  const heard: FloodNews[] = [];
  const stop = await process().listen({
    onNews: (news) => heard.push(news),
    onListening: vi.fn(),
  });
  return { heard, stop };
}

describe('a pause', () => {
  it('is heard by every process that listens, and found by one that starts later', async () => {
    const { heard, stop } = await listen();
    await process().keepPause({ target: '-7', waitMs: 30_000 });
    await vi.waitFor(() => {
      expect(heard).toEqual([{ type: 'pause', target: '-7', waitMs: 30_000 }]);
    });
    const [pause] = await process().loadPauses();
    expect(pause?.target).toBe('-7');
    expect(pause?.waitMs).toBeGreaterThan(20_000);
    await stop();
  });

  it('is not made shorter by a later, shorter one', async () => {
    await process().keepPause({ target: '-7', waitMs: 30_000 });
    await process().keepPause({ target: '-7', waitMs: 1_000 });
    const [pause] = await process().loadPauses();
    expect(pause?.waitMs).toBeGreaterThan(20_000);
  });

  it('that is over is not found, and the list of them expires', async () => {
    await process().keepPause({ target: '-7', waitMs: 1 });
    await process().keepPause({ target: '-8', waitMs: 30_000 });
    await vi.waitFor(async () => {
      expect((await process().loadPauses()).map(({ target }) => target)).toEqual(['-8']);
    });
    expect(await test.redis.pttl(test.keys.floodPauses)).toBeGreaterThan(0);
  });
});

it('what another version of the program says is no news', async () => {
  const { heard, stop } = await listen();
  for (const message of ['no json', '{"type":"later"}', '[]']) {
    await test.redis.publish(test.keys.floodChannel, message);
  }
  await process().publishWatch('-7');
  await vi.waitFor(() => {
    expect(heard).toEqual([{ type: 'watch', chatId: '-7' }]);
  });
  await stop();
});
