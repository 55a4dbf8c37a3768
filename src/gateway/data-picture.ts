import type { ChatPart } from '../domain/chat-parameters.js';
import { readPictureHeader, type ReadBytes } from '../domain/picture-header.js';

/** Of one picture, decoded. */
export const MAX_PICTURE_BYTES = 10 * 1024 * 1024;
/** The longest base64 that can be a picture, with room for line ends. */
const MAX_BASE64_CHARS = (MAX_PICTURE_BYTES / 3) * 4 * 1.05;
/** Of one side. A few kilobytes can claim sides that need gigabytes once an engine unpacks them. */
const MAX_PICTURE_SIDE = 4096;

/** `data:image/png;base64,`; real ones are below 40 characters. */
const DATA_URL_HEAD = /^data:[^,]{0,200};base64,/i;
/** Sought instead of matching the whole text, which would take a stack as long as the picture. */
const NOT_BASE64 = /[^A-Za-z0-9+/]/;
/** Of any address; base64 has no colon. */
const SCHEME = /^[a-z][a-z\d+.-]{0,30}:/i;

export type Picture = Extract<ChatPart, { type: 'picture' }>;

/** `reason` goes on after the name of the parameter: "must be …". */
export type PictureReading = { ok: true; picture: Picture } | { ok: false; reason: string };

function refused(reason: string): PictureReading {
  return { ok: false, reason };
}

/** Decodes only what is asked for: 4 characters are 3 bytes. */
function createBase64Reader(base64: string): ReadBytes {
  return (offset, length) => {
    const first = Math.floor(offset / 3);
    const end = Math.ceil((offset + length) / 3);
    const bytes = Buffer.from(base64.slice(first * 4, end * 4), 'base64');
    const skipped = offset - first * 3;
    return bytes.subarray(skipped, skipped + length);
  };
}

/** With the padding that some encoders leave out. */
function padded(base64: string): string | undefined {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bare = base64.slice(0, base64.length - padding);
  if (bare.length % 4 === 1 || NOT_BASE64.test(bare)) return undefined;
  return bare + '='.repeat((4 - (bare.length % 4)) % 4);
}

/** As `padded`; the tool `base64` and older libraries break it into lines. */
function joinedAndPadded(text: string): string | undefined {
  return padded(text) ?? padded(text.replaceAll(/\s+/g, ''));
}

function readBase64(text: string): PictureReading {
  const tooLarge = refused(`must be a picture of at most ${MAX_PICTURE_BYTES / 1024 / 1024} MB`);
  if (text.length > MAX_BASE64_CHARS) return tooLarge;
  const base64 = joinedAndPadded(text);
  if (base64 === undefined) return refused('must be a picture in base64');
  if (Buffer.byteLength(base64, 'base64') > MAX_PICTURE_BYTES) return tooLarge;
  const header = readPictureHeader(createBase64Reader(base64));
  if (!header || header.width === 0 || header.height === 0) {
    return refused('must be a PNG, JPEG, WebP or GIF picture');
  }
  const { contentType, width, height } = header;
  if (Math.max(width, height) > MAX_PICTURE_SIDE) {
    return refused(
      `must be a picture of at most ${MAX_PICTURE_SIDE}x${MAX_PICTURE_SIDE} pixels, not ${width}x${height}`,
    );
  }
  return { ok: true, picture: { type: 'picture', contentType, base64 } };
}

/**
 * The picture in a `data:` URL. Its type is what its bytes say: the API's own example labels a PNG
 * as JPEG. Any other address is refused, because fetching what a client names would let it reach
 * whatever this machine can.
 */
export function readDataUrl(url: string): PictureReading {
  const head = DATA_URL_HEAD.exec(url)?.[0];
  if (head === undefined) {
    return refused(
      'must be a data: URL such as data:image/png;base64,…: pictures are sent along, addresses are not fetched',
    );
  }
  return readBase64(url.slice(head.length));
}

/** The picture in a `data:` URL or in bare base64, which old clients send. */
export function readDataUrlOrBase64(text: string): PictureReading {
  return SCHEME.test(text) ? readDataUrl(text) : readBase64(text);
}
