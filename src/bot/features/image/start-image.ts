import { chargeIdsOf } from '../../../domain/album.js';
import { MAX_BACKLOG } from '../../../domain/fairness.js';
import type { Tier } from '../../../domain/limits.js';
import { toRecipe } from '../../../domain/recipe.js';
import { wayOnFrom } from '../../../domain/tiers.js';
import { toError } from '../../../errors.js';
import type { ImageJob, ImageOrder, ImageTarget } from '../../../jobs/image/image-job.js';
import { queuedCard, type QueuedProps } from '../../../views/image-card.js';
import { inlineQueuedCard } from '../../../views/inline-card.js';
import { backlogFullView, limitedView } from '../../../views/draw-replies.js';
import type { MessageView } from '../../../views/rich-text.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { isStoreAway } from '../../error-boundary.js';
import { editInline, type InlineMessage } from '../../inline-message.js';
import { warnNearLimit } from '../../near-limit.js';
import { editView, isPrivate, removeMessage, sendView } from '../../replies.js';
import { createReserve, type Reservation, type ReserveDeps } from '../../reserve.js';

export type StartImageDeps = ReserveDeps &
  Pick<BotDeps, 'limits' | 'recipes' | 'imageQueue' | 'chargeIdFor'>;

export interface ImageRequest {
  order: ImageOrder;
  /** The recipe of the result that this is the untouched file of. */
  fileOf?: string | undefined;
  /** What this request is known by; undefined = the update, so every update is another one. */
  requestId?: string | undefined;
  /** The message that becomes the result; undefined = a new one. */
  messageId?: number | undefined;
  /** Shows in `messageId` what was there before, should it not begin after all. */
  restore?: (() => Promise<void>) | undefined;
  /** The message that becomes the result where it was sent inline; then there is no chat. */
  inline?: InlineMessage | undefined;
  /** What a new one replies to; undefined = the person's own message, in groups. */
  replyTo?: number | undefined;
}

export type StartOutcome =
  | { status: 'started' }
  /** With the recipe that a later try draws, where one was kept. */
  | { status: 'refused'; view: MessageView; recipeId?: string | undefined };

export type StartImage = (ctx: AppContext, request: ImageRequest) => Promise<StartOutcome>;

/**
 * Reserves the picture or GIF, or all pictures of an album, in the person's allowance, shows the card and queues the job, in this order.
 *
 * An update that comes again (the process died before it was marked done) starts nothing twice:
 * the job is named after its request, the reservation after the job. What dies between card and
 * queue leaves at most a second card, never a second picture or charge.
 * @throws StoreError and whatever Telegram or the queue throws; nothing stays charged then
 */
