import type { ChatPictureType } from './chat-parameters.js';

export interface PictureHeader {
  contentType: ChatPictureType;
  width: number;
  height: number;
}

/** Up to `length` bytes of a picture from `offset` on; fewer where it ends. */
export type ReadBytes = (offset: number, length: number) => Buffer;

/** Enough for all but JPEG, whose size comes after its metadata. */
const HEAD_BYTES = 30;

/** Size of the first chunk's data, and its name: the size of the picture is in it. */
const PNG_START = Buffer.from('\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR', 'latin1');

/**
 * Segments of a JPEG before the one that has its size. A photo has some twenty; a colour profile
 * may be cut into more. The bound keeps a file of nothing but tiny segments from costing a second.
 */
const MAX_JPEG_SEGMENTS = 512;

/** Start-of-frame markers. C4, C8 and CC, which are among them, mean something else. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function readJpeg(read: ReadBytes): Omit<PictureHeader, 'contentType'> | undefined {
  let offset = 2;
  for (let segment = 0; segment < MAX_JPEG_SEGMENTS; segment += 1) {
    // Marker (2), length (2), precision (1), height (2), width (2).
    const bytes = read(offset, 9);
    if (bytes.length < 9 || bytes[0] !== 0xff) return undefined;
    const marker = bytes.readUInt8(1);
    if (isStartOfFrame(marker)) {
      return { width: bytes.readUInt16BE(7), height: bytes.readUInt16BE(5) };
    }
    // FF may be repeated before a marker.
    offset += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(2);
  }
  return undefined;
}

/** The three kinds of WebP: lossy, lossless, and extended, which says the size of its canvas. */
function readWebp(head: Buffer): Omit<PictureHeader, 'contentType'> | undefined {
  if (head.length < HEAD_BYTES) return undefined;
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8 ':
      if (head.readUIntBE(23, 3) !== 0x9d012a) return undefined;
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      if (head[20] !== 0x2f) return undefined;
      const sides = head.readUInt32LE(21);
      return { width: (sides & 0x3fff) + 1, height: ((sides >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}

function bytesOf(picture: Buffer): ReadBytes {
  return (offset, length) => picture.subarray(offset, offset + length);
}

/**
 * What a picture says of itself in its first bytes, without decoding any of it; undefined for what
 * is no picture or of another type. Sizes are as claimed, zero included.
 */
export function readPictureHeader(picture: Buffer | ReadBytes): PictureHeader | undefined {
  const read = typeof picture === 'function' ? picture : bytesOf(picture);
  const head = read(0, HEAD_BYTES);
  const magic = head.toString('latin1', 0, 12);
  if (head.length >= 24 && head.subarray(0, PNG_START.length).equals(PNG_START)) {
    return {
      contentType: 'image/png',
      width: head.readUInt32BE(16),
      height: head.readUInt32BE(20),
    };
  }
  if (head.length >= 10 && /^GIF8[79]a/.test(magic)) {
    return { contentType: 'image/gif', width: head.readUInt16LE(6), height: head.readUInt16LE(8) };
  }
  if (magic.startsWith('\xff\xd8\xff')) {
    const size = readJpeg(read);
    return size && { contentType: 'image/jpeg', ...size };
  }
  if (magic.startsWith('RIFF') && magic.endsWith('WEBP')) {
    const size = readWebp(head);
    return size && { contentType: 'image/webp', ...size };
  }
  return undefined;
}
