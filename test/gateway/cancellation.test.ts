import { describe, expect, it, vi } from 'vitest';
import { createCanceller } from '../../src/gateway/engines/cancellation.js';

const GONE = new Error('gone');

describe('a cancellation', () => {
  it('tells its listeners once, with the first reason', () => {
    const canceller = createCanceller();
    const listener = vi.fn();
    canceller.onCancel(listener);
    expect(canceller.reason).toBeUndefined();
    canceller.cancel(GONE);
    canceller.cancel(new Error('later'));
    expect(listener.mock.calls).toEqual([[GONE]]);
    expect(canceller.reason).toBe(GONE);
  });

  it('tells at once who comes too late, and nobody who no longer listens', () => {
    const canceller = createCanceller();
    const [early, late] = [vi.fn(), vi.fn()];
    canceller.onCancel(early)();
    canceller.cancel(GONE);
    canceller.onCancel(late);
    expect(early).not.toHaveBeenCalled();
    expect(late).toHaveBeenCalledExactlyOnceWith(GONE);
  });

  it('is a signal for whom asks for one, before and after', () => {
    const [before, after] = [createCanceller(), createCanceller()];
    const signal = before.toSignal();
    expect(signal.aborted).toBe(false);
    before.cancel(GONE);
    after.cancel(GONE);
    for (const aborted of [signal, before.toSignal(), after.toSignal()]) {
      expect(aborted).toMatchObject({ aborted: true, reason: GONE });
    }
  });
});
