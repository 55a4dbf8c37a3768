import { type CommandContext, Composer, type MiddlewareFn } from 'grammy';
import { type Drawing, withSeed } from '../../../domain/drawing.js';
import { type Recipe, toMoving, withVariation } from '../../../domain/recipe.js';
import { type ImageOrder, toOrder } from '../../../jobs/image/image-job.js';
import { albumPictureCard } from '../../../views/album-card.js';
import {
  cancelledCard,
  IMAGE_ACTIONS,
  IMAGE_FEATURE,
  type ImageAction,
  resultCard,
} from '../../../views/image-card.js';
import { deepLink, MAKE_LINK } from '../../../views/buttons.js';
import { engineAwayView, recipeGoneView } from '../../../views/draw-replies.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { sendFile } from '../../kept-files.js';
import type { MembershipGate } from '../../membership-gate.js';
import { editView, refuse, removeMessage, removeMessages, sendView, toast } from '../../replies.js';
import { isRepeatedTap } from '../../repeated-tap.js';
import type { Feature } from '../../router.js';
import { loadCatalog } from './catalog.js';
import { withNeededSampler } from './draft.js';
import type { StartImage } from './start-image.js';

export interface CardButtonsDeps extends Pick<
  BotDeps,
  'api' | 'recipes' | 'history' | 'imageQueue'
> {
  gate: MembershipGate;
  startImage: StartImage;
  /** Opens the panel with what it was drawn with in it. */
  edit: (ctx: AppContext, drawing: Drawing & { count?: number }) => Promise<void>;
}

/** A recipe, and what it is known by. */
interface Kept {
  recipeId: string;
  recipe: Recipe;
}

/** What draws at once. */
type DrawingAction = Exclude<ImageAction, 'cancel' | 'delete' | 'edit' | 'seed' | 'show'>;

/** What ends something is its owner's alone; whatever else makes something new may be made by all. */
const OWNERS_ACTIONS: ReadonlySet<ImageAction> = new Set(['cancel', 'delete', 'retry']);

