import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../src/errors.js';
import { createFloodBudget, type FloodBudget } from '../../src/telegram/flood-budget.js';
import { captureLog } from '../helpers/captured-log.js';

const AWAY = new StoreError('store_unavailable', 'Redis did not answer');

let take: ReturnType<typeof vi.fn<() => Promise<number>>>;
let spent: [string, number][];
let watched: string[];
let reserved: [string, string, number][];
let budget: FloodBudget;

beforeEach(() => {
  vi.useFakeTimers();
  take = vi.fn(() => Promise.resolve(0));
  spent = [];
  watched = [];
  reserved = [];
  budget = createFloodBudget({
    buckets: {
      take,
      reserve(chatId, kind, calls) {
        reserved.push([chatId, kind, calls]);
        return Promise.resolve(35);
      },
      spend(chatId, _kind, calls) {
        spent.push([chatId, calls]);
        return Promise.resolve();
      },
    },
    news: {
      publishWatch(chatId) {
        watched.push(chatId);
        return Promise.resolve();
      },
    },
    logger: captureLog().logger,
  });
});
afterEach(() => {
  vi.useRealTimers();
});

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

describe('a reply to a person', () => {
  it('costs Redis nothing while nothing droppable goes to the chat', async () => {
    for (let reply = 0; reply < 100; reply += 1) budget.count('7', 1);
    await pass(10_000);
    expect(spent).toEqual([]);
    expect(take).not.toHaveBeenCalled();
  });

  it('is told, together with others, while a stream goes to the chat', async () => {
    await budget.tryTake('-7', 'message');
    budget.count('-7', 1);
    budget.count('-7', 1);
    budget.count('-8', 1);
    await pass(200);
    expect(spent).toEqual([['-7', 2]]);
  });

  it('of a moment ago is told when a stream begins, in whichever process', async () => {
    budget.count('-7', 1);
    budget.count('-7', 1);
    budget.watch('-7');
    await pass(200);
    expect(spent).toEqual([['-7', 2]]);
  });

  it('of minutes ago is forgotten', async () => {
    budget.count('-7', 1);
    await pass(60_000);
    budget.watch('-7');
    await pass(200);
    expect(spent).toEqual([]);
  });

  it('is not told any more when the stream is long over', async () => {
    await budget.tryTake('-7', 'message');
    await pass(60_001);
    budget.count('-7', 1);
    await pass(200);
    expect(spent).toEqual([]);
  });

  it('leaves some room however many there were, so that a stream begins soon', async () => {
    budget.count('-7', 500);
    budget.watch('-7');
    await pass(200);
    expect(spent).toEqual([['-7', 5]]);
  });
});

describe('room for what may be dropped', () => {
  it('is what the bucket says', async () => {
    expect(await budget.tryTake('-7', 'message')).toEqual({ ok: true });
    take.mockResolvedValueOnce(1_500);
    expect(await budget.tryTake('-7', 'message')).toEqual({ ok: false, waitMs: 1_500 });
  });

  it('makes all processes watch the chat, and says so again only after a while', async () => {
    for (let frame = 0; frame < 20; frame += 1) await budget.tryTake('-7', 'message');
    expect(watched).toEqual(['-7']);
    await pass(30_000);
    await budget.tryTake('-7', 'message');
    expect(watched).toEqual(['-7', '-7']);
  });

  it('of drafts is nobody else’s business', async () => {
    await budget.tryTake('7', 'draft');
    expect(watched).toEqual([]);
  });

  it('is not there while Redis is away', async () => {
    take.mockRejectedValueOnce(AWAY);
    expect(await budget.tryTake('7', 'draft')).toEqual({ ok: false, waitMs: 1_000 });
  });
});

describe('a broadcast', () => {
  it('takes its room from what all chats have together', async () => {
    expect(await budget.reserve('broadcast', 2)).toBe(35);
    expect(reserved).toEqual([['*', 'broadcast', 2]]);
    expect(watched).toEqual(['*']);
  });

  it('gives way to what people get meanwhile, in whichever process', async () => {
    budget.count('7', 3);
    budget.watch('*');
    budget.count('7', 1);
    budget.count('8', 1);
    await budget.tryTake('-9', 'message');
    await budget.tryTake('-9', 'draft');
    await pass(200);
    expect(spent).toEqual([['*', 3]]);
  });

  it('that is paid for shares nothing with people', async () => {
    await budget.reserve('paid-broadcast', 50);
    expect(watched).toEqual([]);
  });
});
