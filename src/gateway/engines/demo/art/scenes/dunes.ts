import { downward, heightOf, skyline, traceSkyline } from '../brushes.js';
import { css, lch, lighter, mix } from '../color.js';
import { drawLayer } from '../ground.js';
import { stirred } from '../motion.js';
import { layered } from '../noise.js';
import type { Scene } from '../scene.js';
import { drawSky, placeLuminary } from '../sky.js';
import { drawBirds, drawSubjects } from '../subjects.js';

/** The next low point of a line to one side of a crest. */
function valleyFrom(heights: readonly number[], crest: number, side: number): number {
  let point = crest;
  while ((heights[point + side] ?? -1) >= (heights[point] ?? 0)) point += side;
  return point;
}

/** Sand: each dune has a bright and a shaded face, parted by one sharp crest. */
export function drawDunes(scene: Scene): void {
  const { ctx, width, height, unit, palette, noise, style, reading } = scene;
  const random = scene.random.fork('dunes');
  const horizon = height * random.between(0.5, 0.6);
  const luminary = placeLuminary(scene, horizon);
  drawSky(scene, {
    horizon,
    luminary,
    clouds: random.between(0, 0.35),
    nightStars: 1.2,
  });
  const ownSand =
    reading.hues.length > 0 || palette.night
      ? palette.accent
      : mix(palette.accent, lch(0.76, 0.11, 70), 0.7);
  const left = luminary.x < width / 2;
  const layers = 6;
  let front = skyline(scene, () => height);
  for (let index = 0; index < layers; index++) {
    const close = index / (layers - 1);
    const base = horizon + height * 0.4 * close ** 1.25;
    const tall = height * (0.05 + 0.17 * close ** 0.8);
    const offset = random.between(0, 200);
    const stretch = unit * (420 + 700 * close);
    const line = skyline(
      scene,
      (x) =>
        base -
        tall *
          (0.5 -
            1.15 * Math.abs(noise(offset + x / stretch, index * 3.1)) +
            0.22 * layered(noise, offset + x / (stretch * 2), 8, 2)),
    );
    const sand = mix(mix(palette.far, ownSand, 0.6), palette.horizon, 0.42 * (1 - close));
    const lit = mix(sand, palette.near, 0.42 * close);
    drawLayer(scene, {
      line,
      color: lit,
      haze: mix(lit, palette.horizon, 0.35),
      depth: height * 0.4,
      rim: 0.5 - 0.2 * close,
    });
    // The shaded face: from every crest downwards, away from the sun.
    const shade = mix(mix(lit, palette.near, 0.62), palette.skyTop, 0.18);
    const { heights, step } = line;
    for (let point = 2; point < heights.length - 2; point++) {
      const here = heights[point] ?? 0;
      const isCrest =
        here < (heights[point - 1] ?? 0) &&
        here <= (heights[point + 1] ?? 0) &&
        here < base - tall * 0.12;
      if (!isCrest) continue;
      const x = point * step;
      const side = left ? 1 : -1;
      const valley = valleyFrom(heights, point, side);
      const reach = Math.abs(valley - point) * step;
      const drop = height * (0.1 + 0.28 * close);
      ctx.save();
      ctx.beginPath();
      traceSkyline(scene, line);
      ctx.lineTo(width + step * 2, height);
      ctx.lineTo(0, height);
      ctx.clip();
      ctx.beginPath();
      ctx.moveTo(x, here - unit);
      ctx.bezierCurveTo(
        x + side * reach * 0.12,
        here + drop * 0.3,
        x - side * reach * 0.22,
        here + drop * 0.6,
        x - side * reach * 0.45,
        here + drop,
      );
      ctx.lineTo(x + side * reach * 0.55, here + drop);
      ctx.quadraticCurveTo(
        x + side * reach * 1.15,
        here + drop * 0.5,
        x + side * reach * 1.02,
        here - unit * 60,
      );
      ctx.closePath();
      ctx.fillStyle = downward(scene, here, here + drop, [
        [0, shade, 0.92],
        [0.55, shade, 0.5],
        [1, shade, 0],
      ]);
      ctx.fill();
      ctx.restore();
    }
    front = line;
    scene.checkpoint();
  }
  // Wind ripples on the nearest sand.
  const windy = stirred(scene, 0.5);
  ctx.lineWidth = Math.max(0.5, unit * 1.2);
  for (let row = 0; row < 26 * style.detail; row++) {
    const down = (row / (26 * style.detail)) ** 1.3;
    ctx.strokeStyle = css(lighter(palette.near, -0.02), 0.12 + 0.1 * down);
    ctx.beginPath();
    for (let x = 0; x <= width; x += unit * 14) {
      const top = heightOf(front, x);
      const y =
        top +
        (height - top) * (0.12 + 0.9 * down) +
        unit * 16 * layered(windy, x / (unit * 170), row * 0.23, 2);
      if (x === 0) ctx.moveTo(x, y);
      else ctx.lineTo(x, y);
    }
    ctx.stroke();
  }
  drawSubjects(scene, front);
  if (scene.moment !== undefined && !reading.subjects.includes('birds')) drawBirds(scene);
}
