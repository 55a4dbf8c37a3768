import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { css, hex, mix } from './color.js';
import { disc, glow } from './brushes.js';
import { freeCanvas } from '../../../../free-canvas.js';
import { falling, passed, phaseOf, swing, twinkle } from './motion.js';
import type { Random } from './random.js';
import type { Scene } from './scene.js';

/** What is bright spills over: the picture, made small and stretched again, as light on itself. */
function bloom({ ctx, width, height, style }: Scene): void {
  const small = createCanvas(
    Math.max(1, Math.round(width / 24)),
    Math.max(1, Math.round(height / 24)),
  );
  const tiny = small.getContext('2d');
  tiny.imageSmoothingQuality = 'medium';
  tiny.drawImage(ctx.canvas, 0, 0, small.width, small.height);
  ctx.globalCompositeOperation = 'screen';
  ctx.globalAlpha = style.bloom * 0.38;
  ctx.imageSmoothingQuality = 'medium';
  ctx.drawImage(small, 0, 0, width, height);
  freeCanvas(small);
  ctx.globalAlpha = 1;
  ctx.globalCompositeOperation = 'source-over';
}

function soften({ ctx, width, height, style, unit }: Scene): void {
  const factor = 1 + style.blur * unit * 14;
  const small = createCanvas(
    Math.max(4, Math.round(width / factor)),
    Math.max(4, Math.round(height / factor)),
  );
  small.getContext('2d').drawImage(ctx.canvas, 0, 0, small.width, small.height);
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(small, 0, 0, width, height);
  freeCanvas(small);
}

function vignette({ ctx, width, height, palette, style }: Scene): void {
  const reach = Math.hypot(width, height) / 2;
  const gradient = ctx.createRadialGradient(
    width / 2,
    height * 0.48,
    reach * 0.45,
    width / 2,
    height / 2,
    reach * 1.05,
  );
  const dark = mix(palette.near, hex('#000000'), 0.5);
  gradient.addColorStop(0, css(dark, 0));
  gradient.addColorStop(1, css(dark, style.vignette * 0.6));
  ctx.fillStyle = gradient;
  ctx.fillRect(0, 0, width, height);
}

const GRAIN_TILE = 192;
let grainTile: Canvas | undefined;

/** One tile for all pictures: it is what a film is made of, not what it shows. */
function grain(scene: Scene): void {
  const { ctx, width, height, style } = scene;
  if (!grainTile) {
    grainTile = createCanvas(GRAIN_TILE, GRAIN_TILE);
    const tile = grainTile.getContext('2d');
    const image = tile.createImageData(GRAIN_TILE, GRAIN_TILE);
    let state = 12_345;
    for (let at = 0; at < image.data.length; at += 4) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      const speck = state >>> 24;
      image.data.fill(speck < 128 ? 0 : 255, at, at + 3);
      image.data[at + 3] = Math.abs(speck - 128) / 4.2;
    }
    tile.putImageData(image, 0, 0);
  }
  ctx.globalAlpha = style.grain * 0.62;
  ctx.fillStyle = ctx.createPattern(grainTile, 'repeat');
  ctx.fillRect(0, 0, width, height);
  ctx.globalAlpha = 1;
}

/** Old film: lifted blacks, a warm leak from one side. */
function fade(scene: Scene): void {
  const { ctx, width, height, style, random } = scene;
  ctx.fillStyle = css(hex('#8a6f5a'), 0.16 * style.faded);
  ctx.fillRect(0, 0, width, height);
  ctx.globalCompositeOperation = 'screen';
  const side = random.fork('leak').chance(0.5) ? 0 : width;
  glow(
    scene,
    side,
    height * 0.35,
    Math.max(width, height) * 0.75,
    hex('#ff7a3d'),
    0.34 * style.faded,
  );
  ctx.globalCompositeOperation = 'source-over';
}

function fireflies(scene: Scene): void {
  const { ctx, width, height, unit, palette, style } = scene;
  const random = scene.random.fork('fireflies');
  ctx.globalCompositeOperation = 'lighter';
  for (let index = 0; index < 46 * style.fireflies; index++) {
    const phase = phaseOf(index);
    const x = random.next() * width + unit * 26 * swing(scene, phase);
    const y = height * (0.4 + 0.58 * random.next() ** 0.7) + unit * 18 * swing(scene, phase * 2, 2);
    const size = unit * random.between(1.4, 4.2);
    const burning = twinkle(scene, phase * 3, 0.1);
    glow(scene, x, y, size * 7, palette.second, 0.55 * burning);
    ctx.fillStyle = css(palette.light, 0.9 * burning);
    disc(scene, x, y, size * 0.7);
  }
  ctx.globalCompositeOperation = 'source-over';
}

function snow(scene: Scene, random: Random): void {
  const { ctx, width, height, unit, style, moment } = scene;
  for (let index = 0; index < 260 * style.detail; index++) {
    const close = random.next() ** 3;
    ctx.fillStyle = css(hex('#ffffff'), 0.35 + 0.5 * random.next());
    const x = random.next() * width + unit * 16 * swing(scene, phaseOf(index));
    const y = random.next() * height;
    // What is close falls faster: it takes fewer turns to get down.
    const turns = close > 0.2 ? 2 : 4;
    if (moment !== undefined && index % turns !== 0) continue;
    for (const now of falling(scene, y, turns)) disc(scene, x, now, unit * (1 + 6 * close));
  }
}

function rain(scene: Scene, random: Random): void {
  const { ctx, width, height, unit, palette, style, moment } = scene;
  ctx.strokeStyle = css(palette.light, 0.2);
  ctx.lineWidth = Math.max(0.5, unit * 1.1);
  ctx.beginPath();
  for (let index = 0; index < 260 * style.detail; index++) {
    let x = random.next() * width * 1.1;
    let y = random.next() * height;
    const long = unit * random.between(16, 60);
    if (moment !== undefined) {
      const start = y;
      // Three times down in a loop, along its own slant.
      y = passed(scene, y / height, 3) * (height + long) - long;
      x -= (y - start) * 0.22;
    }
    ctx.moveTo(x, y);
    ctx.lineTo(x - long * 0.22, y + long);
  }
  ctx.stroke();
}

function weather(scene: Scene): void {
  const random = scene.random.fork('weather');
  if (scene.reading.features.has('snow')) snow(scene, random);
  if (scene.reading.features.has('rain')) rain(scene, random);
}

/** What happens to every picture after its scene. */
export function finish(scene: Scene): void {
  const { style } = scene;
  if (style.fireflies > 0) fireflies(scene);
  weather(scene);
  if (style.blur > 0) soften(scene);
  scene.checkpoint();
  if (style.bloom > 0) bloom(scene);
  if (style.faded > 0) fade(scene);
  if (style.vignette > 0) vignette(scene);
  if (style.grain > 0) grain(scene);
}
