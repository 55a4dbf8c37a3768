import type { ApiClient } from '../../api/client.js';
import { chargeIdsOf, seedAt } from '../../domain/album.js';
import { withSeed } from '../../domain/drawing.js';
import type { ImageJobOutcome } from '../../domain/metrics.js';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { Silenced } from '../../notices/silenced.js';
import type { ImageTasks } from '../../store/image-tasks.js';
import { drawingCard, type ImageCard } from '../../views/image-card.js';
import type { ImageFailure } from '../../views/image-failure.js';
import type { AlbumEnding } from './album-ending.js';
import type { AlbumLoss, AlbumMessages } from './album-messages.js';
import { isInGroup } from './image-cards.js';
import { drawnOf, firstSeedOf, keepPlace, placesOf } from './album-places.js';
import { generate } from './generate.js';
import type { ImageBooks } from './image-books.js';
import type { ImageDelivery } from './image-delivery.js';
import { startImageProgress } from './image-progress.js';
import type { ChatTask } from './image-task.js';
import { toFileName } from './picture.js';
import { judgeFailure } from '../retry-policy.js';
import type { TaskMessage } from './task-message.js';

/**
 * Several pictures of one prompt: an album of placeholders first, which is one small call, and then
 * each picture in the place of its placeholder as it is drawn. An edit may be repeated, so a run
 * after a crash goes on where the last one was written down, and shows no picture twice.
 *
 * Each place is a job in small: its own seed, charge, recipe and file. What fails alone leaves the
 * album alone, and what is drawn stays, whatever becomes of the rest.
 *
 * An album whose topic is closed or deleted meanwhile begins anew in its person's private chat, with
 * all its pictures: those that were there are drawn once more, by the same seeds and charges.
 */
export interface ImageAlbums {
  /** @throws what `judgeFailure` has a verdict on, and the reason of `stopped` */
  process(task: ChatTask): Promise<ImageJobOutcome>;
}

export interface ImageAlbumsDeps {
  ending: AlbumEnding;
  api: Pick<ApiClient, 'images' | 'gifs'>;
  books: ImageBooks;
  tasks: Pick<ImageTasks, 'isCancelled'>;
  message: TaskMessage;
  messages: AlbumMessages;
  delivery: ImageDelivery;
  silenced: Silenced;
  logger: Logger;
}

/** Places that are drawn at the same time: one person's album is not everybody's engine. */
const AT_A_TIME = 2;

const NO_BUTTONS: ImageCard = { text: '', entities: [], reply_markup: { inline_keyboard: [] } };

/** What came of the places of one run, beside what is written down. */
interface Filling {
  key: string;
  /** Why the first picture of this run failed for good. */
  failure?: ImageFailure;
  /** What the queue is to bring the job back for. */
  later?: { thrown: unknown };
  /** No picture can be shown there any more. */
  loss?: AlbumLoss;
}

function waitingCard({ t, job }: ChatTask, elapsedSeconds: number): ImageCard {
  const { kind, jobId, count, parameters } = job;
  const progress = { drawn: drawnOf(job).length, count };
  return drawingCard(t, { kind, jobId, prompt: parameters.prompt, elapsedSeconds, progress });
}

