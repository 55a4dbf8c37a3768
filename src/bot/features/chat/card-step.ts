import type {
  ChatCardAction,
  ChatDraft,
  ChatScreen,
  SwitchWay,
} from '../../../views/chat-card/draft.js';
import type { CardProblem } from '../../../views/chat-replies.js';
import type { PersonRecord } from '../../person.js';

/** What a person does with the card. */
export type CardEvent =
  | { type: 'tap'; action: ChatCardAction; arg: string }
  | { type: 'text'; text: string }
  /** A picture, a voice message: something where words are needed. */
  | { type: 'other' };

/** What comes of it. Every event leads somewhere, so the card never gets stuck. */
export type CardStep =
  /** `remember` is kept for the person, whatever becomes of this talk. */
  | {
      then: 'show';
      draft: ChatDraft;
      remember?: Pick<PersonRecord, 'personas' | 'chatFavourites'>;
    }
  | { then: 'start' }
  /** Without a way it may have to be asked for first. */
  | { then: 'apply'; way?: SwitchWay }
  /** What was sent is a question: a talk is opened for it, if none is. */
  | { then: 'ask' }
  | { then: 'close' }
  | { then: 'refuse'; problem: CardProblem }
  | { then: 'need-words' }
  /** The button is from another state of the card or another list. */
  | { then: 'outdated' };

/** Leaves the screen on show behind: what belongs to it alone is forgotten. */
export function goTo(
  draft: ChatDraft,
  screen: ChatScreen,
  changes: Partial<ChatDraft> = {},
): Extract<CardStep, { then: 'show' }> {
  const left = { ...draft };
  delete left.search;
  delete left.parameter;
  delete left.own;
  delete left.newName;
  delete left.loss;
  return { then: 'show', draft: { ...left, page: 0, ...changes, screen } };
}
