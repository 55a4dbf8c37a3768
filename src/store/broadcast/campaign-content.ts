import type { InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity } from 'grammy/types';
import { z } from 'zod';
import { EDITABLE_KINDS } from '../../domain/post.js';

/**
 * What a message is, as far as it matters for copying and editing it. The other ones can be copied
 * and not edited: a sticker, a poll, a place …
 */
const PART_KINDS = [...EDITABLE_KINDS, 'other'] as const;

/** Telegram's own, passed on as they came. */
const EntitiesSchema = z.custom<readonly MessageEntity[]>((value) => Array.isArray(value));
const KeyboardSchema = z.custom<InlineKeyboardMarkup['inline_keyboard']>((value) =>
  Array.isArray(value),
);
const LinkPreviewSchema = z.custom<LinkPreviewOptions>(
  (value) => typeof value === 'object' && value !== null,
);

export const ContentPartSchema = z.object({
  messageId: z.number().int(),
  kind: z.enum(PART_KINDS),
  /** The text, or the caption. */
  text: z.string().exactOptional(),
  entities: EntitiesSchema.exactOptional(),
  fileId: z.string().exactOptional(),
  hasSpoiler: z.boolean().exactOptional(),
  captionAbove: z.boolean().exactOptional(),
  linkPreview: LinkPreviewSchema.exactOptional(),
});
/** One message. */
export type ContentPart = z.output<typeof ContentPartSchema>;

/** The post: what is needed to copy it now, and to edit its copies later. */
export const CampaignContentSchema = z.object({
  fromChatId: z.number().int(),
  /** In their order; several = an album, ten at most. */
  parts: z.array(ContentPartSchema).min(1).max(10),
  /** The post's own buttons. An album has none. */
  keyboard: KeyboardSchema.exactOptional(),
  /** Whether a row to mute such news goes below them. */
  hasMute: z.boolean(),
});
export type CampaignContent = z.output<typeof CampaignContentSchema>;
