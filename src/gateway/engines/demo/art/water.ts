import { createCanvas } from '@napi-rs/canvas';
import { fillDown } from './brushes.js';
import { css, mix } from './color.js';
import { freeCanvas } from '../../../../free-canvas.js';
import { phaseOf, swing, turned, twinkle } from './motion.js';
import type { Scene } from './scene.js';

/** A mirror from `top` to the bottom of the picture, of what has been drawn above it. */
export function drawWater(scene: Scene, top: number, { rippled }: { rippled: number }): void {
  const { ctx, width, height, unit, palette, style } = scene;
  const depth = height - top;
  if (depth <= 1) return;
  const rows = Math.ceil(depth);
  const mirror = createCanvas(width, rows);
  const mirrored = mirror.getContext('2d');
  mirrored.translate(0, rows);
  mirrored.scale(1, -1);
  mirrored.drawImage(ctx.canvas, 0, Math.max(0, top - rows), width, rows, 0, 0, width, rows);

  const random = scene.random.fork('water');
  // Strips, each shifted a little more than the one above: ripples grow towards us.
  const strip = Math.max(1, Math.round(unit * 2));
  for (let y = 0; y < rows; y += strip) {
    const close = y / rows;
    const shift =
      Math.sin(y * 0.35 + random.next() - turned(scene, 2)) * unit * 9 * rippled * (0.2 + close) +
      random.spread() * unit * 5 * rippled;
    ctx.drawImage(mirror, 0, y, width, strip, shift, top + y, width, strip);
  }
  freeCanvas(mirror);
  const deep = mix(palette.near, palette.skyTop, 0.5);
  fillDown(scene, top, height, [
    [0, mix(palette.horizon, palette.far, 0.4), style.medium === 'ink' ? 0.1 : 0.3],
    [0.25, deep, 0.16],
    [1, deep, 0.62],
  ]);
  for (let index = 0; index < 90 * style.detail; index++) {
    const close = random.next() ** 1.6;
    const y = top + depth * close;
    const wide = unit * (8 + 90 * close) * random.between(0.4, 1.4);
    ctx.fillStyle = css(
      random.chance(0.7) ? palette.horizon : palette.near,
      (0.05 + 0.12 * random.next()) * twinkle(scene, phaseOf(index), 0.2),
    );
    ctx.fillRect(
      random.next() * width - wide / 2 + unit * 22 * swing(scene, phaseOf(index)),
      y,
      wide,
      Math.max(0.7, unit * (0.7 + 1.8 * close)),
    );
  }
}