export function createStartImage(deps: StartImageDeps): StartImage {
  const { limits, recipes, imageQueue, chargeIdFor } = deps;
  const reserve = createReserve(deps);

  /** For "Try again" under a refusal; one that is said over the chat has no buttons. */
  async function keepForLater(
    ctx: AppContext,
    { userId, chargeId }: { userId: number; chargeId: string },
    { order, inline }: ImageRequest,
  ): Promise<string | undefined> {
    if (ctx.callbackQuery && inline === undefined) return undefined;
    const recipe = toRecipe(order, { ownerId: userId, createdAtMs: Date.now() });
    return recipes.save(recipe, chargeId);
  }

  async function showInChat(
    ctx: AppContext,
    card: MessageView,
    { messageId, replyTo }: ImageRequest,
  ): Promise<number> {
    const place = { chatId: ctx.chatId ?? 0, messageId: messageId ?? 0 };
    if (messageId !== undefined && (await editView(ctx, place, card))) return messageId;
    return sendView(ctx, card, { replyTo });
  }

  /** @returns where the result comes; undefined: whoever sent the message has taken it away */
  async function showCard(
    ctx: AppContext,
    queued: QueuedProps,
    request: ImageRequest,
  ): Promise<ImageTarget | undefined> {
    const { inline } = request;
    if (inline) {
      const isThere = await editInline(ctx, inline, inlineQueuedCard(ctx.t, queued));
      return isThere ? { target: 'inline', ...inline } : undefined;
    }
    const messageId = await showInChat(ctx, queuedCard(ctx.t, queued), request);
    const threadId = ctx.msg?.is_topic_message === true ? ctx.msg.message_thread_id : undefined;
    return {
      target: 'chat',
      chatId: ctx.chatId ?? 0,
      ...(threadId !== undefined && { threadId }),
      messageId,
    };
  }

  async function queue(
    ctx: AppContext,
    charge: Pick<ImageJob, 'userId' | 'chargeId' | 'payment'>,
    jobId: string,
    tier: Tier,
    request: ImageRequest,
  ): Promise<'queued' | 'nobody-there'> {
    const { order, fileOf } = request;
    const { prompt } = order.parameters;
    const outlook = await imageQueue.outlook(charge.userId, tier, request.order);
    const target = await showCard(ctx, { jobId, prompt, ...outlook }, request);
    if (target === undefined) return 'nobody-there';
    try {
      const job: ImageJob = {
        v: 1,
        jobId,
        ...charge,
        ...target,
        locale: ctx.locale,
        place: outlook.position,
        ...(fileOf !== undefined && { fileOf }),
        ...request.order,
      };
      await imageQueue.enqueue(job, tier);
      return 'queued';
    } catch (thrown) {
      if (target.target === 'chat') await takeBackCard(ctx, target.messageId, request);
      throw thrown;
    }
  }

  /**
   * Whoever sees "queued" must not wait for ever. The boundary, or the update when it comes again,
   * says the rest: a panel can be used again, a card that was sent for this picture goes.
   */
  async function takeBackCard(ctx: AppContext, messageId: number, request: ImageRequest) {
    try {
      if (request.messageId === undefined) await removeMessage(ctx, messageId);
      else await request.restore?.();
    } catch (thrown) {
      ctx.log.warn({ err: toError(thrown) }, 'a card of a picture that never began stays');
    }
  }

  async function toRefusal(
    ctx: AppContext,
    reservation: Exclude<Reservation, { status: 'reserved' }>,
    charge: { userId: number; chargeId: string },
    request: ImageRequest,
  ): Promise<StartOutcome> {
    switch (reservation.status) {
      case 'banned':
        return { status: 'refused', view: { text: ctx.t('draw-key-banned'), entities: [] } };
      case 'refused':
        return { status: 'refused', view: reservation.view };
      case 'limited': {
        const { decision, payer } = reservation;
        const { kind, count } = request.order;
        const way = wayOnFrom(limits, kind, { ...payer, tier: decision.tier });
        const recipeId = await keepForLater(ctx, charge, request);
        const view = limitedView(ctx.t, {
          ...{ ...decision, kind, count, way, recipeId },
          isAlone: isPrivate(ctx),
        });
        return { status: 'refused', recipeId, view };
      }
      default:
        return reservation satisfies never;
    }
  }

  return async (ctx, request) => {
    const { userId, chatId } = ctx.address;
    if (userId === undefined || (chatId === undefined && request.inline === undefined)) {
      throw new Error('A picture needs a person and a place.');
    }
    const jobId = `image-${request.requestId ?? ctx.update.update_id}`;
    if ((await imageQueue.find(jobId)) !== undefined) return { status: 'started' };

    const { kind, count } = request.order;
    const chargeId = chargeIdFor(jobId);
    const reservation = await reserve(ctx, {
      ...{ use: kind, category: kind, userId },
      chargeIds: chargeIdsOf({ chargeId, count }),
    });
    if (reservation.status !== 'reserved') {
      return toRefusal(ctx, reservation, { userId, chargeId }, request);
    }
    const { decision, payment, giveBack } = reservation;
    try {
      const { tier } = decision;
      if ((await imageQueue.backlog(userId)) >= MAX_BACKLOG[tier]) {
        await giveBack();
        return { status: 'refused', view: backlogFullView(ctx.t, MAX_BACKLOG[tier]) };
      }
      const charge = { userId, chargeId, ...(payment && { payment }) };
      if ((await queue(ctx, charge, jobId, tier, request)) === 'nobody-there') {
        await giveBack();
        return { status: 'refused', view: { text: ctx.t('inline-words-gone'), entities: [] } };
      }
      await warnNearLimit(ctx, kind, decision);
      return { status: 'started' };
    } catch (thrown) {
      // With the store away nothing can be given back, and the update comes again with this charge.
      if (!isStoreAway(thrown)) await giveBack();
      throw thrown;
    }
  };
}
