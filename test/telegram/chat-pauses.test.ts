import { describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../src/errors.js';
import { createChatPauses } from '../../src/telegram/chat-pauses.js';
import { captureLog } from '../helpers/captured-log.js';

const AWAY = new StoreError('store_unavailable', 'Redis did not answer');
let nowMs = 1_000_000;

function createPauses(news?: Parameters<typeof createChatPauses>[0]['news']) {
  const log = captureLog();
  const pauses = createChatPauses({
    logger: log.logger,
    now: () => nowMs,
    ...(news && { news }),
  });
  return { pauses, log };
}

describe('a pause', () => {
  it('is of its chat, and lasts as long as Telegram told and a moment more', () => {
    const { pauses } = createPauses();
    pauses.begin('-7', 30);
    expect(pauses.waitMs('-7')).toBe(30_100);
    expect(pauses.waitMs('-8')).toBe(0);
    nowMs += 30_099;
    expect(pauses.waitMs('-7')).toBe(1);
    nowMs += 1;
    expect(pauses.waitMs('-7')).toBe(0);
  });

  it('of a call without a chat is everybody’s', () => {
    const { pauses } = createPauses();
    pauses.begin('*', 2);
    expect(pauses.waitMs('-7')).toBe(2_100);
  });

  it('never gets shorter', () => {
    const { pauses } = createPauses();
    pauses.begin('-7', 30);
    pauses.begin('-7', 1);
    pauses.learn({ target: '-7', waitMs: 5 });
    expect(pauses.waitMs('-7')).toBe(30_100);
  });

  it('holds here when the others can not be told', async () => {
    const keepPause = vi.fn(() => Promise.reject(AWAY));
    const { pauses, log } = createPauses({ keepPause, loadPauses: () => Promise.reject(AWAY) });
    await pauses.load();
    pauses.begin('-7', 30);
    expect(pauses.waitMs('-7')).toBe(30_100);
    await vi.waitFor(() => {
      expect(log.messages()).toContain('other processes were not told of a flood limit');
    });
  });

  it('does not stay in memory when it is over', () => {
    const { pauses } = createPauses();
    for (let chat = 0; chat < 5_000; chat += 1) {
      pauses.begin(String(chat), 1);
      nowMs += 10;
    }
    expect(pauses.waitMs('0')).toBe(0);
    expect(pauses.waitMs('4999')).toBeGreaterThan(0);
  });
});
