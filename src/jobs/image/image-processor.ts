import type { Api } from 'grammy';
import type { ApiClient } from '../../api/client.js';
import { ApiError } from '../../api/errors.js';
import type { GeneratedImage } from '../../api/picture.js';
import { chargeIdsOf } from '../../domain/album.js';
import { withSeed } from '../../domain/drawing.js';
import type { ImageJobOutcome } from '../../domain/metrics.js';
import { toError } from '../../errors.js';
import type { ImageTasks } from '../../store/image-tasks.js';
import {
  cancelledCard,
  drawingCard,
  failureCard,
  resultCard,
  waitingForEngineCard,
  type ImageFailure,
} from '../../views/image-card.js';
import type { Translator } from '../../views/translator.js';
import { createAlbumEnding } from './album-ending.js';
import { createAlbumMessages } from './album-messages.js';
import { generate } from './generate.js';
import { createImageAlbums } from './image-album.js';
import { createImageBooks, type ImageBooksDeps } from './image-books.js';
import { createImageDelivery, type DeliveryOutcome } from './image-delivery.js';
import type { ImageJob } from './image-job.js';
import { startImageProgress } from './image-progress.js';
import { keep, type JobRun, type Task } from './image-task.js';
import { toFileName, seedOf } from './picture.js';
import { judgeFailure, RetryLaterError } from '../retry-policy.js';
import { createTaskMessage } from './task-message.js';

/**
 * One job, from its payload to the picture or GIF in the chat. A job may run more than once: after
 * a crash, a lost lock or a failure that is worth repeating. Why it is still one picture, paid once:
 *
 * 1. A job with a delivery mark is over; a job with a cancel mark is given back.
 * 2. The seed follows from the job id, so every run draws the same picture.
 * 3. Every run shows the same charge id, which the API counts once.
 * 4. The recipe is kept before the picture is shown, so its buttons always work. Its id follows from
 *    the charge, so every run keeps the same one.
 * 5. The picture replaces the task's own message. Doing that twice changes nothing, so there is no
 *    moment at which a crash could show a second one.
 * 6. The delivery mark comes last. A crash before it costs the engine another drawing, nobody else.
 * 7. Where no picture comes, the charge is given back before anybody reads that it was. A message
 *    that takes no words is the picture, whose run died between 5 and 6: it is charged again.
 *
 * Several pictures at a time are another matter: see image-album.ts.
 */
export interface ImageProcessor {
  /**
   * Ends the job for the person, well or not.
   * @throws RetryLaterError when the job is to come back, StoreError when Redis is away, and the
   * reason of `stopped`.
   */
  process(job: ImageJob, run: JobRun): Promise<ImageJobOutcome>;
  /** For a job that its queue gave up on without running it once more. */
  abandon(job: ImageJob): Promise<void>;
}

export interface ImageProcessorDeps extends ImageBooksDeps {
  telegram: Api;
  /** For what may be dropped. */
  courtesy: Api;
  api: Pick<ApiClient, 'images' | 'gifs'>;
  tasks: Pick<ImageTasks, 'isCancelled' | 'delivered' | 'markDelivered'>;
  translator: Translator;
}

