import type { MessageEntity } from 'grammy/types';
import { badRequest, type BotApiError } from '../errors.js';

export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

/** What a markup means, before it is known where it ends. */
export type Markup =
  | {
      type:
        | 'bold'
        | 'italic'
        | 'underline'
        | 'strikethrough'
        | 'spoiler'
        | 'code'
        | 'blockquote'
        | 'expandable_blockquote';
    }
  | { type: 'pre'; language?: string }
  | { type: 'text_link'; url: string }
  | { type: 'custom_emoji'; custom_emoji_id: string };

/** Collects the text without its markup, and the entities over it. */
export interface EntityBuilder {
  text: string;
  add(markup: Markup, offset: number): void;
  build(): FormattedText;
}

export function createEntityBuilder(): EntityBuilder {
  const entities: MessageEntity[] = [];
  return {
    text: '',
    add(markup, offset) {
      const length = this.text.length - offset;
      if (length > 0) entities.push({ ...markup, offset, length });
    },
    build() {
      entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
      return { text: this.text, entities };
    },
  };
}

export function cantParse(message: string): BotApiError {
  return badRequest(`Can't parse entities: ${message}`);
}

/** Telegram's complaints count in UTF-8 bytes. */
export function bytesBefore(text: string, index: number): number {
  return Buffer.byteLength(text.slice(0, index));
}
