import {
  downward,
  heightOf,
  traceBelow,
  traceSkyline,
  veil,
  smoothstep,
  type Skyline,
} from './brushes.js';
import { css, lighter, mix, type Color } from './color.js';
import { drifting, swing } from './motion.js';
import { layered } from './noise.js';
import type { Random } from './random.js';
import type { Scene } from './scene.js';

interface Layer {
  line: Skyline;
  color: Color;
  /** What the layer fades into below its crest. */
  haze: Color;
  /** How far below the crest, in pixels. */
  depth: number;
  /** The lit edge of the crest, 0 to 1. */
  rim?: number;
}

/** One layer of land, in the way of the picture's medium. */
export function drawLayer(scene: Scene, { line, color, haze, depth, rim = 0 }: Layer): void {
  const { ctx, unit, style, palette } = scene;
  const top = Math.min(...line.heights);
  if (style.medium === 'paper') {
    // The shadow that a sheet throws on the one behind it.
    for (let step = 5; step >= 1; step--) {
      ctx.save();
      ctx.translate(0, -unit * step * 2.6);
      traceBelow(scene, line);
      ctx.fillStyle = 'rgba(15,10,30,0.055)';
      ctx.fill();
      ctx.restore();
    }
  }
  traceBelow(scene, line);
  if (style.medium === 'ink') {
    ctx.fillStyle = downward(scene, top, top + depth * 1.1, [
      [0, color, 0.92],
      [0.45, color, 0.42],
      [1, haze, 0],
    ]);
    ctx.fill();
    return;
  }
  const flat = style.medium === 'paper' || style.medium === 'flat';
  ctx.fillStyle = flat
    ? css(color)
    : downward(scene, top, top + depth, [
        [0, color],
        [1, mix(color, haze, 0.25 + 0.55 * style.mist)],
      ]);
  ctx.fill();
  if (rim > 0) {
    ctx.beginPath();
    traceSkyline(scene, line);
    ctx.strokeStyle = css(lighter(mix(color, palette.light, 0.55), 0.05), rim);
    ctx.lineWidth = unit * (flat ? 3 : 1.6);
    ctx.stroke();
  }
}

/** A fir: drooping boughs on both sides, a little different each. */
function traceFir(scene: Scene, random: Random, x: number, foot: number, size: number): void {
  const { ctx } = scene;
  const boughs = size > scene.unit * 60 ? 7 : 4;
  const spread = size * random.between(0.17, 0.24);
  ctx.moveTo(x, foot - size);
  for (let bough = 1; bough <= boughs; bough++) {
    const down = foot - size + (size * 0.94 * bough) / boughs;
    const wide = (spread * bough) / boughs;
    ctx.lineTo(x + wide * random.between(0.85, 1.15), down);
    ctx.lineTo(x + wide * 0.45, down - size * 0.02);
  }
  ctx.lineTo(x + size * 0.02, foot + size * 0.08);
  ctx.lineTo(x - size * 0.02, foot + size * 0.08);
  for (let bough = boughs; bough >= 1; bough--) {
    const down = foot - size + (size * 0.94 * bough) / boughs;
    const wide = (spread * bough) / boughs;
    ctx.lineTo(x - wide * 0.45, down - size * 0.02);
    ctx.lineTo(x - wide * random.between(0.85, 1.15), down);
  }
  ctx.closePath();
}

/** Firs along a line, in groups with clearings between them. */
export function drawFirs(
  scene: Scene,
  line: Skyline,
  color: Color,
  size: number,
  label: string,
): void {
  const { ctx, width, noise, style, unit } = scene;
  const random = scene.random.fork(`firs ${label}`);
  const clearings = random.between(0, 90);
  const gap = (size * 0.24) / Math.max(0.35, style.detail);
  ctx.fillStyle = css(color);
  ctx.beginPath();
  for (let x = -size; x < width + size; x += gap * random.between(0.5, 1.6)) {
    const dense = layered(noise, clearings + (x / unit) * 0.0042, 3.3, 2);
    if (dense < -0.06) continue;
    const tall = size * (0.55 + 0.6 * random.next()) * (0.75 + Math.min(0.5, dense));
    traceFir(scene, random, x, heightOf(line, x) + size * 0.07, tall);
  }
  ctx.fill();
}

/** Blades of grass along a line, bent by one wind. */
export function drawGrass(scene: Scene, line: Skyline, color: Color, size: number): void {
  const { ctx, width, style, noise, unit } = scene;
  const random = scene.random.fork('grass');
  ctx.fillStyle = css(color);
  ctx.beginPath();
  const gap = (unit * 3.4) / Math.max(0.4, style.detail);
  for (let x = -size; x < width + size; x += gap * random.between(0.4, 1.6)) {
    const tall = size * random.between(0.35, 1);
    const gust = 0.24 * swing(scene, -x / (unit * 520));
    const bend =
      tall * (0.28 + gust + 0.4 * noise(x / (unit * 160), 7)) + size * 0.1 * random.spread();
    const foot = heightOf(line, x) + unit * 3;
    ctx.moveTo(x - unit * 1.4, foot);
    ctx.quadraticCurveTo(x, foot - tall * 0.6, x + bend, foot - tall);
    ctx.quadraticCurveTo(x + unit, foot - tall * 0.5, x + unit * 1.6, foot);
  }
  ctx.fill();
}

/** Banks of mist that hug a height. */
export function drawMist(
  scene: Scene,
  middle: number,
  thickness: number,
  alpha: number,
  label: string,
): void {
  if (alpha <= 0.02) return;
  const { noise, palette } = scene;
  const offset = scene.random.fork(`mist ${label}`).between(0, 90);
  veil(scene, {
    top: middle - thickness,
    bottom: middle + thickness,
    color: mix(palette.horizon, palette.far, palette.night ? 0.5 : 0.12),
    resolution: 72,
    alphaAt: drifting(scene, 0.26, (across, down) => {
      const body = Math.sin(Math.PI * down) ** 1.5;
      return (
        body *
        alpha *
        smoothstep(-0.45, 0.5, layered(noise, across * 3 + offset, down * 1.3 + offset, 3))
      );
    }),
  });
}
