import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { css, toRgb, type Color } from './color.js';
import { freeCanvas } from '../../../../free-canvas.js';
import type { Scene } from './scene.js';

type Stop = readonly [place: number, color: Color, alpha?: number];

/** Fills a rectangle with a gradient from top to bottom. */
export function fillDown(scene: Scene, top: number, bottom: number, stops: readonly Stop[]): void {
  const { ctx, width } = scene;
  ctx.fillStyle = downward(scene, top, bottom, stops);
  ctx.fillRect(0, top, width, bottom - top);
}

export function downward({ ctx }: Scene, top: number, bottom: number, stops: readonly Stop[]) {
  const gradient = ctx.createLinearGradient(0, top, 0, bottom);
  for (const [place, color, alpha] of stops) gradient.addColorStop(place, css(color, alpha));
  return gradient;
}

/** Light that fades out to all sides; falls off faster near the middle, as real glow does. */
export function glow(
  { ctx }: Scene,
  x: number,
  y: number,
  radius: number,
  color: Color,
  alpha: number,
): void {
  const gradient = ctx.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0, css(color, alpha));
  gradient.addColorStop(0.22, css(color, alpha * 0.52));
  gradient.addColorStop(0.5, css(color, alpha * 0.18));
  gradient.addColorStop(1, css(color, 0));
  ctx.fillStyle = gradient;
  ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}

export function disc({ ctx }: Scene, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
  ctx.fill();
}

/** A line across the picture, by its height at every x; `step` is the distance between points. */
export interface Skyline {
  heights: readonly number[];
  step: number;
}

export function skyline({ width, unit }: Scene, heightAt: (x: number) => number): Skyline {
  const step = Math.max(1, unit * 3);
  const count = Math.ceil(width / step) + 2;
  return { heights: Array.from({ length: count }, (_, index) => heightAt(index * step)), step };
}

export function heightOf({ heights, step }: Skyline, x: number): number {
  const index = Math.min(heights.length - 2, Math.max(0, Math.floor(x / step)));
  const from = heights[index] ?? 0;
  const to = heights[index + 1] ?? from;
  return from + (to - from) * Math.min(1, Math.max(0, x / step - index));
}

export function traceSkyline({ ctx }: Scene, { heights, step }: Skyline): void {
  heights.forEach((height, index) => {
    if (index === 0) ctx.moveTo(0, height);
    else ctx.lineTo(index * step, height);
  });
}

/** Everything below the line. */
export function traceBelow(scene: Scene, line: Skyline, bottom = scene.height): void {
  const { ctx } = scene;
  ctx.beginPath();
  traceSkyline(scene, line);
  ctx.lineTo((line.heights.length - 1) * line.step, bottom);
  ctx.lineTo(0, bottom);
  ctx.closePath();
}

/** Share of the width by which a veil that moves is larger on each side. */
const VEIL_MARGIN = 0.05;

interface Veil {
  top: number;
  bottom: number;
  color: Color;
  /** 0 to 1 at a place of the veil, both from 0 to 1. */
  alphaAt: (across: number, down: number) => number;
  /** Points across; few are enough for what is soft. */
  resolution?: number;
  /** Computed once for all moments of an animation, under this name. */
  keptAs?: string;
  /** How far an animation moves it, in pixels; the veil is stretched a little to have no edge. */
  shift?: { x: number; y: number };
}

function computeVeil({ color, alphaAt }: Veil, columns: number, rows: number): Canvas {
  const canvas = createCanvas(columns, rows);
  const small = canvas.getContext('2d');
  const image = small.createImageData(columns, rows);
  const [red, green, blue] = toRgb(color);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at += 4) {
      image.data[at] = red;
      image.data[at + 1] = green;
      image.data[at + 2] = blue;
      image.data[at + 3] = 255 * alphaAt(column / (columns - 1), row / (rows - 1));
    }
  }
  small.putImageData(image, 0, 0);
  return canvas;
}

/** A soft layer computed at a fraction of the size and stretched: clouds, mist, shades. */
export function veil(scene: Scene, options: Veil): void {
  const { ctx, width, moment, kept } = scene;
  const { top, bottom, resolution = 112, keptAs, shift = { x: 0, y: 0 } } = options;
  const height = Math.max(1, bottom - top);
  const rows = Math.max(8, Math.min(128, Math.round((resolution * height) / width)));
  const known = keptAs === undefined ? undefined : kept.get(keptAs);
  const canvas = known ?? computeVeil(options, resolution, rows);
  if (keptAs !== undefined) kept.set(keptAs, canvas);
  const margin = options.shift && moment !== undefined ? width * VEIL_MARGIN : 0;
  ctx.imageSmoothingEnabled = true;
  ctx.imageSmoothingQuality = 'medium';
  ctx.drawImage(
    canvas,
    shift.x - margin,
    top + shift.y - margin,
    width + 2 * margin,
    height + 2 * margin,
  );
  if (keptAs === undefined) freeCanvas(canvas);
}

/** From 0 at `from` to 1 at `to`, soft at both ends. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
