import type { Canvas } from '@napi-rs/canvas';

/** Frees a surface's memory now: the collector sees only a small object and would wait long. */
export function freeCanvas(canvas: Canvas): void {
  canvas.width = 1;
  canvas.height = 1;
}