/** The buttons of a picture's or GIF's card. They work for its owner, months later too. */
export function createCardButtons({
  api,
  recipes,
  history,
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
    const isInChat = job?.target === 'chat';
    const messageId = isInChat ? job.messageId : tappedId;
    if (messageId !== tappedId) await removeMessage(ctx, tappedId);
    switch (outcome) {
      case 'finished':
        return toast(ctx, ctx.t('draw-cancel-too-late'));
      case 'cancelled': {
        // The worker shows what came of it.
        if (isInChat && job.album !== undefined) return toast(ctx, ctx.t('draw-cancelling'));
        const card = cancelledCard(ctx.t, { prompt: job?.parameters.prompt ?? '' });
        await editView(ctx, { chatId: ctx.chatId ?? 0, messageId }, card);
        return;
      }
      default:
        return outcome satisfies never;
    }
  }

  /** Undefined: it can't be asked for, and the person was told. */
  async function animate(ctx: AppContext, { kind, parameters }: Recipe) {
    if (kind !== 'image') return outdated(ctx);
    const catalog = await loadCatalog(api, ctx.log);
    if (catalog === undefined) {
      await refuse(ctx, engineAwayView(ctx.t, 'gif'));
      return undefined;
    }
    const gif = withNeededSampler(toMoving(parameters), catalog);
    return toOrder({ kind: 'gif', parameters: gif }, 'shown');
  }

  /** A card of the other kind has no such button; its data was made up. */
  async function outdated(ctx: AppContext): Promise<undefined> {
    await toast(ctx, ctx.t('outdated-button'), { alert: true });
    return undefined;
  }

  /** What a button asks for. Undefined: nothing any more, and the person was told. */
  async function toOrderOf(
    ctx: AppContext,
    action: DrawingAction,
    recipe: Recipe,
  ): Promise<ImageOrder | undefined> {
    switch (action) {
      case 'again':
        return toOrder(withSeed(recipe, undefined), 'shown');
      case 'vary': {
        const { kind, parameters, count = 1 } = recipe;
        if (kind !== 'image') return outdated(ctx);
        return toOrder({ kind, parameters: withVariation(parameters), count }, 'shown');
      }
      case 'file':
        return toOrder(recipe, 'file');
      case 'gif':
        return animate(ctx, recipe);
      case 'retry':
        return toOrder(recipe, 'shown');
      default:
        return action satisfies never;
    }
  }

  /**
   * Somebody else's tap: the same drawing, without its seed, opens on a panel of their own in their
   * private chat. Should Telegram refuse to open the link, they get a polite word instead.
   */
  async function offerOwn(ctx: AppContext, action: ImageAction, recipeId: string): Promise<void> {
    if (!OWNERS_ACTIONS.has(action)) {
      await ctx.answerCallbackQuery({ url: deepLink(ctx.me.username, `${MAKE_LINK}${recipeId}`) });
    }
    // Of two answers the first that Telegram takes counts.
    await toast(ctx, ctx.t('not-yours'));
  }

  /** Of an album all its messages, the pictures that were shown by themselves aside. */
  async function remove(ctx: AppContext, { recipeId, recipe }: Kept, messageId: number) {
    const { messageIds = [], recipeIds = [recipeId] } = recipe.album ?? {};
    for (const id of recipeIds) await history.remove(recipe.ownerId, id);
    const isAlbumDeleted = await removeMessages(ctx, messageIds);
    const isDeleted = (await removeMessage(ctx, messageId)) && isAlbumDeleted;
    await toast(ctx, ctx.t(isDeleted ? 'draw-deleted' : 'draw-delete-failed'));
  }

  /** A picture of an album by itself; Telegram has it. */
  async function show(ctx: AppContext, kept: Kept, replyTo: number): Promise<void> {
    const { file } = kept.recipe;
    const view = albumPictureCard(ctx.t, kept, { isLost: false });
    if (file && (await sendFile(ctx, file, view, { replyTo })) === 'shown') return;
    await sendView(ctx, albumPictureCard(ctx.t, kept, { isLost: true }), { replyTo });
  }

  /** @returns false where Telegram does not have the file (any more), so that it is to be drawn */
  async function sendUntouched(ctx: AppContext, { recipeId, recipe }: Kept, replyTo: number) {
    const { untouchedFileId: fileId, parameters } = recipe;
    if (fileId === undefined) return false;
    const reproducible = parameters.seed !== undefined;
    const card = resultCard(ctx.t, { ...recipe, recipeId, delivery: 'document', reproducible });
    return (await sendFile(ctx, { kind: 'document', fileId }, card, { replyTo })) === 'shown';
  }

  /** While a file is on its way a second tap finds its job; one that failed is in nobody's way. */
  async function fileRequestId(recipeId: string): Promise<string | undefined> {
    const requestId = `file-${recipeId}`;
    const jobId = `image-${requestId}`;
    if ((await imageQueue.find(jobId)) === undefined) return requestId;
    const standing = await imageQueue.standing(jobId);
    return standing === 'waiting' || standing === 'elsewhere' ? requestId : undefined;
  }

  async function useRecipe(
    ctx: AppContext,
    action: Exclude<ImageAction, 'cancel'>,
    messageId: number,
  ): Promise<void> {
    const recipeId = tappedArg(ctx);
    const recipe = await recipes.load(recipeId);
    if (recipe === undefined) return toast(ctx, ctx.t('draw-recipe-gone'), { alert: true });
    if (recipe.ownerId !== ctx.address.userId) return offerOwn(ctx, action, recipeId);
    if (action === 'delete') return remove(ctx, { recipeId, recipe }, messageId);
    if (!(await gate.admit(ctx))) return;
    // A retry is known by its recipe, so it can't begin twice; and refused, it may be tapped again.
    if (action !== 'retry' && (await isRepeatedTap(ctx))) return;
    if (action === 'edit') return edit(ctx, withSeed(recipe, undefined));
    if (action === 'seed') return edit(ctx, recipe);
    if (action === 'show') return show(ctx, { recipeId, recipe }, messageId);
    if (action === 'file' && (await sendUntouched(ctx, { recipeId, recipe }, messageId))) return;
    const order = await toOrderOf(ctx, action, recipe);
    if (order === undefined) return;
    const outcome = await startImage(ctx, {
      order,
      ...(action === 'retry'
        ? // It takes the place of the card that says why nothing came. Every failure has a recipe of
          // its own, so a second tap finds the first one's job.
          { messageId, requestId: `retry-${recipeId}` }
        : { replyTo: messageId }),
      ...(action === 'file' && { fileOf: recipeId, requestId: await fileRequestId(recipeId) }),
    });
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
  /** What `offerOwn` leads to. */
  const make = new Composer<CommandContext<AppContext>>();
  make.use(gate.middleware, async (ctx) => {
    const recipe = await recipes.load(ctx.match.slice(MAKE_LINK.length));
    if (recipe === undefined) await sendView(ctx, recipeGoneView(ctx.t));
    else await edit(ctx, withSeed(recipe, undefined));
  });

  const taps = Object.fromEntries(IMAGE_ACTIONS.map((action) => [action, handle(action)]));
  return {
    converses: true,
    deepLinks: { [MAKE_LINK]: make },
    taps: { [IMAGE_FEATURE]: taps },
  };
}
