import type { FormattedText } from './formatted-text.js';

/**
 * Markdown that Telegram reads itself (rich messages, Bot API 10.1), safe to send: `toRichParts`
 * makes it of a model's.
 */
export interface RichMarkdown {
  markdown: string;
}

/** What a message says, in one of the two forms that Telegram has for text. */
export type MessageWords = FormattedText | RichMarkdown;

export function isRich(words: MessageWords): words is RichMarkdown {
  return 'markdown' in words;
}
