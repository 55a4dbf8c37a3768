import type { ChatFinishReason, ChatUsage } from './chat-answer.js';
import type { CHAT_RANGES, ChatPictureType } from './chat-parameters.js';
import type { PersonaChoice } from './personas.js';

/** A person's conversation with a model; neither a Telegram chat nor one of grammY's conversations. */
export interface Talk {
  id: string;
  ownerId: number;
  /** Absent until there is a turn to take it from. */
  title?: string;
  settings: TalkSettings;
  createdAtMs: number;
  /** When the last turn came; before the first one, when the talk began. */
  updatedAtMs: number;
  /** False: forgotten an hour after its last turn. */
  keep: boolean;
  /** The last turn of the line, behind which the next question comes; absent: nothing asked yet. */
  tipId?: string;
  /** All that ever were in it, left branches and forgotten ones included. */
  turnCount: number;
}

/** The parameters of a model that a person may set; an absent one is the API's default. */
export type Creativity = { -readonly [Name in keyof typeof CHAT_RANGES]?: number };

export interface TalkSettings extends Creativity {
  model: string;
  persona: PersonaChoice;
}

/** A talk's owner is part of its address: everything of one person lies in one slot of the store. */
export interface TalkRef {
  ownerId: number;
  talkId: string;
}

export interface TurnRef extends TalkRef {
  turnId: string;
}

/** A picture as Telegram has it; its bytes are fetched again whenever a model shall see it. */
export interface TurnPicture {
  fileId: string;
  contentType: ChatPictureType;
  sizeBytes: number;
}

export interface TurnQuestion {
  /** May be empty where there are pictures. */
  text: string;
  pictures: readonly TurnPicture[];
  /** The person's messages: several where Telegram split a long paste, or for an album. */
  messageIds: readonly number[];
}

/** Besides the model's own reasons: the person pressed Stop, or the stream broke in the middle. */
export const ANSWER_ENDS = [
  'stop',
  'length',
  'tool_calls',
  'content_filter',
  'stopped',
  'broken',
] as const satisfies readonly (ChatFinishReason | 'stopped' | 'broken')[];
export type AnswerEnd = (typeof ANSWER_ENDS)[number];

export interface TurnAnswer {
  /** The model's own Markdown, as far as it came. */
  text: string;
  finishReason: AnswerEnd;
  model: string;
  usage?: ChatUsage;
  /** The bot's messages that show it, in their order. */
  messageIds: readonly number[];
}

/**
 * One question with its answer. Turns are a tree: a talk branches where two have the same parent,
 * and its line is the path from the root to the tip.
 */
export interface Turn {
  /** Chosen by whoever answers, from the job's id: the same job makes the same turn. */
  id: string;
  /** Null: the first of a line. */
  parentId: string | null;
  /** The Telegram chat of all its messages. */
  chatId: number;
  question: TurnQuestion;
  answer: TurnAnswer;
  askedAtMs: number;
}

/** Where a talk is open: one at a time for each person in each topic. */
export interface Place {
  chatId: number;
  /** 0: the chat has no topics, or it is the General one. */
  threadId: number;
  userId: number;
  /**
   * A message that the person sent through the bot, somewhere else. It has a line of its own; the
   * chat is their private one, where a talk goes on from it.
   */
  inlineMessageId?: string;
}

/** `<chat>:<thread>:<user>`, and what was sent inline behind it */
export function toPlaceId({ chatId, threadId, userId, inlineMessageId }: Place): string {
  const id = `${chatId}:${threadId}:${userId}`;
  return inlineMessageId === undefined ? id : `${id}:${inlineMessageId}`;
}

/** Whether an answer is shown to its person alone, by their own chat with the bot. */
export function isPrivatePlace({ chatId, userId, inlineMessageId }: Place): boolean {
  // A private chat has its person's id.
  return inlineMessageId === undefined && chatId === userId;
}

/** Characters (graphemes) of a title: what a button of a phone shows on one line. */
export const MAX_TITLE_GRAPHEMES = 40;
/** UTF-16 units of it: one emoji can be a dozen, and a flood of combining marks is one grapheme. */
const MAX_TITLE_UNITS = 160;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A title from the words of a question: its first line with words, shortened between words where
 * there are any. Empty where the question has none, as with a picture alone.
 */
export function titleOf(question: string): string {
  const lines = question.toWellFormed().split(/[\r\n\u2028\u2029]/u);
  const worded = lines.find((line) => /[\p{L}\p{N}\p{S}]/u.test(line)) ?? '';
  const line = worded.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  let kept = 0;
  for (const { index, segment } of graphemes.segment(line)) {
    if (kept === MAX_TITLE_GRAPHEMES || index + segment.length > MAX_TITLE_UNITS) {
      const cut = line.slice(0, index);
      const border = segment === ' ' ? index : cut.lastIndexOf(' ');
      // A border far to the left is the end of a short word before a very long one.
      return `${cut.slice(0, border > index / 2 ? border : index).trimEnd()}…`;
    }
    kept += 1;
  }
  return line;
}
