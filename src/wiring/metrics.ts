import { createCountingMetrics } from '../domain/counting-metrics.js';
import { combineMetrics } from '../domain/metrics.js';
import { type CollectedMetrics, createMetrics } from '../server/metrics.js';
import { startStatisticsWriter } from '../store/statistics/statistics-writer.js';
import type { CommonParts } from './common-parts.js';

/** For Prometheus, and for the statistics that admins see in Telegram, of all processes together. */
export function openMetrics({
  store,
  lifecycle,
  logger,
}: Pick<CommonParts, 'store' | 'lifecycle' | 'logger'>): CollectedMetrics {
  const collected = createMetrics();
  const counting = createCountingMetrics();
  const writer = startStatisticsWriter({
    metrics: counting,
    statistics: store.statistics,
    logger: logger.child({ room: 'statistics' }),
  });
  lifecycle.onStop('statistics', () => writer.stop());
  return { ...combineMetrics(collected, counting), collect: () => collected.collect() };
}
