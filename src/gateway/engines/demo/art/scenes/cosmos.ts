import { disc, fillDown, glow, smoothstep, veil } from '../brushes.js';
import { css, lch, lighter, mix, type Color } from '../color.js';
import { phaseOf, swing, twinkle } from '../motion.js';
import { layered } from '../noise.js';
import type { Scene } from '../scene.js';
import { drawStars } from '../sky.js';
import { drawAloft } from '../subjects.js';

function drawNebula(scene: Scene, colors: readonly Color[]): void {
  const { ctx, height, unit, noise, palette } = scene;
  const random = scene.random.fork('nebula');
  const tilt = random.between(-0.9, 0.9);
  ctx.globalCompositeOperation = 'lighter';
  colors.forEach((color, index) => {
    const offset = random.between(0, 150);
    const shift = random.spread() * 0.12;
    veil(scene, {
      keptAs: `gas ${index}`,
      shift: {
        x: unit * 26 * swing(scene, index / 3),
        y: unit * 16 * swing(scene, index / 3 + 0.25),
      },
      top: 0,
      bottom: height,
      color,
      resolution: 150,
      alphaAt: (across, down) => {
        // Noise that pushes noise about: the filaments of real gas.
        const push = layered(noise, across * 2.4 + offset, down * 2.4, 3);
        const gas = layered(noise, across * 3 + push * 1.3 + offset, down * 3 - push * 1.1, 5);
        const band =
          1 - Math.abs(down - 0.5 - shift - tilt * (across - 0.5)) * (1.7 + index * 0.25);
        return Math.max(0, smoothstep(-0.18, 0.75, gas + band * 0.42 - 0.2)) * (0.72 - index * 0.1);
      },
    });
    scene.checkpoint();
  });
  ctx.globalCompositeOperation = 'source-over';
  const dust = random.between(0, 150);
  veil(scene, {
    keptAs: 'dust',
    top: 0,
    bottom: height,
    color: mix(palette.near, lch(0.05, 0.02, 280), 0.6),
    resolution: 150,
    alphaAt: (across, down) => {
      const push = layered(noise, across * 3 + dust, down * 3, 3);
      const band = 1 - Math.abs(down - 0.5 - tilt * (across - 0.5)) * 3.4;
      return (
        smoothstep(
          0.05,
          0.6,
          layered(noise, across * 4 + push + dust, down * 4 + push, 4) + band * 0.2,
        ) * 0.6
      );
    },
  });
}

function drawSpikes(scene: Scene, x: number, y: number, size: number, color: Color): void {
  const { ctx } = scene;
  ctx.globalCompositeOperation = 'lighter';
  glow(scene, x, y, size * 0.8, color, 0.8);
  for (const [dx, dy] of [
    [1, 0],
    [0, 1],
  ] as const) {
    const gradient = ctx.createLinearGradient(
      x - dx * size,
      y - dy * size,
      x + dx * size,
      y + dy * size,
    );
    gradient.addColorStop(0, css(color, 0));
    gradient.addColorStop(0.5, css(lighter(color, 0.2), 0.9));
    gradient.addColorStop(1, css(color, 0));
    ctx.fillStyle = gradient;
    const thin = Math.max(0.6, size * 0.014);
    ctx.fillRect(
      x - dx * size - dy * thin,
      y - dy * size - dx * thin,
      2 * (dx * size + dy * thin),
      2 * (dy * size + dx * thin),
    );
  }
  ctx.globalCompositeOperation = 'source-over';
}

