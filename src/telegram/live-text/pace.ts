/** How often what grows is shown. Every limit of Telegram's is kept by the flood budget beside it. */
export interface LiveTextPace {
  /** Between two drafts. */
  draftGapMs: number;
  /** A draft that is not renewed is gone after 30 s (Bot API 10.3). */
  draftRenewMs: number;
  /** Until words come, a draft says "Thinking…", with a Stop button; not for a quick answer. */
  thinkingAfterMs: number;
  /** Between two edits of a message, by how many there were; the last goes on. */
  editGapsMs: readonly number[];
  /** "Typing…" is shown for 5 s (Bot API 10.3). */
  typingMs: number;
}

export const LIVE_TEXT_PACE: LiveTextPace = {
  draftGapMs: 1_000,
  draftRenewMs: 20_000,
  thinkingAfterMs: 1_500,
  editGapsMs: [3_000, 4_000, 5_000, 6_000, 8_000],
  typingMs: 4_500,
};

export function editGapMs({ editGapsMs }: LiveTextPace, before: number): number {
  return editGapsMs[before] ?? editGapsMs.at(-1) ?? 0;
}
