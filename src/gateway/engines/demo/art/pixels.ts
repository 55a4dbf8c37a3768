import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { freeCanvas } from '../../../../free-canvas.js';

/** Picture points along the shorter side of a pixel picture. */
const POINTS = 160;
/** Steps of each colour channel. */
const LEVELS = 12;
/** Bayer's 4x4 matrix: the order in which a pattern of two tones fills up. */
const ORDER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** The size a pixel picture is drawn at before it is blown up to the asked one. */
export function pixelSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, POINTS / Math.min(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Few colours, mixed by patterns as on old machines. */
function dither(canvas: Canvas): void {
  const { width, height } = canvas;
  const ctx = canvas.getContext('2d');
  const image = ctx.getImageData(0, 0, width, height);
  const step = 255 / (LEVELS - 1);
  for (let at = 0; at < image.data.length; at += 4) {
    const point = at / 4;
    const place = ((Math.floor(point / width) & 3) << 2) | ((point % width) & 3);
    const lift = ((ORDER[place] ?? 0) / 16 - 0.47) * step * 0.6;
    for (let channel = at; channel < at + 3; channel++) {
      image.data[channel] = Math.round(((image.data[channel] ?? 0) + lift) / step) * step;
    }
  }
  ctx.putImageData(image, 0, 0);
}

export function blowUp(small: Canvas, width: number, height: number): Canvas {
  dither(small);
  const canvas = createCanvas(width, height);
  const ctx = canvas.getContext('2d');
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(small, 0, 0, width, height);
  freeCanvas(small);
  return canvas;
}
