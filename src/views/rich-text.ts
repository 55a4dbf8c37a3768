import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, User } from 'grammy/types';
import { type CallbackData, packCallbackData } from '../domain/callback-data.js';
import type { Translate, Variables } from './translator.js';

/** Text with its formatting beside it, so that nothing a person wrote can break a message. */
export interface RichText {
  text: string;
  entities: MessageEntity[];
}

/** A message as the Bot API's send and edit methods take it. */
export interface MessageView extends RichText {
  reply_markup?: InlineKeyboardMarkup;
}

type Plain = string | number;
type Part = string | RichText;
type Style =
  | { type: 'bold' | 'italic' | 'code' | 'spoiler' | 'blockquote' | 'expandable_blockquote' }
  | { type: 'pre'; language: string }
  | { type: 'text_mention'; user: User }
  | { type: 'date_time'; unix_time: number; date_time_format: 't' | 'T' | 'd' | 'dt' | 'dT' };

/** Formats a whole text; an empty one gets no entity, which Telegram would refuse. */
export function styled(text: string, ...styles: Style[]): RichText {
  const entities =
    text === '' ? [] : styles.map((style) => ({ ...style, offset: 0, length: text.length }));
  return { text, entities };
}

export const bold = (text: string): RichText => styled(text, { type: 'bold' });
export const code = (text: string): RichText => styled(text, { type: 'code' });
export const quote = (text: string): RichText => styled(text, { type: 'blockquote' });

/** A moment: clients that know the entity show it in the person's own time zone. */
export function clock(atMs: number): RichText {
  const text = `${new Date(atMs).toISOString().slice(11, 19)} UTC`;
  return styled(text, {
    type: 'date_time',
    unix_time: Math.round(atMs / 1000),
    date_time_format: 'T',
  });
}

/** Later ones are beyond what Telegram's servers count in; they are shown as they stand. */
const MAX_UNIX_TIME = 2 ** 31 - 1;

/** A minute of some day, likewise. */
export function moment(atMs: number): RichText {
  const text = `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const unixTime = Math.round(atMs / 1000);
  if (unixTime > MAX_UNIX_TIME) return { text, entities: [] };
  return styled(text, { type: 'date_time', unix_time: unixTime, date_time_format: 'dt' });
}

const SOON_MS = 12 * 3_600_000;
const MINUTE_MS = 60_000;

/** When something becomes possible: to the second, or with its day when that is not today. */
export function timeOf(atMs: number, nowMs = Date.now()): RichText {
  // Rounded up: who comes at that minute does not come too early.
  return atMs - nowMs < SOON_MS ? clock(atMs) : moment(Math.ceil(atMs / MINUTE_MS) * MINUTE_MS);
}

/** A day, likewise. */
export function day(atMs: number): RichText {
  return styled(new Date(atMs).toISOString().slice(0, 10), {
    type: 'date_time',
    unix_time: Math.round(atMs / 1000),
    date_time_format: 'd',
  });
}

/** Leads to somebody's profile; whom Telegram does not let the bot link stays a plain name. */
export function mention(name: string, userId: number): RichText {
  return styled(name, {
    type: 'text_mention',
    user: { id: userId, is_bot: false, first_name: name },
  });
}

/** One after the other, offsets moved along. */
export function concat(...parts: Part[]): RichText {
  let text = '';
  const entities: MessageEntity[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const start = text.length;
    text += part.text;
    for (const entity of part.entities) entities.push({ ...entity, offset: start + entity.offset });
  }
  return { text, entities };
}

/** Lines of a message; a part that is undefined leaves no empty line behind. */
export function lines(...parts: (Part | undefined)[]): RichText {
  const present = parts.filter((part) => part !== undefined);
  return concat(...present.flatMap((part, index) => (index === 0 ? [part] : ['\n', part])));
}

/** Stands for a formatted value while Fluent builds the sentence: a private-use character a value. */
const FIRST_MARK = 0xe000;
const MARKS = /[\uE000-\uE0FF]/g;

/**
 * A translated sentence with formatted values in it, wherever the language puts them. The sentence
 * can't choose its wording by such a value; pass numbers for that as they are.
 */
export function say(t: Translate, key: string, values: Record<string, Plain | RichText>): RichText {
  const inserted: RichText[] = [];
  const variables: Variables = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'object') {
      variables[name] = String.fromCharCode(FIRST_MARK + inserted.length);
      inserted.push(value);
    } else {
      variables[name] = typeof value === 'string' ? value.replaceAll(MARKS, '') : value;
    }
  }
  const sentence = t(key, variables);
  const parts: Part[] = [];
  let end = 0;
  for (const { index, 0: mark } of sentence.matchAll(MARKS)) {
    parts.push(sentence.slice(end, index), inserted[mark.charCodeAt(0) - FIRST_MARK] ?? '');
    end = index + mark.length;
  }
  return concat(...parts, sentence.slice(end));
}

type ButtonStyle = 'primary' | 'success' | 'danger';

/** Telegram cuts longer labels anyhow; this keeps a keyboard below its size limit. */
const MAX_LABEL_CHARS = 48;

function label(text: string): string {
  const chars = Array.from(text);
  return chars.length <= MAX_LABEL_CHARS
    ? text
    : `${chars.slice(0, MAX_LABEL_CHARS - 1).join('')}…`;
}

export function callbackButton(
  text: string,
  data: CallbackData,
  style?: ButtonStyle,
): InlineKeyboardButton {
  return {
    text: label(text),
    callback_data: packCallbackData(data),
    ...(style && { style }),
  };
}

export function urlButton(text: string, url: string, style?: ButtonStyle): InlineKeyboardButton {
  return { text: label(text), url, ...(style && { style }) };
}

/** Shows something; does nothing when tapped. */
export function inertButton(text: string, style?: ButtonStyle): InlineKeyboardButton {
  return { text: label(text), disabled: {}, ...(style && { style }) };
}

/** For a message whose buttons would lead away from where the person is. */
export function withoutButtons({ text, entities }: MessageView): MessageView {
  return { text, entities };
}

/** Rows without buttons are left out. */
export function keyboard(...rows: InlineKeyboardButton[][]): InlineKeyboardMarkup {
  return { inline_keyboard: rows.filter((row) => row.length > 0) };
}
