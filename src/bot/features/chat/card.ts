import type { Place, Talk, TalkSettings } from '../../../domain/talk.js';
import { FEATURES } from '../../../views/buttons.js';
import {
  chatCard,
  type ChatCardEnd,
  closedChatCard,
  openChatCard,
} from '../../../views/chat-card/card.js';
import type { ChatChoices, ChatDraft } from '../../../views/chat-card/draft.js';
import { cardProblemView, chatEngineAwayView } from '../../../views/chat-replies.js';
import { writtenCommand } from '../../addressed.js';
import type { BeginTalk } from '../../begin-talk.js';
import { tappedData } from '../../callbacks.js';
import type { ChatSession } from '../../chat-session.js';
import { loadChatModels } from '../../chat-settings.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { pieceOfLongText } from '../../long-text.js';
import type { MembershipGate } from '../../membership-gate.js';
import { parseOwnedArg } from '../../owned-arg.js';
import { placeOf } from '../../place.js';
import { editView, isPrivate, refuse, removeMessage, sendView, toast } from '../../replies.js';
import type { UpdateOutcome } from '../../rewinding-conversation.js';
import type { ApplySettings } from './apply-settings.js';
import type { CardEvent, CardStep } from './card-step.js';
import { advance, isChatCardAction } from './card-steps.js';

export interface CardDeps extends Pick<BotDeps, 'api' | 'talks'> {
  gate: MembershipGate;
  beginTalk: BeginTalk;
  applySettings: ApplySettings;
  /** Asks in a talk; what is wrong is told. */
  ask: (ctx: AppContext, talk: Talk) => Promise<void>;
}

/** What the card shows of the talk that is open where it is. */
export function toDraftTalk(talk: Talk): NonNullable<ChatDraft['talk']> {
  const { id, title, settings, keep, tipId } = talk;
  return {
    id,
    ...(title !== undefined && { title }),
    model: settings.model,
    keep,
    isUsed: tipId !== undefined,
  };
}

/** Taps on this very card; in groups only replies to it, as people also talk to each other. */
function toCardEvent(ctx: AppContext, { cardMessageId }: ChatSession): CardEvent | undefined {
  if (ctx.callbackQuery) {
    const data = tappedData(ctx);
    const isHere = ctx.callbackQuery.message?.message_id === cardMessageId;
    if (!isHere || data?.feature !== FEATURES.chatCard || !isChatCardAction(data.action)) {
      return undefined;
    }
    return { type: 'tap', action: data.action, arg: parseOwnedArg(data.arg)?.rest ?? '' };
  }
  const { message } = ctx;
  if (message === undefined || writtenCommand(ctx) !== undefined) return undefined;
  const isReply = message.reply_to_message?.message_id === cardMessageId;
  if (!isPrivate(ctx) && !isReply) return undefined;
  if (message.text !== undefined) return { type: 'text', text: message.text };
  const isSomething = message.photo ?? message.voice ?? message.sticker ?? message.document;
  return isSomething === undefined ? undefined : { type: 'other' };
}

