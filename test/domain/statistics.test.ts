import { describe, expect, it } from 'vitest';
import { createCountingMetrics } from '../../src/domain/counting-metrics.js';
import { addCounts, type Counts, toFigures } from '../../src/domain/statistics.js';

function counted(report: (metrics: ReturnType<typeof createCountingMetrics>) => void): Counts {
  const metrics = createCountingMetrics();
  report(metrics);
  const { counts, peaks } = metrics.take();
  return Object.fromEntries([...counts, ...peaks]);
}

describe('figures', () => {
  it('are all there when nothing was counted', () => {
    const figures = toFigures({}, 0);
    expect(figures.made).toEqual({ image: 0, gif: 0, answer: 0 });
    expect(figures.seconds.image).toBeUndefined();
    expect(figures.errors.size + figures.waiting.size).toBe(0);
    expect(figures.stars).toEqual({ earned: 0, returned: 0 });
  });

  it('tell kinds and outcomes apart', () => {
    const figures = toFigures(
      counted((metrics) => {
        metrics.imageJobFinished('image', 'delivered', 1);
        metrics.imageJobFinished('image', 'delivered', 1);
        metrics.imageJobFinished('image', 'cancelled', 1);
        metrics.imageJobFinished('gif', 'failed', 1);
        metrics.answerFinished('answered', 1);
        metrics.answerFinished('stopped', 1);
        metrics.answerFinished('failed', 1);
      }),
      0,
    );
    expect(figures.made).toEqual({ image: 2, gif: 0, answer: 2 });
    expect(figures.failed).toEqual({ image: 0, gif: 1, answer: 1 });
  });

  it('time only what came to its end', () => {
    const { seconds } = toFigures(
      counted((metrics) => {
        metrics.imageJobFinished('image', 'delivered', 4);
        metrics.imageJobFinished('image', 'cancelled', 400);
        metrics.answerFinished('stopped', 400);
        metrics.updateFinished('duplicate', 400);
      }),
      0,
    );
    expect(seconds.image?.p95Seconds).toBeGreaterThan(2.5);
    expect(seconds.image?.p95Seconds).toBeLessThan(6);
    expect([seconds.answer, seconds.update, seconds.gif]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('count every 429 and every held call, and no call that was held as made', () => {
    const { telegram } = toFigures(
      counted((metrics) => {
        metrics.telegramCallFinished('sendMessage', 'ok', 1);
        metrics.telegramCallRetried('sendMessage', 'flood');
        metrics.telegramCallRetried('sendMessage', 'network');
        metrics.telegramCallFinished('sendMessage', 'flood', 1);
        metrics.telegramCallFinished('sendChatAction', 'held', 0);
      }),
      0,
    );
    expect(telegram).toEqual({ calls: 2, flood: 2, held: 1 });
  });

  it('of several slots add up, but for the highest', async () => {
    const metrics = createCountingMetrics();
    let waiting = 0;
    metrics.watchQueue('image', () => Promise.resolve({ waiting, active: 0, delayed: 0 }));
    metrics.watchQueue('answer', () => Promise.reject(new Error('away')));
    const slots: Counts[] = [];
    for (const heights of [
      [4, 8],
      [0, 0],
    ]) {
      for (waiting of heights) await metrics.lookAtQueues();
      metrics.failed('timeout');
      const { counts, peaks } = metrics.take();
      slots.push(Object.fromEntries([...counts, ...peaks]));
    }
    const figures = toFigures(addCounts(slots), 0);
    expect([...figures.waiting]).toEqual([['image', { mean: 3, peak: 8 }]]);
    expect([...figures.errors]).toEqual([['timeout', 2]]);
  });
});

describe('what is counted in memory', () => {
  it('is taken once', () => {
    const metrics = createCountingMetrics();
    metrics.personSeen(7);
    metrics.personSeen(7);
    metrics.personCame();
    expect(metrics.take()).toMatchObject({
      counts: new Map([['new', 1]]),
      people: new Set([7]),
    });
    expect(metrics.take()).toMatchObject({ counts: new Map(), people: new Set() });
  });

  it('tells gateway requests by how they ended', () => {
    const figures = toFigures(
      counted((metrics) => {
        for (const outcome of ['2xx', '4xx', '5xx', 'gone'] as const) {
          metrics.gatewayRequestBegan();
          metrics.gatewayRequestEnded('/generate', outcome, 1);
        }
      }),
      0,
    );
    expect(figures.gateway).toEqual({ requests: 4, failed: 1 });
  });
});
