import { fillDown, glow, skyline, veil } from '../brushes.js';
import { css, lighter, mix, type Color } from '../color.js';
import { drawFirs, drawGrass, drawLayer, drawMist } from '../ground.js';
import { phaseOf, stirred, swing, twinkle } from '../motion.js';
import { layered } from '../noise.js';
import type { Random } from '../random.js';
import type { Scene } from '../scene.js';
import { drawSky } from '../sky.js';
import { drawSubjects } from '../subjects.js';

function traceBranch(
  scene: Scene,
  random: Random,
  x: number,
  y: number,
  long: number,
  thick: number,
  angle: number,
): void {
  const { ctx } = scene;
  if (long < scene.unit * 9) return;
  const endX = x + Math.cos(angle) * long;
  const endY = y + Math.sin(angle) * long;
  const bend = random.spread() * long * 0.22;
  ctx.lineWidth = Math.max(0.6, thick);
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.quadraticCurveTo((x + endX) / 2 + bend, (y + endY) / 2, endX, endY);
  ctx.stroke();
  traceBranch(
    scene,
    random,
    endX,
    endY,
    long * random.between(0.62, 0.78),
    thick * 0.62,
    angle + random.between(0.12, 0.5),
  );
  traceBranch(
    scene,
    random,
    endX,
    endY,
    long * random.between(0.5, 0.72),
    thick * 0.55,
    angle - random.between(0.15, 0.6),
  );
}

/** Bare trunks from below the picture's edge to above it, with a few boughs. */
function drawTrunks(
  scene: Scene,
  foot: number,
  color: Color,
  size: number,
  count: number,
  label: string,
): void {
  const { ctx, width, unit } = scene;
  const random = scene.random.fork(`trunks ${label}`);
  ctx.fillStyle = css(color);
  ctx.strokeStyle = css(color);
  ctx.lineCap = 'round';
  for (let index = 0; index < count; index++) {
    const x = width * ((index + random.between(0.1, 0.9)) / count);
    const thick = size * random.between(0.6, 1.3);
    const lean = random.spread() * unit * 40;
    ctx.beginPath();
    ctx.moveTo(x - thick * 1.1, foot + unit * 20);
    ctx.bezierCurveTo(
      x - thick * 0.5,
      foot - unit * 120,
      x - thick * 0.5 + lean,
      foot * 0.4,
      x - thick * 0.36 + lean,
      -unit * 20,
    );
    ctx.lineTo(x + thick * 0.36 + lean, -unit * 20);
    ctx.bezierCurveTo(
      x + thick * 0.5 + lean,
      foot * 0.4,
      x + thick * 0.5,
      foot - unit * 120,
      x + thick * 1.1,
      foot + unit * 20,
    );
    ctx.fill();
    for (let bough = random.int(2, 4); bough > 0; bough--) {
      const up = random.between(0.02, 0.62);
      const side = random.chance(0.5) ? 1 : -1;
      traceBranch(
        scene,
        random,
        x + lean * (1 - up) * 0.8,
        foot * up,
        size * random.between(2.2, 4),
        thick * 0.36,
        -Math.PI / 2 + side * random.between(0.6, 1.2),
      );
    }
  }
}

/** Shafts of light that fall through the crowns. */
function drawShafts(scene: Scene, sunX: number, sunY: number): void {
  const { ctx, height, unit, palette } = scene;
  const random = scene.random.fork('shafts');
  ctx.globalCompositeOperation = 'lighter';
  for (let index = 0; index < 9; index++) {
    const phase = phaseOf(index);
    const angle = Math.PI / 2 + random.spread() * 0.85 + 0.03 * swing(scene, phase);
    const long = height * 1.3;
    const half = random.between(0.015, 0.055);
    const gradient = ctx.createRadialGradient(sunX, sunY, unit * 30, sunX, sunY, long);
    gradient.addColorStop(
      0,
      css(
        mix(palette.light, palette.horizon, 0.5),
        random.between(0.08, 0.2) * twinkle(scene, phase, 0.25),
      ),
    );
    gradient.addColorStop(0.8, css(palette.horizon, 0));
    ctx.fillStyle = gradient;
    ctx.beginPath();
    ctx.moveTo(sunX, sunY);
    ctx.lineTo(sunX + Math.cos(angle - half) * long, sunY + Math.sin(angle - half) * long);
    ctx.lineTo(sunX + Math.cos(angle + half) * long, sunY + Math.sin(angle + half) * long);
    ctx.fill();
  }
  ctx.globalCompositeOperation = 'source-over';
}

/** Deep in the woods, light ahead. */
export function drawForest(scene: Scene): void {
  const { width, height, unit, palette, noise, style } = scene;
  const random = scene.random.fork('forest');
  const ground = height * random.between(0.74, 0.82);
  const sunX = width * random.between(0.3, 0.7);
  const sunY = ground * random.between(0.25, 0.6);
  drawSky(scene, {
    horizon: ground,
    nightStars: 0.8,
    luminary: { x: sunX, y: sunY, radius: unit * random.between(60, 120) },
  });
  fillDown(scene, 0, height, [
    [0, palette.far, 0.25],
    [1, palette.horizon, 0.15],
  ]);
  const layers = 5;
  for (let index = 0; index < layers; index++) {
    const close = index / (layers - 1);
    const color = mix(mix(palette.far, palette.horizon, 0.4), palette.near, close ** 1.1);
    const offset = random.between(0, 99);
    const line = skyline(
      scene,
      (x) =>
        ground -
        height * 0.05 * (1 - close) +
        height * 0.13 * close ** 2 -
        unit * 36 * layered(noise, offset + x / (unit * 420), index, 3),
    );
    const foot = line.heights[Math.floor(line.heights.length / 2)] ?? ground;
    if (index < 3) drawFirs(scene, line, color, unit * (300 + 190 * close), `wood ${index}`);
    else
      drawTrunks(
        scene,
        foot,
        color,
        unit * (13 + 26 * (close - 0.5) * 2),
        index === 3 ? 7 : 4,
        `${index}`,
      );
    if (index === 3 && style.medium !== 'ink') drawShafts(scene, sunX, sunY);
    if (index === layers - 1) drawGrass(scene, line, color, unit * 46);
    drawLayer(scene, {
      line,
      color,
      haze: close < 0.8 ? palette.horizon : palette.near,
      depth: height * 0.3,
    });
    if (index < 4)
      drawMist(
        scene,
        foot - unit * 10,
        height * 0.15,
        Math.max(0.25, style.mist) * (1 - 0.6 * close),
        `wood ${index}`,
      );
    if (index === layers - 1) drawSubjects(scene, line);
    scene.checkpoint();
  }
  glow(scene, sunX, sunY, unit * 520, palette.light, palette.night ? 0.1 : 0.22);
  // Leaves close to the eye frame the light.
  const offset = random.between(0, 99);
  const rustling = stirred(scene, 0.16);
  veil(scene, {
    top: 0,
    bottom: height * 0.5,
    color: lighter(palette.near, 0.01),
    resolution: 130,
    alphaAt: (across, down) => {
      const edge = Math.abs(across - sunX / width) * 1.5 + (0.32 - down) * 0.95;
      const leaves = layered(rustling, across * 9 + offset, down * 9, 4);
      return Math.min(0.92, Math.max(0, (edge + leaves * 0.75 - 0.62) * 5));
    },
  });
}
