import { downward, fillDown, glow } from '../brushes.js';
import { css, lighter, mix, type Color } from '../color.js';
import { drawMist } from '../ground.js';
import { passed, phaseOf, twinkle } from '../motion.js';
import type { Random } from '../random.js';
import type { Scene } from '../scene.js';
import { drawSky, placeLuminary } from '../sky.js';
import { drawAloft } from '../subjects.js';
import { drawWater } from '../water.js';

interface Tower {
  x: number;
  top: number;
  wide: number;
  foot: number;
}

function drawTop({ ctx, unit }: Scene, random: Random, { x, top, wide }: Tower): void {
  const middle = x + wide / 2;
  switch (random.int(0, 5)) {
    case 0:
      ctx.fillRect(middle - unit * 1.5, top - wide * 0.9, unit * 3, wide * 0.9);
      ctx.fillRect(x + wide * 0.25, top - wide * 0.14, wide * 0.5, wide * 0.14);
      break;
    case 1:
      ctx.beginPath();
      ctx.moveTo(x, top + 1);
      ctx.lineTo(middle, top - wide * 0.75);
      ctx.lineTo(x + wide, top + 1);
      ctx.fill();
      break;
    case 2:
      ctx.fillRect(x + wide * 0.15, top - wide * 0.22, wide * 0.7, wide * 0.24);
      ctx.fillRect(x + wide * 0.32, top - wide * 0.42, wide * 0.36, wide * 0.24);
      break;
    case 3:
      ctx.beginPath();
      ctx.ellipse(middle, top + 1, wide / 2, wide * 0.32, 0, Math.PI, 0);
      ctx.fill();
      break;
    default:
      ctx.fillRect(x + wide * 0.2, top - wide * 0.1, wide * 0.2, wide * 0.12);
  }
}

/** In an animation somebody switches a light off and on again now and then. */
function isOff(scene: Scene, window: number): boolean {
  if (scene.moment === undefined) return false;
  return window % 9 === 4 && passed(scene, phaseOf(window)) > 0.6;
}

/** Headlights to the right, tail lights to the left; only where something can move. */
function drawTraffic(scene: Scene, y: number): void {
  const { ctx, width, unit, palette, moment } = scene;
  if (moment === undefined) return;
  const random = scene.random.fork('traffic');
  ctx.globalCompositeOperation = 'lighter';
  for (let car = 0; car < 26; car++) {
    const right = car % 2 === 0;
    const way = passed(scene, random.next());
    const x = (right ? way : 1 - way) * width * 1.1 - width * 0.05;
    const color = right ? palette.light : palette.accent;
    glow(scene, x, y, unit * 22, color, 0.35);
    ctx.fillStyle = css(color, 0.9);
    ctx.fillRect(x - unit * 3.5, y - unit * 1.5, unit * 7, unit * 3);
  }
  ctx.globalCompositeOperation = 'source-over';
}

function drawWindows(
  scene: Scene,
  random: Random,
  { x, top, wide, foot }: Tower,
  colors: readonly [Color, ...Color[]],
  lit: number,
): void {
  const { ctx, unit } = scene;
  const cell = unit * random.between(9, 13);
  const columns = Math.max(1, Math.floor((wide - cell * 0.6) / cell));
  const margin = (wide - columns * cell) / 2;
  const color = random.pick(colors);
  const bands = random.chance(0.25);
  ctx.fillStyle = css(color, 0.85);
  let window = 0;
  for (let y = top + cell * 0.8; y < foot; y += cell * 1.25) {
    if (bands) {
      if (random.chance(lit)) ctx.fillRect(x + margin, y, wide - margin * 2, cell * 0.45);
      continue;
    }
    for (let column = 0; column < columns; column++) {
      if (!random.chance(lit)) continue;
      if (isOff(scene, window++)) continue;
      ctx.fillRect(x + margin + column * cell + cell * 0.2, y, cell * 0.56, cell * 0.72);
    }
  }
}

/** Towers behind towers, their windows lit, over wet ground or a river. */
export function drawCity(scene: Scene): void {
  const { ctx, width, height, unit, palette, style } = scene;
  const random = scene.random.fork('city');
  const ground = height * random.between(0.74, 0.8);
  const luminary = placeLuminary(scene, ground);
  luminary.y = ground * random.between(0.34, 0.62);
  luminary.radius *= 1.35;
  drawSky(scene, {
    horizon: ground,
    luminary,
    clouds: random.between(0.2, 0.6),
    nightStars: 0.6,
  });
  const windows: readonly [Color, ...Color[]] = [
    palette.second,
    palette.accent,
    lighter(palette.accent, 0.1),
    palette.light,
  ];
  const layers = 4;
  for (let index = 0; index < layers; index++) {
    const close = index / (layers - 1);
    const color = mix(mix(palette.far, palette.horizon, 0.3), palette.near, close ** 0.9);
    const tallest = ground * (0.62 - 0.22 * close) * random.between(0.85, 1.1);
    let x = -unit * random.between(0, 80);
    while (x < width) {
      const wide = unit * random.between(42, 92) * (0.7 + 0.6 * close);
      const middle = 1 - Math.abs((x + wide / 2) / width - 0.5) * 1.1;
      const tower: Tower = {
        x,
        wide,
        foot: ground,
        top: ground - tallest * (0.22 + 0.78 * random.next() ** 1.5) * middle,
      };
      ctx.fillStyle = downward(scene, tower.top, ground, [
        [0, color],
        [1, mix(color, palette.horizon, 0.45 * (1 - close))],
      ]);
      ctx.fillRect(tower.x, tower.top, wide, ground - tower.top + unit * 4);
      drawTop(scene, random, tower);
      if (index > 0)
        drawWindows(
          scene,
          random,
          tower,
          windows,
          (palette.night ? 0.42 : 0.14) * close * Math.min(1.6, style.detail),
        );
      if (close > 0.3 && palette.night && random.chance(0.34)) {
        // A neon sign, its light on the wall.
        const sign = random.pick(windows);
        const burning = twinkle(scene, phaseOf(Math.round(x)), 0.35);
        const signY = tower.top + unit * random.between(30, 90);
        ctx.fillStyle = css(sign, 0.3 + 0.65 * burning);
        ctx.fillRect(x + wide * 0.5 - unit * 4, signY, unit * 8, unit * random.between(40, 110));
        ctx.globalCompositeOperation = 'lighter';
        glow(scene, x + wide * 0.5, signY + unit * 40, unit * 110, sign, 0.4 * burning);
        ctx.globalCompositeOperation = 'source-over';
      }
      x += wide + unit * random.between(-6, 14);
    }
    drawMist(
      scene,
      ground - unit * 30,
      height * 0.16,
      Math.max(0.3, style.mist) * (1 - close),
      `city ${index}`,
    );
    scene.checkpoint();
  }
  drawTraffic(scene, ground - unit * 3);
  glow(scene, width / 2, ground, Math.max(width, height) * 0.5, palette.horizon, 0.16);
  drawWater(scene, ground + unit * 2, { rippled: 0.8 });
  fillDown(scene, ground, ground + unit * 5, [
    [0, palette.near],
    [1, palette.near, 0.2],
  ]);
  drawAloft(scene);
}
