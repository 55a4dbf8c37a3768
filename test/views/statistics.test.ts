import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../src/domain/statistics-slots.js';
import { toFigures } from '../../src/domain/statistics.js';
import { statisticsChart, STATISTICS_CHARTS } from '../../src/views/statistics-charts.js';
import { campaignReportChart } from '../../src/views/statistics-report.js';
import { parseShown, statisticsCaption } from '../../src/views/statistics-view.js';
import { createTranslator } from '../../src/views/translator.js';

const NOW_MS = Date.parse('2026-11-22T07:30:00Z');
const translator = createTranslator();
const t = translator.forLocale('en');

function week(counts: Record<string, number>) {
  const slots = slotsOf('week', NOW_MS).map((slot) => ({ slot, figures: toFigures(counts, 3) }));
  return { period: 'week', slots, total: toFigures(counts, 5) } as const;
}

describe('a chart of the statistics', () => {
  it('dates its days in the language of who looks', () => {
    const { labels } = statisticsChart(t, 'en', 'users', week({}));
    expect([labels[0], labels.at(-1)]).toEqual(['Nov 16', 'Nov 22']);
    const russian = statisticsChart(translator.forLocale('ru'), 'ru', 'users', week({}));
    expect(russian.labels.at(-1)).toBe('22 нояб.');
    expect(russian.title).toBe('Люди');
  });

  it('tells different people of the whole week, not the sum of its days', () => {
    const { figures } = statisticsChart(t, 'en', 'users', week({}));
    expect(figures[0]).toMatchObject({ text: '5' });
  });

  it('has a gap where nothing was timed', () => {
    const { series, figures } = statisticsChart(t, 'en', 'images-speed', week({}));
    expect(series[0]?.values).toEqual([null, null, null, null, null, null, null]);
    expect(figures).toEqual([]);
  });

  it('names the most frequent errors and adds up the others', () => {
    const codes = { a: 9, b: 8, c: 7, d: 6, e: 5, f: 4 };
    const counts = Object.fromEntries(
      Object.entries(codes).map(([code, count]) => [`error:${code}`, count]),
    );
    const { series } = statisticsChart(t, 'en', 'errors', week(counts));
    expect(series.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd', 'Others']);
    expect(series.at(-1)?.values[0]).toBe(9);
  });

  it('leaves failures out of what the gateway served', () => {
    const counts = { 'gateway:2xx': 8, 'gateway:4xx': 1, 'gateway:5xx': 3 };
    const { series, figures } = statisticsChart(t, 'en', 'gateway', week(counts));
    expect(series.map(({ values }) => values[0])).toEqual([9, 3]);
    expect(figures.map(({ text }) => text)).toEqual(['12', '3']);
  });
});

describe('the buttons below a chart', () => {
  it.each(STATISTICS_CHARTS)('lead to %s and are read as they were written', (chart) => {
    const { reply_markup: markup } = statisticsCaption(t, {
      ...{ chart, period: 'month', theme: 'dark' },
    });
    const buttons = markup?.inline_keyboard.flat() ?? [];
    const args = buttons.map((button) =>
      'callback_data' in button ? (button.callback_data.split(':')[3] ?? '') : '',
    );
    expect(parseShown(args.find((arg) => arg.endsWith('.light')) ?? '')).toEqual({
      ...{ chart, period: 'month', theme: 'light' },
    });
    expect(args.filter((arg) => parseShown(arg) !== undefined).length).toBeGreaterThan(10);
  });
});

describe('the report of a campaign', () => {
  const report = {
    ...{ title: 'Sale', total: 100, sent: 80, blocked: 10, failed: 3, uncertain: 2 },
    ...{ startedAtMs: NOW_MS, tookMs: 77_000, sentPerMinute: [60, 20] },
  };

  it('says when it was and how long it took', () => {
    const { subtitle, figures } = campaignReportChart(t, 'en', report);
    expect(subtitle.replaceAll(/\s/g, ' ')).toBe('Nov 22, 2026, 7:30 AM UTC · took 1 min 17 s');
    expect(figures).toEqual([{ label: 'People', text: '100' }]);
  });

  it('is called what it is where the post has no words', () => {
    expect(campaignReportChart(t, 'en', report).title).toBe('Sale');
    expect(campaignReportChart(t, 'en', { ...report, title: undefined }).title).toBe('Broadcast');
  });

  it('accounts for everybody, also for those whom it stopped short of', () => {
    const { parts } = campaignReportChart(t, 'en', report);
    expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(100);
    expect(parts.at(-1)).toMatchObject({ label: 'Not sent to', value: 5 });
  });
});
