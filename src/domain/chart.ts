/** What a picture of numbers shows, in words that are said already: whoever draws it adds none. */

export const CHART_THEMES = ['light', 'dark'] as const;
export type ChartTheme = (typeof CHART_THEMES)[number];

export interface ChartStyle {
  theme: ChartTheme;
  /** Decides how numbers are written and from which side text runs. */
  locale: string;
}

/** What a colour says; the theme knows which colour that is. */
export type ChartTone = 'main' | 'second' | 'third' | 'good' | 'warning' | 'bad' | 'quiet';

export type ChartUnit = 'count' | 'seconds' | 'stars';

export interface ChartSeries {
  label: string;
  tone: ChartTone;
  /** One for each of the chart's labels; null: nothing is known of it. */
  values: readonly (number | null)[];
}

/** One number that sums a chart up. */
export interface ChartFigure {
  label: string;
  /** As it is to be read. */
  text: string;
  tone?: ChartTone;
}

interface ChartWords {
  title: string;
  /** What and when, below the title. */
  subtitle: string;
  /** Beside the title; three at most fit. */
  figures: readonly ChartFigure[];
  /** Stands where the numbers would, when there are none. */
  empty: string;
}

/** Something over time: `lines` for levels, `bars` for amounts that add up and are stacked. */
export interface TimeChart extends ChartWords {
  kind: 'lines' | 'bars';
  unit: ChartUnit;
  /** Of the moments along the bottom, from the oldest to the newest. */
  labels: readonly string[];
  series: readonly ChartSeries[];
}

/** A whole in its parts, and how fast it went. */
export interface ReportChart extends ChartWords {
  kind: 'report';
  parts: readonly { label: string; value: number; tone: ChartTone }[];
  pace: Pick<TimeChart, 'labels' | 'series'>;
}

export type Chart = TimeChart | ReportChart;
