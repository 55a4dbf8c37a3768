/** What a GIF's own blocks say, read without a decoder. */
export interface GifAnatomy {
  width: number;
  height: number;
  /** Entries of the palette of the whole file; 0 = none. */
  globalColors: number;
  /** How often it repeats; 0 = for ever, undefined = not at all. */
  repeat: number | undefined;
  frames: { delayMs: number; hasOwnPalette: boolean }[];
}

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;

function colorsOf(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 2 ** ((flags & 7) + 1);
}

/** @throws Error for what is no whole GIF. */
export function readGif(bytes: Buffer): GifAnatomy {
  if (bytes.toString('latin1', 0, 6) !== 'GIF89a') throw new Error('not a GIF89a');
  const globalColors = colorsOf(bytes.readUInt8(10));
  const gif: GifAnatomy = {
    width: bytes.readUInt16LE(6),
    height: bytes.readUInt16LE(8),
    globalColors,
    repeat: undefined,
    frames: [],
  };
  let at = 13 + globalColors * 3;
  let delayMs = 0;
  const skipSubBlocks = (): void => {
    for (let size = bytes.readUInt8(at); size > 0; size = bytes.readUInt8(at)) at += size + 1;
    at += 1;
  };
  for (;;) {
    const block = bytes.readUInt8(at++);
    if (block === TRAILER) break;
    if (block === EXTENSION) {
      const label = bytes.readUInt8(at++);
      if (label === GRAPHIC_CONTROL) delayMs = bytes.readUInt16LE(at + 2) * 10;
      if (label === APPLICATION) gif.repeat = bytes.readUInt16LE(at + 14);
      skipSubBlocks();
    } else if (block === IMAGE) {
      const flags = bytes.readUInt8(at + 8);
      gif.frames.push({ delayMs, hasOwnPalette: colorsOf(flags) > 0 });
      // The descriptor's 9 bytes, its palette, and the byte with the code size.
      at += 9 + colorsOf(flags) * 3 + 1;
      skipSubBlocks();
    } else throw new Error(`unknown block ${block} at ${at}`);
  }
  if (at !== bytes.length) throw new Error('something follows the end');
  return gif;
}
