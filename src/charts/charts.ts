import type { Chart, ChartStyle } from '../domain/chart.js';

/** Draws charts as PNG files; what draws them is loaded with the first one. */
export interface Charts {
  /** @throws Error when the thread that draws ends; the next chart gets a new one. */
  draw(chart: Chart, style: ChartStyle): Promise<Uint8Array>;
  /** Ends the thread, also in the middle of a chart. Idempotent. */
  close(): Promise<void>;
}
