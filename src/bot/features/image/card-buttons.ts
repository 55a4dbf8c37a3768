import type { MiddlewareFn } from 'grammy';
import type { ImageParameters } from '../../../domain/image-parameters.js';
import { type Recipe, withNewSeed, withVariation } from '../../../domain/recipe.js';
import {
  cancelledCard,
  IMAGE_ACTIONS,
  IMAGE_FEATURE,
  type ImageAction,
} from '../../../views/image-card.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { editView, refuse, removeMessage, toast } from '../../replies.js';
import type { Feature } from '../../router.js';
import type { ImageRequest, StartImage } from './start-image.js';

export interface CardButtonsDeps extends Pick<BotDeps, 'recipes' | 'imageQueue'> {
  gate: MembershipGate;
  startImage: StartImage;
  /** Opens the panel with the picture's parameters in it. */
  edit: (ctx: AppContext, parameters: ImageParameters) => Promise<void>;
}

/** What draws at once. */
type DrawingAction = Exclude<ImageAction, 'cancel' | 'delete' | 'edit' | 'seed'>;

/** The buttons of a picture's card. They work for its owner, months later too. */
export function createCardButtons({
  recipes,
  imageQueue,
  gate,
  startImage,
  edit,
}: CardButtonsDeps): Feature {
  /**
   * A process that is killed after it sent the card and before it queued the job leaves that card
   * behind; the job that its update starts when it comes again has another one. Such a card goes
   * when it is tapped, and what there is to say stands in the job's own.
   */
  async function cancelJob(ctx: AppContext, tappedId: number): Promise<void> {
    const jobId = tappedArg(ctx);
    const job = await imageQueue.find(jobId);
    const outcome = await imageQueue.cancel(jobId, ctx.address.userId ?? 0);
    if (outcome === 'not_owner') return toast(ctx, ctx.t('not-yours'));
    const messageId = job?.messageId ?? tappedId;
    if (messageId !== tappedId) await removeMessage(ctx, tappedId);
    switch (outcome) {
      case 'finished':
        return toast(ctx, ctx.t('draw-cancel-too-late'));
      case 'cancelled': {
        const card = cancelledCard(ctx.t, { prompt: job?.parameters.prompt ?? '' });
        await editView(ctx, { chatId: ctx.chatId ?? 0, messageId }, card);
        return;
      }
      default:
        return outcome satisfies never;
    }
  }

  /** What a button asks for; a retry takes the place of the card that says why none came. */
  function toRequest(
    ctx: AppContext,
    action: DrawingAction,
    { parameters }: Recipe,
    messageId: number,
  ): ImageRequest {
    switch (action) {
      case 'again':
        return { parameters: withNewSeed(parameters), delivery: 'photo', replyTo: messageId };
      case 'vary':
        return { parameters: withVariation(parameters), delivery: 'photo', replyTo: messageId };
      case 'file':
        return { parameters, delivery: 'document', replyTo: messageId };
      case 'retry':
        // Every failure has a recipe of its own, so a second tap finds the first one's job.
        return { parameters, delivery: 'photo', messageId, requestId: `retry-${tappedArg(ctx)}` };
      default:
        return action satisfies never;
    }
  }

  async function useRecipe(
    ctx: AppContext,
    action: Exclude<ImageAction, 'cancel'>,
    messageId: number,
  ): Promise<void> {
    const recipe = await recipes.load(tappedArg(ctx));
    if (recipe === undefined) return toast(ctx, ctx.t('draw-recipe-gone'), { alert: true });
    if (recipe.ownerId !== ctx.address.userId) return toast(ctx, ctx.t('not-yours'));
    if (action === 'delete') {
      const isDeleted = await removeMessage(ctx, messageId);
      return toast(ctx, ctx.t(isDeleted ? 'draw-deleted' : 'draw-delete-failed'));
    }
    if (!(await gate.admit(ctx))) return;
    if (action === 'edit') return edit(ctx, withNewSeed(recipe.parameters));
    if (action === 'seed') return edit(ctx, recipe.parameters);
    const outcome = await startImage(ctx, toRequest(ctx, action, recipe, messageId));
    if (outcome.status === 'refused') await refuse(ctx, outcome.view);
    else await toast(ctx, ctx.t('draw-started'));
  }

  function handle(action: ImageAction): MiddlewareFn<AppContext> {
    return async (ctx, next) => {
      const messageId = ctx.callbackQuery?.message?.message_id;
      if (messageId === undefined) return next();
      await (action === 'cancel' ? cancelJob(ctx, messageId) : useRecipe(ctx, action, messageId));
    };
  }
  const taps = Object.fromEntries(IMAGE_ACTIONS.map((action) => [action, handle(action)]));
  return { converses: true, taps: { [IMAGE_FEATURE]: taps } };
}
