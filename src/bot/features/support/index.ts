import type { MiddlewareFn, NextFunction } from 'grammy';
import type { Message } from 'grammy/types';
import { parseCallbackData } from '../../../domain/callback-data.js';
import { type SupportTopic, toSupportTopic } from '../../../domain/support.js';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import { SUPPORT_ACTIONS, supportElsewhereView } from '../../../views/support-view.js';
import { writtenCommand } from '../../addressed.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { isNextPiece } from '../../last-input.js';
import { readMessage } from '../../read-message.js';
import { editView, isPrivate, sendView } from '../../replies.js';
import type { Feature } from '../../router.js';
import type { SupportLast } from '../../session.js';
import { createAnswerPerson } from './answers.js';
import { createAsk } from './ask.js';
import { createCardButtons } from './card-buttons.js';
import { createDesk } from './desk.js';
import { createFollowEdit } from './edits.js';
import { createTakeMessage } from './inbox.js';

export type SupportFeatureDeps = Pick<
  BotDeps,
  | 'config'
  | 'accounts'
  | 'ledgers'
  | 'notices'
  | 'reminders'
  | 'auditLog'
  | 'supportThreads'
  | 'supportMessages'
>;

export interface SupportFeature {
  /**
   * Stands before everything that takes messages: what is said in a thread is neither a question to
   * a model nor an answer in a conversation.
   */
  beforehand: MiddlewareFn<AppContext>;
  conversation: MiddlewareFn<AppContext>;
  feature: Feature;
}

/** To whose thread a message belongs, and from which side it comes. */
type Belonging = Pick<SupportLast, 'personId' | 'side' | 'isRefused'> & { isRest: boolean };

const CAPTIONED = /^\/support(@\w+)?(\s|$)/i;

/**
 * `/support`: people write to the admins, whose replies come back to them. It stands behind no gate:
 * who is banned or outside the channel has most to ask.
 */
export function createSupportFeature(deps: SupportFeatureDeps): SupportFeature {
  const { supportMessages: messages } = deps;
  const desk = createDesk(deps);
  const take = createTakeMessage({ ...deps, desk });
  const answerPerson = createAnswerPerson({ ...deps, desk });
  const followEdit = createFollowEdit(deps);
  const { ask, conversation } = createAsk({ ...deps, take });

  async function open(ctx: AppContext, topic: SupportTopic): Promise<void> {
    if (isPrivate(ctx)) await ask(ctx, topic);
    else await sendView(ctx, supportElsewhereView(ctx.t, ctx.me.username));
  }

  async function command(ctx: AppContext): Promise<void> {
    const { message } = ctx;
    const hasWords = typeof ctx.match === 'string' && ctx.match.trim() !== '';
    if (message && hasWords && isPrivate(ctx)) await take(ctx, message);
    else await open(ctx, 'general');
  }

  async function cancel(ctx: AppContext): Promise<void> {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (ctx.chatId === undefined || messageId === undefined) return;
    // The tap itself has ended the conversation.
    const view = { text: ctx.t('support-cancelled'), entities: [] };
    await editView(ctx, { chatId: ctx.chatId, messageId }, view);
  }

  /** What is known of a replied message by its buttons alone, however old it is. */
  function byButtons({ reply_markup: markup }: Message, userId: number) {
    for (const button of markup?.inline_keyboard.flat() ?? []) {
      const data = 'callback_data' in button ? parseCallbackData(button.callback_data) : undefined;
      if (data?.feature !== FEATURES.support) continue;
      if (data.action === SUPPORT_ACTIONS.reply)
        return { personId: userId, side: 'person' as const };
      if (data.action === 'answer') return { personId: Number(data.arg), side: 'admin' as const };
    }
    return undefined;
  }

  async function belongingOf(ctx: AppContext, message: Message): Promise<Belonging | undefined> {
    const { supportLast: last } = await ctx.session;
    const { reply_to_message: replied, media_group_id: albumId, chat } = message;
    // An album's pieces may all reply; a text that replies to something else is no rest.
    const mayBeRest = replied === undefined || albumId !== undefined;
    if (mayBeRest && last && isNextPiece(last, message)) return { ...last, isRest: true };
    if (replied?.from?.id !== ctx.me.id) return undefined;
    const place = { chatId: chat.id, messageId: replied.message_id };
    const found = (await messages.find(place)) ?? byButtons(replied, chat.id);
    return found && { ...found, isRest: false };
  }

  async function sort(ctx: AppContext, message: Message, next: NextFunction): Promise<void> {
    if (ctx.editedMessage) {
      if (!(await followEdit(ctx, message))) await next();
      return;
    }
    const isMeant = readMessage(message) !== undefined && writtenCommand(ctx) === undefined;
    const belonging = isMeant ? await belongingOf(ctx, message) : undefined;
    // The rest of what was too much.
    if (belonging?.isRefused === true) return;
    if (belonging?.side === 'admin' && desk.isAdmin(ctx)) {
      await answerPerson(ctx, message, belonging);
    } else if (belonging?.side === 'person') {
      await take(ctx, message, { isRest: belonging.isRest });
    } else if (isMeant && CAPTIONED.test(message.caption ?? '')) {
      await take(ctx, message);
    } else {
      await next();
    }
  }

  return {
    // No promise of its own, and no trip, for what can't be support's: almost every update.
    beforehand(ctx, next) {
      const message = ctx.message ?? ctx.editedMessage;
      if (message?.chat.type !== 'private') return next();
      const mayBelong =
        ctx.person.record.wroteToSupport === true ||
        desk.isAdmin(ctx) ||
        CAPTIONED.test(message.caption ?? '');
      return mayBelong ? sort(ctx, message, next) : next();
    },
    conversation,
    feature: {
      converses: true,
      commands: { support: command },
      deepLinks: { [FEATURES.support]: (ctx) => open(ctx, 'general') },
      taps: {
        [FEATURES.support]: {
          [OPEN_ACTION]: (ctx) => open(ctx, toSupportTopic(tappedArg(ctx))),
          [SUPPORT_ACTIONS.reply]: (ctx) => open(ctx, 'general'),
          [SUPPORT_ACTIONS.cancel]: cancel,
          ...createCardButtons({ ...deps, desk }),
        },
      },
    },
  };
}
