import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Plot,
  type ChartDataset,
  type ChartItem,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { ChartSeries, TimeChart } from '../domain/chart.js';
import { freeCanvas } from '../free-canvas.js';
import { setWeight } from './sheet.js';
import type { Theme } from './themes.js';

Plot.register(
  ...[BarController, BarElement, LineController, LineElement, PointElement],
  ...[CategoryScale, LinearScale, Filler],
);

export interface PlotOptions extends Pick<TimeChart, 'kind' | 'unit' | 'labels' | 'series'> {
  /** Of the upper left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  theme: Theme;
  /** For CSS' `font`. */
  family: string;
  format: (value: number) => string;
}

const TICK_SIZE = 24;
const TICK_WEIGHT = 500;
const LINE_WIDTH = 5;
/** A bar is no wider; two wide ones look like a flag. */
const MAX_BAR_WIDTH = 44;
/** More names along the bottom touch each other. */
const MAX_LABELS = 9;

/** A colour of a theme, see-through. */
function faded(color: string, opacity: number): string {
  return `${color}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;
}

/** A value with nothing on either side makes no line: it is a dot. */
function isAlone(values: ChartSeries['values'], index: number): boolean {
  const isKnown = (at: number): boolean => (values[at] ?? null) !== null;
  return isKnown(index) && !isKnown(index - 1) && !isKnown(index + 1);
}

function toLine(
  { label, tone, values }: ChartSeries,
  theme: Theme,
): ChartDataset<'line', (number | null)[]> {
  const color = theme.tones[tone];
  const last = values.findLastIndex((value) => value !== null);
  return {
    type: 'line',
    label,
    data: [...values],
    borderColor: color,
    borderWidth: LINE_WIDTH,
    borderCapStyle: 'round',
    borderJoinStyle: 'round',
    cubicInterpolationMode: 'monotone',
    pointBackgroundColor: color,
    pointBorderColor: theme.ground,
    pointBorderWidth: 4,
    pointRadius: values.map((_, index) => (index === last || isAlone(values, index) ? 11 : 0)),
    fill: 'origin',
    backgroundColor: faded(color, 0.1),
  };
}

function toBars(
  { label, tone, values }: ChartSeries,
  theme: Theme,
): ChartDataset<'bar', (number | null)[]> {
  return {
    type: 'bar',
    label,
    data: [...values],
    backgroundColor: theme.tones[tone],
    borderRadius: 6,
    maxBarThickness: MAX_BAR_WIDTH,
    categoryPercentage: 0.8,
    barPercentage: 0.92,
  };
}

/** chart.js names the browser's class, and uses nothing of it that this canvas does not have. */
function isChartItem(canvas: object): canvas is Extract<ChartItem, object> {
  return 'getContext' in canvas;
}

/** Draws the numbers and their scales onto a ground that is there already. */
export function drawPlot(
  target: SKRSContext2D,
  { kind, unit, labels, series, x, y, width, height, theme, family, format }: PlotOptions,
): void {
  const canvas = createCanvas(width, height);
  const ticks = {
    color: theme.faint,
    font: { family, size: TICK_SIZE, weight: TICK_WEIGHT },
    padding: 12,
  };
  const isStacked = kind === 'bars';
  const prepareTicks = (): void => {
    const ctx = canvas.getContext('2d');
    setWeight(ctx, TICK_WEIGHT);
    ctx.direction = target.direction;
  };
  const item: object = canvas;
  if (!isChartItem(item)) throw new TypeError('This canvas is none that chart.js can use.');
  const plot = new Plot<'bar' | 'line', (number | null)[]>(item, {
    type: kind === 'bars' ? 'bar' : 'line',
    data: {
      labels: [...labels],
      datasets: series.map((each) => (isStacked ? toBars(each, theme) : toLine(each, theme))),
    },
    // Setting the size of a canvas, as chart.js does at first, forgets all of this.
    plugins: [{ id: 'ticks', beforeLayout: prepareTicks, beforeDraw: prepareTicks }],
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      // The last point is a dot that stands out of the field.
      clip: false,
      layout: { padding: { top: 14, right: 14 } },
      scales: {
        x: {
          stacked: isStacked,
          border: { color: theme.grid, width: 2 },
          grid: { display: false },
          ticks: { ...ticks, autoSkipPadding: 28, maxRotation: 0, maxTicksLimit: MAX_LABELS },
        },
        y: {
          stacked: isStacked,
          beginAtZero: true,
          border: { display: false },
          grid: { color: theme.grid, lineWidth: 2, drawTicks: false },
          ticks: {
            ...ticks,
            maxTicksLimit: 5,
            // There is no half of a person.
            ...(unit === 'seconds' ? {} : { precision: 0 }),
            callback: (value) => format(Number(value)),
          },
        },
      },
    },
  });
  target.drawImage(canvas, x, y);
  plot.destroy();
  freeCanvas(canvas);
}
