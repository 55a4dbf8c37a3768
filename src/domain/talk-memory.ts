import { type ChatModelTraits } from './chat-models.js';
import {
  CHAT_DEFAULTS,
  type ChatMessage,
  type ChatPart,
  MAX_CHAT_MESSAGES,
  MAX_CHAT_PARTS,
} from './chat-parameters.js';
import { systemPromptOf } from './personas.js';
import type { TalkSettings, Turn, TurnPicture, TurnQuestion } from './talk.js';
import { estimateTokens, MESSAGE_TOKENS, PICTURE_TOKENS } from './token-estimate.js';

/** All that a model could be told with a question. */
export interface TalkContext {
  settings: TalkSettings;
  /** Of what was said before `turns`. */
  summary?: string;
  /** The line so far, the oldest first. */
  turns: readonly Turn[];
  question: Pick<TurnQuestion, 'text' | 'pictures'>;
}

export interface TokenBudget {
  /** What the model holds, its answer included. */
  budgetTokens: number;
  /** Kept free for the answer; also the most that may be asked for. */
  reserveTokens: number;
}

export type FittedTurns =
  | {
      outcome: 'fits';
      /** The newest, whole. */
      turns: readonly Turn[];
      /** How many older ones the model does not see. */
      leftOut: number;
    }
  /** Even alone the question is too long. */
  | { outcome: 'too_long'; questionTokens: number; roomTokens: number };

/** By file id; what is missing is told to the model as a picture that it can't see. */
export type PictureParts = ReadonlyMap<string, Extract<ChatPart, { type: 'picture' }>>;

/** The system's message and the question take two; each turn is two more. */
export const MAX_TURNS_IN_REQUEST = Math.floor((MAX_CHAT_MESSAGES - 2) / 2);

/** A text beside the pictures. */
const MAX_PICTURES_IN_MESSAGE = MAX_CHAT_PARTS - 1;

/** For the model, in whose eyes the history would have a hole. */
const UNSEEN_PICTURE = '[a picture that you cannot see]';
const SUMMARY_TITLE = 'What was said before, in short:';

/** An answer never takes more than half of what a model holds, whatever length is allowed for it. */
export function budgetOf(settings: TalkSettings, { contextTokens }: ChatModelTraits): TokenBudget {
  const wanted = settings.maxTokens ?? CHAT_DEFAULTS.maxTokens;
  return {
    budgetTokens: contextTokens,
    reserveTokens: Math.min(wanted, Math.floor(contextTokens / 2)),
  };
}

function systemTextOf({ settings, summary }: Pick<TalkContext, 'settings' | 'summary'>): string {
  const prompt = systemPromptOf(settings.persona);
  return summary === undefined ? prompt : `${prompt}\n\n${SUMMARY_TITLE}\n${summary}`;
}

/** Pictures cost the same whether the model sees them or not: a talk can change its model. */
function questionTokens({ text, pictures }: TalkContext['question']): number {
  return MESSAGE_TOKENS + estimateTokens(text) + PICTURE_TOKENS * pictures.length;
}

function turnTokens({ question, answer }: Turn): number {
  return questionTokens(question) + MESSAGE_TOKENS + estimateTokens(answer.text);
}

/**
 * The newest whole turns that a model can be told with the question. What the person has just asked
 * always stays, and so do persona and summary.
 */
export function fitTurns(
  context: TalkContext,
  { budgetTokens, reserveTokens }: TokenBudget,
): FittedTurns {
  const { turns, question } = context;
  const fixedTokens = MESSAGE_TOKENS + estimateTokens(systemTextOf(context));
  const roomTokens = budgetTokens - reserveTokens - fixedTokens;
  const asked = questionTokens(question);
  if (asked > roomTokens) {
    return { outcome: 'too_long', questionTokens: asked, roomTokens: Math.max(0, roomTokens) };
  }
  let left = roomTokens - asked;
  let first = turns.length;
  for (const turn of turns.slice(-MAX_TURNS_IN_REQUEST).toReversed()) {
    left -= turnTokens(turn);
    if (left < 0) break;
    first -= 1;
  }
  return { outcome: 'fits', turns: turns.slice(first), leftOut: first };
}

/**
 * The pictures that a model is to be shown, the question's first, then from the newest turn back.
 * Each once.
 */
export function picturesToShow(
  { turns, question }: Pick<TalkContext, 'turns' | 'question'>,
  max: number,
): TurnPicture[] {
  const asked = [question, ...turns.toReversed().map((turn) => turn.question)];
  const byFile = new Map(
    asked
      .flatMap(({ pictures }) => pictures.slice(0, MAX_PICTURES_IN_MESSAGE))
      .map((picture) => [picture.fileId, picture]),
  );
  return [...byFile.values()].slice(0, max);
}

function partsOf({ text, pictures }: TalkContext['question'], seen: PictureParts): ChatPart[] {
  // Nearly all of up to 127 questions, each time.
  if (pictures.length === 0) return [{ type: 'text', text }];
  const shown = pictures
    .slice(0, MAX_PICTURES_IN_MESSAGE)
    .flatMap(({ fileId }) => seen.get(fileId) ?? []);
  const unseen = pictures.length - shown.length;
  const words = [text, ...Array.from({ length: unseen }, () => UNSEEN_PICTURE)];
  return [{ type: 'text', text: words.filter((word) => word !== '').join('\n') }, ...shown];
}

function toContent(parts: readonly ChatPart[]): string | readonly ChatPart[] {
  const [first, ...others] = parts;
  if (first?.type === 'text' && others.length === 0) return first.text;
  const texts = parts.flatMap((part) =>
    part.type === 'text' && part.text !== '' ? part.text : [],
  );
  const text = texts.join('\n\n');
  const pictures = parts.filter((part) => part.type === 'picture');
  if (pictures.length === 0) return text;
  const words: ChatPart[] = text === '' ? [] : [{ type: 'text', text }];
  return [...words, ...pictures.slice(-MAX_PICTURES_IN_MESSAGE)];
}

/**
 * A talk as the API takes it: the persona, the turns, the question; person and model by turns, which
 * is all that many models accept. So a question that was never answered goes with the next one.
 * @param context with turns that fit, see `fitTurns`
 */
export function toChatMessages(
  context: TalkContext,
  pictures: PictureParts = new Map(),
): ChatMessage[] {
  const messages: ChatMessage[] = [{ role: 'system', content: systemTextOf(context) }];
  let open: ChatPart[] = [];
  for (const { question, answer } of context.turns.slice(-MAX_TURNS_IN_REQUEST)) {
    open.push(...partsOf(question, pictures));
    if (answer.text.trim() === '') continue;
    messages.push(
      { role: 'user', content: toContent(open) },
      { role: 'assistant', content: answer.text },
    );
    open = [];
  }
  open.push(...partsOf(context.question, pictures));
  return [...messages, { role: 'user', content: toContent(open) }];
}
