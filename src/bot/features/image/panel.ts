import type { DrawingKind } from '../../../domain/drawing.js';
import type { DrawChoices, DrawDraft } from '../../../views/draw-panel/draft.js';
import { cancelledPanel, drawPanel } from '../../../views/draw-panel/panel.js';
import { engineAwayView, problemsView } from '../../../views/draw-replies.js';
import { FEATURES } from '../../../views/buttons.js';
import { withoutButtons } from '../../../views/rich-text.js';
import { writtenCommand } from '../../addressed.js';
import { tappedData } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { pieceOfLongText } from '../../long-text.js';
import type { MembershipGate } from '../../membership-gate.js';
import { parseOwnedArg } from '../../owned-arg.js';
import { editView, isPrivate, refuse, removeMessage, sendView, toast } from '../../replies.js';
import type { PersonRecord } from '../../person.js';
import type { UpdateOutcome } from '../../rewinding-conversation.js';
import type { DrawSession } from '../../session.js';
import { type Catalog, loadCatalog } from './catalog.js';
import { toDraftOrder } from './draft.js';
import type { PanelEvent, PanelStep } from './panel-step.js';
import { advance, isDrawAction } from './panel-steps.js';
import type { StartImage } from './start-image.js';

export interface PanelDeps extends Pick<BotDeps, 'api'> {
  gate: MembershipGate;
  startImage: StartImage;
}

/** What the next one of its kind begins with: a seed and what to leave out belong to one alone. */
function toDefaults(draft: DrawDraft): Pick<PersonRecord, DrawingKind> {
  const extras = { ...draft.extras };
  delete extras.seed;
  delete extras.negativePrompt;
  if (draft.kind === 'gif') return { gif: { extras } };
  const { model, width, height } = draft;
  return { image: { model, width, height, extras } };
}

/** Taps on this very panel; in groups only replies to it, as people also talk to each other. */
function toPanelEvent(ctx: AppContext, { panelMessageId }: DrawSession): PanelEvent | undefined {
  if (ctx.callbackQuery) {
    const data = tappedData(ctx);
    const isHere = ctx.callbackQuery.message?.message_id === panelMessageId;
    if (!isHere || data?.feature !== FEATURES.draw || !isDrawAction(data.action)) return undefined;
    return { type: 'tap', action: data.action, arg: parseOwnedArg(data.arg)?.rest ?? '' };
  }
  const { message } = ctx;
  if (message === undefined || writtenCommand(ctx) !== undefined) return undefined;
  const isReply = message.reply_to_message?.message_id === panelMessageId;
  if (!isPrivate(ctx) && !isReply) return undefined;
  if (message.text !== undefined) return { type: 'text', text: message.text };
  const isSomething = message.photo ?? message.voice ?? message.sticker ?? message.document;
  return isSomething === undefined ? undefined : { type: 'other' };
}

/** The panel on which a picture or GIF is put together, one message that is edited in place. */
export function createPanel({ api, gate, startImage }: PanelDeps) {
  function choicesOf({ person }: AppContext, catalog: Catalog): DrawChoices {
    const { favourites = [], presets = [] } = person.record;
    return { ...catalog, favourites, presets };
  }

  function view(ctx: AppContext, draft: DrawDraft, catalog: Catalog) {
    const ownerId = ctx.address.userId ?? 0;
    const choices = choicesOf(ctx, catalog);
    return drawPanel(ctx.t, { draft, choices, ownerId, asksForReply: !isPrivate(ctx) });
  }

  /** A prompt that its client cut in pieces is put together again. */
  async function wholeText(
    ctx: AppContext,
    event: PanelEvent,
    { screen, prompt }: DrawDraft,
  ): Promise<PanelEvent> {
    if (event.type !== 'text' || (await pieceOfLongText(ctx)) === 1) return event;
    return screen === 'review' ? { ...event, text: `${prompt} ${event.text}` } : event;
  }

  /** After a tap in place; after words below them, and the panel above them goes. */
  async function show(ctx: AppContext, draw: DrawSession, draft: DrawDraft, catalog: Catalog) {
    const { panelMessageId } = draw;
    const panel = view(ctx, draft, catalog);
    draw.draft = draft;
    if (ctx.callbackQuery) {
      const place = { chatId: ctx.chatId ?? 0, messageId: panelMessageId };
      if (await editView(ctx, place, panel)) return;
    }
    draw.panelMessageId = await sendView(ctx, panel);
    await removeMessage(ctx, panelMessageId);
  }

  /** @returns whether the picture was started */
  async function draw(ctx: AppContext, session: DrawSession, catalog: Catalog): Promise<boolean> {
    if (!(await gate.admit(ctx))) return false;
    const { draft, panelMessageId } = session;
    const place = { chatId: ctx.chatId ?? 0, messageId: panelMessageId };
    const outcome = await startImage(ctx, {
      order: toDraftOrder(draft, catalog),
      messageId: panelMessageId,
      restore: async () => {
        await editView(ctx, place, view(ctx, draft, catalog));
      },
    });
    if (outcome.status === 'refused') {
      await refuse(ctx, outcome.view);
      return false;
    }
    await ctx.person.remember(toDefaults(draft));
    return true;
  }

  async function cancel(ctx: AppContext, { draft, panelMessageId }: DrawSession): Promise<void> {
    const place = { chatId: ctx.chatId ?? 0, messageId: panelMessageId };
    await editView(ctx, place, cancelledPanel(ctx.t, draft.prompt));
  }

  async function carryOut(
    ctx: AppContext,
    session: DrawSession,
    step: PanelStep,
    catalog: Catalog,
  ): Promise<UpdateOutcome> {
    switch (step.then) {
      case 'show':
        if (step.remember) await ctx.person.remember(step.remember);
        await show(ctx, session, step.draft, catalog);
        return 'goes-on';
      case 'draw':
        return (await draw(ctx, session, catalog)) ? 'over' : 'goes-on';
      case 'cancel':
        await cancel(ctx, session);
        return 'over';
      case 'refuse':
        await sendView(ctx, withoutButtons(problemsView(ctx.t, session.draft.kind, step.problems)));
        return 'goes-on';
      case 'need-words':
        await sendView(ctx, { text: ctx.t('draw-need-words'), entities: [] });
        return 'goes-on';
      case 'outdated':
        await toast(ctx, ctx.t('draw-panel-expired'), { alert: true });
        return 'goes-on';
      default:
        return step satisfies never;
    }
  }

  return {
    /** Sends a panel with the draft, which may already hold a prompt. */
    async open(ctx: AppContext, draft: DrawDraft, catalog: Catalog): Promise<void> {
      const session = await ctx.session;
      const panelMessageId = await sendView(ctx, view(ctx, draft, catalog));
      session.draw = { draft, panelMessageId };
    },

    /** Handles one update while the panel is open. */
    async handle(ctx: AppContext): Promise<UpdateOutcome> {
      const session = await ctx.session;
      const { draw: drawSession } = session;
      if (drawSession === undefined) return 'over-and-on';
      const event = toPanelEvent(ctx, drawSession);
      if (event === undefined) return 'not-for-it';
      const catalog = await loadCatalog(api, ctx.log);
      if (catalog === undefined) {
        await refuse(ctx, engineAwayView(ctx.t, drawSession.draft.kind));
        return 'goes-on';
      }
      const { draft } = drawSession;
      const whole = await wholeText(ctx, event, draft);
      const step = advance(draft, whole, choicesOf(ctx, catalog));
      const outcome = await carryOut(ctx, drawSession, step, catalog);
      if (outcome === 'over') delete session.draw;
      return outcome;
    },
  };
}
