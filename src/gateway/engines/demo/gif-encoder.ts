import gifenc from 'gifenc';

export interface GifOptions {
  width: number;
  height: number;
  /** Of every frame; GIF counts in hundredths of a second. */
  frameMs: number;
  /** Called between frames; may throw. */
  checkpoint: () => void;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** The last of 256 is "as it was in the frame before". */
const COLORS = 255;
const TRANSPARENT = 255;
/** Every so many pixels one goes into the sample; a prime, so that it strays over all columns. */
const SAMPLE_STRIDE = 31;
/** How far dithering lifts or lowers a channel, of 255: smooth skies without visible dots. */
const DITHER = 8;
/** Bayer's 4x4 matrix, centred on 0. The same for every frame, so that what stands still stays still. */
const PATTERN = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map(
  (rank) => ((rank + 0.5) / 16 - 0.5) * DITHER,
);
/** A pixel is painted again when a channel is further than that from what it shows. */
const VISIBLE_CHANGE = 6;

/** Some pixels of every frame, side by side. */
function sample(frames: readonly Uint8Array[]): Uint8Array {
  const taken: Uint32Array[] = frames.map((frame) => {
    const pixels = new Uint32Array(frame.buffer, frame.byteOffset, frame.byteLength / 4);
    return pixels.filter((_, index) => index % SAMPLE_STRIDE === 0);
  });
  const all = new Uint32Array(taken.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const pixels of taken) {
    all.set(pixels, at);
    at += pixels.length;
  }
  return new Uint8Array(all.buffer);
}

/**
 * Finds a colour's nearest in the palette, remembered by its upper 6 bits a channel. By the bits and
 * not by the first colour that has them: the same colour is the same index in every frame.
 */
function createNearest(
  palette: readonly Rgb[],
): (red: number, green: number, blue: number) => number {
  const known = new Int16Array(1 << 18).fill(-1);
  const flat = Int32Array.from(palette.flat());
  return (red, green, blue) => {
    const place = ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);
    const found = known[place] ?? -1;
    if (found >= 0) return found;
    const [r, g, b] = [(red & ~3) + 2, (green & ~3) + 2, (blue & ~3) + 2];
    let best = 0;
    let least = Infinity;
    for (let index = 0, at = 0; at < flat.length; index++, at += 3) {
      const dr = r - (flat[at] ?? 0);
      const dg = g - (flat[at + 1] ?? 0);
      const db = b - (flat[at + 2] ?? 0);
      const distance = dr * dr + dg * dg + db * db;
      if (distance < least) {
        least = distance;
        best = index;
      }
    }
    known[place] = best;
    return best;
  };
}

function clamp(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

/**
 * Encodes RGBA frames as a GIF that loops for ever. All frames share one palette, and a frame holds
 * only what changed: nothing flickers, and a still sky costs next to nothing.
 */
export function encodeGif(frames: readonly Uint8Array[], options: GifOptions): Uint8Array {
  const { width, height, frameMs, checkpoint } = options;
  const palette = gifenc.quantize(sample(frames), COLORS, { format: 'rgb565' });
  while (palette.length < COLORS + 1) palette.push([0, 0, 0]);
  checkpoint();
  const nearest = createNearest(palette.slice(0, COLORS));
  const encoder = gifenc.GIFEncoder();
  const shown = new Uint8Array(width * height);
  frames.forEach((frame, number) => {
    const index = new Uint8Array(width * height);
    for (let pixel = 0, at = 0; pixel < index.length; pixel++, at += 4) {
      const red = frame[at] ?? 0;
      const green = frame[at + 1] ?? 0;
      const blue = frame[at + 2] ?? 0;
      if (number > 0) {
        const [shownRed, shownGreen, shownBlue] = palette[shown[pixel] ?? 0] ?? [0, 0, 0];
        if (
          Math.abs(red - shownRed) <= VISIBLE_CHANGE &&
          Math.abs(green - shownGreen) <= VISIBLE_CHANGE &&
          Math.abs(blue - shownBlue) <= VISIBLE_CHANGE
        ) {
          index[pixel] = TRANSPARENT;
          continue;
        }
      }
      const row = (pixel / width) | 0;
      const lift = PATTERN[((row & 3) << 2) | ((pixel - row * width) & 3)] ?? 0;
      const best = nearest(clamp(red + lift), clamp(green + lift), clamp(blue + lift));
      index[pixel] = best;
      shown[pixel] = best;
    }
    encoder.writeFrame(index, width, height, {
      ...(number === 0 && { palette }),
      delay: frameMs,
      repeat: 0,
      transparent: number > 0,
      transparentIndex: TRANSPARENT,
      dispose: 1,
    });
    checkpoint();
  });
  encoder.finish();
  return encoder.bytes();
}
