import type { Api } from 'grammy';
import type { InputMedia } from 'grammy/types';
import type { Drawing } from '../../domain/drawing.js';
import { withSeed } from '../../domain/drawing.js';
import type { RecipeFile } from '../../domain/recipe.js';
import type { StagingAlerts } from '../../notices/staging-alerts.js';
import { toGrammySignal } from '../../telegram/api.js';
import { classifyTelegramFailure } from '../../telegram/failures.js';
import type { Staging, StagedUpload } from '../../telegram/staging.js';
import { drawingCard, type ImageCard, resultCard } from '../../views/image-card.js';
import type { ImageFailure } from '../../views/image-failure.js';
import { inlineResultCard, inPrivateCard } from '../../views/inline-card.js';
import { type ImageDelivery, MAX_BYTES, pauseMs } from './image-delivery.js';
import type { InlineImageJob, Staged } from './image-job.js';
import { type InlineTask, keepInline } from './image-task.js';
import { type Picture, toUploadName } from './picture.js';
import type { LastWord, TaskMessage } from './task-message.js';

export type InlineOutcome =
  | { status: 'delivered'; file: RecipeFile | undefined }
  /** The message is gone, and whoever sent it took it away. */
  | { status: 'nobody-there' }
  | { status: 'failed'; failure: ImageFailure };

/** A picture or GIF, drawn, and what its buttons draw again. */
export interface InlineResult {
  picture: Picture;
  seed: number | undefined;
  elapsedSeconds: number;
  recipeId: string;
}

/**
 * Turns an inline message into the picture. It takes no uploads, so the picture goes into the staging
 * chat once; the id it gets there is kept with the job, and a run that comes after a crash has only to
 * edit, which may be repeated. A crash between the upload and its being kept leaves a second message
 * in the staging chat behind, and nothing anywhere else. What was kept and is shown nowhere in the end
 * is taken away.
 *
 * Without a staging chat the picture goes to its person's private chat, in a message of its own that
 * is kept in the same way.
 */
export interface InlineDelivery {
  /** @throws RetryLaterError when Telegram can't be reached or asks for a long wait */
  deliver(task: InlineTask, result: InlineResult): Promise<InlineOutcome>;
  /** For a run that finds it drawn and uploaded. */
  show(task: InlineTask, staged: Staged, recipeId: string): Promise<InlineOutcome>;
  /** Of a task that ends without its picture. Never rejects. */
  discard(task: InlineTask): Promise<void>;
}

