import { IMAGE_RANGES, isInRange } from '../domain/image-parameters.js';
import type { ReceivedReply, ReplyHeaders } from './error-reply.js';
import { badReply } from './parse-reply.js';

export interface GeneratedImage {
  bytes: Buffer;
  /** What the bytes are, whatever the reply's header says: `image/png`, `image/jpeg` … */
  contentType: PictureType;
  /** As the API told; absent with APIs that don't tell. */
  seed?: number;
}

/** First bytes of the picture formats that Telegram takes. */
const SIGNATURES = [
  { contentType: 'image/png', offset: 0, bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') },
  { contentType: 'image/jpeg', offset: 0, bytes: Buffer.from('\xff\xd8\xff', 'latin1') },
  { contentType: 'image/webp', offset: 8, bytes: Buffer.from('WEBP', 'latin1') },
  { contentType: 'image/gif', offset: 0, bytes: Buffer.from('GIF8', 'latin1') },
] as const;

type PictureType = (typeof SIGNATURES)[number]['contentType'];

/** What the bytes are by their beginning, or undefined for what is no picture. */
function pictureTypeOf(picture: Buffer): PictureType | undefined {
  return SIGNATURES.find(({ offset, bytes }) =>
    picture.subarray(offset, offset + bytes.length).equals(bytes),
  )?.contentType;
}

/** The `x-seed` header of our own gateway. */
export function seedOf({ 'x-seed': header }: ReplyHeaders): { seed?: number } {
  const seed = typeof header === 'string' && header !== '' ? Number(header) : Number.NaN;
  return isInRange(seed, IMAGE_RANGES.seed) ? { seed } : {};
}

/**
 * A picture of any format.
 * @throws ApiBadReplyError
 */
export function toPicture(bytes: Buffer, reply: ReceivedReply): GeneratedImage {
  const contentType = pictureTypeOf(bytes);
  if (contentType === undefined) throw badReply(reply, 'The reply is not a picture.');
  return { bytes, contentType };
}

/** @throws ApiBadReplyError for other pictures too: a GIF is asked for because it moves. */
export function toGif(bytes: Buffer, reply: ReceivedReply): GeneratedImage {
  const contentType = pictureTypeOf(bytes);
  if (contentType !== 'image/gif') throw badReply(reply, 'The reply is not a GIF.');
  return { bytes, contentType };
}
