import type { MessageEntity } from 'grammy/types';

/**
 * Text with its formatting beside it, as the Bot API takes it: it can't fail to parse. Offsets and
 * lengths of the entities count UTF-16 code units of `text`.
 */
export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}