export interface InlineDeliveryDeps {
  api: Api;
  /** Undefined: none is configured. */
  staging: Staging | undefined;
  alerts: StagingAlerts;
  delivery: ImageDelivery;
  message: TaskMessage;
  botUsername: string;
  sleep: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** As it was drawn. */
export function drawnOf(job: InlineImageJob, seed: number | undefined): Drawing {
  return withSeed(job, seed);
}

export function createInlineDelivery({
  api,
  staging,
  alerts,
  delivery,
  message,
  botUsername,
  sleep,
}: InlineDeliveryDeps): InlineDelivery {
  async function edit(
    { job, run }: InlineTask,
    { kind, fileId }: RecipeFile,
    { text, entities, reply_markup }: ImageCard,
  ): Promise<'shown' | 'nobody-there'> {
    const media: InputMedia = {
      type: kind,
      media: fileId,
      caption: text,
      caption_entities: entities,
    };
    const stop = toGrammySignal(run.stopped);
    for (let faults = 0; ; faults += 1) {
      try {
        await api.editMessageMediaInline(job.inlineMessageId, media, { reply_markup }, stop);
        return 'shown';
      } catch (thrown) {
        run.stopped.throwIfAborted();
        const failure = classifyTelegramFailure(thrown);
        if (failure.kind === 'not-modified') return 'shown';
        if (failure.kind === 'message-gone') return 'nobody-there';
        await sleep(pauseMs(failure, faults, thrown), run.stopped);
      }
    }
  }

  async function show(task: InlineTask, staged: Staged, recipeId: string): Promise<InlineOutcome> {
    const { file, seed, elapsedSeconds } = staged;
    const drawn = drawnOf(task.job, seed);
    const card = inlineResultCard(task.t, { ...drawn, recipeId, elapsedSeconds, botUsername });
    const shown = await edit(task, file, card);
    return shown === 'shown' ? { status: 'delivered', file } : { status: 'nobody-there' };
  }

  /** A network fault is the queue's to wait out. */
  async function upload(
    chat: Staging,
    { job, run }: InlineTask,
    picture: Picture,
  ): Promise<StagedUpload> {
    const as = picture.bytes.length > MAX_BYTES[job.delivery] ? 'document' : job.delivery;
    try {
      const { bytes } = picture;
      return await chat.upload({ bytes, name: toUploadName(picture), as }, run.stopped);
    } catch (thrown) {
      run.stopped.throwIfAborted();
      // Its tries are used up already.
      pauseMs(classifyTelegramFailure(thrown), Infinity, thrown);
      throw thrown;
    }
  }

  async function deliverStaged(
    chat: Staging,
    task: InlineTask,
    { picture, recipeId, seed, elapsedSeconds }: InlineResult,
  ): Promise<InlineOutcome> {
    if (picture.bytes.length > MAX_BYTES.document) {
      return { status: 'failed', failure: { reason: 'too_big' } };
    }
    const uploaded = await upload(chat, task, picture);
    if (uploaded.status === 'trouble') {
      await alerts.failed(uploaded.trouble);
      return { status: 'failed', failure: { reason: 'no_way_here' } };
    }
    const { file, messageId } = uploaded;
    const staged: Staged = { messageId, file, elapsedSeconds, ...(seed !== undefined && { seed }) };
    await keepInline(task, { staged });
    return show(task, staged, recipeId);
  }

  async function deliverInPrivate(
    task: InlineTask,
    { picture, recipeId, seed, elapsedSeconds }: InlineResult,
  ): Promise<InlineOutcome> {
    const { job, run, t } = task;
    const { kind, jobId, privateMessageId, delivery: as, userId: chatId } = job;
    const { prompt } = job.parameters;
    await alerts.missing();
    const reproducible = seed !== undefined;
    const drawn = { ...drawnOf(job, seed), delivery: as, recipeId, elapsedSeconds, reproducible };
    const outcome = await delivery.deliver({
      place: { chatId, ...(privateMessageId !== undefined && { messageId: privateMessageId }) },
      as,
      picture,
      card: resultCard(t, drawn),
      interim: drawingCard(t, { kind, jobId, prompt, elapsedSeconds }),
      moveTo: (messageId) => keepInline(task, { privateMessageId: messageId }),
      signal: run.stopped,
    });
    switch (outcome.status) {
      case 'delivered': {
        const { file } = outcome;
        await sayInPrivate(task, prompt);
        return { status: 'delivered', file };
      }
      case 'nobody-there':
      case 'not-allowed':
        return { status: 'failed', failure: { reason: 'no_private_chat' } };
      case 'too-big':
        return { status: 'failed', failure: { reason: 'too_big' } };
      default:
        return outcome satisfies never;
    }
  }

  /** The picture is there, whether this can be said or not. */
  function sayInPrivate({ job, run, t }: InlineTask, prompt: string): Promise<LastWord> {
    return message.show(job, inPrivateCard(t, { prompt, botUsername }), run.stopped);
  }

  return {
    show,
    async discard({ job }) {
      const messageId = job.staged?.messageId;
      if (messageId !== undefined) await staging?.remove(messageId);
    },
    deliver: (task, result) =>
      staging === undefined ? deliverInPrivate(task, result) : deliverStaged(staging, task, result),
  };
}
