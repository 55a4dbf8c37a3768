import { createCanvas } from '@napi-rs/canvas';
import { skyline } from '../brushes.js';
import { css, lch, lighter, mix, saturated, type Color } from '../color.js';
import { freeCanvas } from '../../../../../free-canvas.js';
import { drawFirs, drawLayer } from '../ground.js';
import { stirred } from '../motion.js';
import { layered, ridged } from '../noise.js';
import type { Scene } from '../scene.js';
import { drawSky } from '../sky.js';
import { drawSubjects } from '../subjects.js';
import { drawWater } from '../water.js';

/** Curtains of light, drawn small and stretched, which is as soft as they are. */
function drawCurtains(scene: Scene, horizon: number, colors: readonly [Color, Color]): void {
  const { ctx, width } = scene;
  const random = scene.random.fork('curtains');
  const columns = 200;
  const rows = Math.max(24, Math.round((columns * horizon) / width));
  const canvas = createCanvas(columns, rows);
  const small = canvas.getContext('2d');
  small.globalCompositeOperation = 'lighter';
  const curtains = random.int(3, 4);
  for (let curtain = 0; curtain < curtains; curtain++) {
    const offset = random.between(0, 200);
    const middle = random.between(0.42, 0.78);
    const tall = random.between(0.4, 0.75);
    const noise = stirred(scene, 0.32, curtain * 0.3);
    const [low, high] = curtain % 2 === 0 ? colors : [mix(colors[0], colors[1], 0.35), colors[1]];
    for (let step = 0; step < columns * 1.6; step++) {
      const t = step / (columns * 1.6);
      const sway = layered(noise, offset + t * 2.2, curtain * 5.1, 3);
      const x = (t + 0.13 * layered(noise, offset + t * 5, 40, 2)) * columns;
      const foot = (middle + 0.3 * sway) * rows;
      const rays =
        0.45 + 0.75 * Math.abs(noise(offset + t * 34, 9)) + 0.25 * noise(offset + t * 90, 3);
      const reach = rows * tall * (0.55 + 0.6 * rays) * (0.7 + 0.3 * Math.sin(Math.PI * t));
      const alpha = 0.2 * rays * (0.35 + 0.65 * Math.max(0, noise(offset + t * 3, 77) + 0.55));
      const gradient = small.createLinearGradient(0, foot - reach, 0, foot + rows * 0.06);
      gradient.addColorStop(0, css(high, 0));
      gradient.addColorStop(0.45, css(high, alpha * 0.5));
      gradient.addColorStop(0.84, css(low, alpha));
      gradient.addColorStop(0.93, css(lighter(low, 0.1), alpha * 1.15));
      gradient.addColorStop(1, css(low, 0));
      small.fillStyle = gradient;
      small.fillRect(x - 1, foot - reach, 2.2, reach + rows * 0.06);
    }
  }
  ctx.globalCompositeOperation = 'lighter';
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(canvas, 0, 0, width, horizon);
  freeCanvas(canvas);
  ctx.globalCompositeOperation = 'source-over';
}

/** Northern lights over a still lake; always night. */
export function drawAurora(scene: Scene): void {
  const { height, unit, palette, noise, reading } = scene;
  const random = scene.random.fork('aurora');
  const horizon = height * random.between(0.6, 0.68);
  const night = {
    ...palette,
    night: true,
    skyTop: mix(palette.skyTop, lch(0.12, 0.045, 265), 0.85),
    skyMiddle: mix(palette.skyMiddle, lch(0.22, 0.07, 245), 0.85),
    horizon: mix(palette.horizon, lch(0.42, 0.09, 200), 0.8),
    near: lch(0.09, 0.025, 250),
    far: lch(0.27, 0.055, 235),
    light: lch(0.97, 0.02, 200),
  };
  const dark: Scene = { ...scene, palette: night, time: 'night' };
  const curtain: readonly [Color, Color] =
    reading.hues.length > 0
      ? [
          saturated(lighter(palette.accent, 0.05), 1.1),
          lch(0.6, 0.2, (reading.hues[1] ?? 300) + 10),
        ]
      : [lch(0.84, 0.2, random.between(150, 175)), lch(0.6, 0.2, random.between(285, 345))];
  drawSky(dark, { horizon, nightStars: 1.2 });
  drawCurtains(dark, horizon * 1.02, curtain);
  dark.checkpoint();
  for (let index = 0; index < 3; index++) {
    const close = index / 2;
    const offset = random.between(0, 200);
    const line = skyline(dark, (x) => {
      const crest = ridged(noise, offset + x / (unit * 480), index * 4, 5) - 0.4;
      return horizon + height * 0.05 * close - height * (0.24 - 0.17 * close) * crest;
    });
    const color = mix(night.far, night.near, 0.35 + 0.65 * close);
    if (close > 0.4) drawFirs(dark, line, color, unit * (26 + 50 * close), `aurora ${index}`);
    drawLayer(dark, {
      line,
      color,
      haze: mix(night.horizon, curtain[0], 0.3),
      depth: height * 0.3,
      rim: 0.3 * (1 - close),
    });
    dark.checkpoint();
  }
  drawWater(dark, horizon + height * 0.055, { rippled: 0.4 });
  const bank = skyline(
    dark,
    (x) => height * 0.955 - height * 0.04 * layered(noise, 9 + x / (unit * 500), 2, 4),
  );
  if (reading.subjects.length > 0)
    drawLayer(dark, { line: bank, color: night.near, haze: night.near, depth: height * 0.1 });
  drawSubjects(dark, bank);
}
