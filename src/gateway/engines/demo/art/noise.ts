import type { Random } from './random.js';

/** Smooth noise, about -1 to 1. */
export type Noise = (x: number, y: number) => number;

const SIZE = 256;

function smooth(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** Gradient noise over a lattice of random directions; repeats every 256 units. */
export function createNoise(random: Random): Noise {
  const angles = Float32Array.from({ length: SIZE }, () => random.next() * Math.PI * 2);
  const cos = angles.map(Math.cos);
  const sin = angles.map(Math.sin);
  const order = Uint8Array.from({ length: SIZE * 2 }, (_, index) => index % SIZE);
  for (let index = SIZE - 1; index > 0; index--) {
    const other = random.int(0, index);
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
  order.copyWithin(SIZE, 0, SIZE);

  function slope(ix: number, iy: number, dx: number, dy: number): number {
    const corner = order[(order[ix & 255] ?? 0) + (iy & 255)] ?? 0;
    return (cos[corner] ?? 0) * dx + (sin[corner] ?? 0) * dy;
  }

  return (x, y) => {
    const ix = Math.floor(x);
    const iy = Math.floor(y);
    const dx = x - ix;
    const dy = y - iy;
    const u = smooth(dx);
    const top = slope(ix, iy, dx, dy);
    const topRight = slope(ix + 1, iy, dx - 1, dy);
    const low = slope(ix, iy + 1, dx, dy - 1);
    const lowRight = slope(ix + 1, iy + 1, dx - 1, dy - 1);
    const upper = top + (topRight - top) * u;
    const lower = low + (lowRight - low) * u;
    return (upper + (lower - upper) * smooth(dy)) * 1.5;
  };
}

/** Octaves of noise, each half as strong and twice as fine; about -1 to 1. */
export function layered(noise: Noise, x: number, y: number, octaves: number): number {
  let sum = 0;
  let strength = 0.5;
  let scale = 1;
  for (let octave = 0; octave < octaves; octave++) {
    sum += noise(x * scale + octave * 17.3, y * scale - octave * 9.1) * strength;
    strength /= 2;
    scale *= 2;
  }
  return sum;
}

/** Sharp crests, soft valleys: mountains. 0 to about 1. */
export function ridged(noise: Noise, x: number, y: number, octaves: number): number {
  let sum = 0;
  let strength = 0.55;
  let scale = 1;
  for (let octave = 0; octave < octaves; octave++) {
    const crest = 1 - Math.abs(noise(x * scale + octave * 31.7, y * scale + octave * 5.3));
    sum += crest * crest * strength;
    strength *= 0.48;
    scale *= 2.05;
  }
  return sum;
}