export function createImageAlbums({
  ending,
  api,
  books,
  tasks,
  message,
  messages,
  delivery,
  silenced,
  logger,
}: ImageAlbumsDeps): ImageAlbums {
  /** Draws one picture and shows it in its place. */
  async function fillPlace(task: ChatTask, index: number, filling: Filling): Promise<void> {
    const { job, run } = task;
    const place = placesOf(job)[index];
    const chargeId = chargeIdsOf(job)[index];
    if (place === undefined || chargeId === undefined) return;
    const seed = seedAt(firstSeedOf(job), index);
    const signal = AbortSignal.any([run.cancelled, run.stopped]);
    const image = await generate(api, job, { key: filling.key, chargeId, seed, signal });
    const drawn = { ...withSeed(job, image.seed), count: 1 };
    const recipeId = await books.keepRecipe(job, drawn, { chargeId });
    let { messageId } = place;
    const outcome = await delivery.deliver({
      place: { ...job, messageId },
      as: job.delivery,
      picture: { ...image, fileName: toFileName(drawn) },
      card: NO_BUTTONS,
      interim: waitingCard(task, 0),
      isInAlbum: true,
      // Its placeholder was deleted: it gets a message of its own.
      moveTo: async (newId) => {
        messageId = newId;
        await keepPlace(task, index, { state: 'open', messageId });
      },
      // Not the person's signal: a picture that is on its way can't be called back.
      signal: run.stopped,
    });
    switch (outcome.status) {
      case 'delivered':
        await books.keepResult(job, recipeId, outcome.file);
        await keepPlace(task, index, {
          state: 'drawn',
          messageId: outcome.messageId,
          recipeId,
          isReproducible: image.seed !== undefined,
        });
        return;
      case 'nobody-there':
        filling.loss = 'nobody-there';
        return;
      case 'not-allowed':
        if (outcome.why === 'topic-closed') {
          filling.loss = 'topic-gone';
          return;
        }
        return giveUpPlace(task, index, filling, { reason: 'not_allowed_here' });
      case 'too-big':
        return giveUpPlace(task, index, filling, { reason: 'too_big' });
      default:
        outcome satisfies never;
    }
  }

  /** The mark first: a crash in between is made good at the end, where all of them are given back. */
  async function giveUpPlace(
    task: ChatTask,
    index: number,
    filling: Filling,
    failure: ImageFailure,
  ): Promise<void> {
    const messageId = placesOf(task.job)[index]?.messageId;
    if (messageId === undefined) return;
    filling.failure ??= failure;
    await keepPlace(task, index, { state: 'failed', messageId });
    await books.giveBack(task.job, chargeIdsOf(task.job).slice(index, index + 1));
  }

  async function tryPlace(task: ChatTask, index: number, filling: Filling): Promise<void> {
    const { run, job } = task;
    try {
      await fillPlace(task, index, filling);
    } catch (thrown) {
      if (run.stopped.aborted || run.cancelled.aborted) return;
      const { tries, failure } = judgeFailure(thrown, books.keyOwner);
      if (run.attempt < tries) {
        filling.later ??= { thrown };
        return;
      }
      const log = { err: toError(thrown), jobId: job.jobId, place: index + 1 };
      logger.warn({ ...log, reason: failure.reason }, 'no picture came of a place in an album');
      await giveUpPlace(task, index, filling, failure);
    }
  }

  /** @throws StoreError, once every place that was begun has ended */
  async function fill(task: ChatTask, filling: Filling): Promise<void> {
    const { run } = task;
    const isOver = (): boolean =>
      run.stopped.aborted ||
      run.cancelled.aborted ||
      filling.loss !== undefined ||
      filling.later !== undefined;
    const open = placesOf(task.job).flatMap(({ state }, index) =>
      state === 'open' ? [index] : [],
    );
    async function work(): Promise<void> {
      for (let index = open.shift(); index !== undefined; index = open.shift()) {
        if (isOver()) return;
        await tryPlace(task, index, filling);
      }
    }
    const works = await Promise.allSettled(Array.from({ length: AT_A_TIME }, work));
    for (const each of works) if (each.status === 'rejected') throw each.reason;
  }

  async function draw(task: ChatTask, filling: Filling): Promise<void> {
    const { count } = task.job;
    const progress = startImageProgress({
      ...{ isInGroup: isInGroup(task.job), count },
      frame: (elapsedSeconds) => waitingCard(task, elapsedSeconds),
      edit: (card, signal) => message.edit(task.job, card, signal),
    });
    try {
      await fill(task, filling);
    } finally {
      await progress.stop();
    }
  }

  /** Draws it where it is. */
  async function drawThere(task: ChatTask, filling: Filling): Promise<AlbumLoss | undefined> {
    const opened = await messages.open(task, waitingCard(task, 0));
    if (opened !== 'open') return opened;
    await draw(task, filling);
    task.run.stopped.throwIfAborted();
    return filling.loss;
  }

  async function bringHome(task: ChatTask): Promise<boolean> {
    const { userId, chatId } = task.job;
    if (!isInGroup(task.job)) return false;
    const isHome = (await messages.moveHome(task, waitingCard(task, 0))) === 'moved';
    await silenced.tell({ userId, chatId, why: isHome ? 'brought-here' : 'topic-closed' });
    return isHome;
  }

  return {
    async process(task) {
      const { run } = task;
      const key = await books.keyOf(task.job);
      let filling: Filling = { key };
      let loss = await drawThere(task, filling);
      if (loss === 'topic-gone' && (await bringHome(task))) {
        filling = { key };
        loss = await drawThere(task, filling);
      }
      if (loss === 'nobody-there') return ending.endUnseen(task);
      if (loss === 'topic-gone') return ending.end(task, { reason: 'not_allowed_here' });
      if (placesOf(task.job).some(({ state }) => state === 'open')) {
        if (run.cancelled.aborted || (await tasks.isCancelled(task.job.jobId))) {
          return ending.end(task, { reason: 'cancelled' });
        }
        if (filling.later) throw filling.later.thrown;
      }
      return ending.end(task, filling.failure);
    },
  };
}
