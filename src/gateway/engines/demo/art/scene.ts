import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { TimeOfDay } from './lexicon.js';
import type { Noise } from './noise.js';
import type { Palette } from './palette.js';
import type { PromptReading } from './prompt-reading.js';
import type { Random } from './random.js';
import type { Style } from './style.js';

/** A picture in the making, handed from one part of the drawing to the next. */
export interface Scene {
  ctx: SKRSContext2D;
  width: number;
  height: number;
  /** A thousandth of the shorter side: lengths in it look alike at every size. */
  unit: number;
  palette: Palette;
  reading: PromptReading;
  style: Style;
  time: TimeOfDay;
  random: Random;
  noise: Noise;
  /** Where an animation is in its loop, from 0 up to 1; absent in a still. */
  moment?: number;
  /** What parts of an animation keep from one moment for the next; by their own names. */
  kept: Map<string, Canvas>;
  /** Called between parts; throws when the picture is no longer wanted. */
  checkpoint: () => void;
}

export type DrawScene = (scene: Scene) => void;
