import type { TalkRef, Turn, TurnAnswer, TurnRef } from '../domain/talk.js';

/** Of one talk, those of left branches included; beyond it the oldest go. */
export const MAX_TALK_TURNS = 2_000;
/** The same for what its turns weigh together: some 40 answers of 100,000 characters. */
export const MAX_TALK_BYTES = 8 * 1024 * 1024;

export interface Line {
  /** The oldest first; the last one is the turn that was asked for. */
  turns: Turn[];
  /** What stands for everything before `turns`: then nothing is missing before them. */
  summary?: string;
}

/** A turn among all of a talk. */
export interface TurnInTalk {
  turn: Turn;
  /** False: on a branch that was left. */
  inLine: boolean;
}

/** Whose turn a Telegram message belongs to, and as which half of it. */
export interface MessageTurn extends TurnRef {
  half: 'question' | 'answer';
}

/**
 * The turns of talks.
 *
 * A turn names its parent, and a talk's line is the path from its tip back to the root. So asking
 * anew, editing a question and branching are one thing: a turn with an earlier parent. What the line
 * leaves behind stays as a branch.
 * @throws StoreError from each of these. A turn that can't be read is `store_corrupt` whenever it is
 *   among those asked for; turns that nobody asks for are not looked at, so a talk goes on as long as
 *   its newest turns are whole.
 */
export interface TalkTurns {
  /**
   * Puts a turn behind its parent and makes it the tip. Idempotent by the turn's id: a turn that is
   * there already stays as it is, and the tip where it is. Finds its messages again
   * (`turnOfMessage`), and gives the talk its title where it has none.
   * @returns `gone` when there is no such talk (any more): then nothing is written
   */
  addTurn(ref: TalkRef, turn: Turn): Promise<'added' | 'known' | 'gone'>;
  /**
   * Writes an answer over the one a turn has, as when it is continued. Idempotent.
   * @returns false when there is no such turn (any more)
   */
  changeAnswer(ref: TurnRef, answer: TurnAnswer): Promise<boolean>;
  /**
   * The line goes on behind this turn; what came after it stays as a branch. Idempotent.
   * @returns false when there is no such turn (any more)
   */
  branchFrom(ref: TurnRef): Promise<boolean>;
  /**
   * From now on a text stands for the line up to this turn, wherever the line goes from here.
   * @returns false when there is no such turn (any more)
   */
  summarise(ref: TurnRef, summary: string): Promise<boolean>;
  load(ref: TurnRef): Promise<Turn | undefined>;
  /**
   * The last turns of the line, in one round trip that costs the same after 10 turns and 1,000.
   * @param options.endingWith instead of the tip; null: before the first turn, so none
   */
  recentTurns(ref: TalkRef, count: number, options?: { endingWith?: string | null }): Promise<Line>;
  /**
   * All turns in the order they came, page by page, left branches among them. What is added
   * meanwhile may be missing.
   */
  allTurns(ref: TalkRef): AsyncIterable<TurnInTalk>;
  /**
   * Undefined: the message is none of a talk's, or too old. The turn itself may be gone by then.
   * Knows nothing of who asks: whoever acts on it compares the owner.
   */
  turnOfMessage(chatId: number, messageId: number): Promise<MessageTurn | undefined>;
}
