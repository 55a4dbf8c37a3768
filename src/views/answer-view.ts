import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { AnswerEnd } from '../domain/talk.js';
import { FEATURES, openButton } from './buttons.js';
import { limitFailureWords } from './limit-words.js';
import {
  callbackButton,
  concat,
  keyboard,
  lines,
  type MessageView,
  type RichText,
  styled,
} from './rich-text.js';
import type { Translate } from './translator.js';

/**
 * What surrounds a model's answer: its buttons, the notes below its words, and the words where none
 * came. Pure, so that the bot and the worker say the same things.
 */

/**
 * `continue`, `regenerate` and `new` carry the turn's id, `stop`, `cancel`, `retry` and `keep` the
 * job's, the others nothing. A job's id is its turn's.
 */
export const ANSWER_ACTIONS = [
  'continue',
  'regenerate',
  'new',
  'stop',
  'cancel',
  'retry',
  /** All that was said, where no summary of it came. */
  'keep',
  /** Another model for this talk. */
  'model',
] as const;
export type AnswerAction = (typeof ANSWER_ACTIONS)[number];

/** Why no answer came, as far as a person can do something about it. */
export type AnswerFailure =
  | { reason: 'engine_busy' }
  | { reason: 'engine_away' }
  | { reason: 'engine_failed' }
  | { reason: 'timeout' }
  /** The model ended without a word. */
  | { reason: 'empty' }
  /** The model's own filter took all of it. */
  | { reason: 'filtered' }
  /** The API refused the request; `param` is the parameter it named, on the wire. */
  | { reason: 'refused'; param: string | undefined }
  | { reason: 'model_gone' }
  /** Question and persona alone are more than the model holds. */
  | { reason: 'too_long' }
  | { reason: 'limit_reached'; untilMs: number | undefined }
  | { reason: 'key_banned' }
  /** The API does not take this person's key, for a reason it keeps to itself. */
  | { reason: 'key_refused' }
  /** The talk, or what was to be gone on with, was deleted or is too old. */
  | { reason: 'talk_gone' }
  | { reason: 'picture_too_big' }
  | { reason: 'picture_unreadable' }
  /** Telegram no longer has it. */
  | { reason: 'picture_gone' }
  /** Nothing the person could change; the operator finds it in the log. */
  | { reason: 'service' }
  | { reason: 'unknown' };
type FailureReason = AnswerFailure['reason'];

type WayOut = 'retry' | 'model' | 'new' | 'key' | 'limits';
/** What the person can do about a failure; `retry` unless it stands here. */
const WAYS_OUT: Partial<Record<FailureReason, readonly WayOut[]>> = {
  filtered: ['retry', 'model'],
  refused: ['retry', 'model'],
  model_gone: ['model'],
  too_long: ['new', 'model'],
  limit_reached: ['retry', 'limits'],
  key_banned: [],
  key_refused: ['key', 'retry'],
  talk_gone: ['new'],
  picture_too_big: [],
  picture_unreadable: [],
  picture_gone: [],
};

function answerButton(
  t: Translate,
  action: AnswerAction,
  arg: string,
  style?: 'primary' | 'danger',
): InlineKeyboardButton {
  return callbackButton(
    t(`answer-button-${action}`),
    { feature: FEATURES.chat, action, arg },
    style,
  );
}

/** Under an answer while it grows, where Telegram has no Stop of its own. */
export function growingKeyboard(t: Translate, jobId: string): InlineKeyboardMarkup {
  return keyboard([answerButton(t, 'stop', jobId, 'danger')]);
}

function mayContinue(end: AnswerEnd): boolean {
  return end === 'length' || end === 'stopped' || end === 'broken';
}

/** Under the last message of an answer. */
export function answerKeyboard(
  t: Translate,
  { turnId, end }: { turnId: string; end: AnswerEnd },
): InlineKeyboardMarkup {
  return keyboard(mayContinue(end) ? [answerButton(t, 'continue', turnId, 'primary')] : [], [
    answerButton(t, 'regenerate', turnId),
    answerButton(t, 'new', turnId),
  ]);
}

/** What an answer's last message says below the model's words. */
export interface AnswerNotes {
  end: AnswerEnd;
  /** An answer that broke off was given back. */
  isFree: boolean;
  /** Turns that the model did not see, where that is news; 0: none. */
  leftOut: number;
  /** The model can't see the pictures that were sent with the question. */
  picturesUnseen: boolean;
  /** It goes on in a file. */
  hasFile: boolean;
  /** Telegram turned out to have no rich messages. */
  isRichOff: boolean;
}

function endWords(t: Translate, { end, isFree }: AnswerNotes): string | undefined {
  switch (end) {
    case 'stop':
    case 'tool_calls':
      return undefined;
    case 'length':
      return t('answer-note-length');
    case 'content_filter':
      return t('answer-note-filtered');
    case 'stopped':
      return t('answer-note-stopped');
    case 'broken':
      return t(isFree ? 'answer-note-broken-free' : 'answer-note-broken');
    default:
      return end satisfies never;
  }
}

