/**
 * What the page and its server say to each other about what a person has written or is to send
 * besides plain words. The page imports these as types only.
 */
import { z } from 'zod';
import { id, personId } from './protocol-ids.js';

/** Telegram's album (Bot API 10.3). */
const MAX_ALBUM = 10;
/** What all pictures of one request may weigh, as base64: an album from a phone. */
export const PICTURES_LIMIT_BYTES = 48 * 1024 * 1024;

/** The longest text; a caption is shorter, and the world says so. */
const MAX_TEXT_LENGTH = 4096;

/** Several pictures go as one album. */
export const SendPicturesRequestSchema = z.object({
  person: personId,
  chatId: id,
  topicId: id.nonnegative().default(0),
  caption: z.string().max(MAX_TEXT_LENGTH).default(''),
  replyToMessageId: id.positive().optional(),
  /** base64 */
  pictures: z.array(z.base64().min(1)).min(1).max(MAX_ALBUM),
});

/** The text of a text, the caption of a picture. */
export const EditRequestSchema = z.object({
  person: personId,
  chatId: id,
  messageId: id.positive(),
  text: z.string().max(MAX_TEXT_LENGTH),
});

export const DeleteRequestSchema = z.object({
  person: personId,
  chatId: id,
  messageIds: z.array(id.positive()).min(1).max(MAX_ALBUM),
});
