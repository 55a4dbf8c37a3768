import type { ChatPart } from '../../../../domain/chat-parameters.js';
import { hex, type Color } from '../art/color.js';

const SWATCHES = {
  black: '#080808',
  dark_grey: '#4a4a4a',
  grey: '#8f8f8f',
  white: '#f8f8f8',
  red: '#d62828',
  orange: '#f28c28',
  yellow: '#f4d51f',
  green: '#35a043',
  dark_green: '#1d4d2b',
  teal: '#159a9a',
  light_blue: '#8ecbf0',
  blue: '#2a62e0',
  navy: '#16265f',
  purple: '#7d3fb8',
  pink: '#f29bc1',
  brown: '#7a4a2b',
  beige: '#e5d4b1',
} as const;
export type ColorName = keyof typeof SWATCHES;

export interface PictureLook {
  format: string;
  width: number;
  height: number;
  /** More than one when it moves. */
  frames: number;
  /** What most of it is, the most first; empty when nothing of it can be seen. */
  colors: ColorName[];
}

/** As many pixels as the gateway lets in; whoever calls past it is refused by the decoder. */
const MAX_PIXELS = 4096 * 4096;
/** Side of the small copy that the colours are counted on. */
const SAMPLE_SIDE = 48;
const MAX_COLORS = 3;
/** A smaller share of the picture is not what it looks like. */
const MIN_SHARE = 0.08;
const SEEN_ALPHA = 128;

const PALETTE = Object.entries(SWATCHES).map(([name, swatch]) => ({
  name: name as ColorName,
  color: hex(swatch),
}));

function distance(one: Color, other: Color): number {
  // Lightness counts half: a shadow does not make another colour.
  return ((one.l - other.l) / 2) ** 2 + (one.a - other.a) ** 2 + (one.b - other.b) ** 2;
}

function nearest(color: Color): ColorName {
  let best: { name: ColorName; distance: number } = { name: 'black', distance: Infinity };
  for (const { name, color: swatch } of PALETTE) {
    const away = distance(color, swatch);
    if (away < best.distance) best = { name, distance: away };
  }
  return best.name;
}

/** @param pixels RGBA */
function dominantColors(pixels: Buffer): ColorName[] {
  const counts = new Map<ColorName, number>();
  let seen = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    if (pixels.readUInt8(at + 3) < SEEN_ALPHA) continue;
    seen += 1;
    const name = nearest(hex(`#${pixels.toString('hex', at, at + 3)}`));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= seen * MIN_SHARE)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAX_COLORS)
    .map(([name]) => name);
}

async function decode(base64: string): Promise<PictureLook> {
  // Loaded by the first picture: a process that sees none is spared its memory.
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  const image = sharp(Buffer.from(base64, 'base64'), { limitInputPixels: MAX_PIXELS });
  const { format, pages = 1, autoOrient } = await image.metadata();
  const pixels = await image
    .autoOrient()
    .resize(SAMPLE_SIDE, SAMPLE_SIDE, { fit: 'fill' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer();
  const { width, height } = autoOrient;
  return {
    format: format.toUpperCase(),
    width,
    height,
    frames: pages,
    colors: dominantColors(pixels),
  };
}

type Picture = Extract<ChatPart, { type: 'picture' }>;

/** Undefined for bytes that no decoder takes. */
export type LookAtPicture = (picture: Picture) => Promise<PictureLook | undefined>;

/**
 * Looks at pictures one after the other, in the threads of the decoder: several large ones at once
 * would take hundreds of megabytes.
 */
export function createLookAtPicture(): LookAtPicture {
  let last: Promise<unknown> = Promise.resolve();
  return ({ base64 }) => {
    const look = last.then(() => decode(base64)).catch(() => undefined);
    last = look;
    return look;
  };
}
