import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { registerMarkFont } from './art/mark.js';
import { paint } from './art/paint.js';
import type { DrawJob, DrawResult } from './messages.js';

/** Level 3 of 9: twice as fast as the usual 6 for a tenth more bytes (measured). */
const PNG_COMPRESSION = 3;

class Cancelled extends Error {}

async function draw({ request, cancelled }: DrawJob): Promise<Uint8Array> {
  const flag = new Int32Array(cancelled);
  const checkpoint = (): void => {
    if (Atomics.load(flag, 0) !== 0) throw new Cancelled();
  };
  checkpoint();
  const canvas = paint(request, checkpoint);
  checkpoint();
  const { width, height } = canvas;
  return await sharp(canvas.data(), { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: PNG_COMPRESSION })
    .toBuffer();
}

async function answer(job: DrawJob): Promise<DrawResult> {
  try {
    return { id: job.id, outcome: 'drawn', png: await draw(job) };
  } catch (thrown) {
    if (thrown instanceof Cancelled) return { id: job.id, outcome: 'cancelled' };
    return { id: job.id, outcome: 'failed', message: String(thrown) };
  }
}

// One picture at a time, here and in libvips; nothing is drawn twice, so nothing is cached.
sharp.concurrency(1);
sharp.cache(false);
registerMarkFont();
parentPort?.on('message', (job: DrawJob) => {
  void answer(job).then((result) => {
    parentPort?.postMessage(result);
  });
});
