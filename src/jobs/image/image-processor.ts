import { setTimeout as delay } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { ApiClient } from '../../api/client.js';
import { ApiError } from '../../api/errors.js';
import type { GeneratedImage } from '../../api/picture.js';
import { chargeIdsOf } from '../../domain/album.js';
import { withSeed } from '../../domain/drawing.js';
import type { ImageJobOutcome } from '../../domain/metrics.js';
import { toError } from '../../errors.js';
import type { DeliveredMessage, ImageTasks } from '../../store/image-tasks.js';
import type { Silenced } from '../../notices/silenced.js';
import type { StagingAlerts } from '../../notices/staging-alerts.js';
import type { Staging } from '../../telegram/staging.js';
import { resultCard } from '../../views/image-card.js';
import type { ImageFailure } from '../../views/image-failure.js';
import type { Translator } from '../../views/translator.js';
import { createAlbumEnding } from './album-ending.js';
import { createAlbumMessages } from './album-messages.js';
import { generate } from './generate.js';
import { createImageAlbums } from './image-album.js';
import { createImageBooks, type ImageBooksDeps } from './image-books.js';
import { imageCardsOf, isInGroup } from './image-cards.js';
import {
  createImageDelivery,
  type DeliveryOutcome,
  type DeliveryRequest,
} from './image-delivery.js';
import type { ImageJob } from './image-job.js';
import { startImageProgress } from './image-progress.js';
import {
  type ChatTask,
  type InlineTask,
  isInlineTask,
  type JobRun,
  keep,
  moveHome,
  type Task,
  toTask,
} from './image-task.js';
import { createInlineDelivery, drawnOf, type InlineOutcome } from './inline-delivery.js';
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
 * A picture whose topic is closed or deleted meanwhile goes to its person in private, and so does an
 * album. One whose group becomes a supergroup follows there, in a new message.
 *
 * Several pictures at a time are another matter: see image-album.ts. So is how a picture gets into an
 * inline message, which a person sent and not the bot: see inline-delivery.ts.
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
  /** Undefined: none is configured. */
  staging: Staging | undefined;
  stagingAlerts: StagingAlerts;
  botUsername: string;
  silenced: Silenced;
  translator: Translator;
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

