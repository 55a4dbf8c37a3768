import { disc, fillDown, glow } from '../brushes.js';
import { css, lighter, mix, ramp, type Color } from '../color.js';
import { passed, phaseOf } from '../motion.js';
import { layered } from '../noise.js';
import type { Scene } from '../scene.js';

/** Threads that follow an unseen current around one or two still points. */
export function drawFlow(scene: Scene): void {
  const { ctx, width, height, unit, palette, noise, style } = scene;
  const random = scene.random.fork('flow');
  const onPaper =
    style.medium === 'ink' || style.medium === 'paper' || (!palette.night && random.chance(0.35));
  const ground = onPaper
    ? mix(palette.horizon, palette.light, 0.65)
    : mix(palette.near, palette.skyTop, 0.35);
  fillDown(scene, 0, height, [
    [0, ground],
    [1, lighter(ground, onPaper ? -0.05 : 0.05)],
  ]);
  const centres = Array.from({ length: random.int(1, 3) }, () => ({
    x: width * random.between(0.2, 0.8),
    y: height * random.between(0.2, 0.8),
    turn: random.chance(0.5) ? 1 : -1,
    pull: unit * random.between(220, 420),
  }));
  if (!onPaper)
    for (const { x, y, pull } of centres) glow(scene, x, y, pull * 2.2, palette.skyMiddle, 0.5);
  const offset = random.between(0, 200);
  const scale = unit * random.between(420, 760);
  const bearing = random.between(0, Math.PI * 2);
  const colors: readonly [Color, ...Color[]] = onPaper
    ? [
        palette.near,
        palette.skyTop,
        palette.skyMiddle,
        palette.accent,
        mix(palette.accent, palette.near, 0.4),
      ]
    : [palette.skyMiddle, palette.accent, palette.horizon, palette.second, palette.light];
  const threads = Math.round(950 * Math.min(1.6, style.detail));
  const step = unit * 9;
  ctx.lineCap = 'round';
  for (let thread = 0; thread < threads; thread++) {
    let x = random.between(-0.1, 1.1) * width;
    let y = random.between(-0.1, 1.1) * height;
    const tone =
      layered(noise, offset + x / (scale * 1.4), y / (scale * 1.4) + 50, 2) +
      0.5 +
      random.spread() * 0.14;
    const strength = random.next() ** 2;
    ctx.strokeStyle = css(
      ramp(colors, tone),
      onPaper ? 0.32 + 0.4 * strength : 0.16 + 0.5 * strength,
    );
    ctx.lineWidth = unit * (0.8 + 3.6 * strength * random.next());
    ctx.beginPath();
    ctx.moveTo(x, y);
    const steps = random.int(18, 46);
    for (let length = steps; length > 0; length--) {
      const angle = bearing + layered(noise, offset + x / scale, y / scale, 2) * 3.6;
      let dx = Math.cos(angle);
      let dy = Math.sin(angle);
      for (const centre of centres) {
        const away = Math.hypot(x - centre.x, y - centre.y) + 1;
        const pull = Math.exp(-((away / centre.pull) ** 2)) * 2.6;
        dx += (-(y - centre.y) / away) * pull * centre.turn;
        dy += ((x - centre.x) / away) * pull * centre.turn;
      }
      const speed = step / Math.hypot(dx, dy);
      x += dx * speed;
      y += dy * speed;
      ctx.lineTo(x, y);
    }
    if (scene.moment !== undefined) {
      // A gap runs along every thread, once in a loop.
      const long = steps * step;
      ctx.setLineDash([long * 0.62, long * 0.38]);
      ctx.lineDashOffset = -long * passed(scene, phaseOf(thread));
    }
    ctx.stroke();
    if (strength > 0.92) {
      ctx.fillStyle = css(onPaper ? palette.accent : palette.light, 0.9);
      disc(scene, x, y, unit * 3.2);
    }
    if (thread % 100 === 0) scene.checkpoint();
  }
  ctx.setLineDash([]);
  for (const { x, y, pull } of centres) {
    ctx.fillStyle = css(onPaper ? palette.accent : palette.light);
    if (!onPaper) glow(scene, x, y, pull * 0.8, palette.light, 0.6);
    ctx.fillStyle = css(onPaper ? palette.accent : palette.light);
    disc(scene, x, y, pull * 0.13);
  }
}
