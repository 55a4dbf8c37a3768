import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types';
import { badRequest } from './errors.js';
import { checkHttpUrl } from './formatting/http-url.js';

type ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

export interface CheckedMarkup {
  /** What stands under the message. */
  inline: InlineKeyboardMarkup | undefined;
  /** What it puts in place of the person's keyboard; null removes it. */
  keyboard: ReplyKeyboardMarkup | null | undefined;
  hasReplyKeyboard: boolean;
}

const MAX_CALLBACK_BYTES = 64;
const MAX_COPY_CHARS = 256;
const MAX_INLINE_BUTTONS = 100;
const MAX_INLINE_ROW = 8;
const MAX_REPLY_BUTTONS = 300;
const MAX_REPLY_ROW = 12;
const MAX_MARKUP_BYTES = 10_000;

/** Every inline button is exactly one of these. */
const BUTTON_KINDS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
  'disabled',
] as const;

export function checkMarkup(markup: ReplyMarkup | undefined): CheckedMarkup {
  const nothing = { inline: undefined, keyboard: undefined, hasReplyKeyboard: false };
  if (!markup) return nothing;
  if (Buffer.byteLength(JSON.stringify(markup)) > MAX_MARKUP_BYTES) {
    throw badRequest('reply markup is too long');
  }
  if ('inline_keyboard' in markup) return { ...nothing, inline: checkInlineKeyboard(markup) };
  if ('keyboard' in markup) {
    checkReplyKeyboard(markup);
    return { ...nothing, keyboard: markup, hasReplyKeyboard: true };
  }
  return { ...nothing, keyboard: null, hasReplyKeyboard: true };
}

/** An empty inline keyboard is none. */
export function checkInlineKeyboard(
  markup: InlineKeyboardMarkup | undefined,
): InlineKeyboardMarkup | undefined {
  if (!markup) return undefined;
  const rows = markup.inline_keyboard.filter((row) => row.length > 0);
  checkSize(rows, MAX_INLINE_BUTTONS, MAX_INLINE_ROW);
  for (const button of rows.flat()) checkInlineButton(button);
  return rows.length > 0 ? { ...markup, inline_keyboard: rows } : undefined;
}

function checkSize(rows: readonly (readonly unknown[])[], maxButtons: number, maxRow: number) {
  if (rows.flat().length > maxButtons || rows.some((row) => row.length > maxRow)) {
    throw badRequest('reply markup is too long');
  }
}

function checkInlineButton(button: InlineKeyboardButton): void {
  if (button.text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  const kinds = BUTTON_KINDS.filter((kind) => kind in button);
  const isTextOnly =
    kinds.length === 0 || ('callback_data' in button && button.callback_data === '');
  if (isTextOnly) {
    throw badRequest(
      "Can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    );
  }
  if (kinds.length > 1) {
    throw badRequest(`Can't parse inline keyboard button: it is both ${kinds.join(' and ')}`);
  }
  if ('callback_data' in button && Buffer.byteLength(button.callback_data) > MAX_CALLBACK_BYTES) {
    throw badRequest('BUTTON_DATA_INVALID');
  }
  if ('url' in button) {
    const problem = checkHttpUrl(button.url);
    if (problem) {
      throw badRequest(`Inline keyboard button URL '${button.url}' is invalid: ${problem}`);
    }
  }
  if ('copy_text' in button) {
    const { length } = button.copy_text.text;
    if (length === 0 || length > MAX_COPY_CHARS) throw badRequest('BUTTON_COPY_TEXT_INVALID');
  }
}

function textOf(button: KeyboardButton | string): string {
  return typeof button === 'string' ? button : button.text;
}

function checkReplyKeyboard({ keyboard }: ReplyKeyboardMarkup): void {
  checkSize(keyboard, MAX_REPLY_BUTTONS, MAX_REPLY_ROW);
  if (keyboard.flat().some((button) => textOf(button).trim() === '')) {
    throw badRequest('keyboard button text must be non-empty');
  }
}
