import type { Drawing } from '../../domain/drawing.js';
import { type RecipeAlbum, type RecipeFile, toRecipe } from '../../domain/recipe.js';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { ImageHistory } from '../../store/image-history.js';
import type { Recipes } from '../../store/recipes.js';
import type { Usage } from '../../store/usage.js';
import type { ImageJob } from './image-job.js';
import { payerOf } from '../payment.js';
import { createPayerKeys, type PayerKeys, type PayerKeysDeps } from '../payer-key.js';
import { NoPictureError } from '../retry-policy.js';

/** What is written down about a job beside the queue: who pays, and what was made of it. */
export interface ImageBooks {
  readonly keyOwner: PayerKeys['keyOwner'];
  /** @throws NoPictureError for somebody who may not draw */
  keyOf(job: ImageJob): Promise<string>;
  /** Idempotent. */
  giveBack(job: ImageJob, chargeIds: readonly string[]): Promise<void>;
  /** Takes that back. Idempotent. Whoever is at their limit by now has the picture for nothing. */
  chargeAgain(job: ImageJob, chargeIds: readonly string[]): Promise<void>;
  /** The same charge has the same recipe id, in every run. */
  keepRecipe(
    job: ImageJob,
    drawing: Drawing & { count?: number },
    options?: { chargeId?: string; album?: RecipeAlbum },
  ): Promise<string>;
  /** Where Telegram has a result. Never rejects: a picture that is there stays. */
  keepResult(job: ImageJob, recipeId: string, file: RecipeFile | undefined): Promise<void>;
}

export interface ImageBooksDeps extends PayerKeysDeps {
  usage: Pick<Usage, 'release' | 'reserveAll'>;
  recipes: Pick<Recipes, 'save' | 'keepFile' | 'keepUntouchedFile'>;
  history: Pick<ImageHistory, 'add'>;
  logger: Logger;
}

export function createImageBooks({
  usage,
  recipes,
  history,
  logger,
  ...payers
}: ImageBooksDeps): ImageBooks {
  const payerKeys = createPayerKeys(payers);

  async function keepFile(job: ImageJob, recipeId: string, file: RecipeFile): Promise<void> {
    await recipes.keepFile(recipeId, file);
    if (job.fileOf !== undefined && file.kind === 'document') {
      await recipes.keepUntouchedFile(job.fileOf, file.fileId);
    }
  }

  return {
    keyOwner: payerKeys.keyOwner,

    async keyOf(job) {
      const payer = await payerKeys.keyOf(payerOf(job).userId);
      if ('key' in payer) return payer.key;
      throw new NoPictureError({ reason: `key_${payer.barred}` });
    },

    async giveBack(job, chargeIds) {
      const charge = { ...payerOf(job), category: job.kind };
      await Promise.all(chargeIds.map((chargeId) => usage.release({ ...charge, chargeId })));
    },

    async chargeAgain(job, chargeIds) {
      const { userId } = payerOf(job);
      await usage.reserveAll({ userId, category: job.kind, chargeIds });
    },

    keepRecipe({ userId, chargeId: ofJob }, drawing, { chargeId = ofJob, album } = {}) {
      const recipe = toRecipe(drawing, { ownerId: userId, createdAtMs: Date.now() });
      return recipes.save({ ...recipe, ...(album && { album }) }, chargeId);
    },

    async keepResult(job, recipeId, file) {
      try {
        if (file) await keepFile(job, recipeId, file);
        // In "My images" a file that was asked for beside its picture would stand twice.
        if (job.delivery !== 'document') await history.add(job.userId, recipeId);
      } catch (thrown) {
        // The picture is there, and nothing about it may be undone for the sake of its history.
        const { jobId } = job;
        logger.warn({ err: toError(thrown), jobId }, 'a picture is missing in the history');
      }
    },
  };
}
