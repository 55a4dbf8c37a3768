import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Chart, ChartStyle, ChartTone } from '../domain/chart.js';
import { isRightToLeft } from '../domain/right-to-left.js';
import type { FittedFonts } from './fonts.js';
import { type Theme, THEMES } from './themes.js';

/** Telegram shows a photo at most 1280 wide; on a phone it is a third of that, so letters are large. */
export const WIDTH = 1280;
export const HEIGHT = 720;
export const MARGIN = 56;

export interface Words {
  text: string;
  size: number;
  color: string;
  weight?: 500 | 600;
}

/** The ground that a chart is drawn on, with what is written around it. */
export interface Sheet {
  readonly canvas: Canvas;
  readonly ctx: SKRSContext2D;
  readonly theme: Theme;
  readonly family: string;
  /** The language runs from right to left. */
  readonly isMirrored: boolean;
  /**
   * Writes a line beginning at the side where the language begins, `start` from that margin.
   * @returns its width; what would be wider than `maxWidth` is made smaller, then cut
   */
  write(words: Words, at: { start: number; y: number; maxWidth: number }): number;
  /** The same at the other side. */
  writeAtEnd(words: Words, at: { end: number; y: number; maxWidth: number }): number;
  widthOf(words: Words): number;
  dot(tone: ChartTone, at: { start: number; y: number }): void;
}

/** A variable font is as thin as it can be where nothing else is said. */
export function setWeight(ctx: SKRSContext2D, weight: number): void {
  ctx.fontVariationSettings = `'wght' ${weight}`;
}

/** Below this share of its size a line is cut rather than made smaller. */
const SMALLEST = 0.75;
const DOT_RADIUS = 9;

export function createSheet({ theme: name, locale }: ChartStyle, fonts: FittedFonts): Sheet {
  const theme = THEMES[name];
  const canvas = createCanvas(WIDTH, HEIGHT);
  const ctx = canvas.getContext('2d');
  const isMirrored = isRightToLeft(locale);
  ctx.fillStyle = theme.ground;
  ctx.fillRect(0, 0, WIDTH, HEIGHT);
  ctx.direction = isMirrored ? 'rtl' : 'ltr';
  ctx.textBaseline = 'alphabetic';

  function measure(text: string, size: number, weight: number): number {
    ctx.font = `${weight} ${size}px ${fonts.family}`;
    setWeight(ctx, weight);
    return ctx.measureText(text).width;
  }

  function fit({ text, size, weight = 500 }: Words, maxWidth: number) {
    let shown = fonts.toDrawable(text);
    let width = measure(shown, size, weight);
    if (width <= maxWidth) return { shown, width };
    const smaller = Math.max(size * SMALLEST, (size * maxWidth) / width);
    width = measure(shown, smaller, weight);
    const characters = Array.from(shown);
    while (width > maxWidth && characters.length > 0) {
      characters.pop();
      shown = `${characters.join('').trim()}…`;
      width = measure(shown, smaller, weight);
    }
    return { shown, width };
  }

  function put(words: Words, x: number, y: number, maxWidth: number, isLeft: boolean): number {
    const { shown, width } = fit(words, maxWidth);
    ctx.fillStyle = words.color;
    ctx.textAlign = isLeft ? 'left' : 'right';
    ctx.fillText(shown, x, y);
    return width;
  }

  return {
    ...{ canvas, ctx, theme, isMirrored, family: fonts.family },
    write: (words, { start, y, maxWidth }) =>
      put(words, isMirrored ? WIDTH - MARGIN - start : MARGIN + start, y, maxWidth, !isMirrored),
    writeAtEnd: (words, { end, y, maxWidth }) =>
      put(words, isMirrored ? MARGIN + end : WIDTH - MARGIN - end, y, maxWidth, isMirrored),
    widthOf: ({ text, size, weight = 500 }) => measure(fonts.toDrawable(text), size, weight),
    dot(tone, { start, y }) {
      const x = MARGIN + start + DOT_RADIUS;
      ctx.fillStyle = theme.tones[tone];
      ctx.beginPath();
      ctx.arc(isMirrored ? WIDTH - x : x, y, DOT_RADIUS, 0, 2 * Math.PI);
      ctx.fill();
    },
  };
}

const TITLE = { size: 46, y: 92 };
const SUBTITLE = { size: 27, y: 136 };
const FIGURE = { size: 46, labelSize: 23, gap: 52, maxWidth: 240 };
const INNER_WIDTH = WIDTH - 2 * MARGIN;

/** Title and figures; what is below `HEADER_HEIGHT` is free. */
export function drawHeader(sheet: Sheet, { title, subtitle, figures }: Chart): void {
  const { theme } = sheet;
  let end = 0;
  for (const { text, label, tone } of figures.toReversed()) {
    const color = tone === undefined ? theme.text : theme.tones[tone];
    const number = { text, size: FIGURE.size, color, weight: 600 } as const;
    const name = { text: label, size: FIGURE.labelSize, color: theme.faint };
    const { maxWidth } = FIGURE;
    const widths = [
      sheet.writeAtEnd(number, { end, y: TITLE.y, maxWidth }),
      sheet.writeAtEnd(name, { end, y: SUBTITLE.y, maxWidth }),
    ];
    end += Math.max(...widths) + FIGURE.gap;
  }
  const maxWidth = INNER_WIDTH - end;
  const [name, when] = [
    { text: title, size: TITLE.size, color: theme.text, weight: 600 } as const,
    { text: subtitle, size: SUBTITLE.size, color: theme.faint },
  ];
  sheet.write(name, { start: 0, y: TITLE.y, maxWidth });
  sheet.write(when, { start: 0, y: SUBTITLE.y, maxWidth });
}

export const HEADER_HEIGHT = 168;

/** Instead of a plot: that there is nothing to show. */
export function drawEmpty({ ctx, theme, family, isMirrored }: Sheet, text: string): void {
  ctx.font = `500 34px ${family}`;
  setWeight(ctx, 500);
  ctx.fillStyle = theme.faint;
  ctx.textAlign = 'center';
  ctx.direction = isMirrored ? 'rtl' : 'ltr';
  ctx.fillText(text, WIDTH / 2, HEADER_HEIGHT + (HEIGHT - HEADER_HEIGHT) / 2);
}
