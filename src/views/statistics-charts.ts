import type { ChartFigure, ChartSeries, ChartTone, TimeChart } from '../domain/chart.js';
import { createFigureFormat, inLatinDigits } from '../domain/short-numbers.js';
import { type Period, type Slot } from '../domain/statistics-slots.js';
import { type Figures, type Timed } from '../domain/statistics.js';
import type { Locale, Translate } from './translator.js';

/** What there is a chart of, in the order of the buttons. */
export const STATISTICS_CHARTS = [
  'users',
  'made',
  'images-speed',
  'answers-speed',
  'queue',
  'errors',
  'telegram',
  'gateway',
  'stars',
] as const;
export type StatisticsChart = (typeof STATISTICS_CHARTS)[number];

export interface PeriodFigures {
  period: Period;
  /** From the oldest to the one that runs. */
  slots: readonly { slot: Slot; figures: Figures }[];
  /** Of the whole period. */
  total: Figures;
}

/** Shown by name; what else failed is added up, or the colours would run out. */
const MOST_CODES = 4;
const CODE_TONES: readonly ChartTone[] = ['bad', 'warning', 'second', 'third'];
const QUEUES = ['image', 'answer'] as const;

interface Drafting extends PeriodFigures {
  t: Translate;
  count: (value: number) => string;
  seconds: (value: number) => string;
}

type Parts = Pick<TimeChart, 'kind' | 'unit' | 'figures' | 'series'>;

function series(
  { slots }: Drafting,
  label: string,
  tone: ChartTone,
  valueOf: (figures: Figures) => number | undefined,
): ChartSeries {
  return { label, tone, values: slots.map(({ figures }) => valueOf(figures) ?? null) };
}

/** A number beside the title that is called as its series is. */
function figure({ count }: Drafting, label: string, value: number, tone?: ChartTone): ChartFigure {
  return { label, text: count(value), ...(tone && { tone }) };
}

function users(draft: Drafting): Parts {
  const { t, total } = draft;
  const [seen, fresh] = [t('stats-users'), t('stats-new')];
  return {
    ...{ kind: 'lines', unit: 'count' },
    figures: [figure(draft, seen, total.users), figure(draft, fresh, total.newPeople, 'third')],
    series: [
      series(draft, seen, 'main', (each) => each.users),
      series(draft, fresh, 'third', (each) => each.newPeople),
    ],
  };
}

function made(draft: Drafting): Parts {
  const { t, total } = draft;
  const [images, gifs, answers] = [t('stats-images'), t('stats-gifs'), t('stats-answers')];
  return {
    ...{ kind: 'bars', unit: 'count' },
    figures: [
      figure(draft, images, total.made.image, 'main'),
      figure(draft, gifs, total.made.gif, 'second'),
      figure(draft, answers, total.made.answer, 'third'),
    ],
    series: [
      series(draft, images, 'main', (each) => each.made.image),
      series(draft, gifs, 'second', (each) => each.made.gif),
      series(draft, answers, 'third', (each) => each.made.answer),
    ],
  };
}

function speed(draft: Drafting, what: Timed): Parts {
  const { t, total, seconds } = draft;
  const [half, most] = [t('stats-p50'), t('stats-p95')];
  const percentiles = total.seconds[what];
  return {
    ...{ kind: 'lines', unit: 'seconds' },
    figures:
      percentiles === undefined
        ? []
        : [
            { label: 'p50', text: seconds(percentiles.p50Seconds), tone: 'main' },
            { label: 'p95', text: seconds(percentiles.p95Seconds), tone: 'warning' },
          ],
    series: [
      series(draft, half, 'main', (each) => each.seconds[what]?.p50Seconds),
      series(draft, most, 'warning', (each) => each.seconds[what]?.p95Seconds),
    ],
  };
}

function queue(draft: Drafting): Parts {
  const { t, total } = draft;
  const names = { image: t('stats-queue-image'), answer: t('stats-queue-answer') };
  const tones = { image: 'main', answer: 'third' } as const;
  return {
    ...{ kind: 'lines', unit: 'count' },
    figures: QUEUES.map((name) =>
      figure(draft, names[name], total.waiting.get(name)?.peak ?? 0, tones[name]),
    ),
    series: QUEUES.map((name) =>
      series(draft, names[name], tones[name], (each) => each.waiting.get(name)?.peak),
    ),
  };
}

