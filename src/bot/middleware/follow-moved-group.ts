import type { ConversationData, VersionedState } from '@grammyjs/conversations';
import type { MiddlewareFn } from 'grammy';
import type { Update } from 'grammy/types';
import type { AppContext, SessionData } from '../context.js';
import type { BotDeps } from '../deps.js';
import type { Group, Groups } from '../group.js';
import { removeMessages } from '../replies.js';
import { SessionDataSchema } from '../session.js';

export interface FollowMovedGroupDeps extends Pick<
  BotDeps,
  'state' | 'talks' | 'chatAdmins' | 'followUp'
> {
  groups: Pick<Groups, 'load'>;
}

/** Ordinary groups have no topics. */
function placeIn(chatId: number, userId: number): string {
  return `${chatId}:0:${userId}`;
}

/**
 * No message of the old group can be edited any more, and its number may be another one's in the new
 * one. Under this number there is none, so what is shown next is sent anew.
 */
const NO_MESSAGE_ID = 0;

/** What is still true of a session elsewhere: the panel and card that are open. */
function toMovedSession({ draw, chat, supportAsked }: SessionData): SessionData {
  return {
    ...(draw && { draw: { ...draw, panelMessageId: NO_MESSAGE_ID } }),
    ...(chat && { chat: { ...chat, cardMessageId: NO_MESSAGE_ID } }),
    ...(supportAsked && { supportAsked }),
  };
}

/**
 * A group that becomes a supergroup gets another id. Telegram says so twice, in the old chat and in
 * the new one. The settings follow with that word; what belongs to a person follows when they come:
 * panel or card, conversation and open talk. A button under a message of the old group works as if
 * it stood in the new one.
 */
export function followMovedGroup({
  state,
  talks,
  chatAdmins,
  followUp,
  groups,
}: FollowMovedGroupDeps): MiddlewareFn<AppContext> {
  const sessions = state.storage('session', SessionDataSchema);
  const conversations = state.storage<VersionedState<ConversationData>>('conversation');

  async function takeOver(ctx: AppContext, group: Group, oldChatId: number): Promise<void> {
    const { settings } = (await groups.load(oldChatId)).record;
    const { welcomeId } = group.record;
    const movedFrom = { chatId: oldChatId, atMs: Date.now() };
    chatAdmins.forget(group.chatId);
    await group.remember({ ...(settings && { settings }), movedFrom });
    // It knew the bot already.
    if (welcomeId !== undefined) await removeMessages(ctx, [welcomeId]);
  }

  async function bringPerson(ctx: AppContext, oldChatId: number, userId: number): Promise<void> {
    const session = await ctx.session;
    if (session.movedFrom === oldChatId) return;
    const { stateId, chatId = 0 } = ctx.address;
    const oldId = placeIn(oldChatId, userId);
    const [old, conversation] = [await sessions.read(oldId), await conversations.read(oldId)];
    const oldPlace = { chatId: oldChatId, threadId: 0, userId };
    const talk = await talks.openTalk(oldPlace);
    if (talk) await talks.open({ ...oldPlace, chatId }, talk.id);
    if (conversation) await conversations.write(stateId, conversation);
    // What they have begun here meanwhile is what they mean.
    ctx.session = { ...(old && toMovedSession(old)), ...session, movedFrom: oldChatId };
  }

  /** The tap in the new chat: the message under it is out of reach. */
  function toMovedTap({ callbackQuery, update }: AppContext, chatId: number): Update | undefined {
    const message = callbackQuery?.message;
    if (callbackQuery === undefined || message === undefined) return undefined;
    const { title = '' } = message.chat;
    const chat = { id: chatId, type: 'supergroup', title } as const;
    const moved = { chat, message_id: NO_MESSAGE_ID, date: 0 } as const;
    return { ...update, callback_query: { ...callbackQuery, message: moved } };
  }

  async function follow(ctx: AppContext, group: Group, next: () => Promise<void>): Promise<void> {
    const { movedTo, movedFrom } = group.record;
    if (movedTo !== undefined) {
      const tap = toMovedTap(ctx, movedTo);
      if (tap === undefined) return next();
      followUp(ctx.update.update_id, tap);
      // The tap that follows is the one that is answered.
      ctx.answerCallbackQuery = () => Promise.resolve(true);
      return;
    }
    const { userId, stateId } = ctx.address;
    const isOfPerson = userId !== undefined && stateId === placeIn(group.chatId, userId);
    if (movedFrom && isOfPerson) await bringPerson(ctx, movedFrom.chatId, userId);
    await next();
  }

  // No promise of its own for what passes: every update does.
  return (ctx, next) => {
    const { group, message } = ctx;
    if (group === undefined) return next();
    const { migrate_to_chat_id: movedTo, migrate_from_chat_id: movedFrom } = message ?? {};
    if (movedTo !== undefined) return group.remember({ movedTo });
    if (movedFrom !== undefined) return takeOver(ctx, group, movedFrom);
    const hasMoved = group.record.movedTo ?? group.record.movedFrom;
    return hasMoved === undefined ? next() : follow(ctx, group, next);
  };
}