export function createImageProcessor(deps: ImageProcessorDeps): ImageProcessor {
  const { api, tasks, translator, logger } = deps;
  const books = createImageBooks(deps);
  const message = createTaskMessage({ api: deps.telegram, courtesy: deps.courtesy, logger });
  const delivery = createImageDelivery({ api: deps.telegram });
  const messages = createAlbumMessages({ api: deps.telegram, logger });
  const ending = createAlbumEnding({ books, tasks, message, messages });
  const albums = createImageAlbums({
    ...{ api, books, tasks, ending, message, messages, delivery, logger },
  });

  async function draw(task: Task): Promise<GeneratedImage> {
    const { job, run, t } = task;
    const { jobId, chatId, chargeId, parameters } = job;
    const { prompt, seed = seedOf(jobId) } = parameters;
    const key = await books.keyOf(job);
    const progress = startImageProgress({
      chatId,
      frame: (elapsedSeconds) => drawingCard(t, { ...job, prompt, elapsedSeconds }),
      edit: (card, signal) => message.edit(job, card, signal),
    });
    try {
      const signal = AbortSignal.any([run.cancelled, run.stopped]);
      return await generate(api, job, { key, chargeId, seed, signal });
    } finally {
      await progress.stop();
    }
  }

  async function deliver(
    task: Task,
    image: GeneratedImage,
    elapsedSeconds: number,
  ): Promise<DeliveryOutcome> {
    const { job, run, t } = task;
    const { prompt } = job.parameters;
    const drawn = withSeed(job, image.seed);
    const recipeId = await books.keepRecipe(job, drawn);
    const reproducible = image.seed !== undefined;
    const outcome = await delivery.deliver({
      job,
      picture: { ...image, fileName: toFileName(drawn) },
      card: resultCard(t, { ...drawn, recipeId, elapsedSeconds, reproducible }),
      interim: drawingCard(t, { ...job, prompt, elapsedSeconds }),
      moveTo: (messageId) => keep(task, { messageId }),
      // Not the person's signal: a picture that is on its way can't be called back.
      signal: run.stopped,
    });
    if (outcome.status === 'delivered') await books.keepResult(job, recipeId, outcome.file);
    return outcome;
  }

  async function giveBack(job: ImageJob): Promise<void> {
    await books.giveBack(job, chargeIdsOf(job));
  }

  async function endCancelled(task: Task): Promise<ImageJobOutcome> {
    const { job, run, t } = task;
    if (isAlbum(job)) return ending.end(task, { reason: 'cancelled' });
    await giveBack(job);
    await message.show(job, cancelledCard(t, { prompt: job.parameters.prompt }), run.stopped);
    return 'cancelled';
  }

  async function endWithWords(task: Task, failure: ImageFailure): Promise<ImageJobOutcome> {
    const { job, run, t } = task;
    if (isAlbum(job)) return ending.end(task, failure);
    await giveBack(job);
    const { kind, parameters, jobId, chatId, messageId } = job;
    const recipeId = await books.keepRecipe(job, job);
    const card = failureCard(t, { kind, recipeId, prompt: parameters.prompt, failure });
    const lastWord = await message.show(job, card, run.stopped);
    if (lastWord === 'result-there') {
      await books.chargeAgain(job, chargeIdsOf(job));
      await tasks.markDelivered(jobId, { chatId, messageId });
      return 'delivered';
    }
    return 'failed';
  }

  async function endDelivery(task: Task, outcome: DeliveryOutcome): Promise<ImageJobOutcome> {
    const { job, run } = task;
    switch (outcome.status) {
      case 'delivered':
        await tasks.markDelivered(job.jobId, { chatId: job.chatId, messageId: outcome.messageId });
        // Told "cancelled" while the picture was on its way: then it is free.
        if (run.cancelled.aborted) await giveBack(job);
        return 'delivered';
      case 'nobody-there':
        await giveBack(job);
        return 'undeliverable';
      case 'not-allowed':
        return endWithWords(task, { reason: 'not_allowed_here' });
      case 'too-big':
        return endWithWords(task, { reason: 'too_big' });
      default:
        return outcome satisfies never;
    }
  }

  async function drawAndDeliver(task: Task): Promise<ImageJobOutcome> {
    const { job, run } = task;
    if (await tasks.delivered(job.jobId)) return 'delivered';
    if (await tasks.isCancelled(job.jobId)) return endCancelled(task);
    if (isAlbum(job)) return albums.process(task);
    const startedAtMs = performance.now();
    const image = await draw(task);
    if (run.cancelled.aborted || (await tasks.isCancelled(job.jobId))) return endCancelled(task);
    const elapsedSeconds = (performance.now() - startedAtMs) / 1_000;
    return endDelivery(task, await deliver(task, image, elapsedSeconds));
  }

  /** A courtesy: whether it is shown changes nothing. */
  async function sayWaiting({ job, run, t }: Task): Promise<void> {
    const card = waitingForEngineCard(t, { jobId: job.jobId, prompt: job.parameters.prompt });
    await message.edit(job, card, run.stopped).catch(() => undefined);
  }

  async function afterError(task: Task, thrown: unknown): Promise<ImageJobOutcome> {
    const { job, run } = task;
    run.stopped.throwIfAborted();
    if (run.cancelled.aborted) return endCancelled(task);
    const { tries, pauseMs, failure } = judgeFailure(thrown, books.keyOwner);
    const log = { err: toError(thrown), jobId: job.jobId, reason: failure.reason };
    if (run.attempt < tries) {
      logger.info({ ...log, pauseMs }, 'the job comes back later');
      if (thrown instanceof ApiError) await sayWaiting(task);
      throw new RetryLaterError('the job comes back later', { cause: thrown, pauseMs });
    }
    const forOperator = failure.reason === 'service' || failure.reason === 'unknown';
    logger[forOperator ? 'error' : 'warn'](log, 'no picture came of a job');
    return endWithWords(task, failure);
  }

  return {
    async process(job, run) {
      const task: Task = { job, run, t: translator.forLocale(job.locale) };
      try {
        return await drawAndDeliver(task);
      } catch (thrown) {
        return await afterError(task, thrown);
      }
    },

    async abandon(job) {
      const never = new AbortController().signal;
      const run: JobRun = {
        cancelled: never,
        stopped: never,
        attempt: Infinity,
        keep: () => Promise.resolve(),
      };
      const task: Task = { job, run, t: translator.forLocale(job.locale) };
      if (await tasks.delivered(job.jobId)) return;
      await endWithWords(task, { reason: 'unknown' });
    },
  };
}

function isAlbum({ count }: ImageJob): boolean {
  return count > 1;
}
