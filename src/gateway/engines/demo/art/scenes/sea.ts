import { downward, fillDown, glow, skyline, traceBelow } from '../brushes.js';
import { css, lighter, mix } from '../color.js';
import { drawLayer } from '../ground.js';
import { phaseOf, stirred, twinkle } from '../motion.js';
import { layered, ridged } from '../noise.js';
import type { Scene } from '../scene.js';
import { drawSky, placeLuminary, type Luminary } from '../sky.js';
import { drawAfloat, drawSubjects } from '../subjects.js';

/** The light's path over the water: short bright strokes, wider and further apart towards us. */
function drawGlitter(scene: Scene, horizon: number, { x, radius }: Luminary): void {
  const { ctx, height, unit, palette, style } = scene;
  const random = scene.random.fork('glitter');
  const depth = height - horizon;
  // Ink does not shine: there the strokes are the sun's own red on the paper.
  const ink = style.medium === 'ink';
  if (!ink) {
    ctx.globalCompositeOperation = 'lighter';
    glow(scene, x, horizon, radius * 5, palette.horizon, 0.35);
  }
  for (let index = 0; index < 420 * style.detail; index++) {
    const close = random.next() ** 1.5;
    const y = horizon + unit * 2 + depth * close;
    const reach = radius * (0.5 + 2.4 * close);
    const away = random.spread() * reach;
    const wide = unit * (5 + 46 * close) * random.between(0.4, 1.3);
    const strength = (1 - Math.abs(away) / (reach * 1.1)) * (0.75 - 0.35 * close);
    ctx.fillStyle = css(
      mix(palette.light, palette.horizon, random.next() * (ink ? 0.3 : 0.7)),
      Math.max(0, strength) * (ink ? 0.5 : 1) * twinkle(scene, phaseOf(index), 0, 1 + (index % 2)),
    );
    ctx.beginPath();
    ctx.ellipse(
      x + away,
      y,
      wide / 2,
      Math.max(0.5, unit * (0.8 + 2.6 * close)),
      0,
      0,
      Math.PI * 2,
    );
    ctx.fill();
  }
  ctx.globalCompositeOperation = 'source-over';
}

function drawSwell(scene: Scene, horizon: number): void {
  const { ctx, height, unit, palette, style } = scene;
  const random = scene.random.fork('swell');
  const depth = height - horizon;
  const rows = Math.round(15 + 7 * style.detail);
  const rough = scene.reading.features.has('rain') ? 1.9 : random.between(0.5, 1.1);
  for (let row = 0; row < rows; row++) {
    const close = (row / rows) ** 1.8;
    const base = horizon + depth * close;
    const tall = unit * (1 + 30 * close) * rough;
    const stretch = unit * (90 + 420 * close);
    const offset = random.between(0, 200);
    const noise = stirred(scene, 0.42, row * 0.09);
    const line = skyline(
      scene,
      (x) => base - tall * layered(noise, offset + x / stretch, row * 2.7, 3),
    );
    const color = mix(
      mix(palette.horizon, palette.far, 0.55),
      mix(palette.near, palette.skyTop, 0.35),
      close ** 0.7,
    );
    traceBelow(scene, line, base + depth * 0.25);
    ctx.fillStyle = downward(scene, base - tall, base + depth * (0.05 + 0.16 * close), [
      [0, lighter(mix(color, palette.horizon, 0.4), 0.02), 0.75],
      [0.22, color, 0.6],
      [1, color, 0],
    ]);
    ctx.fill();
  }
  fillDown(scene, horizon, horizon + unit * 3, [
    [0, palette.light, 0.35],
    [1, palette.light, 0],
  ]);
}

/** Open water under a big sky. */
export function drawSea(scene: Scene): void {
  const { width, height, unit, palette, noise, style, reading } = scene;
  const random = scene.random.fork('sea');
  const horizon = Math.round(height * random.between(0.5, 0.62));
  const luminary = placeLuminary(scene, horizon);
  drawSky(scene, {
    horizon,
    luminary,
    clouds: reading.features.has('clouds') ? 0.95 : random.between(0.35, 0.8),
    nightStars: 0.9,
  });
  if (random.chance(0.65)) {
    const from = random.between(-0.2, 0.5);
    const offset = random.between(0, 99);
    const coast = skyline(scene, (x) => {
      const across = x / width - from;
      const body = Math.max(0, Math.sin(Math.PI * Math.min(1, Math.max(0, across / 0.62))));
      return (
        horizon + unit * 2 - body * unit * 190 * ridged(noise, offset + x / (unit * 420), 5, 4)
      );
    });
    drawLayer(scene, {
      line: coast,
      color: mix(palette.far, palette.horizon, 0.25),
      haze: palette.horizon,
      depth: unit * 170,
      rim: 0.2,
    });
  }
  const sea = style.medium === 'ink' ? palette.far : mix(palette.near, palette.skyMiddle, 0.35);
  fillDown(scene, horizon, height, [
    [0, mix(palette.horizon, palette.skyMiddle, 0.4)],
    [0.12, mix(palette.horizon, sea, 0.5)],
    [1, mix(sea, palette.near, 0.65)],
  ]);
  scene.checkpoint();
  drawSwell(scene, horizon);
  scene.checkpoint();
  drawGlitter(scene, horizon, luminary);
  drawAfloat(scene, horizon);
  const shore = skyline(scene, (x) => {
    const rise =
      ((x / width - (luminary.x < width / 2 ? 0.62 : 0.38)) * (luminary.x < width / 2 ? 1 : -1)) /
      0.38;
    return (
      height * 1.02 -
      Math.max(0, rise) ** 0.7 *
        height *
        0.13 *
        (0.8 + 0.5 * layered(noise, x / (unit * 260), 4, 4))
    );
  });
  if (reading.subjects.some((name) => name !== 'boat' && name !== 'birds')) {
    drawLayer(scene, {
      line: shore,
      color: palette.near,
      haze: palette.near,
      depth: height * 0.1,
      rim: 0.15,
    });
  }
  drawSubjects(scene, shore, luminary.x < width / 2 ? 0.84 : 0.16);
}
