import type { DrawAction, DrawDraft, DrawScreen } from '../../../views/draw-panel/draft.js';
import type { DrawProblem } from '../../../views/draw-replies.js';
import type { DrawMemory } from '../../person.js';

/** What a person does with the panel. */
export type PanelEvent =
  | { type: 'tap'; action: DrawAction; arg: string }
  | { type: 'text'; text: string }
  /** A picture, a voice message: something where words are needed. */
  | { type: 'other' };

/** What comes of it. Every event leads somewhere, so the panel never gets stuck. */
export type PanelStep =
  /** `remember` is kept for the person, whatever becomes of this picture. */
  | { then: 'show'; draft: DrawDraft; remember?: DrawMemory }
  | { then: 'draw' }
  | { then: 'cancel' }
  | { then: 'refuse'; problems: DrawProblem[] }
  | { then: 'need-words' }
  /** The button is from another state of the panel or another list. */
  | { then: 'outdated' };

/** Leaves the screen on show behind: what belongs to it alone is forgotten. */
export function goTo<Draft extends DrawDraft>(
  draft: Draft,
  screen: DrawScreen,
  changes: Partial<Omit<Draft, 'kind'>> = {},
): PanelStep {
  const left = { ...draft };
  delete left.search;
  delete left.lora;
  return { then: 'show', draft: { ...left, page: 0, ...changes, screen } };
}
