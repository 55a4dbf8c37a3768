import { beforeEach, describe, expect, it } from 'vitest';
import {
  type CampaignPace,
  createCampaignPace,
} from '../../../src/jobs/broadcast/campaign-pace.js';

let nowMs: number;
let isOver: boolean;
/** Messages that room was asked for. */
let reserved: number[];
/** What Redis says to the next reservations; then nothing has to be waited for. */
let waits: number[];
let pace: CampaignPace;

beforeEach(() => {
  nowMs = 0;
  isOver = false;
  reserved = [];
  waits = [];
  pace = createCampaignPace({
    reserve(messages) {
      reserved.push(messages);
      return Promise.resolve(waits.shift() ?? 0);
    },
    messagesEach: 3,
    // Something else comes up every 10 ms.
    wait(ms) {
      nowMs += Math.min(ms, 10);
      return Promise.resolve();
    },
    isOver: () => isOver,
    now: () => nowMs,
  });
});

describe('room for some recipients', () => {
  it('is reserved for all messages of each, and waited for to the end', async () => {
    waits = [35];
    await pace.makeRoom(2);
    expect(reserved).toEqual([6]);
    expect(nowMs).toBe(35);
  });

  it('that was not used a moment ago is used first', async () => {
    await pace.makeRoom(4);
    pace.use(1);
    await pace.makeRoom(4);
    pace.use(4);
    await pace.makeRoom(1);
    expect(reserved).toEqual([12, 3, 3]);
  });

  it('that nobody used is gone with its moment', async () => {
    await pace.makeRoom(4);
    nowMs += 1_000;
    await pace.makeRoom(4);
    expect(reserved).toEqual([12, 12]);
  });

  it('is not waited for when the run is over', async () => {
    waits = [60_000];
    isOver = true;
    await pace.makeRoom(1);
    expect(nowMs).toBe(0);
  });
});
