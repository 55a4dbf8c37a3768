import { traitsOf } from './chat-models.js';
import { budgetOf, fitTurns } from './talk-memory.js';
import type { TalkSettings, Turn } from './talk.js';

/** What is said of a talk that a model could be told. */
export interface SaidSoFar {
  summary?: string;
  /** The oldest first. */
  turns: readonly Turn[];
}

/** What another model would not see of what was said, and the model before did. */
export interface SwitchLoss {
  pictures: number;
  turns: number;
}

function turnsSeen(settings: TalkSettings, said: SaidSoFar): readonly Turn[] {
  const fitted = fitTurns(
    { settings, ...said, question: { text: '', pictures: [] } },
    budgetOf(settings, traitsOf(settings.model)),
  );
  return fitted.outcome === 'fits' ? fitted.turns : [];
}

export function lossOf(before: TalkSettings, after: TalkSettings, said: SaidSoFar): SwitchLoss {
  const seen = turnsSeen(before, said);
  const stillSeen = turnsSeen(after, said);
  const losesSight = traitsOf(before.model).seesPictures && !traitsOf(after.model).seesPictures;
  const pictures = seen.flatMap(({ question }) => question.pictures).length;
  return {
    pictures: losesSight ? pictures : 0,
    turns: Math.max(0, seen.length - stillSeen.length),
  };
}