function allErrors({ errors }: Figures): number {
  return [...errors.values()].reduce((sum, count) => sum + count, 0);
}

function errors(draft: Drafting): Parts {
  const { t, total } = draft;
  const byCount = [...total.errors].sort(([, one], [, other]) => other - one);
  const codes = byCount.slice(0, MOST_CODES).map(([code]) => code);
  const countOf = (figures: Figures, code: string): number => figures.errors.get(code) ?? 0;
  const rest = (figures: Figures): number =>
    codes.reduce((left, code) => left - countOf(figures, code), allErrors(figures));
  const others = series(draft, t('stats-other-errors'), 'quiet', rest);
  return {
    ...{ kind: 'bars', unit: 'count' },
    figures: [figure(draft, t('stats-errors'), allErrors(total), 'bad')],
    series: [
      ...codes.map((code, index) =>
        series(draft, code, CODE_TONES[index] ?? 'quiet', (each) => countOf(each, code)),
      ),
      ...(byCount.length > MOST_CODES ? [others] : []),
    ],
  };
}

function telegram(draft: Drafting): Parts {
  const { t, total } = draft;
  const [calls, flood, held] = [t('stats-calls'), t('stats-flood'), t('stats-held')];
  return {
    ...{ kind: 'bars', unit: 'count' },
    figures: [
      figure(draft, calls, total.telegram.calls),
      figure(draft, flood, total.telegram.flood, 'bad'),
      figure(draft, held, total.telegram.held, 'warning'),
    ],
    series: [
      series(draft, flood, 'bad', (each) => each.telegram.flood),
      series(draft, held, 'warning', (each) => each.telegram.held),
    ],
  };
}

function gateway(draft: Drafting): Parts {
  const { t, total } = draft;
  const [served, failed] = [t('stats-requests'), t('stats-failed')];
  return {
    ...{ kind: 'bars', unit: 'count' },
    figures: [
      figure(draft, served, total.gateway.requests),
      figure(draft, failed, total.gateway.failed, 'bad'),
    ],
    series: [
      series(draft, served, 'main', (each) => each.gateway.requests - each.gateway.failed),
      series(draft, failed, 'bad', (each) => each.gateway.failed),
    ],
  };
}

function stars(draft: Drafting): Parts {
  const { t, total } = draft;
  const [earned, returned] = [t('stats-earned'), t('stats-returned')];
  return {
    ...{ kind: 'bars', unit: 'stars' },
    figures: [
      figure(draft, earned, total.stars.earned, 'good'),
      figure(draft, returned, total.stars.returned, 'bad'),
    ],
    series: [
      series(draft, earned, 'good', (each) => each.stars.earned),
      series(draft, returned, 'bad', (each) => each.stars.returned),
    ],
  };
}

function toParts(chart: StatisticsChart, draft: Drafting): Parts {
  switch (chart) {
    case 'users':
      return users(draft);
    case 'made':
      return made(draft);
    case 'images-speed':
      return speed(draft, 'image');
    case 'answers-speed':
      return speed(draft, 'answer');
    case 'queue':
      return queue(draft);
    case 'errors':
      return errors(draft);
    case 'telegram':
      return telegram(draft);
    case 'gateway':
      return gateway(draft);
    case 'stars':
      return stars(draft);
    default:
      return chart satisfies never;
  }
}

/** `7:00` of an hour, `Nov 22` of a day; of UTC, as the figures are. */
function toLabel(locale: Locale): (slot: Slot) => string {
  const options = { timeZone: 'UTC' } as const;
  const language = inLatinDigits(locale);
  const formats = {
    hour: new Intl.DateTimeFormat(language, {
      ...options,
      ...{ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
    }),
    day: new Intl.DateTimeFormat(language, { ...options, day: 'numeric', month: 'short' }),
  };
  return ({ unit, startMs }) => formats[unit].format(startMs);
}

export function statisticsChart(
  t: Translate,
  locale: Locale,
  chart: StatisticsChart,
  figures: PeriodFigures,
): TimeChart {
  const { period, slots } = figures;
  const count = createFigureFormat('count', locale);
  const seconds = createFigureFormat('seconds', locale);
  return {
    title: t(`stats-chart-${chart}`),
    subtitle: t(`stats-last-${period}`),
    empty: t('stats-empty'),
    labels: slots.map(({ slot }) => slot).map(toLabel(locale)),
    ...toParts(chart, { ...figures, t, count, seconds }),
  };
}
