import { parentPort } from 'node:worker_threads';
import { toError } from '../errors.js';
import { drawChart } from './draw-chart.js';
import type { DrawRequest, DrawReply } from './charts.js';

async function answer({ id, chart, style }: DrawRequest): Promise<DrawReply> {
  try {
    return { id, file: await drawChart(chart, style) };
  } catch (thrown) {
    return { id, message: toError(thrown).message };
  }
}

parentPort?.on('message', (request: DrawRequest) => {
  void answer(request).then((reply) => {
    parentPort?.postMessage(reply);
  });
});
