import { Path2D } from '@napi-rs/canvas';
import { disc, glow, heightOf, type Skyline } from './brushes.js';
import { css, hex, lch, lighter, mix, type Color } from './color.js';
import { phaseOf, rocking, swing, twinkle } from './motion.js';
import { SHAPES, type Shape, type Tone } from './subject-shapes.js';
import type { Scene } from './scene.js';

function colorsOf(scene: Scene, shape: Shape): Record<Tone, Color> {
  const { palette, reading, style } = scene;
  const dusk = palette.night ? 0.42 : 0.14;
  const ink = style.medium === 'ink';
  const hue = reading.hues[0] ?? shape.hue;
  const own =
    shape.hue === undefined || ink
      ? mix(palette.near, palette.skyTop, 0.12)
      : mix(lch(0.64, 0.17, Math.min(62, Math.max(36, hue ?? 48))), palette.near, dusk);
  const bright = ink
    ? palette.accent
    : mix(palette.accent, palette.near, palette.night ? 0.3 : 0.1);
  return {
    body: own,
    bright:
      shape.hue === undefined && shape.place === 'ground' && shape.lampAt === undefined
        ? lighter(own, 0.07)
        : bright,
    shade: mix(own, palette.near, shape.hue === undefined ? 0.55 : 0.75),
    white: ink
      ? palette.horizon
      : mix(lighter(palette.light, 0.02), palette.skyMiddle, palette.night ? 0.45 : 0.16),
    lamp: mix(hex('#ffd88a'), palette.light, 0.25),
    line: own,
  };
}

/** Whoever stands on the ground and has no lamp. */
function isAlive({ place, lampAt }: Shape): boolean {
  return place === 'ground' && lampAt === undefined;
}

/** Grows a little upwards from the feet. */
function breathe(scene: Scene): void {
  if (scene.moment === undefined) return;
  const by = 1 + 0.016 * swing(scene, 0);
  scene.ctx.translate(0, 98 * (1 - by));
  scene.ctx.scale(1, by);
}

function drawShape(scene: Scene, shape: Shape, x: number, foot: number, turned: boolean): void {
  const { ctx, unit } = scene;
  const scale = (shape.size * unit) / 100;
  const colors = colorsOf(scene, shape);
  ctx.save();
  ctx.translate(x, foot - 98 * scale);
  ctx.scale(turned ? -scale : scale, scale);
  if (isAlive(shape)) breathe(scene);
  ctx.translate(-50, 0);
  ctx.lineCap = 'round';
  for (const [tone, path] of shape.parts) {
    const outline = new Path2D(path);
    if (tone === 'line') {
      ctx.strokeStyle = css(colors.line);
      ctx.lineWidth = 1.7;
      ctx.stroke(outline);
      continue;
    }
    // The shaded side lets what is below it show through.
    ctx.fillStyle = css(
      colors[tone],
      tone === 'shade' && shape.place !== 'ground'
        ? 0.3
        : tone === 'shade' && shape.hue === undefined
          ? 0.75
          : 1,
    );
    ctx.fill(outline);
  }
  ctx.restore();
  if (!shape.lampAt) return;
  const [lampX, lampY] = shape.lampAt;
  ctx.globalCompositeOperation = 'lighter';
  glow(
    scene,
    x + (lampX - 50) * scale * (turned ? -1 : 1),
    foot + (lampY - 98) * scale,
    shape.size * unit * 0.5,
    colors.lamp,
    (scene.palette.night ? 0.6 : 0.3) * twinkle(scene, 0, 0.55),
  );
  ctx.globalCompositeOperation = 'source-over';
}

function drawFloating(scene: Scene, shape: Shape, x: number, foot: number): void {
  rocking(scene, { x, y: foot, angle: 0.03, lift: scene.unit * 16 }, () => {
    drawShape(scene, shape, x, foot, false);
  });
}

export function drawBirds(scene: Scene): void {
  const { ctx, width, height, unit, palette } = scene;
  const random = scene.random.fork('birds');
  const middleX = width * random.between(0.25, 0.75);
  const middleY = height * random.between(0.18, 0.36);
  ctx.strokeStyle = css(mix(palette.near, palette.skyTop, 0.2), 0.9);
  ctx.lineCap = 'round';
  for (let bird = random.int(7, 13); bird > 0; bird--) {
    const phase = phaseOf(bird);
    const size = unit * random.between(9, 26);
    const x = middleX + random.spread() * unit * 340 + unit * 34 * swing(scene, phase);
    const y = middleY + random.spread() * unit * 130 + unit * 12 * swing(scene, phase + 0.25);
    const lift = size * random.between(0.25, 0.65) * (1 + 1.3 * swing(scene, phase, 3));
    ctx.lineWidth = Math.max(0.7, size * 0.13);
    ctx.beginPath();
    ctx.moveTo(x - size, y - lift);
    ctx.quadraticCurveTo(x - size * 0.4, y - lift * 0.9, x, y);
    ctx.quadraticCurveTo(x + size * 0.4, y - lift * 0.9, x + size, y - lift);
    ctx.stroke();
  }
}

