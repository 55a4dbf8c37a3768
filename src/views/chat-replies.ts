import { CHAT_RANGES } from '../domain/chat-parameters.js';
import { type ChatParameterName, isWholeNumber } from '../domain/creativity.js';
import { OWN_PERSONA_LIMITS, type OwnPersonaRefusal } from '../domain/personas.js';
import { RETENTION } from '../domain/retention.js';
import type { WayOn } from '../domain/tiers.js';
import { openButton } from './buttons.js';
import { shortenPrompt } from './image-card.js';
import { againWords, type LimitTimes, wayOnButtons, wayOnWords } from './limit-words.js';
import { code, keyboard, lines, type MessageView, type RichText, say } from './rich-text.js';
import type { Translate } from './translator.js';

export interface ChatLimitedProps extends LimitTimes {
  limit: number;
  way: WayOn;
  /** In a private chat, where nobody else presses what is meant for this person. */
  isAlone: boolean;
}

/** The limit is reached: when the next question can be asked, to the second, and who has more. */
export function chatLimitedView(
  t: Translate,
  { limit, way, isAlone, ...times }: ChatLimitedProps,
): MessageView {
  return {
    ...lines(
      t('chat-limited', { limit }),
      againWords(t, 'chat-limited-until', times),
      wayOnWords(t, way),
    ),
    reply_markup: keyboard(...(isAlone ? wayOnButtons(t, way) : [])),
  };
}

/** So many questions of one person wait in this place that another one has to be sent later. */
export function lineFullView(t: Translate, waiting: number): MessageView {
  return { text: t('chat-line-full', { waiting }), entities: [] };
}

/** The list of models can't be had, and none is known from before. */
export function chatEngineAwayView(t: Translate): MessageView {
  return { text: t('chat-engine-away'), entities: [] };
}

/** Why what was typed into the card can't be taken. */
export type CardProblem =
  | { code: 'no_model'; typed: string; suggestion?: string }
  | { code: 'not_in_range'; name: ChatParameterName; typed: string }
  | { code: OwnPersonaRefusal };

/** What was typed can be long; a sentence about it should not be. */
const MAX_SHOWN_CHARS = 40;

function shortened(typed: string): RichText {
  return code(shortenPrompt(typed, MAX_SHOWN_CHARS));
}

/** The limit that each refusal of a persona is about. */
const PERSONA_MAX: Record<OwnPersonaRefusal, number> = {
  name_empty: OWN_PERSONA_LIMITS.nameChars,
  name_too_long: OWN_PERSONA_LIMITS.nameChars,
  prompt_empty: OWN_PERSONA_LIMITS.promptChars,
  prompt_too_long: OWN_PERSONA_LIMITS.promptChars,
  too_many: OWN_PERSONA_LIMITS.count,
};

export function cardProblemView(t: Translate, problem: CardProblem): MessageView {
  switch (problem.code) {
    case 'no_model': {
      const { typed, suggestion } = problem;
      return suggestion === undefined
        ? say(t, 'chat-no-model', { typed: shortened(typed) })
        : say(t, 'chat-no-model-suggestion', {
            typed: shortened(typed),
            suggestion: code(suggestion),
          });
    }
    case 'not_in_range': {
      const { name, typed } = problem;
      const { min, max } = CHAT_RANGES[name];
      return say(t, isWholeNumber(name) ? 'chat-not-in-range-whole' : 'chat-not-in-range', {
        name: t(`chat-parameter-${name}`),
        min: String(min),
        max: String(max),
        typed: shortened(typed),
      });
    }
    case 'name_empty':
    case 'name_too_long':
    case 'prompt_empty':
    case 'prompt_too_long':
    case 'too_many': {
      const { code: refusal } = problem;
      return {
        text: t(`chat-persona-${refusal}`, { max: PERSONA_MAX[refusal] }),
        entities: [],
      };
    }
    default:
      return problem satisfies never;
  }
}

/** How long a talk is remembered. */
export function keptWords(t: Translate, keep: boolean): string {
  return keep
    ? t('chat-kept', { days: RETENTION.talkDays })
    : t('chat-not-kept', { hours: RETENTION.unkeptTalkHours });
}

/** After /stop, where no answer was being made. */
export function talkClosedView(t: Translate, { wasOpen }: { wasOpen: boolean }): MessageView {
  return {
    text: t(wasOpen ? 'chat-closed' : 'chat-nothing-open'),
    entities: [],
    reply_markup: keyboard([openButton(t, 'chat', 'primary'), openButton(t, 'talks')]),
  };
}
