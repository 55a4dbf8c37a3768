import type { Noise } from './noise.js';
import type { Scene } from './scene.js';

/**
 * How things move in an animation. Its moment runs from 0 to 1, where it begins again, so every
 * movement here is periodic in it; in a still nothing moves, and each function gives what leaves
 * the picture as it is.
 */
type Timed = Pick<Scene, 'moment'>;

const TURN = Math.PI * 2;
const GOLDEN = 0.618_033_988_749_895;

/** A phase for each of many, spread evenly however many there are; takes no chance from the scene. */
export function phaseOf(index: number): number {
  return (index * GOLDEN) % 1;
}

/** The angle of a wave on its way: whole turns in every loop. */
export function turned({ moment = 0 }: Timed, turns = 1): number {
  return moment * turns * TURN;
}

/** There and back, -1 to 1. */
export function swing({ moment }: Timed, phase: number, cycles = 1): number {
  return moment === undefined ? 0 : Math.sin((moment * cycles + phase) * TURN);
}

/** Brightness, from 1 down to `least` and back. */
export function twinkle({ moment }: Timed, phase: number, least: number, cycles = 1): number {
  if (moment === undefined) return 1;
  return least + (1 - least) * (0.5 + 0.5 * Math.cos((moment * cycles + phase) * TURN));
}

/** How much of a lap is behind, from 0 up to 1, then from 0 again. */
export function passed({ moment = 0 }: Timed, phase: number, laps = 1): number {
  return (moment * laps + phase) % 1;
}

/**
 * The heights of things that fall one after the other, each by its share of the way in a loop and
 * then where the one below it was. In a still there is one.
 */
export function falling(
  { moment, height }: Pick<Scene, 'moment' | 'height'>,
  y: number,
  turns: number,
): number[] {
  if (moment === undefined) return [y];
  return Array.from(
    { length: turns },
    (_, turn) => (y + ((moment + turn) * height) / turns) % height,
  );
}

/** Noise whose shapes change in place: it is looked up on a circle that leads back to its start. */
export function stirred({ moment, noise }: Scene, reach: number, phase = 0): Noise {
  if (moment === undefined) return noise;
  const dx = reach * Math.cos((moment + phase) * TURN);
  const dy = reach * Math.sin((moment + phase) * TURN);
  return (x, y) => noise(x + dx, y + dy);
}

/**
 * A field that drifts to the right by a share of the width in every loop. It never comes back to
 * where it was, so the one that arrives fades into the one that sets out again.
 */
export function drifting(
  { moment }: Timed,
  share: number,
  field: (across: number, down: number) => number,
): (across: number, down: number) => number {
  if (moment === undefined) return field;
  return (across, down) =>
    (1 - moment) * field(across - share * moment, down) +
    moment * field(across - share * (moment - 1), down);
}

/** Draws what rocks about a point, as a boat does. */
export function rocking(
  { ctx, moment }: Pick<Scene, 'ctx' | 'moment'>,
  { x, y, angle, lift }: { x: number; y: number; angle: number; lift: number },
  draw: () => void,
): void {
  if (moment === undefined) {
    draw();
    return;
  }
  ctx.save();
  ctx.translate(x, y + lift * swing({ moment }, 0.25));
  ctx.rotate(angle * swing({ moment }, 0));
  ctx.translate(-x, -y);
  draw();
  ctx.restore();
}
