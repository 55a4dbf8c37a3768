import { skyline, type Skyline } from '../brushes.js';
import { mix } from '../color.js';
import { drawFirs, drawGrass, drawLayer, drawMist } from '../ground.js';
import { layered, ridged } from '../noise.js';
import type { Scene } from '../scene.js';
import { drawSky, placeLuminary } from '../sky.js';
import { drawBirds, drawSubjects } from '../subjects.js';
import { drawWater } from '../water.js';

/** Mountains behind mountains, each paler than the one before it. */
export function drawRanges(scene: Scene): void {
  const { width, height, unit, palette, noise, style, reading } = scene;
  const random = scene.random.fork('ranges');
  const horizon = height * random.between(0.52, 0.62);
  const lake = reading.features.has('lake') || random.chance(0.25);
  drawSky(scene, {
    horizon: horizon * 1.08,
    luminary: placeLuminary(scene, horizon),
    clouds: reading.features.has('clouds') ? 0.8 : random.between(0.1, 0.55),
    nightStars: 1,
  });

  const layers = random.int(4, 6);
  const rugged = random.between(0.35, 1);
  let front: Skyline | undefined;
  for (let index = 0; index < layers; index++) {
    const close = index / (layers - 1);
    const base = horizon + height * (lake ? 0.1 : 0.3) * close ** 1.3;
    const tall = height * (0.36 - 0.22 * close) * (0.75 + 0.4 * random.next());
    const offset = random.between(0, 200);
    const wave = (1.5 + 1.6 * close) / (unit * 1000);
    const smoothness = 1 - rugged * (1 - 0.75 * close);
    const line = skyline(scene, (x) => {
      const crest = ridged(noise, offset + x * wave, index * 3.7, 6) - 0.45;
      const hill = layered(noise, offset + x * wave * 0.9, index * 9.1, 4) * 0.7 + 0.25;
      return base - tall * (crest * (1 - smoothness) + hill * smoothness);
    });
    const color = mix(palette.far, palette.near, close ** 1.25);
    if (close > 0.6) drawFirs(scene, line, color, unit * (24 + 62 * close ** 3), `range ${index}`);
    drawLayer(scene, {
      line,
      color,
      haze: palette.horizon,
      depth: height * 0.34,
      rim: 0.34 * (1 - close),
    });
    if (index < layers - 1) {
      drawMist(
        scene,
        base + height * 0.01,
        height * 0.13,
        style.mist * (0.95 - 0.5 * close),
        `${index}`,
      );
    }
    front = line;
    scene.checkpoint();
  }
  if (lake) drawWater(scene, horizon + height * 0.13, { rippled: 0.35 });

  const meadow = skyline(scene, (x) => {
    const hill = layered(noise, 50 + x / (unit * 900), 61.3, 3);
    return height * 0.9 - height * 0.07 * hill - height * 0.05 * Math.cos((x / width) * Math.PI);
  });
  if (!lake || reading.subjects.length > 0 || !front) {
    drawGrass(scene, meadow, palette.near, unit * 22);
    drawLayer(scene, {
      line: meadow,
      color: palette.near,
      haze: palette.near,
      depth: height * 0.2,
    });
  }
  drawSubjects(scene, meadow);
  if (scene.moment !== undefined && !reading.subjects.includes('birds')) drawBirds(scene);
}
