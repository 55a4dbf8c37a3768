import { heightOf, skyline, type Skyline } from '../brushes.js';
import { css, lch, lighter, mix, type Color } from '../color.js';
import { drawFirs, drawGrass, drawLayer, drawMist } from '../ground.js';
import { swing } from '../motion.js';
import { layered } from '../noise.js';
import type { Random } from '../random.js';
import type { Scene } from '../scene.js';
import { drawSky, placeLuminary } from '../sky.js';
import { drawSubjects } from '../subjects.js';

interface Flower {
  x: number;
  y: number;
  size: number;
  foot: number;
  color: Color;
  /** How far the wind bends it, in pixels. */
  sway: number;
}

function drawFlower(
  scene: Scene,
  random: Random,
  { x, y, size, foot, color, sway }: Flower,
  stem: Color,
): void {
  const { ctx, palette } = scene;
  ctx.strokeStyle = css(stem);
  ctx.lineWidth = Math.max(0.6, size * 0.09);
  ctx.beginPath();
  ctx.moveTo(x + size * 0.4 * random.spread(), foot);
  ctx.quadraticCurveTo(x + size * 0.6 * random.spread(), (y + foot) / 2, x + sway, y);
  ctx.stroke();
  const petals = random.int(5, 8);
  const turn = random.between(0, Math.PI);
  const seen = random.between(0.45, 0.95);
  const rows = size > scene.unit * 22 ? 2 : 1;
  ctx.save();
  ctx.translate(x + sway, y);
  ctx.rotate(random.spread() * 0.5);
  ctx.scale(1, seen);
  for (let row = 0; row < rows; row++) {
    const long = size * (row === 0 ? 1 : 0.66);
    for (let petal = 0; petal < petals; petal++) {
      const angle = turn + row * 0.4 + (petal / petals) * Math.PI * 2;
      ctx.fillStyle = css(
        lighter(color, 0.1 * row + 0.06 * random.spread() - 0.05 * Math.sin(angle)),
        0.94,
      );
      ctx.beginPath();
      ctx.ellipse(
        Math.cos(angle) * long * 0.52,
        Math.sin(angle) * long * 0.52,
        long * 0.5,
        long * 0.31,
        angle,
        0,
        Math.PI * 2,
      );
      ctx.fill();
    }
  }
  ctx.fillStyle = css(mix(palette.second, lch(0.78, 0.15, 80), 0.6));
  ctx.beginPath();
  ctx.arc(0, 0, size * 0.24, 0, Math.PI * 2);
  ctx.fill();
  ctx.restore();
}

/** Flowers of three distances; the nearest are large and soft at the picture's foot. */
function drawFlowers(
  scene: Scene,
  line: Skyline,
  colors: readonly [Color, ...Color[]],
  close: number,
  count: number,
): void {
  const { width, height, unit, palette, noise } = scene;
  const random = scene.random.fork(`flowers ${close}`);
  const stem = mix(palette.near, lch(0.5, 0.12, 140), 0.4 * (1 - close));
  for (let index = 0; index < count; index++) {
    const x = random.next() * width;
    const drift = noise(x / (unit * 230), close * 31);
    if (drift < -0.25 && close < 0.9) continue;
    const size = unit * (5 + 30 * close ** 2) * random.between(0.6, 1.25);
    const foot =
      heightOf(line, x) +
      unit * 8 +
      (height - heightOf(line, x)) * random.next() * (close < 0.9 ? 0.4 : 0.85);
    drawFlower(
      scene,
      random,
      {
        x,
        y: foot - size * random.between(1.6, 4.6),
        size,
        foot: foot + size,
        color: random.pick(colors),
        sway: size * 0.42 * swing(scene, -x / (unit * 520)),
      },
      stem,
    );
  }
}

/** A field in flower. */
export function drawMeadow(scene: Scene): void {
  const { height, unit, palette, noise, style, reading, time } = scene;
  const random = scene.random.fork('meadow');
  const horizon = height * random.between(0.46, 0.56);
  drawSky(scene, {
    horizon: horizon * 1.05,
    luminary: placeLuminary(scene, horizon),
    clouds: random.between(0.3, 0.8),
    nightStars: 0.9,
  });
  const grass = mix(
    mix(palette.far, palette.near, 0.5),
    lch(palette.night ? 0.25 : 0.52, 0.11, 135),
    time === 'day' ? 0.72 : 0.45,
  );
  const hue = reading.hues[0];
  const colors: readonly [Color, ...Color[]] =
    hue === undefined
      ? [
          palette.accent,
          lighter(palette.accent, 0.08),
          palette.second,
          mix(palette.accent, palette.light, 0.6),
        ]
      : [
          lch(0.62, 0.2, hue),
          lch(0.72, 0.16, hue + 14),
          lch(0.56, 0.19, hue - 14),
          lch(0.9, 0.06, hue),
        ];
  const layers = 4;
  for (let index = 0; index < layers; index++) {
    const close = index / (layers - 1);
    const base = horizon + height * 0.34 * close ** 1.3;
    const offset = random.between(0, 99);
    const line = skyline(
      scene,
      (x) =>
        base -
        height *
          (0.1 - 0.04 * close) *
          layered(noise, offset + x / (unit * (650 - 200 * close)), index * 3, 3),
    );
    const color = mix(
      mix(palette.far, palette.horizon, 0.2),
      mix(grass, palette.near, 0.25 + 0.4 * close),
      0.25 + 0.75 * close ** 0.8,
    );
    if (index === 1) drawFirs(scene, line, mix(color, palette.near, 0.35), unit * 46, 'meadow');
    if (index > 1) drawGrass(scene, line, color, unit * (16 + 30 * close));
    drawLayer(scene, {
      line,
      color,
      haze: mix(color, lighter(grass, 0.1), 0.7),
      depth: height * 0.3,
      rim: 0.25 * (1 - close),
    });
    if (index === 0) drawMist(scene, base, height * 0.1, style.mist, 'meadow');
    if (index > 0)
      drawFlowers(scene, line, colors, close, Math.round((190 - 120 * close) * style.detail));
    if (index === layers - 2) drawSubjects(scene, line);
    scene.checkpoint();
  }
}
