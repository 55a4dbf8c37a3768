import type { Api } from 'grammy';
import type { ApiClient } from '../api/client.js';
import { ApiError } from '../api/errors.js';
import type { GeneratedImage } from '../api/picture.js';
import { withSeed, type Drawing } from '../domain/drawing.js';
import type { ImageJobOutcome } from '../domain/metrics.js';
import { type RecipeFile, toRecipe } from '../domain/recipe.js';
import type { Secret } from '../domain/secret.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Account, Accounts } from '../store/accounts.js';
import type { ImageHistory } from '../store/image-history.js';
import type { ImageTasks } from '../store/image-tasks.js';
import type { Recipes } from '../store/recipes.js';
import type { Usage } from '../store/usage.js';
import {
  cancelledCard,
  drawingCard,
  failureCard,
  resultCard,
  waitingForEngineCard,
  type ImageFailure,
} from '../views/image-card.js';
import type { Translate, Translator } from '../views/translator.js';
import { generate } from './generate.js';
import { createImageDelivery, type DeliveryOutcome } from './image-delivery.js';
import type { ImageJob } from './image-job.js';
import { startImageProgress } from './image-progress.js';
import { toFileName, seedOf } from './picture.js';
import { judgeFailure, NoPictureError, RetryLaterError } from './retry-policy.js';
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
 * 7. Where no picture comes, the charge is given back before anybody reads that it was.
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

export interface JobRun {
  /** The person no longer wants the picture. */
  cancelled: AbortSignal;
  /** This process must let go of the job; another one will take it. */
  stopped: AbortSignal;
  /** 1 = first. */
  attempt: number;
  /** Keeps a new place of the task's message with the job. */
  moveTo: (messageId: number) => Promise<void>;
}

export interface ImageProcessorDeps {
  telegram: Api;
  /** For what may be dropped. */
  courtesy: Api;
  api: Pick<ApiClient, 'images' | 'gifs'>;
  accounts: Pick<Accounts, 'issueKey' | 'load'>;
  usage: Pick<Usage, 'release'>;
  recipes: Pick<Recipes, 'save' | 'keepFile'>;
  history: Pick<ImageHistory, 'add'>;
  tasks: Pick<ImageTasks, 'isCancelled' | 'delivered' | 'markDelivered'>;
  translator: Translator;
  logger: Logger;
  /** Sent instead of each person's own key, where the operator has one for all. */
  serviceKey?: Secret | undefined;
}

/** The job, the language it speaks and what it runs under. */
interface Task {
  job: ImageJob;
  run: JobRun;
  t: Translate;
}

export function createImageProcessor(deps: ImageProcessorDeps): ImageProcessor {
  const { api, accounts, usage, recipes, history, tasks, translator, logger, serviceKey } = deps;
  const message = createTaskMessage({ api: deps.telegram, courtesy: deps.courtesy, logger });
  const delivery = createImageDelivery({ api: deps.telegram });

  /**
   * The person's own key is made when they have none: the first `/image` just works, and `/key`
   * shows the same key later.
   */
  async function keyOf({ job }: Task): Promise<string> {
    if (serviceKey === undefined) {
      const { key, account } = await accounts.issueKey(job.userId);
      refuseBarred(account);
      return key;
    }
    refuseBarred(await accounts.load(job.userId));
    return serviceKey.reveal();
  }

  async function draw(task: Task): Promise<GeneratedImage> {
    const { job, run, t } = task;
    const { jobId, chatId, chargeId, parameters } = job;
    const { prompt, seed = seedOf(jobId) } = parameters;
    const key = await keyOf(task);
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

  function keepRecipe({ userId, chargeId }: ImageJob, drawing: Drawing): Promise<string> {
    const recipe = toRecipe(drawing, { ownerId: userId, createdAtMs: Date.now() });
    return recipes.save(recipe, chargeId);
  }

  /** For "My images", where a file that was asked for beside its picture would stand twice. */
  async function keepResult(
    { jobId, userId, delivery: as }: ImageJob,
    recipeId: string,
    file: RecipeFile | undefined,
  ): Promise<void> {
    try {
      if (file) await recipes.keepFile(recipeId, file);
      if (as !== 'document') await history.add(userId, recipeId);
    } catch (thrown) {
      // The picture is there, and nothing about it may be undone for the sake of its history.
      logger.warn({ err: toError(thrown), jobId }, 'a picture is missing in the history');
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
    const recipeId = await keepRecipe(job, drawn);
    const reproducible = image.seed !== undefined;
    const outcome = await delivery.deliver({
      job,
      picture: { ...image, fileName: toFileName(drawn) },
      card: resultCard(t, { ...drawn, recipeId, elapsedSeconds, reproducible }),
      interim: drawingCard(t, { ...job, prompt, elapsedSeconds }),
      moveTo: run.moveTo,
      // Not the person's signal: a picture that is on its way can't be called back.
      signal: run.stopped,
    });
    if (outcome.status === 'delivered') await keepResult(job, recipeId, outcome.file);
    return outcome;
  }

  async function giveBack({ userId, kind, chargeId }: ImageJob): Promise<void> {
    await usage.release({ userId, category: kind, chargeId });
  }

  async function endCancelled({ job, run, t }: Task): Promise<ImageJobOutcome> {
    await giveBack(job);
    await message.show(job, cancelledCard(t, { prompt: job.parameters.prompt }), run.stopped);
    return 'cancelled';
  }

  async function endWithWords(
    { job, run, t }: Task,
    failure: ImageFailure,
  ): Promise<ImageJobOutcome> {
    await giveBack(job);
    const { kind, parameters } = job;
    const recipeId = await keepRecipe(job, job);
    const card = failureCard(t, { kind, recipeId, prompt: parameters.prompt, failure });
    await message.show(job, card, run.stopped);
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
    const { tries, pauseMs, failure } = judgeFailure(thrown, serviceKey ? 'operator' : 'person');
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
        moveTo: () => Promise.resolve(),
      };
      const task: Task = { job, run, t: translator.forLocale(job.locale) };
      if (await tasks.delivered(job.jobId)) return;
      await endWithWords(task, { reason: 'unknown' });
    },
  };
}

/** Said here rather than by the API, which only knows that a key is not accepted. */
function refuseBarred(account: Account | undefined): void {
  if (account?.keyStatus === 'banned') throw new NoPictureError({ reason: 'key_banned' });
  if (account?.keyStatus === 'suspended') throw new NoPictureError({ reason: 'key_suspended' });
}
