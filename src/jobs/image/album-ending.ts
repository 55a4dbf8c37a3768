import type { ImageJobOutcome } from '../../domain/metrics.js';
import { withSeed } from '../../domain/drawing.js';
import type { ImageTasks } from '../../store/image-tasks.js';
import { albumCard, type AlbumShortfall } from '../../views/album-card.js';
import { cancelledCard, failureCard } from '../../views/image-card.js';
import type { AlbumMessages } from './album-messages.js';
import { drawnOf, firstSeedOf, placesOf, undrawnCharges } from './album-places.js';
import type { ImageBooks } from './image-books.js';
import type { AlbumPlace } from './image-job.js';
import { type ChatTask, keep } from './image-task.js';
import type { TaskMessage } from './task-message.js';

/** The last words on an album; all of it may be repeated after a crash. */
export interface AlbumEnding {
  /** Gives up every place that is not drawn, and says what is there and why not more. */
  end(task: ChatTask, shortfall?: AlbumShortfall): Promise<ImageJobOutcome>;
  /** For an album that nobody is there to see: gives back what is not drawn. */
  endUnseen(task: ChatTask): Promise<ImageJobOutcome>;
}

export interface AlbumEndingDeps {
  books: ImageBooks;
  tasks: Pick<ImageTasks, 'markDelivered'>;
  message: TaskMessage;
  messages: AlbumMessages;
}

export function createAlbumEnding({
  books,
  tasks,
  message,
  messages,
}: AlbumEndingDeps): AlbumEnding {
  async function endUnseen({ job }: ChatTask): Promise<ImageJobOutcome> {
    await books.giveBack(job, undrawnCharges(job));
    return 'undeliverable';
  }

  async function endEmpty(task: ChatTask, shortfall: AlbumShortfall): Promise<ImageJobOutcome> {
    const { job, run, t } = task;
    const { kind, parameters } = job;
    const { prompt } = parameters;
    if (shortfall.reason === 'cancelled') {
      await message.show(job, cancelledCard(t, { prompt }), run.stopped);
      return 'cancelled';
    }
    const recipeId = await books.keepRecipe(job, job);
    const card = failureCard(t, { kind, recipeId, prompt, failure: shortfall });
    await message.show(job, card, run.stopped);
    return 'failed';
  }

  async function endShown(task: ChatTask, shortfall: AlbumShortfall): Promise<ImageJobOutcome> {
    const { job, run, t } = task;
    const { jobId, chatId, count, album } = job;
    const drawn = drawnOf(job);
    const reproducible = drawn.every(({ isReproducible }) => isReproducible);
    const drawing = withSeed(job, reproducible ? firstSeedOf(job) : undefined);
    const recipeIds = drawn.map((place) => place.recipeId);
    const messageIds = drawn.map(({ messageId }) => messageId);
    const recipeId = await books.keepRecipe(job, drawing, { album: { messageIds, recipeIds } });
    const elapsedSeconds = (Date.now() - (album?.startedAtMs ?? Date.now())) / 1_000;
    const card = albumCard(t, {
      ...{ recipeId, drawing, count, elapsedSeconds, reproducible, shortfall },
      pictures: recipeIds,
    });
    const lastWord = await message.show(job, card, run.stopped);
    // Where the whole topic is gone by now, its pictures are, too: they were there.
    if (lastWord === 'message-gone') await messages.sendCard(task, card);
    await tasks.markDelivered(jobId, { chatId, messageId: task.job.messageId });
    return shortfall.reason === 'cancelled' ? 'cancelled' : 'delivered';
  }

  async function end(
    task: ChatTask,
    shortfall: AlbumShortfall = { reason: 'unknown' },
  ): Promise<ImageJobOutcome> {
    const { album } = task.job;
    if (album?.places.some(({ state }) => state === 'open')) {
      const places = album.places.map((place): AlbumPlace =>
        place.state === 'open' ? { state: 'failed', messageId: place.messageId } : place,
      );
      await keep(task, { album: { ...album, places } });
    }
    const { job, run } = task;
    await books.giveBack(job, undrawnCharges(job));
    const failed = placesOf(job).filter(({ state }) => state === 'failed');
    const messageIds = failed.map(({ messageId }) => messageId);
    await messages.remove(job, messageIds, run.stopped);
    return drawnOf(job).length === 0 ? endEmpty(task, shortfall) : endShown(task, shortfall);
  }

  return { end, endUnseen };
}
