import { beforeEach, describe, expect, it } from 'vitest';
import { type Brakes, type CallResult, createBrakes } from '../../../src/jobs/broadcast/brakes.js';

const SENT: CallResult = { type: 'sent', messageIds: [1] };
const REJECTED: CallResult = { type: 'failed', code: 'rejected' };
const UNCERTAIN: CallResult = { type: 'uncertain' };

let nowMs: number;
let brakes: Brakes;

beforeEach(() => {
  nowMs = 0;
  brakes = createBrakes(() => nowMs);
});

function see(result: CallResult, times: number) {
  let trouble;
  for (let time = 0; time < times; time += 1) trouble = brakes.see(result);
  return trouble;
}

describe('a campaign that meets faults on the way', () => {
  it('goes on through a few among many', () => {
    for (let round = 0; round < 20; round += 1) {
      see({ type: 'deferred', tries: 1 }, 4);
      see(SENT, 1);
    }
    expect(brakes.restMs()).toBe(0);
  });

  it('rests for longer each time as long as nothing gets through', () => {
    const rests = Array.from({ length: 9 }, () => {
      see({ type: 'not-sent' }, 5);
      const restMs = brakes.restMs();
      // What was on its way when the rest began makes it no longer.
      see({ type: 'not-sent' }, 30);
      expect(brakes.restMs()).toBe(restMs);
      nowMs += restMs;
      expect(brakes.restMs()).toBe(0);
      return restMs;
    });
    expect(rests).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    see(SENT, 1);
    see({ type: 'failed', code: 'server' }, 5);
    expect(brakes.restMs()).toBe(500);
  });
});

it('a campaign that Telegram wants quiet keeps still for as long as told', () => {
  brakes.keepStill(3_000);
  brakes.keepStill(1_000);
  expect(brakes.restMs()).toBe(3_000);
});

describe('a campaign that would fail everybody', () => {
  it('is in trouble after twenty refusals without anybody who gets it', () => {
    expect(see(REJECTED, 19)).toBeUndefined();
    expect(see(SENT, 1)).toBeUndefined();
    expect(see(REJECTED, 19)).toBeUndefined();
    expect(see(REJECTED, 1)).toBe('rejected');
  });

  it('is in trouble after ten calls without a reply', () => {
    expect(see(UNCERTAIN, 9)).toBeUndefined();
    expect(see(UNCERTAIN, 1)).toBe('no-answers');
  });

  it('takes people who have blocked the bot for an answer', () => {
    see(REJECTED, 19);
    see({ type: 'blocked' }, 1);
    expect(see(REJECTED, 19)).toBeUndefined();
  });
});
