import type { Drawing } from '../domain/drawing.js';
import { type RecipeAlbum, type RecipeFile, toRecipe } from '../domain/recipe.js';
import type { Secret } from '../domain/secret.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Account, Accounts } from '../store/accounts.js';
import type { ImageHistory } from '../store/image-history.js';
import type { Recipes } from '../store/recipes.js';
import type { Usage } from '../store/usage.js';
import type { ImageJob } from './image-job.js';
import { NoPictureError } from './retry-policy.js';

/** What is written down about a job beside the queue: who pays, and what was made of it. */
export interface ImageBooks {
  /** Whose key the API is shown: a person can look at `/key`, the operator at the log. */
  readonly keyOwner: 'person' | 'operator';
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

export interface ImageBooksDeps {
  accounts: Pick<Accounts, 'issueKey' | 'load'>;
  usage: Pick<Usage, 'release' | 'reserveAll'>;
  recipes: Pick<Recipes, 'save' | 'keepFile' | 'keepUntouchedFile'>;
  history: Pick<ImageHistory, 'add'>;
  logger: Logger;
  /** Sent instead of each person's own key, where the operator has one for all. */
  serviceKey?: Secret | undefined;
}

export function createImageBooks({
  accounts,
  usage,
  recipes,
  history,
  logger,
  serviceKey,
}: ImageBooksDeps): ImageBooks {
  async function keepFile(job: ImageJob, recipeId: string, file: RecipeFile): Promise<void> {
    await recipes.keepFile(recipeId, file);
    if (job.fileOf !== undefined && file.kind === 'document') {
      await recipes.keepUntouchedFile(job.fileOf, file.fileId);
    }
  }

  return {
    keyOwner: serviceKey ? 'operator' : 'person',

    /**
     * The person's own key is made when they have none: the first `/image` just works, and `/key`
     * shows the same key later.
     */
    async keyOf({ userId }) {
      if (serviceKey === undefined) {
        const { key, account } = await accounts.issueKey(userId);
        refuseBarred(account);
        return key;
      }
      refuseBarred(await accounts.load(userId));
      return serviceKey.reveal();
    },

    async giveBack({ userId, kind }, chargeIds) {
      await Promise.all(
        chargeIds.map((chargeId) => usage.release({ userId, category: kind, chargeId })),
      );
    },

    async chargeAgain({ userId, kind }, chargeIds) {
      await usage.reserveAll({ userId, category: kind, chargeIds });
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

/** Said here rather than by the API, which only knows that a key is not accepted. */
function refuseBarred(account: Account | undefined): void {
  if (account?.keyStatus === 'banned') throw new NoPictureError({ reason: 'key_banned' });
  if (account?.keyStatus === 'suspended') throw new NoPictureError({ reason: 'key_suspended' });
}
