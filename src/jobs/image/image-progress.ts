import { createProgressPacer } from '../../telegram/progress-pacer.js';

/**
 * A picture that is ready sooner gets no "Drawing…" at all: two edits in one second would spend
 * the chat's budget on a word nobody can read.
 */
const FIRST_FRAME_MS = 800;
/**
 * Edits share a chat's budget with messages: about one a second and 20 a minute (telegram-facts,
 * measured by others on the official servers). In a group people talk too.
 */
const FRAME_MS = { private: 3_000, group: 6_000 };
/** Beside an album, whose messages and edits come out of the same budget: twelve of it for five. */
const ALBUM_FRAME_MS = { private: 6_000, group: 15_000 };
/** Never closer than this, whatever the frames do. */
const MIN_GAP_MS = 1_500;

export interface ImageProgressOptions<Frame> {
  /** Where people talk too, or may. */
  isInGroup: boolean;
  /** Pictures at a time; one by default. */
  count?: number;
  frame: (elapsedSeconds: number) => Frame;
  edit: (frame: Frame, signal: AbortSignal) => Promise<unknown>;
  now?: () => number;
}

/** Shows the time going by until stopped; `stop` never rejects and leaves no edit behind. */
export function startImageProgress<Frame>({
  isInGroup,
  count = 1,
  frame,
  edit,
  now = Date.now,
}: ImageProgressOptions<Frame>): { stop(): Promise<void> } {
  const pacer = createProgressPacer({ edit, gapMs: MIN_GAP_MS, now });
  const startedAtMs = now();
  const offer = (): void => {
    pacer.offer(frame((now() - startedAtMs) / 1_000));
  };
  const first = setTimeout(offer, FIRST_FRAME_MS);
  const every = count > 1 ? ALBUM_FRAME_MS : FRAME_MS;
  const rest = setInterval(offer, isInGroup ? every.group : every.private);
  return {
    async stop() {
      clearTimeout(first);
      clearInterval(rest);
      await pacer.stop();
    },
  };
}
