import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { ImageRequest } from '../../engine.js';
import { finish } from './finish.js';
import { SCENE_NAMES, type SceneName, type TimeOfDay } from './lexicon.js';
import { drawMark } from './mark.js';
import { createNoise } from './noise.js';
import { choosePalette, inked, toned, type Palette } from './palette.js';
import { blowUp, pixelSize } from './pixels.js';
import { readPrompt, type PromptReading } from './prompt-reading.js';
import { createRandom, type Random } from './random.js';
import type { DrawScene } from './scene.js';
import { drawAurora } from './scenes/aurora.js';
import { drawCity } from './scenes/city.js';
import { drawCosmos } from './scenes/cosmos.js';
import { drawDunes } from './scenes/dunes.js';
import { drawFlow } from './scenes/flow.js';
import { drawForest } from './scenes/forest.js';
import { drawGeometry } from './scenes/geometry.js';
import { drawMeadow } from './scenes/meadow.js';
import { drawRanges } from './scenes/ranges.js';
import { drawRibbons } from './scenes/ribbons.js';
import { drawSea } from './scenes/sea.js';
import { chooseStyle, type Style } from './style.js';

const SCENES: Record<SceneName, DrawScene> = {
  ranges: drawRanges,
  sea: drawSea,
  aurora: drawAurora,
  cosmos: drawCosmos,
  forest: drawForest,
  dunes: drawDunes,
  city: drawCity,
  meadow: drawMeadow,
  ribbons: drawRibbons,
  flow: drawFlow,
  geometry: drawGeometry,
};

function choosePaletteFor(
  reading: PromptReading,
  time: TimeOfDay,
  style: Style,
  random: Random,
): Palette {
  const palette = choosePalette(reading, time, random.fork('palette'));
  const inMedium = style.medium === 'ink' ? inked(palette) : palette;
  return toned(inMedium, style.saturation, style.contrast);
}

/** Paints one request at any moment of its animation, or as a still. */
export type Painter = (moment?: number) => Canvas;

/**
 * Prepares a request: the prompt's words choose scene, subject, hour and colours; the seed decides
 * what they leave open; the model, sampler, steps, CFG and LoRAs decide how it is painted. The same
 * request is the same picture for ever. `checkpoint` is called between parts and may throw.
 */
export function createPainter(request: ImageRequest, checkpoint: () => void): Painter {
  const style = chooseStyle(request);
  const reading = readPrompt(request.prompt, request.negativePrompt);
  const random = createRandom(`${request.model}\n${request.prompt.trim()}\n${request.seed}`);
  const time = reading.time ?? random.pick(['dawn', 'day', 'sunset', 'sunset', 'night'] as const);
  const palette = choosePaletteFor(reading, time, style, random);
  const noise = createNoise(random.fork('noise'));
  const drawScene = SCENES[reading.scene ?? random.pick(SCENE_NAMES)];
  const pixels = style.medium === 'pixel';
  const { width, height } = pixels ? pixelSize(request.width, request.height) : request;
  const unit = Math.min(width, height) / 1000;
  const kept = new Map<string, Canvas>();
  const fixed = { width, height, unit, palette, reading, style, time, random, noise, kept };

  return (moment) => {
    const canvas = createCanvas(width, height);
    const ctx = canvas.getContext('2d');
    const scene = { ...fixed, ctx, checkpoint, ...(moment !== undefined && { moment }) };
    drawScene(scene);
    checkpoint();
    finish(scene);
    const picture = pixels ? blowUp(canvas, request.width, request.height) : canvas;
    drawMark(picture);
    return picture;
  };
}

export function paint(request: ImageRequest, checkpoint: () => void): Canvas {
  return createPainter(request, checkpoint)();
}
