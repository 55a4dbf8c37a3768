import { type CommandContext, Composer, type MiddlewareFn } from 'grammy';
import type { Drawing, DrawingKind } from '../../../domain/drawing.js';
import type { ImageOrder } from '../../../jobs/image/image-job.js';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import { DRAW_ACTIONS, type DrawDraft } from '../../../views/draw-panel/draft.js';
import { type DrawProblem, engineAwayView, problemsView } from '../../../views/draw-replies.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { createGroupRules } from '../../group-rules.js';
import { pieceOfLongText } from '../../long-text.js';
import type { MembershipGate } from '../../membership-gate.js';
import { parseOwnedArg } from '../../owned-arg.js';
import { refuse, removeButtons, sendView, toast } from '../../replies.js';
import { isRepeatedTap } from '../../repeated-tap.js';
import { createRewindingConversation } from '../../rewinding-conversation.js';
import type { Feature } from '../../router.js';
import { createSwitchGuard } from '../../switch-guard.js';
import { createCardButtons } from './card-buttons.js';
import { type Catalog, loadCatalog } from './catalog.js';
import { draftOf, firstDraft, readRequest, toDraftOrder, withOptions } from './draft.js';
import { createPanel } from './panel.js';
import { createStartImage, type StartImage } from './start-image.js';

const DRAW_CONVERSATION = 'draw-v1';

export interface ImageFeatureDeps extends Pick<
  BotDeps,
  | 'accounts'
  | 'membership'
  | 'usage'
  | 'limits'
  | 'recipes'
  | 'history'
  | 'imageQueue'
  | 'chargeIdFor'
  | 'api'
  | 'chatAdmins'
  | 'groupShares'
  | 'switches'
> {
  gate: MembershipGate;
}

export interface ImageFeature {
  /** Stands before the features, which see what does not concern the open panel. */
  conversation: MiddlewareFn<AppContext>;
  features: Feature[];
  /**
   * What `/image` does with that text, for an update that is ready for conversations.
   * @returns whether it is under way; if not, the person was told why
   */
  draw: (ctx: AppContext, text: string) => Promise<boolean>;
  /**
   * What `/image` or `/gif` with that text would draw, with what the person drew with last.
   * Undefined: that can't be known at the moment, and `draw` would say so.
   */
  read: (ctx: AppContext, kind: DrawingKind, text: string) => Promise<ReadOrder | undefined>;
  start: StartImage;
}

export type ReadOrder = { ok: true; order: ImageOrder } | { ok: false; problems: DrawProblem[] };

/**
 * `/image` and `/gif` in one line or by the panel, and the buttons of what comes of it. One feature:
 * a GIF goes through the same hands, it only has fewer options.
 */
export function createImageFeature(deps: ImageFeatureDeps): ImageFeature {
  const { api, gate } = deps;
  const guard = createSwitchGuard(deps);
  const groupRules = createGroupRules(deps);
  const startImage = createStartImage(deps);
  const panel = createPanel({ api, gate, startImage });

  /**
   * With a prompt it starts at once, without one the panel opens.
   * @returns whether it did; if not, the person was told why
   */
  async function ask(ctx: AppContext, kind: DrawingKind, text: string): Promise<boolean> {
    const catalog = await loadCatalog(api, ctx.log);
    if (catalog === undefined) {
      await refuse(ctx, engineAwayView(ctx.t, kind));
      return false;
    }
    await pieceOfLongText(ctx);
    const request = readRequest(text, kind, catalog);
    if (!request.ok) {
      await sendView(ctx, problemsView(ctx.t, kind, request.problems));
      return false;
    }
    const draft = withOptions(firstDraft(kind, ctx.person.record, catalog), request.options);
    if (draft.prompt !== '') {
      const outcome = await startImage(ctx, { order: toDraftOrder(draft, catalog) });
      if (outcome.status === 'refused') await refuse(ctx, outcome.view);
      return outcome.status === 'started';
    }
    await openPanel(ctx, draft, catalog);
    return true;
  }

  async function read(
    ctx: AppContext,
    kind: DrawingKind,
    text: string,
  ): Promise<ReadOrder | undefined> {
    const catalog = await loadCatalog(api, ctx.log);
    if (catalog === undefined) return undefined;
    const request = readRequest(text, kind, catalog);
    if (!request.ok) return request;
    const draft = withOptions(firstDraft(kind, ctx.person.record, catalog), request.options);
    return { ok: true, order: toDraftOrder(draft, catalog) };
  }

  /** What the buttons "Edit" and "Same seed" do. */
  async function edit(ctx: AppContext, drawing: Drawing & { count?: number }): Promise<void> {
    const catalog = await loadCatalog(api, ctx.log);
    if (catalog === undefined) return refuse(ctx, engineAwayView(ctx.t, drawing.kind));
    await openPanel(ctx, draftOf(drawing, catalog), catalog);
  }

  async function openPanel(ctx: AppContext, draft: DrawDraft, catalog: Catalog): Promise<void> {
    await closeOldPanel(ctx);
    await panel.open(ctx, draft, catalog);
    await ctx.conversation.enter(DRAW_CONVERSATION);
  }

  /** One panel a person and place: two would fill each other in. */
  async function closeOldPanel(ctx: AppContext): Promise<void> {
    await ctx.conversation.exitAll();
    const session = await ctx.session;
    if (session.draw) await removeButtons(ctx, session.draw.panelMessageId);
    delete session.draw;
  }

  function command(kind: DrawingKind): Composer<CommandContext<AppContext>> {
    const composer = new Composer<CommandContext<AppContext>>();
    composer.use(guard.allow(kind), gate.middleware, groupRules.allow(kind), async (ctx) => {
      await ask(ctx, kind, ctx.match);
    });
    return composer;
  }

  /** What a button or link does that opens the panel. */
  function opening(kind: DrawingKind): Composer<AppContext> {
    const composer = new Composer<AppContext>();
    composer.use(guard.allow(kind), gate.middleware, groupRules.allow(kind), async (ctx) => {
      if (!(await isRepeatedTap(ctx))) await ask(ctx, kind, '');
    });
    return composer;
  }
  const [openImage, openGif] = [opening('image'), opening('gif')];

  /** What the conversation did not take: somebody else's panel, or one that is no more. */
  async function refuseOldPanel(ctx: AppContext): Promise<void> {
    const isOwn = parseOwnedArg(tappedArg(ctx))?.ownerId === ctx.address.userId;
    // The message keeps its buttons: after a double tap on "Draw" they are already the card's.
    await toast(ctx, ctx.t(isOwn ? 'draw-panel-expired' : 'not-yours'), { alert: isOwn });
  }
  const oldPanel = Object.fromEntries(DRAW_ACTIONS.map((action) => [action, refuseOldPanel]));
  return {
    conversation: createRewindingConversation({
      id: DRAW_CONVERSATION,
      handle: (ctx) => panel.handle(ctx),
    }),
    draw: (ctx, text) => ask(ctx, 'image', text),
    read,
    start: startImage,
    features: [
      {
        converses: true,
        commands: { image: command('image'), gif: command('gif') },
        deepLinks: { [FEATURES.draw]: openImage, [FEATURES.gif]: openGif },
        taps: {
          [FEATURES.draw]: { ...oldPanel, [OPEN_ACTION]: openImage },
          [FEATURES.gif]: { [OPEN_ACTION]: openGif },
        },
      },
      createCardButtons({ ...deps, startImage, edit }),
    ],
  };
}