/** Undefined: the model's words stand for themselves. */
export function answerNotes(t: Translate, notes: AnswerNotes): RichText | undefined {
  const said = [
    notes.hasFile ? t('answer-note-file') : undefined,
    endWords(t, notes),
    notes.picturesUnseen ? t('answer-note-pictures') : undefined,
    notes.leftOut > 0 ? t('answer-note-left-out', { count: notes.leftOut }) : undefined,
    notes.isRichOff ? t('answer-note-rich-off') : undefined,
  ].filter((note) => note !== undefined);
  if (said.length === 0) return undefined;
  return lines(...said.map((note) => styled(note, { type: 'italic' })));
}

export interface WaitingProps {
  jobId: string;
  /** Behind others: 1 is the next one. 0: only maintenance keeps it from its turn. */
  position: number;
  /** The bot is under maintenance: nothing is begun. */
  isPaused: boolean;
}

/** Of a question that waits. */
export function waitingCard(
  t: Translate,
  { jobId, position, isPaused }: WaitingProps,
): MessageView {
  return {
    text: isPaused ? t('answer-waiting-maintenance') : t('answer-waiting', { position }),
    entities: [],
    reply_markup: keyboard([answerButton(t, 'cancel', jobId)]),
  };
}

export function waitingCancelledCard(t: Translate): MessageView {
  return { text: t('answer-cancelled'), entities: [], reply_markup: keyboard() };
}

/** Stopped before the first word. */
export function stoppedView(t: Translate, jobId: string): MessageView {
  return {
    text: t('answer-stopped'),
    entities: [],
    reply_markup: keyboard([answerButton(t, 'retry', jobId)]),
  };
}

export function summarisedView(t: Translate): MessageView {
  return { text: t('answer-summarised'), entities: [] };
}

export function mayAskAgain(failure: AnswerFailure): boolean {
  return waysOut(failure).includes('retry');
}

function waysOut({ reason }: AnswerFailure): readonly WayOut[] {
  return WAYS_OUT[reason] ?? ['retry'];
}

function wayButtons(t: Translate, jobId: string, ways: readonly WayOut[]): InlineKeyboardButton[] {
  return ways.map((way, index) => {
    const style = index === 0 ? 'primary' : undefined;
    return way === 'key' || way === 'limits'
      ? openButton(t, way, style)
      : answerButton(t, way, jobId, style);
  });
}

/** What happened, that nothing was charged, and what to do next: in one breath. */
export function answerFailureView(
  t: Translate,
  { jobId, failure }: { jobId: string; failure: AnswerFailure },
): MessageView {
  return {
    ...concat(answerFailureWords(t, failure), ` ${t('answer-not-charged')}`),
    reply_markup: keyboard(wayButtons(t, jobId, waysOut(failure))),
  };
}

/**
 * No summary came for the model that is new to a talk. It has taken over already and sees what was
 * said itself, so the person chooses once more: a summary, all of it, or a new talk.
 */
export function noSummaryView(
  t: Translate,
  { jobId, failure }: { jobId: string; failure: AnswerFailure | 'stopped' },
): MessageView {
  if (failure !== 'stopped' && failure.reason === 'talk_gone') {
    return answerFailureView(t, { jobId, failure });
  }
  const ways = failure === 'stopped' ? ['retry' as const] : waysOut(failure);
  const again = ways.filter((way) => way !== 'model' && way !== 'new');
  const why =
    failure === 'stopped'
      ? t('answer-stopped')
      : concat(answerFailureWords(t, failure), ` ${t('answer-not-charged')}`);
  return {
    ...lines(why, t('answer-no-summary')),
    reply_markup: keyboard(wayButtons(t, jobId, again), [
      answerButton(t, 'keep', jobId),
      answerButton(t, 'new', jobId),
    ]),
  };
}

function answerFailureWords(t: Translate, failure: AnswerFailure): RichText | string {
  switch (failure.reason) {
    case 'engine_busy':
      return t('answer-failed-engine-busy');
    case 'engine_away':
      return t('answer-failed-engine-away');
    case 'engine_failed':
      return t('answer-failed-engine-failed');
    case 'timeout':
      return t('answer-failed-timeout');
    case 'empty':
      return t('answer-failed-empty');
    case 'filtered':
      return t('answer-failed-filtered');
    case 'refused':
      return t('answer-failed-refused', { param: failure.param ?? 'request' });
    case 'model_gone':
      return t('answer-failed-model-gone');
    case 'too_long':
      return t('answer-failed-too-long');
    case 'limit_reached':
      return limitFailureWords(t, 'answer-failed-limit', failure.untilMs);
    case 'key_banned':
      return t('answer-failed-key-banned');
    case 'key_refused':
      return t('answer-failed-key-refused');
    case 'talk_gone':
      return t('answer-failed-talk-gone');
    case 'picture_too_big':
      return t('answer-failed-picture-too-big');
    case 'picture_unreadable':
      return t('answer-failed-picture-unreadable');
    case 'picture_gone':
      return t('answer-failed-picture-gone');
    case 'service':
      return t('answer-failed-service');
    case 'unknown':
      return t('answer-failed-unknown');
    default:
      return failure satisfies never;
  }
}