/** The card on which a talk is put together, one message that is edited in place. */
export function createCard({ api, talks, gate, beginTalk, applySettings, ask }: CardDeps) {
  function choicesOf({ person }: AppContext, models: readonly string[]): ChatChoices {
    const { chatFavourites: favourites = [], personas = [] } = person.record;
    return { models, favourites, personas };
  }

  function view(ctx: AppContext, draft: ChatDraft, models: readonly string[]) {
    const ownerId = ctx.address.userId ?? 0;
    const choices = choicesOf(ctx, models);
    return chatCard(ctx.t, { draft, choices, ownerId, asksForReply: !isPrivate(ctx) });
  }

  /** After a tap in place; after words below them, and the card above them goes. */
  async function show(
    ctx: AppContext,
    card: ChatSession,
    draft: ChatDraft,
    models: readonly string[],
  ): Promise<void> {
    const { cardMessageId } = card;
    const shown = view(ctx, draft, models);
    card.draft = draft;
    if (ctx.callbackQuery) {
      const at = { chatId: ctx.chatId ?? 0, messageId: cardMessageId };
      if (await editView(ctx, at, shown)) return;
    }
    card.cardMessageId = await sendView(ctx, shown);
    await removeMessage(ctx, cardMessageId);
  }

  /** The card's last words, in its place. */
  async function end(
    ctx: AppContext,
    { cardMessageId }: ChatSession,
    settings: TalkSettings,
    how: ChatCardEnd,
  ): Promise<void> {
    await ctx.person.remember({ chat: settings });
    const last = openChatCard(ctx.t, { settings, end: how, asksForReply: !isPrivate(ctx) });
    await editView(ctx, { chatId: ctx.chatId ?? 0, messageId: cardMessageId }, last);
  }

  async function start(ctx: AppContext, card: ChatSession): Promise<UpdateOutcome> {
    if (!(await gate.admit(ctx))) return 'goes-on';
    const { settings, keep } = card.draft;
    const begun = await beginTalk(ctx, { settings, keep });
    if (begun.status === 'refused') {
      await refuse(ctx, begun.view);
      return 'goes-on';
    }
    await end(ctx, card, settings, { outcome: 'begun' });
    return 'over';
  }

  async function apply(
    ctx: AppContext,
    card: ChatSession,
    { way }: Extract<CardStep, { then: 'apply' }>,
    models: readonly string[],
  ): Promise<UpdateOutcome> {
    if (way === 'new') return start(ctx, card);
    if (!(await gate.admit(ctx))) return 'goes-on';
    const { talk, settings } = card.draft;
    const result = await applySettings(ctx, { talkId: talk?.id ?? '', settings, way });
    switch (result.status) {
      case 'done':
        await end(ctx, card, settings, result.end);
        return 'over';
      case 'ask':
        await show(ctx, card, { ...card.draft, screen: 'switch', loss: result.loss }, models);
        return 'goes-on';
      case 'refused':
        await refuse(ctx, result.view);
        return 'goes-on';
      case 'gone': {
        await toast(ctx, ctx.t('chat-talk-gone'), { alert: true });
        const left = { ...card.draft, screen: 'home' as const };
        delete left.talk;
        await show(ctx, card, left, models);
        return 'goes-on';
      }
      default:
        return result satisfies never;
    }
  }

  /**
   * What was sent is a question: a talk is opened for it by the card, where none is. In private it
   * goes on to whoever reads what people write; in a group a reply to a card says nothing to them.
   */
  async function openForQuestion(
    ctx: AppContext,
    card: ChatSession,
    place: Place,
  ): Promise<UpdateOutcome> {
    const { text, photo, document } = ctx.message ?? {};
    if (!isPrivate(ctx) && text === undefined) return needWords(ctx);
    // Nobody can be asked about a sticker; whoever reads what people write says so.
    if ((text ?? photo ?? document) === undefined) return 'not-for-it';
    const wasOpen = (await talks.openTalk(place)) !== undefined;
    if (!wasOpen && (await start(ctx, card)) !== 'over') return 'goes-on';
    if (isPrivate(ctx)) return wasOpen ? 'not-for-it' : 'over-and-on';
    const talk = await talks.openTalk(place);
    if (talk !== undefined && text !== undefined) await ask(ctx, talk);
    return wasOpen ? 'goes-on' : 'over';
  }

  async function needWords(ctx: AppContext): Promise<UpdateOutcome> {
    await sendView(ctx, { text: ctx.t('chat-need-words'), entities: [] });
    return 'goes-on';
  }

  async function carryOut(
    ctx: AppContext,
    card: ChatSession,
    step: CardStep,
    { models, place }: { models: readonly string[]; place: Place },
  ): Promise<UpdateOutcome> {
    switch (step.then) {
      case 'show':
        if (step.remember) await ctx.person.remember(step.remember);
        await show(ctx, card, step.draft, models);
        return 'goes-on';
      case 'start':
        return start(ctx, card);
      case 'apply':
        return apply(ctx, card, step, models);
      case 'ask':
        return openForQuestion(ctx, card, place);
      case 'close': {
        const at = { chatId: place.chatId, messageId: card.cardMessageId };
        await editView(ctx, at, closedChatCard(ctx.t));
        return 'over';
      }
      case 'refuse':
        await sendView(ctx, cardProblemView(ctx.t, step.problem));
        return 'goes-on';
      case 'need-words':
        return needWords(ctx);
      case 'outdated':
        await toast(ctx, ctx.t('chat-card-expired'), { alert: true });
        return 'goes-on';
      default:
        return step satisfies never;
    }
  }

  return {
    async open(ctx: AppContext, draft: ChatDraft, models: readonly string[]): Promise<void> {
      const session = await ctx.session;
      const cardMessageId = await sendView(ctx, view(ctx, draft, models));
      session.chat = { draft, cardMessageId };
    },

    /** Handles one update while the card is open. */
    async handle(ctx: AppContext): Promise<UpdateOutcome> {
      const session = await ctx.session;
      const { chat: card } = session;
      const place = placeOf(ctx);
      if (card === undefined || place === undefined) return 'over-and-on';
      const event = toCardEvent(ctx, card);
      if (event === undefined) return 'not-for-it';
      const models = await loadChatModels(api, ctx.log);
      if (models === undefined) {
        await refuse(ctx, chatEngineAwayView(ctx.t));
        return 'goes-on';
      }
      const step = advance(card.draft, event, choicesOf(ctx, models));
      // The rest of a text that was refused for its length is no shorter text.
      if (step.then !== 'ask' && (await pieceOfLongText(ctx)) > 1) return 'goes-on';
      const outcome = await carryOut(ctx, card, step, { models, place });
      if (outcome === 'over' || outcome === 'over-and-on') delete session.chat;
      return outcome;
    },
  };
}
