import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Charts, createCharts } from '../../src/charts/charts.js';
import type { ReportChart, TimeChart } from '../../src/domain/chart.js';
import { readPictureHeader } from '../../src/domain/picture-header.js';

const USERS: TimeChart = {
  ...{ kind: 'lines', unit: 'count', title: 'Users', subtitle: 'Last 3 days' },
  figures: [{ label: 'users', text: '12' }],
  empty: 'Nobody yet',
  labels: ['1 Nov', '2 Nov', '3 Nov'],
  series: [{ label: 'Users', tone: 'main', values: [3, null, 12] }],
};
const REPORT: ReportChart = {
  ...{ kind: 'report', title: 'Sale 🔥', subtitle: 'Broadcast', figures: [], empty: 'Nobody' },
  parts: [{ label: 'Sent', value: 9, tone: 'good' }],
  pace: { labels: ['1'], series: [{ label: 'Sent per minute', tone: 'main', values: [9] }] },
};
const MANY: ReportChart['pace'] = {
  labels: Array.from({ length: 3_000 }, (_, minute) => String(minute)),
  series: [{ label: 'Sent', tone: 'main', values: Array.from({ length: 3_000 }, () => 7) }],
};
const SIZE = { contentType: 'image/png', width: 1280, height: 720 };
const LIGHT = { theme: 'light', locale: 'en' } as const;

let charts: Charts;
beforeEach(() => {
  charts = createCharts();
});
afterEach(() => charts.close());

function sizeOf(file: Uint8Array) {
  return readPictureHeader(Buffer.from(file));
}

describe('charts', { timeout: 30_000 }, () => {
  it('are PNG files of the size that Telegram shows, in each theme', async () => {
    const [light, dark] = await Promise.all([
      charts.draw(USERS, LIGHT),
      charts.draw(USERS, { ...LIGHT, theme: 'dark' }),
    ]);
    for (const file of [light, dark]) expect(sizeOf(file)).toEqual(SIZE);
    expect(Buffer.compare(light, dark)).not.toBe(0);
  });

  it('are the same again for the same numbers', async () => {
    const [one, other] = [await charts.draw(REPORT, LIGHT), await charts.draw(REPORT, LIGHT)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it.each([
    ['nothing at all', { ...USERS, labels: [], series: [] }],
    ['only zeros', { ...USERS, series: [{ label: '', tone: 'bad', values: [0, null] }] }],
    ['nobody written to', { ...REPORT, parts: [], pace: { labels: [], series: [] } }],
    ['a title without end', { ...USERS, title: 'Figures '.repeat(200) }],
    ['words without a letter', { ...USERS, title: '🔥', subtitle: '' }],
    ['a run of days', { ...REPORT, pace: MANY }],
  ] as [string, TimeChart | ReportChart][])(
    'of %s are drawn all the same',
    async (_name, chart) => {
      expect(sizeOf(await charts.draw(chart, LIGHT))).toEqual(SIZE);
    },
  );

  it('say why one was not drawn, and draw the next', async () => {
    await expect(charts.draw(USERS, { ...LIGHT, locale: '!' })).rejects.toThrow(/was not drawn/);
    expect(sizeOf(await charts.draw(USERS, LIGHT))).toEqual(SIZE);
  });

  it('that are under way when the process stops are given up', async () => {
    const drawn = charts.draw(USERS, LIGHT);
    const refused = expect(drawn).rejects.toThrow(/stops/);
    await charts.close();
    await refused;
  });

  it('get a new thread after a rest', async () => {
    const restless = createCharts({ idleMs: 0 });
    await restless.draw(USERS, LIGHT);
    await new Promise((resolve) => setImmediate(resolve));
    expect(sizeOf(await restless.draw(USERS, LIGHT))).toEqual(SIZE);
    await restless.close();
  });
});
