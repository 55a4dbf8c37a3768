import type { Logger } from '../../../logger.js';
import { EngineError, type GifEngine, type ImageEngine } from '../engine.js';
import { DEMO_LORAS, DEMO_MODELS, DEMO_SAMPLERS } from './catalogue.js';
import { startDrawThread, type DrawThread, type DrawThreadEvents } from './draw-thread.js';
import type { DrawResult, DrawTask } from './messages.js';

export interface DemoEngineOptions {
  logger: Logger;
  /** Requests that may wait; more are refused at once. */
  maxWaiting?: number;
  /** A picture takes tenths of a second, a GIF a second or two; who takes longer is stuck. */
  deadlineMs?: number;
  /** The thread holds some 60 MB, so it ends when nobody has asked for that long. */
  idleMs?: number;
  startThread?: (events: DrawThreadEvents) => DrawThread;
}

interface Waiting {
  id: number;
  task: DrawTask;
  cancelled: SharedArrayBuffer;
  settle: (result: Buffer | EngineError) => void;
}

/**
 * The bundled engine: draws procedural pictures and animations in a thread of its own, one at a
 * time, in the order of the requests. The thread starts with the first request.
 */
export function createDemoEngine({
  logger,
  maxWaiting = 256,
  deadlineMs = 30_000,
  idleMs = 60_000,
  startThread = startDrawThread,
}: DemoEngineOptions): ImageEngine & GifEngine {
  const queue: Waiting[] = [];
  let drawing: Waiting | undefined;
  let thread: DrawThread | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lastId = 0;
  let closed = false;

  function dropThread(): void {
    const dropped = thread;
    thread = undefined;
    void dropped?.stop();
  }

  function finishDrawing(result: Buffer | EngineError): void {
    clearTimeout(timer);
    drawing?.settle(result);
    drawing = undefined;
    drawNext();
  }

  function onResult(result: DrawResult): void {
    if (result.id !== drawing?.id) return;
    switch (result.outcome) {
      case 'drawn':
        finishDrawing(Buffer.from(result.file.buffer, result.file.byteOffset, result.file.length));
        return;
      case 'cancelled':
        finishDrawing(new EngineError('engine_aborted', 'The picture is no longer wanted.'));
        return;
      case 'failed':
        finishDrawing(new EngineError('engine_failed', `Drawing failed: ${result.message}`));
    }
  }

  function onGone(cause: Error): void {
    thread = undefined;
    if (!drawing) return;
    logger.error({ err: cause }, 'the drawing thread ended by itself');
    finishDrawing(new EngineError('engine_failed', 'The drawing thread ended.', { cause }));
  }

  function drawNext(): void {
    if (drawing || closed) return;
    drawing = queue.shift();
    if (!drawing) {
      timer = setTimeout(dropThread, idleMs).unref();
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      logger.error({ deadlineMs }, 'the drawing thread is stuck and will be replaced');
      dropThread();
      finishDrawing(new EngineError('engine_failed', `Drawing took over ${deadlineMs} ms.`));
    }, deadlineMs);
    thread ??= startThread({ onResult, onGone });
    const { id, task, cancelled } = drawing;
    thread.post({ id, task, cancelled });
  }

  async function drawn(task: DrawTask, signal: AbortSignal): Promise<Buffer> {
    if (signal.aborted) {
      throw new EngineError('engine_aborted', 'The picture was not wanted any more.');
    }
    if (closed) throw new EngineError('engine_unavailable', 'The engine is stopping.');
    if (queue.length >= maxWaiting) {
      throw new EngineError('engine_unavailable', `${queue.length} requests are waiting.`);
    }
    const cancelled = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const result = await new Promise<Buffer | EngineError>((settle) => {
      const waiting: Waiting = { id: ++lastId, task, cancelled, settle };
      const onAbort = (): void => {
        Atomics.store(new Int32Array(cancelled), 0, 1);
        const place = queue.indexOf(waiting);
        if (place >= 0) queue.splice(place, 1);
        settle(new EngineError('engine_aborted', 'The picture is no longer wanted.'));
      };
      signal.addEventListener('abort', onAbort, { once: true });
      waiting.settle = (end) => {
        signal.removeEventListener('abort', onAbort);
        settle(end);
      };
      queue.push(waiting);
      drawNext();
    });
    if (result instanceof EngineError) throw result;
    return result;
  }

  return {
    name: 'demo',
    models: () => Promise.resolve(DEMO_MODELS),
    samplers: () => Promise.resolve(DEMO_SAMPLERS),
    loras: () => Promise.resolve(DEMO_LORAS),
    generate: (request, signal) => drawn({ kind: 'picture', request }, signal),
    generateGif: (request, signal) => drawn({ kind: 'animation', request }, signal),
    async close() {
      closed = true;
      clearTimeout(timer);
      const stopping = new EngineError('engine_unavailable', 'The engine is stopping.');
      for (const waiting of queue.splice(0)) waiting.settle(stopping);
      drawing?.settle(stopping);
      drawing = undefined;
      const stopped = thread;
      thread = undefined;
      await stopped?.stop();
    },
  };
}
