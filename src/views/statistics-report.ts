import type { ReportChart } from '../domain/chart.js';
import { createFigureFormat, inLatinDigits } from '../domain/short-numbers.js';
import { durationWords } from './campaign-words.js';
import type { Locale, Translate } from './translator.js';

/** How a campaign went, from its start to its end. */
export interface CampaignReport {
  /** What was sent, in a few words; undefined for a post that has none. */
  title: string | undefined;
  total: number;
  sent: number;
  blocked: number;
  failed: number;
  uncertain: number;
  startedAtMs: number;
  tookMs: number;
  /** Messages sent in each minute since the start. */
  sentPerMinute: readonly number[];
}

function momentFormat(locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(inLatinDigits(locale), {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' },
  });
}

/** The final report of a campaign as a chart; see `Charts.draw` for its picture. */
export function campaignReportChart(
  t: Translate,
  locale: Locale,
  report: CampaignReport,
): ReportChart {
  const {
    title = t('report-subtitle'),
    total,
    sent,
    blocked,
    failed,
    uncertain,
    sentPerMinute,
  } = report;
  const number = createFigureFormat('count', locale);
  const left = Math.max(0, total - sent - blocked - failed - uncertain);
  return {
    kind: 'report',
    title,
    subtitle: t('report-when', {
      date: momentFormat(locale).format(report.startedAtMs),
      duration: durationWords(t, report.tookMs),
    }),
    figures: [{ label: t('report-total'), text: number(total) }],
    empty: t('report-empty'),
    parts: [
      { label: t('report-sent'), value: sent, tone: 'good' },
      { label: t('report-blocked'), value: blocked, tone: 'quiet' },
      { label: t('report-failed'), value: failed, tone: 'bad' },
      { label: t('report-uncertain'), value: uncertain, tone: 'warning' },
      { label: t('report-left'), value: left, tone: 'second' },
    ],
    pace: {
      labels: sentPerMinute.map((_, minute) => number(minute + 1)),
      series: [{ label: t('report-per-minute'), tone: 'main', values: sentPerMinute }],
    },
  };
}
