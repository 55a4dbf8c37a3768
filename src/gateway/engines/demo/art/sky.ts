import { disc, fillDown, glow, smoothstep, veil } from './brushes.js';
import { css, lighter, mix } from './color.js';
import { drifting, phaseOf, twinkle } from './motion.js';
import { layered } from './noise.js';
import type { Scene } from './scene.js';

export interface Luminary {
  x: number;
  y: number;
  radius: number;
}

interface SkyOptions {
  /** Where the ground begins, in pixels from the top. */
  horizon: number;
  /** Sun or moon; absent = neither. */
  luminary?: Luminary | undefined;
  /** 0 to 1. */
  clouds?: number;
  /** At night; a wish for stars adds to it at any time. */
  nightStars?: number;
}

export function placeLuminary(scene: Scene, horizon: number): Luminary {
  const { width, unit, time } = scene;
  const random = scene.random.fork('luminary');
  const low = time === 'sunset' || time === 'dawn';
  return {
    x: width * random.between(0.2, 0.8),
    y: horizon * (low ? random.between(0.58, 0.86) : random.between(0.2, 0.42)),
    radius: unit * (low ? random.between(70, 150) : random.between(40, 85)),
  };
}

export function drawStars(scene: Scene, bottom: number, amount: number): void {
  const { ctx, width, unit, palette, style } = scene;
  const random = scene.random.fork('stars');
  const count = Math.round(520 * amount * style.detail * (width / (unit * 1000)));
  for (let index = 0; index < count; index++) {
    const x = random.next() * width;
    const y = random.next() ** 1.4 * bottom;
    const bright = random.next() ** 6;
    const size = unit * (0.7 + 2.1 * bright);
    const fade = (1 - (y / bottom) ** 2) * twinkle(scene, phaseOf(index), 0.15, 1 + (index % 2));
    ctx.fillStyle = css(
      mix(palette.light, palette.second, random.next() * 0.6),
      (0.25 + 0.75 * bright) * fade,
    );
    if (bright > 0.25) disc(scene, x, y, size);
    else ctx.fillRect(x, y, Math.max(0.8, size), Math.max(0.8, size));
    if (bright > 0.72) glow(scene, x, y, size * 9, palette.light, 0.3 * fade);
  }
}

function drawLuminary(scene: Scene, { x, y, radius }: Luminary): void {
  const { ctx, palette, style, unit } = scene;
  if (style.medium === 'ink') {
    ctx.fillStyle = css(palette.light, 0.88);
    disc(scene, x, y, radius);
    return;
  }
  const flat = style.medium === 'paper' || style.medium === 'flat';
  if (!flat) {
    // A bright sky has little room for more light.
    const room = 0.25 + 0.75 * (1 - smoothstep(0.5, 0.85, palette.skyMiddle.l));
    ctx.globalCompositeOperation = 'lighter';
    glow(scene, x, y, radius * 9, mix(palette.light, palette.horizon, 0.65), 0.42 * room);
    glow(scene, x, y, radius * 3.2, palette.light, 0.5 * room);
    ctx.globalCompositeOperation = 'source-over';
  } else {
    for (const [size, alpha] of [
      [2.6, 0.12],
      [1.8, 0.18],
      [1.3, 0.25],
    ] as const) {
      ctx.fillStyle = css(palette.light, alpha);
      disc(scene, x, y, radius * size);
    }
  }
  ctx.fillStyle = css(palette.light);
  disc(scene, x, y, radius);
  if (!palette.night) return;
  // A moon has seas.
  const random = scene.random.fork('moon');
  ctx.save();
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
  ctx.clip();
  for (let index = 0; index < 7; index++) {
    ctx.fillStyle = css(mix(palette.light, palette.skyMiddle, 0.4), 0.16);
    const away = radius * 0.75 * random.next();
    const angle = random.between(0, Math.PI * 2);
    disc(
      scene,
      x + away * Math.cos(angle),
      y + away * Math.sin(angle),
      radius * random.between(0.1, 0.36),
    );
  }
  const shade = ctx.createRadialGradient(
    x - radius * 0.35,
    y - radius * 0.3,
    radius * 0.4,
    x,
    y,
    radius * 1.15,
  );
  shade.addColorStop(0, css(palette.skyMiddle, 0));
  shade.addColorStop(1, css(palette.skyMiddle, 0.5));
  ctx.fillStyle = shade;
  ctx.fillRect(x - radius, y - radius - unit, radius * 2, radius * 2 + unit * 2);
  ctx.restore();
}

function drawClouds(scene: Scene, horizon: number, amount: number, sun?: Luminary): void {
  const { palette, noise, width, height, random, style } = scene;
  const at = random.fork('clouds');
  const offset = at.between(0, 90);
  const stretch = at.between(2.2, 4.2);
  if (style.medium === 'ink') amount *= 0.6;
  const lit = palette.night
    ? mix(palette.skyMiddle, palette.horizon, 0.5)
    : lighter(mix(palette.horizon, palette.light, style.medium === 'ink' ? 0 : 0.6), 0.02);
  const shaded = mix(palette.skyMiddle, palette.skyTop, palette.night ? 0.2 : 0.35);
  const density = drifting(scene, 0.14, (across, down) => {
    const warp = noise(across * 2 + offset, down * 3) * 0.35;
    const value = layered(noise, across * stretch + offset + warp, down * stretch * 2.6 + warp, 4);
    return smoothstep(0.32 - 0.42 * amount, 0.62, value + 0.12);
  });
  veil(scene, {
    top: 0,
    bottom: horizon,
    color: shaded,
    alphaAt: (across, down) =>
      density(across, down) * 0.55 * Math.sin(Math.PI * Math.min(1, down * 1.02)),
  });
  const sunAcross = sun ? sun.x / width : 0.5;
  const sunDown = sun ? sun.y / Math.max(1, horizon) : 0.9;
  veil(scene, {
    top: 0,
    bottom: horizon,
    color: lit,
    alphaAt: (across, down) => {
      // Light comes from the sun: what is thinner on that side is lit.
      const near = Math.hypot((across - sunAcross) * (width / height), down - sunDown);
      const towards = density(across + (sunAcross - across) * 0.03, down + (sunDown - down) * 0.06);
      const edge = Math.max(0, density(across, down) - towards * 0.72);
      return Math.min(1, edge * (1.5 - near * 0.7)) * 0.85;
    },
  });
}

/** The whole sky down to the horizon. */
export function drawSky(
  scene: Scene,
  { horizon, luminary, clouds = 0, nightStars = 0 }: SkyOptions,
): void {
  const { palette, height, style, reading, time } = scene;
  const wished = style.stars + (reading.features.has('stars') ? 0.5 : 0);
  const overcast = reading.features.has('rain');
  const stars = overcast ? 0 : (time === 'night' ? nightStars : 0) + wished;
  fillDown(scene, 0, height, [
    [0, palette.skyTop],
    [Math.min(0.99, (horizon / height) * 0.55), palette.skyMiddle],
    [Math.min(1, horizon / height), palette.horizon],
  ]);
  scene.checkpoint();
  if (stars > 0 && style.medium !== 'ink') drawStars(scene, horizon, stars);
  if (luminary) drawLuminary(scene, luminary);
  const cover = overcast ? 1 : clouds;
  if (cover > 0) drawClouds(scene, horizon, cover, luminary);
  scene.checkpoint();
}
