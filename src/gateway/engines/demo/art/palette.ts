import { hex, lch, lighter, mix, saturated, type Color } from './color.js';
import type { PromptReading } from './prompt-reading.js';
import type { TimeOfDay } from './lexicon.js';
import type { Random } from './random.js';

/** The colours of one picture, named by what they light. */
export interface Palette {
  skyTop: Color;
  skyMiddle: Color;
  horizon: Color;
  /** Sun or moon. */
  light: Color;
  /** What stands far away, in haze. */
  far: Color;
  /** What stands close; nearly a silhouette. */
  near: Color;
  accent: Color;
  second: Color;
  night: boolean;
}

/** Palettes chosen by eye: top, middle, horizon, light, far, near, accent, second. */
const CHOSEN: Record<TimeOfDay, readonly [string, ...string[]]> = {
  dawn: [
    '#7a9cc6 #f0c3b4 #ffe8cf #fffaf0 #b9a8c6 #33405f #f2917a #fff3dc',
    '#5a6fa8 #c79bc0 #fbd3c5 #fff5ea #a58fb8 #2a2a52 #ff9d8a #ffe3b8',
    '#3f7c88 #9cc9bd #f6ecd0 #fffdf0 #8fb7ac #123540 #f4a873 #ffffff',
  ],
  day: [
    '#1f6fbf #7cc0ea #e6f5f7 #fffdf0 #97bfd3 #153f55 #f5b544 #ffffff',
    '#1c8fb0 #7fd6d0 #f3f4d6 #fffef2 #8cc8b8 #0d4a4a #ff8360 #fff1c4',
    '#3a7bd0 #a4c9f2 #fdeedd #fffaf0 #a3b6d6 #263a66 #ff9f68 #fff6e0',
  ],
  sunset: [
    '#2a1a52 #b0426f #ffb066 #fff0c6 #9d5079 #170d2b #ff7a52 #ffd76e',
    '#16305c #8a5a8f #ff9e6b #ffeecb #7d5a86 #0e1730 #ff6f61 #ffe08a',
    '#8f3b2f #e88a4a #ffe3a0 #fffbe3 #c77c4c #35150f #f25c3a #ffd166',
    '#3c0a2a #c0304f #ff9a5c #fff0d0 #8e2f52 #18040f #ffb347 #ff5d73',
  ],
  night: [
    '#060a24 #1b2d6b #6284c8 #f0f4ff #39508f #04060f #ffd27a #9fc0ff',
    '#050b1c #0c3348 #2b8a83 #e9fff6 #1d5062 #020a10 #5cf2ac #b592ff',
    '#0c0324 #43126a #e0409a #fff3f8 #551d7c #05010e #22e0ff #ff4fa3',
    '#10122b #353a72 #a57fb4 #fff4e6 #4a4a84 #080918 #ff9e7d #ffe7a3',
  ],
};

function chosen(text: string, night: boolean): Palette {
  const [skyTop, skyMiddle, horizon, light, far, near, accent, second] = text.split(' ').map(hex);
  const black = hex('#000000');
  return {
    skyTop: skyTop ?? black,
    skyMiddle: skyMiddle ?? black,
    horizon: horizon ?? black,
    light: light ?? black,
    far: far ?? black,
    near: near ?? black,
    accent: accent ?? black,
    second: second ?? black,
    night,
  };
}

/** A palette around the hues that the prompt names: the first rules the sky, the second the light. */
function fromHues(hue: number, other: number, time: TimeOfDay): Palette {
  const accent = lch(0.72, 0.18, other);
  const shared = { accent, second: lch(0.88, 0.1, other + 20), night: time === 'night' };
  switch (time) {
    case 'dawn':
      return {
        skyTop: lch(0.64, 0.09, hue - 25),
        skyMiddle: lch(0.81, 0.08, hue),
        horizon: lch(0.94, 0.05, other),
        light: lch(0.99, 0.02, other),
        far: lch(0.74, 0.07, hue),
        near: lch(0.29, 0.07, hue + 12),
        ...shared,
      };
    case 'day':
      return {
        // Daylight keeps some of its blue whatever the colour.
        skyTop: mix(lch(0.55, 0.12, hue - 10), lch(0.58, 0.12, 245), 0.5),
        skyMiddle: mix(lch(0.8, 0.1, hue), lch(0.82, 0.07, 235), 0.5),
        horizon: lch(0.96, 0.045, other),
        light: lch(0.99, 0.02, 95),
        far: lch(0.74, 0.09, hue),
        near: lch(0.31, 0.08, hue + 10),
        ...shared,
      };
    case 'sunset':
      return {
        skyTop: lch(0.27, 0.1, hue - 45),
        skyMiddle: lch(0.56, 0.18, hue - 8),
        horizon: lch(0.85, 0.13, other + 22),
        light: lch(0.97, 0.06, other + 35),
        far: lch(0.5, 0.13, hue - 15),
        near: lch(0.16, 0.06, hue - 30),
        ...shared,
      };
    case 'night':
      return {
        skyTop: lch(0.13, 0.06, hue - 10),
        skyMiddle: lch(0.31, 0.11, hue),
        horizon: lch(0.6, 0.14, other),
        light: lch(0.97, 0.03, other),
        far: lch(0.38, 0.1, hue),
        near: lch(0.1, 0.03, hue),
        ...shared,
      };
  }
}

export function choosePalette(reading: PromptReading, time: TimeOfDay, random: Random): Palette {
  const [hue, named] = reading.hues;
  const palette =
    hue === undefined
      ? chosen(random.pick(CHOSEN[time]), time === 'night')
      : fromHues(hue + random.spread() * 8, named ?? hue + random.pick([-28, 20, 38]), time);
  return reading.features.has('grey') ? toned(palette, 0.12, 1) : palette;
}

function mapColors(palette: Palette, change: (color: Color) => Color): Palette {
  return {
    skyTop: change(palette.skyTop),
    skyMiddle: change(palette.skyMiddle),
    horizon: change(palette.horizon),
    light: change(palette.light),
    far: change(palette.far),
    near: change(palette.near),
    accent: change(palette.accent),
    second: change(palette.second),
    night: palette.night,
  };
}

/** Saturation and contrast of the whole picture for free: its colours change before it is drawn. */
export function toned(palette: Palette, saturation: number, contrast: number): Palette {
  const changed = mapColors(palette, (color) =>
    saturated({ ...color, l: 0.55 + (color.l - 0.55) * contrast }, saturation),
  );
  // What shines keeps shining.
  return { ...changed, light: saturated(palette.light, saturation) };
}

/** Black ink on rice paper with one red: the old Chinese landscape. */
export function inked(palette: Palette): Palette {
  const paper = mix(hex('#efe6d2'), saturated(palette.horizon, 0.6), 0.14);
  const ink = mix(hex('#1d2327'), saturated(palette.near, 0.7), 0.25);
  return {
    skyTop: mix(paper, ink, 0.1),
    skyMiddle: paper,
    horizon: lighter(paper, 0.03),
    light: mix(hex('#c8452f'), saturated(palette.accent, 0.8), 0.2),
    far: mix(paper, ink, 0.3),
    near: ink,
    accent: hex('#b5382a'),
    second: mix(hex('#4d7c78'), palette.skyTop, 0.3),
    night: false,
  };
}
