import { GrammyError, HttpError } from 'grammy';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgressPacer } from '../../src/telegram/progress-pacer.js';
import { createDeferred } from '../helpers/deferred.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function refusal(code: number, description: string, retryAfter?: number): GrammyError {
  return new GrammyError(
    'refused',
    {
      ok: false,
      error_code: code,
      description,
      parameters: retryAfter === undefined ? {} : { retry_after: retryAfter },
    },
    'editMessageText',
    {},
  );
}

/** An edit that succeeds at once unless told otherwise. */
function createEdits() {
  const shown: string[] = [];
  const failures: Error[] = [];
  const edit = vi.fn((frame: string): Promise<void> => {
    const failure = failures.shift();
    if (failure) return Promise.reject(failure);
    shown.push(frame);
    return Promise.resolve();
  });
  return { shown, failures, edit };
}

describe('progress edits', () => {
  it('show the first frame at once and drop all but the newest until the gap has passed', async () => {
    const { shown, edit } = createEdits();
    const pacer = createProgressPacer({ edit, gapMs: 1_500 });
    pacer.offer('1');
    await vi.advanceTimersByTimeAsync(0);
    pacer.offer('2');
    pacer.offer('3');
    pacer.offer('4');
    await vi.advanceTimersByTimeAsync(1_499);
    expect(shown).toEqual(['1']);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual(['1', '4']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(edit).toHaveBeenCalledTimes(2);
  });

  it('never overlap, however slow Telegram is', async () => {
    const slow = createDeferred();
    const shown: string[] = [];
    const pacer = createProgressPacer<string>({
      edit: (frame) => {
        shown.push(frame);
        return slow.promise;
      },
      gapMs: 1_500,
    });
    pacer.offer('1');
    await vi.advanceTimersByTimeAsync(10_000);
    pacer.offer('2');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown).toEqual(['1']);
    slow.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual(['1', '2']);
  });

  it('stay silent for as long as Telegram asked after a 429, then show the newest', async () => {
    const { shown, failures, edit } = createEdits();
    failures.push(refusal(429, 'Too Many Requests: retry after 30', 30));
    const pacer = createProgressPacer({ edit, gapMs: 1_500 });
    pacer.offer('1');
    await vi.advanceTimersByTimeAsync(0);
    for (let second = 1; second <= 29; second += 1) {
      pacer.offer(`after ${second} s`);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(edit).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown).toEqual(['after 29 s']);
  });

  it.each([
    ['a network fault', new HttpError('x', new Error('reset'))],
    ['a frame that looks like the last', refusal(400, 'Bad Request: message is not modified: x')],
  ])('go on after %s', async (_name, failure) => {
    const { shown, failures, edit } = createEdits();
    failures.push(failure);
    const pacer = createProgressPacer({ edit, gapMs: 1_500 });
    pacer.offer('1');
    await vi.advanceTimersByTimeAsync(1_500);
    pacer.offer('2');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(shown).toEqual(['2']);
  });

  it.each([
    ['the message is deleted', refusal(400, 'Bad Request: message to edit not found')],
    ['the person blocked the bot', refusal(403, 'Forbidden: bot was blocked by the user')],
  ])('end when %s', async (_name, failure) => {
    const { failures, edit } = createEdits();
    failures.push(failure);
    const pacer = createProgressPacer({ edit, gapMs: 1_500 });
    pacer.offer('1');
    await vi.advanceTimersByTimeAsync(5_000);
    pacer.offer('2');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(edit).toHaveBeenCalledTimes(1);
  });
});

describe('frames that vanish by themselves', () => {
  it('are shown again when no newer one comes, and not after the end', async () => {
    const { shown, edit } = createEdits();
    const pacer = createProgressPacer({ edit, gapMs: 1_000, repeatAfterMs: 20_000 });
    pacer.offer('1');
    await vi.advanceTimersByTimeAsync(20_100);
    expect(shown).toEqual(['1', '1']);
    pacer.offer('2');
    await vi.advanceTimersByTimeAsync(19_000);
    expect(shown).toEqual(['1', '1', '2']);
    await pacer.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown).toHaveLength(3);
  });
});

describe('a gap that grows', () => {
  it('is asked for with the number of edits before', async () => {
    const { shown, edit } = createEdits();
    const pacer = createProgressPacer({ edit, gapMs: (before) => 1_000 * (before + 1) });
    for (let second = 0; second < 6; second += 1) {
      pacer.offer(`${second} s`);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(shown).toEqual(['0 s', '1 s', '2 s', '5 s']);
  });
});

describe('stopping progress', () => {
  it('drops the frame that waits', async () => {
    const { shown, edit } = createEdits();
    const pacer = createProgressPacer({ edit, gapMs: 1_500 });
    pacer.offer('1');
    await vi.advanceTimersByTimeAsync(0);
    pacer.offer('2');
    await pacer.stop();
    pacer.offer('3');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown).toEqual(['1']);
  });

  it('drops a frame that is offered while an edit finishes', async () => {
    const slow = createDeferred();
    const edit = vi.fn(() => slow.promise);
    const pacer = createProgressPacer<string>({ edit, gapMs: 0 });
    pacer.offer('1');
    await vi.advanceTimersByTimeAsync(0);
    const stopped = pacer.stop();
    pacer.offer('2');
    slow.resolve();
    await stopped;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(edit).toHaveBeenCalledTimes(1);
  });

  it('waits for an edit under way, so that it can not land on top of the result', async () => {
    const slow = createDeferred();
    const pacer = createProgressPacer<string>({ edit: () => slow.promise, gapMs: 1_500 });
    pacer.offer('1');
    await vi.advanceTimersByTimeAsync(0);
    const stopped = vi.fn();
    void pacer.stop().then(stopped);
    await vi.advanceTimersByTimeAsync(500);
    expect(stopped).not.toHaveBeenCalled();
    slow.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toHaveBeenCalled();
  });

  it('abandons an edit that waits out a flood limit instead of holding the result up', async () => {
    let given: AbortSignal | undefined;
    const pacer = createProgressPacer<string>({
      edit: (_frame, signal) => {
        given = signal;
        return new Promise(() => undefined);
      },
      gapMs: 1_500,
    });
    pacer.offer('1');
    await vi.advanceTimersByTimeAsync(0);
    const stopped = vi.fn();
    void pacer.stop().then(stopped);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(stopped).toHaveBeenCalled();
    expect(given?.aborted).toBe(true);
  });
});