export function createImageProcessor(deps: ImageProcessorDeps): ImageProcessor {
  const { api, tasks, translator, botUsername, logger } = deps;
  const sleep = deps.sleep ?? ((ms, signal) => delay(ms, undefined, { signal }));
  const books = createImageBooks(deps);
  const message = createTaskMessage({ api: deps.telegram, courtesy: deps.courtesy, logger });
  const delivery = createImageDelivery({ api: deps.telegram });
  const messages = createAlbumMessages({ api: deps.telegram, logger });
  const inline = createInlineDelivery({
    ...{ api: deps.telegram, delivery, message, botUsername, sleep },
    staging: deps.staging,
    alerts: deps.stagingAlerts,
  });
  const ending = createAlbumEnding({ books, tasks, message, messages });
  const albums = createImageAlbums({
    ...{ api, books, tasks, ending, message, messages, delivery, logger },
    silenced: deps.silenced,
  });

  async function draw(task: Task): Promise<GeneratedImage> {
    const { job, run, t } = task;
    const { jobId, chargeId, parameters } = job;
    const { seed = seedOf(jobId) } = parameters;
    const cards = imageCardsOf(t, job, botUsername);
    const key = await books.keyOf(job);
    const progress = startImageProgress({
      isInGroup: isInGroup(job),
      frame: (elapsedSeconds) => cards.drawing(elapsedSeconds),
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
    task: ChatTask,
    image: GeneratedImage,
    elapsedSeconds: number,
  ): Promise<DeliveryOutcome> {
    const { job, run, t } = task;
    const drawn = withSeed(job, image.seed);
    const recipeId = await books.keepRecipe(job, drawn);
    const reproducible = image.seed !== undefined;
    const request = {
      as: job.delivery,
      picture: { ...image, fileName: toFileName(drawn) },
      card: resultCard(t, { ...drawn, recipeId, elapsedSeconds, reproducible }),
      interim: imageCardsOf(t, job, botUsername).drawing(elapsedSeconds),
      // Not the person's signal: a picture that is on its way can't be called back.
      signal: run.stopped,
    };
    const there = await delivery.deliver({
      ...request,
      place: job,
      moveTo: (messageId, chatId) => keep(task, { messageId, chatId }),
    });
    const isTopicGone = there.status === 'not-allowed' && there.why === 'topic-closed';
    const outcome = isTopicGone && isInGroup(job) ? await bringHome(task, request, there) : there;
    if (outcome.status === 'delivered') await books.keepResult(job, recipeId, outcome.file);
    return outcome;
  }

  /** Its topic is closed or deleted: the picture is there all the same, so its person gets it. */
  async function bringHome(
    task: ChatTask,
    request: Omit<DeliveryRequest, 'place' | 'moveTo'>,
    there: DeliveryOutcome,
  ): Promise<DeliveryOutcome> {
    const { userId, chatId } = task.job;
    const outcome = await delivery.deliver({
      ...request,
      place: { chatId: userId },
      moveTo: (messageId) => moveHome(task, messageId),
    });
    if (outcome.status !== 'delivered') return there;
    await deps.silenced.tell({ userId, chatId, why: 'brought-here' });
    return outcome;
  }

  async function deliverInline(
    task: InlineTask,
    image: GeneratedImage,
    elapsedSeconds: number,
  ): Promise<ImageJobOutcome> {
    const { seed } = image;
    const drawn = drawnOf(task.job, seed);
    const recipeId = await books.keepRecipe(task.job, drawn);
    const picture = { ...image, fileName: toFileName(drawn) };
    const result = { picture, seed, elapsedSeconds, recipeId };
    return endInline(task, recipeId, await inline.deliver(task, result));
  }

  /** An earlier run has drawn and uploaded it. */
  async function showStaged(task: InlineTask): Promise<ImageJobOutcome | undefined> {
    const { staged } = task.job;
    if (staged === undefined) return undefined;
    const recipeId = await books.keepRecipe(task.job, drawnOf(task.job, staged.seed));
    return endInline(task, recipeId, await inline.show(task, staged, recipeId));
  }

  async function endInline(
    task: InlineTask,
    recipeId: string,
    outcome: InlineOutcome,
  ): Promise<ImageJobOutcome> {
    const { job, run } = task;
    switch (outcome.status) {
      case 'delivered':
        await books.keepResult(job, recipeId, outcome.file);
        await tasks.markDelivered(job.jobId, { inlineMessageId: job.inlineMessageId });
        if (run.cancelled.aborted) await giveBack(job);
        return 'delivered';
      case 'nobody-there':
        await giveBack(job);
        await inline.discard(task);
        return 'undeliverable';
      case 'failed':
        return endWithWords(task, outcome.failure);
      default:
        return outcome satisfies never;
    }
  }

  async function giveBack(job: ImageJob): Promise<void> {
    await books.giveBack(job, chargeIdsOf(job));
  }

  async function endCancelled(task: Task): Promise<ImageJobOutcome> {
    const { job, run, t } = task;
    if (isAlbum(task)) return ending.end(task, { reason: 'cancelled' });
    await giveBack(job);
    await message.show(job, imageCardsOf(t, job, botUsername).cancelled(), run.stopped);
    if (isInlineTask(task)) await inline.discard(task);
    return 'cancelled';
  }

  async function endWithWords(task: Task, failure: ImageFailure): Promise<ImageJobOutcome> {
    const { job, run, t } = task;
    if (isAlbum(task)) return ending.end(task, failure);
    await giveBack(job);
    const recipeId = await books.keepRecipe(job, job);
    const card = imageCardsOf(t, job, botUsername).failure(recipeId, failure);
    const lastWord = await message.show(job, card, run.stopped);
    if (lastWord === 'result-there') {
      await books.chargeAgain(job, chargeIdsOf(job));
      await tasks.markDelivered(job.jobId, whereIs(job));
      return 'delivered';
    }
    if (isInlineTask(task)) await inline.discard(task);
    return 'failed';
  }

  async function endDelivery(task: ChatTask, outcome: DeliveryOutcome): Promise<ImageJobOutcome> {
    const { job, run } = task;
    const { userId, chatId } = job;
    switch (outcome.status) {
      case 'delivered':
        await tasks.markDelivered(job.jobId, { chatId, messageId: outcome.messageId });
        // Told "cancelled" while the picture was on its way: then it is free.
        if (run.cancelled.aborted) await giveBack(job);
        return 'delivered';
      case 'nobody-there':
        await giveBack(job);
        return 'undeliverable';
      case 'not-allowed':
        if (isInGroup(job)) await deps.silenced.tell({ userId, chatId, why: outcome.why });
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
    if (isAlbum(task)) return albums.process(task);
    const shown = isInlineTask(task) ? await showStaged(task) : undefined;
    if (shown !== undefined) return shown;
    const startedAtMs = performance.now();
    const image = await draw(task);
    if (run.cancelled.aborted || (await tasks.isCancelled(job.jobId))) return endCancelled(task);
    const elapsedSeconds = (performance.now() - startedAtMs) / 1_000;
    return isInlineTask(task)
      ? deliverInline(task, image, elapsedSeconds)
      : endDelivery(task, await deliver(task, image, elapsedSeconds));
  }

  /** A courtesy: whether it is shown changes nothing. */
  async function sayWaiting({ job, run, t }: Task): Promise<void> {
    const card = imageCardsOf(t, job, botUsername).waitingForEngine();
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
      const task = toTask(job, run, translator.forLocale(job.locale));
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
      const task = toTask(job, run, translator.forLocale(job.locale));
      if (await tasks.delivered(job.jobId)) return;
      await endWithWords(task, { reason: 'unknown' });
    },
  };
}

/** Only a chat has room for several. */
function isAlbum(task: Task): task is ChatTask {
  return !isInlineTask(task) && task.job.count > 1;
}

function whereIs(job: ImageJob): DeliveredMessage {
  if (job.target === 'inline') return { inlineMessageId: job.inlineMessageId };
  return { chatId: job.chatId, messageId: job.messageId };
}
