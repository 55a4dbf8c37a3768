import type { ReportChart } from '../domain/chart.js';
import type { Locale, Translate } from './translator.js';

/** How a campaign went, from its start to its end. */
export interface CampaignReport {
  /** What was sent, in a few words. */
  title: string;
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

/** The final report of a campaign as a chart; see `Charts.draw` for its picture. */
export function campaignReportChart(
  t: Translate,
  locale: Locale,
  report: CampaignReport,
): ReportChart {
  const { title, sent, blocked, failed, uncertain, sentPerMinute } = report;
  const minutes = new Intl.NumberFormat(`${locale}-u-nu-latn`);
  return {
    kind: 'report',
    title,
    subtitle: t('report-subtitle'),
    figures: [],
    empty: t('report-empty'),
    parts: [
      { label: t('report-sent'), value: sent, tone: 'good' },
      { label: t('report-blocked'), value: blocked, tone: 'quiet' },
      { label: t('report-failed'), value: failed, tone: 'bad' },
      { label: t('report-uncertain'), value: uncertain, tone: 'warning' },
    ],
    pace: {
      labels: sentPerMinute.map((_, minute) => minutes.format(minute + 1)),
      series: [{ label: t('report-per-minute'), tone: 'main', values: sentPerMinute }],
    },
  };
}
