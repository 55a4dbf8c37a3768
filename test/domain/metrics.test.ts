import { expect, it, vi } from 'vitest';
import { combineMetrics, type Metrics, NO_METRICS } from '../../src/domain/metrics.js';

function watched() {
  const reports: [string, unknown[]][] = [];
  const names = Object.keys(NO_METRICS) as (keyof Metrics)[];
  const methods = names.map((name) => [name, (...args: unknown[]) => reports.push([name, args])]);
  return { reports, metrics: { ...NO_METRICS, ...Object.fromEntries(methods) } as Metrics };
}

it('combined metrics tell both of everything, as it was told', () => {
  const [one, other] = [watched(), watched()];
  const both = combineMetrics(one.metrics, other.metrics);
  const readCounts = vi.fn();
  both.updateFinished('handled', 1);
  both.telegramCallFinished('sendMessage', 'ok', 2);
  both.telegramCallRetried('sendMessage', 'flood');
  both.imageJobFinished('gif', 'delivered', 3);
  both.answerFinished('answered', 4);
  both.answerBegan(5);
  both.gatewayRequestBegan();
  both.gatewayRequestEnded('/generate', '2xx', 6);
  both.personSeen(7);
  both.personCame();
  both.failed('timeout');
  both.watchQueue('image', readCounts);
  expect(one.reports).toEqual([
    ['updateFinished', ['handled', 1]],
    ['telegramCallFinished', ['sendMessage', 'ok', 2]],
    ['telegramCallRetried', ['sendMessage', 'flood']],
    ['imageJobFinished', ['gif', 'delivered', 3]],
    ['answerFinished', ['answered', 4]],
    ['answerBegan', [5]],
    ['gatewayRequestBegan', []],
    ['gatewayRequestEnded', ['/generate', '2xx', 6]],
    ['personSeen', [7]],
    ['personCame', []],
    ['failed', ['timeout']],
    ['watchQueue', ['image', readCounts]],
  ]);
  expect(other.reports).toEqual(one.reports);
  expect(one.reports.map(([name]) => name).sort()).toEqual(Object.keys(NO_METRICS).sort());
});
