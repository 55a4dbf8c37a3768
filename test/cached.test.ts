import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCached } from '../src/cached.js';
import { captureLog } from './helpers/captured-log.js';

describe('createCached', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function createWorld() {
    const log = captureLog();
    const load = vi.fn<() => Promise<number>>();
    const get = createCached(load, { name: 'n', logger: log.logger, freshMs: 1000, retryMs: 100 });
    return { log, load, get };
  }

  it('loads once for callers at the same time and while the value is fresh', async () => {
    const { load, get } = createWorld();
    load.mockResolvedValue(1);
    expect(await Promise.all([get(), get()])).toEqual([1, 1]);
    vi.advanceTimersByTime(999);
    expect(await get()).toBe(1);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('answers with the old value at once and has the new one for the next', async () => {
    const { load, get } = createWorld();
    load.mockResolvedValueOnce(1).mockResolvedValueOnce(2);
    await get();
    vi.advanceTimersByTime(1000);
    expect(await get()).toBe(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(await get()).toBe(2);
  });

  it('keeps the old value while the source is away, asks now and then, and says so', async () => {
    const { load, get, log } = createWorld();
    load.mockResolvedValueOnce(1).mockRejectedValue(new Error('away'));
    await get();
    vi.advanceTimersByTime(1000);
    for (let call = 0; call < 5; call++) expect(await get()).toBe(1);
    expect(load).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(100);
    expect(await get()).toBe(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(load).toHaveBeenCalledTimes(3);
    expect(log.messages()).toEqual(Array(2).fill('an earlier value is served: its source is away'));
  });

  it('does not remember a failure when there is no value yet', async () => {
    const { load, get } = createWorld();
    load.mockRejectedValueOnce(new Error('away')).mockResolvedValueOnce(1);
    await expect(get()).rejects.toThrow('away');
    expect(await get()).toBe(1);
  });
});