function drawPlanet(scene: Scene, x: number, y: number, radius: number, body: Color): void {
  const { ctx, noise, unit, palette } = scene;
  const random = scene.random.fork('planet');
  const ringed = random.chance(0.6);
  const tilt = random.between(-0.5, 0.5);
  const ring = (front: boolean): void => {
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate(tilt);
    ctx.scale(1, 0.24);
    for (let band = 0; band < 22; band++) {
      const away = radius * (1.35 + band * 0.042);
      ctx.strokeStyle = css(
        mix(palette.second, body, random.fork(`ring ${band}`).next() * 0.6),
        0.2 + 0.5 * Math.abs(noise(band * 0.7, 3)),
      );
      ctx.lineWidth = radius * 0.03;
      ctx.beginPath();
      ctx.arc(0, 0, away, front ? 0 : Math.PI, front ? Math.PI : Math.PI * 2);
      ctx.stroke();
    }
    ctx.restore();
  };
  glow(scene, x, y, radius * 1.5, lighter(body, 0.1), 0.4);
  if (ringed) ring(false);
  ctx.save();
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
  ctx.clip();
  ctx.fillStyle = css(body);
  ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  ctx.translate(x, y);
  ctx.rotate(tilt);
  for (let stripe = -radius; stripe < radius; stripe += radius * 0.035) {
    const tone = layered(noise, 3.3, (stripe / radius) * 4.5, 3);
    ctx.fillStyle = css(lighter(mix(body, palette.accent, 0.35 + 0.5 * tone), tone * 0.16), 0.55);
    ctx.fillRect(-radius, stripe, radius * 2, radius * 0.05);
  }
  ctx.rotate(-tilt);
  const shade = ctx.createRadialGradient(
    -radius * 0.55,
    -radius * 0.5,
    radius * 0.3,
    0,
    0,
    radius * 1.12,
  );
  shade.addColorStop(0, css(palette.light, 0.28));
  shade.addColorStop(0.45, css(palette.near, 0.08));
  shade.addColorStop(1, css(palette.near, 0.94));
  ctx.fillStyle = shade;
  ctx.fillRect(-radius, -radius, radius * 2, radius * 2);
  ctx.restore();
  ctx.strokeStyle = css(palette.light, 0.35);
  ctx.lineWidth = unit * 2;
  ctx.beginPath();
  ctx.arc(x, y, radius, Math.PI * 0.95, Math.PI * 1.75);
  ctx.stroke();
  if (ringed) ring(true);
}

/** Gas, stars and perhaps a planet. */
export function drawCosmos(scene: Scene): void {
  const { width, height, unit, reading } = scene;
  const random = scene.random.fork('cosmos');
  const hue = reading.hues[0] ?? random.between(0, 360);
  const other = reading.hues[1] ?? hue + random.pick([55, 110, 150, -70]);
  const palette = {
    ...scene.palette,
    skyTop: lch(0.1, 0.045, hue - 30),
    near: lch(0.07, 0.025, hue - 20),
    accent: lch(0.66, 0.17, other),
    second: lch(0.84, 0.12, other + 25),
    light: lch(0.97, 0.025, 80),
    night: true,
  };
  const dark: Scene = { ...scene, palette };
  fillDown(dark, 0, height, [
    [0, palette.skyTop],
    [1, lch(0.08, 0.04, other)],
  ]);
  drawNebula(dark, [
    lch(0.42, 0.17, hue),
    lch(0.5, 0.18, other),
    lch(0.78, 0.1, (hue + other) / 2),
  ]);
  drawStars(dark, height * 1.6, 2.2 + 1.5 * scene.style.stars);
  for (let index = 0; index < 4 + 4 * scene.style.detail; index++) {
    drawSpikes(
      dark,
      random.next() * width,
      random.next() * height,
      unit * random.between(18, 90) * random.next() * twinkle(scene, phaseOf(index), 0.35),
      mix(palette.light, palette.second, random.next()),
    );
  }
  if (reading.features.has('planet') || random.chance(0.6)) {
    const radius = unit * random.between(120, 250);
    drawPlanet(
      dark,
      width * random.between(0.25, 0.75),
      height * random.between(0.35, 0.7),
      radius,
      lch(0.55, 0.12, other + random.spread() * 40),
    );
    if (random.chance(0.5)) {
      dark.ctx.fillStyle = css(palette.second, 0.9);
      disc(
        dark,
        width * random.between(0.1, 0.9),
        height * random.between(0.1, 0.3),
        unit * random.between(8, 22),
      );
    }
  }
  drawAloft(dark);
}
