import type { Chart, ChartStyle, ChartTone, ReportChart, TimeChart } from '../domain/chart.js';
import { freeCanvas } from '../free-canvas.js';
import { createFonts } from './fonts.js';
import { createPartFormat, createScaleFormat } from '../domain/short-numbers.js';
import { drawPlot } from './plot.js';
import {
  createSheet,
  drawEmpty,
  drawHeader,
  HEADER_HEIGHT,
  HEIGHT,
  MARGIN,
  type Sheet,
  WIDTH,
} from './sheet.js';

/** Of every length that a scale writes: the fonts have to know what may be written. */
const SAMPLE_NUMBERS = [0.5, 1_234, 12_345_678, 9_876_543_210];
const LEGEND = { size: 25, dot: 30, space: 12, gap: 32, lineHeight: 46 };
const INNER_WIDTH = WIDTH - 2 * MARGIN;

const fonts = createFonts();

function wordsOf(chart: Chart): string[] {
  const own = chart.kind === 'report' ? chart.parts : chart.series;
  const { labels, series } = chart.kind === 'report' ? chart.pace : chart;
  return [
    ...[chart.title, chart.subtitle, chart.empty],
    ...chart.figures.flatMap(({ label, text }) => [label, text]),
    ...[...own, ...series].map(({ label }) => label),
    ...labels,
  ];
}

function hasNumbers(series: TimeChart['series']): boolean {
  return series.some(({ values }) => values.some((value) => value !== null && value !== 0));
}

interface LegendEntry {
  label: string;
  tone: ChartTone;
  value?: string;
}

/** Names of what is shown, in rows as they fit. @returns the height they take */
function drawLegend(sheet: Sheet, entries: readonly LegendEntry[], y: number): number {
  const { theme } = sheet;
  let [start, row] = [0, 0];
  for (const { label, tone, value = '' } of entries) {
    const name = { text: label, size: LEGEND.size, color: theme.text };
    const number = { text: value, size: LEGEND.size, color: theme.text, weight: 600 } as const;
    const nameEnd = LEGEND.dot + sheet.widthOf(name) + (value === '' ? 0 : LEGEND.space);
    const width = nameEnd + sheet.widthOf(number);
    if (start > 0 && start + width > INNER_WIDTH) {
      row += 1;
      start = 0;
    }
    const at = { y: y + row * LEGEND.lineHeight, maxWidth: INNER_WIDTH };
    sheet.dot(tone, { start, y: at.y - LEGEND.size / 3 });
    sheet.write(name, { ...at, start: start + LEGEND.dot });
    sheet.write(number, { ...at, start: start + nameEnd });
    start += width + LEGEND.gap;
  }
  return (row + 1) * LEGEND.lineHeight;
}

/** From `y` down to the lower margin. */
function drawSeries(
  sheet: Sheet,
  chart: Pick<TimeChart, 'kind' | 'unit' | 'labels' | 'series'>,
  { y, format }: { y: number; format: (value: number) => string },
): void {
  const { ctx, theme, family } = sheet;
  const height = HEIGHT - y - MARGIN / 2;
  drawPlot(ctx, { ...chart, x: MARGIN, y, width: INNER_WIDTH, height, theme, family, format });
}

function drawTimeChart(sheet: Sheet, chart: TimeChart, locale: string): void {
  if (!hasNumbers(chart.series)) {
    drawEmpty(sheet, chart.empty);
    return;
  }
  // One series is what the title says.
  const legend = chart.series.length < 2 ? 0 : drawLegend(sheet, chart.series, HEADER_HEIGHT + 34);
  const y = HEADER_HEIGHT + legend + 8;
  drawSeries(sheet, chart, { y, format: createScaleFormat(chart.unit, locale) });
}

const BAND = { y: HEADER_HEIGHT + 24, height: 44 };
/** More of them are too thin to be seen. */
const MOST_BARS = 60;
/** Something is never nothing: the smallest part of the band. */
const SMALLEST_PART = 8;

/** One band for the whole, cut into its parts. */
function drawBand({ ctx, theme, isMirrored }: Sheet, parts: ReportChart['parts']): void {
  const present = parts.filter(({ value }) => value > 0);
  const total = present.reduce((sum, { value }) => sum + value, 0);
  const free = INNER_WIDTH - SMALLEST_PART * present.length;
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(MARGIN, BAND.y, INNER_WIDTH, BAND.height, BAND.height / 2);
  ctx.clip();
  let start = 0;
  for (const { value, tone } of present) {
    const width = SMALLEST_PART + (free * value) / total;
    const x = isMirrored ? WIDTH - MARGIN - start - width : MARGIN + start;
    ctx.fillStyle = theme.tones[tone];
    ctx.fillRect(x, BAND.y, width, BAND.height);
    start += width;
  }
  ctx.restore();
}

function drawReport(sheet: Sheet, { parts, pace, empty }: ReportChart, locale: string): void {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) {
    drawEmpty(sheet, empty);
    return;
  }
  drawBand(sheet, parts);
  const format = createPartFormat(locale);
  const legend = parts
    .filter(({ value }) => value > 0)
    .map(({ label, value, tone }) => ({ label, tone, value: format(value, total) }));
  const below = BAND.y + BAND.height + 56;
  const y = below + drawLegend(sheet, legend, below);
  if (!hasNumbers(pace.series)) return;
  const caption = {
    text: pace.series[0]?.label ?? '',
    size: LEGEND.size,
    color: sheet.theme.faint,
  };
  sheet.write(caption, { start: 0, y: y + 12, maxWidth: INNER_WIDTH });
  const scale = createScaleFormat('count', locale);
  const kind = pace.labels.length > MOST_BARS ? 'lines' : 'bars';
  drawSeries(sheet, { kind, unit: 'count', ...pace }, { y: y + 24, format: scale });
}

/** A chart as a PNG file of 1280 by 720. */
export async function drawChart(chart: Chart, style: ChartStyle): Promise<Uint8Array> {
  const { locale } = style;
  const numbers = (['count', 'seconds'] as const).flatMap((unit) =>
    SAMPLE_NUMBERS.map(createScaleFormat(unit, locale)),
  );
  const shares = SAMPLE_NUMBERS.map((value) => createPartFormat(locale)(value, 1e10));
  const written = [...wordsOf(chart), ...numbers, ...shares, '…'].join('');
  const sheet = createSheet(style, fonts.fit(written, locale));
  drawHeader(sheet, chart);
  if (chart.kind === 'report') drawReport(sheet, chart, locale);
  else drawTimeChart(sheet, chart, locale);
  const file = await sheet.canvas.encode('png');
  freeCanvas(sheet.canvas);
  return file;
}
