import type { Place, Talk, TalkRef, TalkSettings } from '../domain/talk.js';

/**
 * Longest list of talks of one person. Another one pushes out the one that was quiet longest, and
 * what is in it.
 */
export const MAX_TALKS = 100;

export interface TalkPage {
  /** The one that last had a turn first. */
  talks: Talk[];
  /** Of all pages. */
  total: number;
}

/**
 * A person's talks without their turns, and where each is open. All of one person lies in one slot.
 * A talk is forgotten 30 days after its last turn, one that is not to be kept after an hour.
 * @throws StoreError from each of these; a talk that can't be read is never taken for none
 */
export interface Talks {
  /** @param options.place opens it there as well, in the same breath */
  begin(
    ownerId: number,
    settings: TalkSettings,
    options: { keep: boolean; place?: Place },
  ): Promise<Talk>;
  /** Undefined: never existed, removed, or too old. */
  load(ref: TalkRef): Promise<Talk | undefined>;
  /** Only talks with a turn: one that was begun and left is nothing to come back to. */
  list(ownerId: number, page: { offset: number; limit: number }): Promise<TalkPage>;
  /** These two change nothing and say false where there is no such talk. */
  rename(ref: TalkRef, title: string): Promise<boolean>;
  changeSettings(ref: TalkRef, settings: TalkSettings): Promise<boolean>;
  /** With its turns, and closed wherever it was open. Idempotent. */
  remove(ref: TalkRef): Promise<void>;
  /** @returns how many there were; those that were never used count as well */
  removeAll(ownerId: number): Promise<number>;

  /** Plain text of that person in that place goes to this talk from now on. */
  open(place: Place, talkId: string): Promise<void>;
  /** Undefined: none is open there, or what was open is gone. */
  openTalk(place: Place): Promise<Talk | undefined>;
  /** Idempotent. The talk itself stays. */
  close(place: Place): Promise<void>;
}
