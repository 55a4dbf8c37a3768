import { classifyTelegramFailure } from './failures.js';

/**
 * Shows the newest of many frames at a bearable pace. Frames are never queued: one that waits is
 * replaced by the next, because Telegram counts edits against the same budget as messages.
 */
export interface ProgressPacer<Frame> {
  /** Never throws; the frame is shown when its time comes, unless a newer one came first. */
  offer(frame: Frame): void;
  /**
   * Drops what waits and lets an edit under way finish for a moment, then abandons it, so that no
   * old frame lands on top of what the caller shows next. Never rejects.
   */
  stop(): Promise<void>;
}

export interface ProgressPacerOptions<Frame> {
  edit: (frame: Frame, signal: AbortSignal) => Promise<unknown>;
  /** Least time between two edits, measured from the start of the first; by how many there were. */
  gapMs: number | ((before: number) => number);
  /** After this long without a newer frame the last one is shown again, where it would vanish. */
  repeatAfterMs?: number;
  /** How long `stop` waits for an edit under way. */
  finishGraceMs?: number;
  now?: () => number;
}

/** An edit answers in well under this; longer means it waits out a flood limit. */
const FINISH_GRACE_MS = 1_000;

export function createProgressPacer<Frame>({
  edit,
  gapMs,
  repeatAfterMs,
  finishGraceMs = FINISH_GRACE_MS,
  now = Date.now,
}: ProgressPacerOptions<Frame>): ProgressPacer<Frame> {
  const controller = new AbortController();
  let newest: { frame: Frame } | undefined;
  let underWay: Promise<void> | undefined;
  let last: { frame: Frame } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let repetition: NodeJS.Timeout | undefined;
  let notBeforeMs = 0;
  let begun = 0;
  let isStopped = false;

  function schedule(): void {
    if (isStopped || controller.signal.aborted || underWay || timer || !newest) return;
    timer = setTimeout(showNewest, Math.max(0, notBeforeMs - now()));
  }

  function repeatLater(): void {
    clearTimeout(repetition);
    if (repeatAfterMs === undefined || isStopped) return;
    repetition = setTimeout(() => {
      newest ??= last;
      schedule();
    }, repeatAfterMs);
  }

  function showNewest(): void {
    timer = undefined;
    if (!newest) return;
    const { frame } = newest;
    last = newest;
    newest = undefined;
    notBeforeMs = now() + (typeof gapMs === 'number' ? gapMs : gapMs(begun));
    begun += 1;
    repeatLater();
    underWay = edit(frame, controller.signal)
      .then(undefined, (thrown: unknown) => {
        afterFailure(thrown, frame);
      })
      .then(() => {
        underWay = undefined;
        schedule();
      });
  }

  function afterFailure(error: unknown, frame: Frame): void {
    const { kind, retryAfterSeconds } = classifyTelegramFailure(error);
    if (kind === 'flood') {
      // Trying again inside the window makes Telegram extend it.
      notBeforeMs = now() + (retryAfterSeconds ?? 1) * 1_000;
      // It may stay the newest one.
      newest ??= { frame };
    } else if (kind !== 'network' && kind !== 'not-modified') {
      // The message or the chat is gone; the final edit finds out and deals with it.
      controller.abort();
    }
  }

  return {
    offer(frame) {
      newest = { frame };
      schedule();
    },
    async stop() {
      newest = undefined;
      isStopped = true;
      clearTimeout(timer);
      clearTimeout(repetition);
      if (underWay) await finishedWithin(underWay, finishGraceMs);
      controller.abort();
    },
  };
}

async function finishedWithin(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, expired]);
  clearTimeout(timer);
}
