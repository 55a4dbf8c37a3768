import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startImageProgress } from '../../../src/jobs/image/image-progress.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Edits that succeed at once. */
function createEdits() {
  const shown: string[] = [];
  const edit = (frame: string): Promise<void> => {
    shown.push(frame);
    return Promise.resolve();
  };
  return { shown, edit };
}

describe('the progress of a picture', () => {
  const seconds = (elapsed: number): string => `${elapsed} s`;

  it('says nothing for a picture that is ready at once', async () => {
    const edit = vi.fn(() => Promise.resolve());
    const progress = startImageProgress({ isInGroup: false, frame: seconds, edit });
    await vi.advanceTimersByTimeAsync(799);
    await progress.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(edit).not.toHaveBeenCalled();
  });

  it('shows the seconds go by, at most twenty times a minute in a private chat', async () => {
    const { shown, edit } = createEdits();
    const progress = startImageProgress({ isInGroup: false, frame: seconds, edit });
    await vi.advanceTimersByTimeAsync(60_000);
    await progress.stop();
    expect(shown.slice(0, 3)).toEqual(['0.8 s', '3 s', '6 s']);
    expect(shown.length).toBeLessThanOrEqual(21);
  });

  it('leaves a group more room to talk', async () => {
    const { shown, edit } = createEdits();
    const progress = startImageProgress({ isInGroup: true, frame: seconds, edit });
    await vi.advanceTimersByTimeAsync(60_000);
    await progress.stop();
    expect(shown.length).toBeLessThanOrEqual(11);
  });

  it.each([
    ['private', false, 11],
    ['group', true, 5],
  ])('in a %s chat leaves an album’s own edits their room', async (_chat, isInGroup, most) => {
    const { shown, edit } = createEdits();
    const progress = startImageProgress({ isInGroup, count: 5, frame: seconds, edit });
    await vi.advanceTimersByTimeAsync(60_000);
    await progress.stop();
    expect(shown.length).toBeLessThanOrEqual(most);
  });
});
