import { classifyTelegramFailure } from '../telegram/failures.js';

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
  /** Least time between two edits, measured from the start of the first. */
  gapMs: number;
  now?: () => number;
}

/** An edit answers in well under this; longer means it waits out a flood limit. */
const FINISH_GRACE_MS = 1_000;

export function createProgressPacer<Frame>({
  edit,
  gapMs,
  now = Date.now,
}: ProgressPacerOptions<Frame>): ProgressPacer<Frame> {
  const controller = new AbortController();
  let newest: { frame: Frame } | undefined;
  let underWay: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let notBeforeMs = 0;

  function schedule(): void {
    if (controller.signal.aborted || underWay || timer || !newest) return;
    timer = setTimeout(showNewest, Math.max(0, notBeforeMs - now()));
  }

  function showNewest(): void {
    timer = undefined;
    if (!newest) return;
    const { frame } = newest;
    newest = undefined;
    notBeforeMs = now() + gapMs;
    underWay = edit(frame, controller.signal)
      .then(undefined, afterFailure)
      .then(() => {
        underWay = undefined;
        schedule();
      });
  }

  function afterFailure(error: unknown): void {
    const { kind, retryAfterSeconds } = classifyTelegramFailure(error);
    if (kind === 'flood') {
      // Trying again inside the window makes Telegram extend it.
      notBeforeMs = now() + (retryAfterSeconds ?? 1) * 1_000;
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
      clearTimeout(timer);
      if (underWay) await finishedWithin(underWay, FINISH_GRACE_MS);
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