/** An old tree with a round crown. */
function drawTree(scene: Scene, x: number, foot: number): void {
  const { ctx, unit, palette } = scene;
  const random = scene.random.fork('tree');
  const size = unit * random.between(300, 380);
  const crown =
    scene.reading.hues.length > 0
      ? mix(lch(0.6, 0.16, scene.reading.hues[0] ?? 0), palette.near, 0.3)
      : mix(palette.near, palette.accent, 0.3);
  ctx.fillStyle = css(palette.near);
  ctx.beginPath();
  ctx.moveTo(x - size * 0.09, foot + unit * 10);
  ctx.quadraticCurveTo(x - size * 0.03, foot - size * 0.2, x - size * 0.05, foot - size * 0.5);
  ctx.lineTo(x + size * 0.06, foot - size * 0.5);
  ctx.quadraticCurveTo(x + size * 0.02, foot - size * 0.2, x + size * 0.1, foot + unit * 10);
  ctx.fill();
  // From the shaded leaves at the back to the lit ones in front, which lie higher.
  for (const [shade, count] of [
    [-0.07, 46],
    [0, 44],
    [0.06, 34],
  ] as const) {
    for (let leaf = 0; leaf < count; leaf++) {
      const angle = random.between(0, Math.PI * 2);
      const away = Math.sqrt(random.next()) * size * (0.33 - shade * 0.9);
      ctx.fillStyle = css(lighter(crown, shade + random.spread() * 0.025), 0.9);
      disc(
        scene,
        x +
          Math.cos(angle) * away * 1.2 -
          shade * size * 0.5 +
          size * 0.012 * swing(scene, phaseOf(leaf)),
        foot - size * 0.74 + Math.sin(angle) * away * 0.7 - shade * size * 0.9,
        size * random.between(0.035, 0.085),
      );
    }
  }
}

/** What stands on the ground, on the side of the picture that is free unless told otherwise. */
export function drawSubjects(scene: Scene, line: Skyline, at?: number): void {
  const { width, height, unit, reading } = scene;
  const random = scene.random.fork('subjects');
  const first = random.chance(0.5) ? random.between(0.28, 0.36) : random.between(0.64, 0.72);
  let place = at ?? first;
  for (const name of reading.subjects) {
    const x = width * place;
    if (name === 'birds') {
      drawBirds(scene);
      continue;
    }
    if (name === 'tree') drawTree(scene, x, heightOf(line, x) + unit * 8);
    else {
      const shape = SHAPES[name];
      if (shape.place === 'air') {
        drawFloating(scene, shape, width * (1 - first), height * random.between(0.36, 0.5));
        continue;
      }
      if (shape.place === 'water') continue;
      drawShape(scene, shape, x, heightOf(line, x) + unit * 9, place > 0.5);
    }
    place = (place + 0.28) % 1;
  }
}

export function drawAfloat(scene: Scene, horizon: number): void {
  const { ctx, width, height, unit, reading } = scene;
  if (!reading.subjects.includes('boat')) return;
  const random = scene.random.fork('afloat');
  const x = width * random.between(0.25, 0.75);
  const foot = horizon + (height - horizon) * random.between(0.2, 0.4);
  const turned = random.chance(0.5);
  rocking(scene, { x, y: foot, angle: 0.05, lift: unit * 7 }, () => {
    drawShape(scene, SHAPES.boat, x, foot, turned);
  });
  ctx.save();
  ctx.globalAlpha = 0.22;
  ctx.translate(0, foot * 2 - unit * 6);
  ctx.scale(1, -1);
  const mirrored = { ...SHAPES.boat, size: SHAPES.boat.size * 0.9 };
  const mirroredTurned = random.chance(0.5);
  rocking(scene, { x, y: foot, angle: 0.05, lift: unit * 7 }, () => {
    drawShape(scene, mirrored, x, foot, mirroredTurned);
  });
  ctx.restore();
}

/** What flies, and who is afloat in space. */
export function drawAloft(scene: Scene): void {
  const { width, height, reading } = scene;
  const random = scene.random.fork('aloft');
  for (const name of reading.subjects) {
    if (name === 'birds') drawBirds(scene);
    else if (name !== 'tree' && SHAPES[name].place === 'air') {
      const x = width * random.between(0.3, 0.7);
      drawFloating(scene, SHAPES[name], x, height * random.between(0.48, 0.62));
    }
  }
}
