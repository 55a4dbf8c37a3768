import { smoothstep } from '../brushes.js';
import { css, lighter, mix, type Color } from '../color.js';
import { passed, phaseOf, swing } from '../motion.js';
import type { Random } from '../random.js';
import type { Scene } from '../scene.js';

type Colors = readonly [Color, ...Color[]];

interface Tile {
  size: number;
  /** Of its shapes, in radians. */
  turn: number;
}

/** Every third tile turns all the way round, a quarter at a time, each quarter soft at both ends. */
function turnOf(scene: Scene, index: number): number {
  if (scene.moment === undefined || index % 3 !== 1) return 0;
  const quarters = passed(scene, phaseOf(index)) * 4;
  const done = Math.floor(quarters);
  return ((done + smoothstep(0.15, 0.85, quarters - done)) * Math.PI) / 2;
}

/** One tile of the quilt: quarter circles, half circles, rings, triangles, leaves. */
function drawTile({ ctx }: Scene, random: Random, tile: Tile, colors: Colors): void {
  const { size, turn } = tile;
  const half = size / 2;
  const paint = (): void => {
    ctx.fillStyle = css(random.pick(colors));
  };
  paint();
  ctx.fillRect(-half, -half, size + 0.6, size + 0.6);
  ctx.rotate((random.int(0, 3) * Math.PI) / 2 + turn);
  paint();
  switch (random.int(0, 8)) {
    case 0:
    case 1:
      for (let ring = 4; ring >= 1; ring--) {
        paint();
        ctx.beginPath();
        ctx.moveTo(-half, -half);
        ctx.arc(-half, -half, (size * ring) / 4, 0, Math.PI / 2);
        ctx.fill();
      }
      break;
    case 2:
      ctx.beginPath();
      ctx.arc(-half, 0, half, -Math.PI / 2, Math.PI / 2);
      ctx.fill();
      paint();
      ctx.beginPath();
      ctx.arc(0, 0, half, -Math.PI / 2, Math.PI / 2);
      ctx.fill();
      break;
    case 3:
      ctx.beginPath();
      ctx.moveTo(-half, -half);
      ctx.lineTo(half, half);
      ctx.lineTo(-half, half);
      ctx.fill();
      break;
    case 4:
      ctx.beginPath();
      ctx.moveTo(-half, -half);
      ctx.quadraticCurveTo(half, -half, half, half);
      ctx.quadraticCurveTo(-half, half, -half, -half);
      ctx.fill();
      break;
    case 5:
      ctx.beginPath();
      ctx.arc(0, 0, half * 0.82, 0, Math.PI * 2);
      ctx.fill();
      paint();
      ctx.beginPath();
      ctx.arc(0, 0, half * 0.42, 0, Math.PI * 2);
      ctx.fill();
      break;
    case 6:
      for (let stripe = 0; stripe < 5; stripe += 2)
        ctx.fillRect(-half, -half + (size * stripe) / 5, size, size / 5);
      break;
    case 7:
      for (let dot = 0; dot < 9; dot++) {
        ctx.beginPath();
        ctx.arc(
          -half + (size * ((dot % 3) + 0.5)) / 3,
          -half + (size * (Math.floor(dot / 3) + 0.5)) / 3,
          size * 0.085,
          0,
          Math.PI * 2,
        );
        ctx.fill();
      }
      break;
    default:
      ctx.beginPath();
      ctx.arc(-half, -half, size, 0, Math.PI / 2);
      ctx.lineTo(-half, -half);
      ctx.fill();
  }
}

/** A quilt of plain shapes in few colours, a big disc on top; the Bauhaus would know it. */
export function drawGeometry(scene: Scene): void {
  const { ctx, width, height, palette, style } = scene;
  const random = scene.random.fork('geometry');
  const paper = mix(palette.horizon, palette.light, 0.7);
  const colors: Colors = [
    palette.skyTop,
    palette.skyMiddle,
    palette.accent,
    palette.second,
    paper,
    mix(palette.near, palette.skyTop, 0.3),
    palette.horizon,
  ];
  const tiles = random.int(4, 6) + (style.detail > 1.4 ? 1 : 0);
  const size = Math.min(width, height) / tiles;
  const columns = Math.ceil(width / size);
  const rows = Math.ceil(height / size);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      ctx.save();
      ctx.beginPath();
      ctx.rect(column * size, row * size, size + 0.6, size + 0.6);
      ctx.clip();
      ctx.translate((column + 0.5) * size, (row + 0.5) * size);
      const turn = turnOf(scene, row * columns + column);
      drawTile(scene, random, { size, turn }, colors);
      ctx.restore();
    }
    scene.checkpoint();
  }
  if (random.chance(0.7)) {
    const radius = size * random.pick([1, 1.5, 2]);
    const x = size * random.int(1, columns - 1) + size * 0.5 * swing(scene, 0.25);
    const y = size * random.int(1, rows - 1) + size * 0.5 * swing(scene, 0);
    const gradient = ctx.createLinearGradient(x, y - radius, x, y + radius);
    gradient.addColorStop(0, css(lighter(palette.accent, 0.05), 0.94));
    gradient.addColorStop(1, css(mix(palette.accent, palette.skyMiddle, 0.6), 0.94));
    ctx.fillStyle = gradient;
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, Math.PI * 2);
    ctx.fill();
  }
}
