import type { ImageFailure } from '../../views/image-failure.js';
import {
  cancelledCard,
  drawingCard,
  failureCard,
  type ImageCard,
  queuedCard,
  type QueuedProps,
  waitingForEngineCard,
} from '../../views/image-card.js';
import {
  inlineCancelledCard,
  inlineDrawingCard,
  inlineFailureCard,
  inlineQueuedCard,
  inlineWaitingCard,
} from '../../views/inline-card.js';
import type { Translate } from '../../views/translator.js';
import type { ImageJob, InlineImageJob } from './image-job.js';

/** What a job's one message says, with the buttons that work where it stands. */
export interface ImageCards {
  queued(place: Pick<QueuedProps, 'position' | 'waitSeconds' | 'isPaused'>): ImageCard;
  drawing(elapsedSeconds: number): ImageCard;
  waitingForEngine(): ImageCard;
  cancelled(): ImageCard;
  failure(recipeId: string, failure: ImageFailure): ImageCard;
}

export function imageCardsOf(t: Translate, job: ImageJob, botUsername: string): ImageCards {
  return job.target === 'inline' ? inlineCards(t, job, botUsername) : chatCards(t, job);
}

function chatCards(t: Translate, { kind, jobId, parameters: { prompt } }: ImageJob): ImageCards {
  return {
    queued: ({ position, waitSeconds, isPaused }) =>
      queuedCard(t, { jobId, prompt, position, waitSeconds, isPaused }),
    drawing: (elapsedSeconds) => drawingCard(t, { kind, jobId, prompt, elapsedSeconds }),
    waitingForEngine: () => waitingForEngineCard(t, { jobId, prompt }),
    cancelled: () => cancelledCard(t, { prompt }),
    failure: (recipeId, failure) => failureCard(t, { kind, recipeId, prompt, failure }),
  };
}

function inlineCards(
  t: Translate,
  { kind, jobId, over, parameters: { prompt } }: InlineImageJob,
  botUsername: string,
): ImageCards {
  return {
    queued: ({ position, waitSeconds, isPaused }) =>
      inlineQueuedCard(t, { jobId, prompt, position, waitSeconds, isPaused }),
    drawing: (elapsedSeconds) => inlineDrawingCard(t, { kind, jobId, prompt, elapsedSeconds }),
    waitingForEngine: () => inlineWaitingCard(t, { jobId, prompt }),
    cancelled: () =>
      inlineCancelledCard(t, {
        prompt,
        over: over === undefined ? over : { recipeId: over, botUsername },
      }),
    failure: (recipeId, failure) =>
      inlineFailureCard(t, { kind, recipeId, over, prompt, failure, botUsername }),
  };
}

/** What shares a flood budget with a job's message. */
export function placeOf(job: ImageJob): string {
  return job.target === 'inline' ? job.inlineMessageId : String(job.chatId);
}

/** Whether others may write where it is shown; of an inline message nobody knows. */
export function isInGroup(job: ImageJob): boolean {
  // Groups, supergroups and channels have negative ids.
  return job.target === 'inline' || job.chatId < 0;
}
