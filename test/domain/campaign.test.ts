import { describe, expect, it } from 'vitest';
import {
  BROADCAST_PACE,
  durationMs,
  isRepeatablePass,
  isUnderWay,
  paidCostStars,
  statesBefore,
} from '../../src/domain/campaign.js';

describe('a campaign', () => {
  it.each([
    ['draft', ['scheduled']],
    ['scheduled', ['draft']],
    ['counting', ['draft', 'scheduled']],
    ['running', ['counting', 'paused']],
    ['paused', ['counting', 'running']],
    ['finished', ['counting', 'running']],
    ['stopped', ['draft', 'scheduled', 'counting', 'running', 'paused']],
  ] as const)('comes to be %s from %j and from nowhere else', (state, before) => {
    expect(statesBefore(state)).toEqual(before);
  });

  it('needs a job while it is counted and runs', () => {
    expect(isUnderWay('counting') && isUnderWay('running')).toBe(true);
    expect(isUnderWay('paused') || isUnderWay('scheduled')).toBe(false);
  });

  it('takes as long as its messages take at the pace, an album for each of its parts', () => {
    expect(durationMs(2_314, 1, BROADCAST_PACE.freePerSecond)).toBe(77_134);
    expect(durationMs(2_314, 10, BROADCAST_PACE.paidPerSecond)).toBe(23_140);
    expect(durationMs(0, 1, BROADCAST_PACE.freePerSecond)).toBe(0);
  });

  it('that is paid for costs a tenth of a Star a message, and no part of one', () => {
    expect(paidCostStars(1_000_000, 1)).toBe(100_000);
    expect(paidCostStars(1, 1)).toBe(1);
    expect(paidCostStars(0, 1)).toBe(0);
  });

  it('does again what means the same when done twice, and nothing else', () => {
    expect((['send', 'resend', 'edit', 'delete'] as const).filter(isRepeatablePass)).toEqual([
      'edit',
      'delete',
    ]);
  });
});
