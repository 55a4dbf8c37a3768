import { fillDown, glow } from '../brushes.js';
import { css, lighter, mix, ramp, type Color } from '../color.js';
import { stirred, turned } from '../motion.js';
import type { Scene } from '../scene.js';

/** Silk: wide waves of light over each other, each with a bright edge and a soft shadow. */
export function drawRibbons(scene: Scene): void {
  const { ctx, width, height, unit, palette, style } = scene;
  const random = scene.random.fork('ribbons');
  fillDown(scene, 0, height, [
    [0, palette.skyTop],
    [0.6, palette.skyMiddle],
    [1, palette.near],
  ]);
  glow(
    scene,
    width * random.between(0.2, 0.8),
    height * random.between(0.1, 0.4),
    Math.max(width, height) * 0.8,
    palette.horizon,
    0.7,
  );
  const colors: readonly [Color, ...Color[]] = [
    palette.skyMiddle,
    palette.accent,
    palette.second,
    palette.horizon,
    palette.accent,
    palette.skyTop,
  ];
  const count = Math.round(9 + 4 * style.detail);
  const offset = random.between(0, 200);
  const lean = random.spread() * 0.5;
  const diagonal = Math.hypot(width, height);
  ctx.save();
  ctx.translate(width / 2, height / 2);
  ctx.rotate(lean);
  for (let index = 0; index < count; index++) {
    const place = index / (count - 1);
    const base = -diagonal * 0.42 + diagonal * 0.9 * place;
    const tall = diagonal * (0.1 + 0.07 * random.next());
    const noise = stirred(scene, 0.22, place * 0.4);
    const edge = (x: number): number =>
      base +
      tall *
        (noise(offset + x / (unit * 620), place * 2.6) * 1.25 +
          0.35 * Math.sin(x / (unit * 310) + place * 5 - turned(scene)));
    const color = ramp(colors, (place * 0.92 + 0.08 * random.next()) % 1);
    ctx.beginPath();
    for (let x = -diagonal * 0.6; x <= diagonal * 0.6; x += unit * 8) ctx.lineTo(x, edge(x));
    ctx.lineTo(diagonal * 0.6, diagonal);
    ctx.lineTo(-diagonal * 0.6, diagonal);
    ctx.closePath();
    if (style.medium === 'flat' || style.medium === 'paper') ctx.fillStyle = css(color);
    else {
      const gradient = ctx.createLinearGradient(
        -diagonal * 0.3,
        base - tall,
        diagonal * 0.25,
        base + diagonal * 0.3,
      );
      gradient.addColorStop(0, css(lighter(color, 0.08), 0.96));
      gradient.addColorStop(0.35, css(color, 0.92));
      gradient.addColorStop(0.75, css(mix(color, palette.near, 0.55), 0.9));
      gradient.addColorStop(1, css(mix(color, palette.near, 0.85), 0.9));
      ctx.fillStyle = gradient;
    }
    // The shadow on the ribbon behind, in a few steps: a blurred one costs ten times as much.
    ctx.save();
    ctx.strokeStyle = css(palette.near, 0.045);
    for (let step = 6; step >= 1; step--) {
      ctx.lineWidth = unit * step * 9;
      ctx.stroke();
    }
    ctx.restore();
    ctx.fill();
    ctx.strokeStyle = css(lighter(mix(color, palette.light, 0.6), 0.05), 0.5);
    ctx.lineWidth = unit * 1.6;
    ctx.stroke();
    scene.checkpoint();
  }
  ctx.restore();
}
