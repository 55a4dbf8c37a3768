import { fileURLToPath } from 'node:url';
import { GlobalFonts, type Canvas } from '@napi-rs/canvas';

const FONT_FAMILY = 'Demo Mark';
const FONT_FILE = '@fontsource/inter/files/inter-latin-500-normal.woff2';

/** Makes the mark's font known; without it the machine's own fonts, if any, would decide. */
export function registerMarkFont(): void {
  GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve(FONT_FILE)), FONT_FAMILY);
}

/** A small "demo" in the corner: nobody shall take these pictures for a model's. */
export function drawMark(canvas: Canvas): void {
  const { width, height } = canvas;
  const ctx = canvas.getContext('2d');
  const size = Math.max(8, Math.min(width, height) * 0.021);
  ctx.font = `${size}px "${FONT_FAMILY}"`;
  ctx.letterSpacing = `${size * 0.08}px`;
  ctx.textAlign = 'right';
  ctx.textBaseline = 'alphabetic';
  ctx.shadowColor = 'rgba(0,0,0,0.45)';
  ctx.shadowBlur = size * 0.35;
  ctx.fillStyle = 'rgba(255,255,255,0.62)';
  ctx.fillText('demo', width - size * 0.8, height - size * 0.9);
}
