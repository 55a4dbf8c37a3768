import type { User } from 'grammy/types';
import type { PageEvent } from '../protocol.js';
import type { World, WorldEvent } from '../world/world.js';
import { canSee, toChatView, type PersonalState } from './chat-view.js';
import { toEntityView, toEphemeralView, toMessageView } from './message-view.js';
import { toWalletView } from './wallet-view.js';

/** How long a client shows a chat action (Bot API 10.3, sendChatAction: "5 seconds or less"). */
const ACTION_MS = 5_000;

/** What one person's screen has to do about an event of the world. */
export type ScreenNews = readonly PageEvent[] | 'everything';

const NOTHING: ScreenNews = [];

function chatNews(
  world: World,
  chatId: number,
  viewer: User,
  personal: PersonalState,
): readonly PageEvent[] {
  const chat = world.chat(chatId);
  const view = chat && toChatView(world, chat, viewer, personal);
  return view === undefined ? [] : [{ type: 'chat', chat: view }];
}

/** Whether what happened in this chat is for this person's eyes. */
function isVisible(world: World, chatId: number, viewer: User): boolean {
  const chat = world.chat(chatId);
  return chat !== undefined && canSee(world, chat, viewer.id);
}

/**
 * Translates the world's news for one person: nothing, a few events, or `everything` when the change
 * is too wide for single events (a new chat, another profile, a chat that opened or closed to them).
 */
export function toScreenNews(
  world: World,
  event: WorldEvent,
  viewer: User,
  personal: PersonalState,
): ScreenNews {
  switch (event.type) {
    case 'message':
    case 'edited': {
      const { message } = event;
      if (!isVisible(world, message.chat.id, viewer)) return NOTHING;
      const news: PageEvent[] = [{ type: 'message', message: toMessageView(message) }];
      // A topic is known from the moment it is announced.
      if (message.forum_topic_created !== undefined) return 'everything';
      return news;
    }
    case 'deleted': {
      const { chatId, messageIds } = event;
      if (!isVisible(world, chatId, viewer)) return NOTHING;
      return [{ type: 'deleted', chatId, messageIds: [...messageIds] }];
    }
    case 'chat_action': {
      const { chatId, threadId, action } = event;
      if (!isVisible(world, chatId, viewer)) return NOTHING;
      const { name } = world.profile(viewer.language_code);
      const view = { chatId, topicId: threadId ?? 0, name, action, forMs: ACTION_MS };
      return [{ type: 'action', action: view }];
    }
    case 'draft': {
      const { chatId, threadId, draftId, text, entities, rich, canStop } = event;
      if (!isVisible(world, chatId, viewer)) return NOTHING;
      const draft = {
        chatId,
        topicId: threadId ?? 0,
        draftId,
        text,
        entities: entities.map(toEntityView),
        ...(rich !== undefined && { rich: rich.blocks }),
        canStop,
      };
      return [{ type: 'draft', draft }];
    }
    case 'draft_ended':
      return event.chatId === viewer.id
        ? [{ type: 'draft-ended', chatId: event.chatId, topicId: 0 }]
        : NOTHING;
    case 'member_changed':
      // One's own coming and going changes what one may read there.
      if (event.userId === viewer.id) return 'everything';
      return chatNews(world, event.chatId, viewer, personal);
    case 'join_request':
    case 'chat_changed':
      return chatNews(world, event.chatId, viewer, personal);
    case 'wallet_changed':
      return event.userId === viewer.id
        ? [{ type: 'wallet', wallet: toWalletView(world, viewer.id) }]
        : NOTHING;
    case 'person_added':
    case 'chat_added':
    case 'profile_changed':
      return 'everything';
    case 'ephemeral':
      return event.ephemeral.userId === viewer.id
        ? [{ type: 'ephemeral', message: toEphemeralView(event.ephemeral) }]
        : NOTHING;
    case 'ephemeral_deleted': {
      const { chatId, userId, ephemeralMessageId: ephemeralId } = event;
      return userId === viewer.id ? [{ type: 'ephemeral-deleted', chatId, ephemeralId }] : NOTHING;
    }
    case 'callback_answered':
    case 'pinned':
    case 'reaction':
    case 'reply_keyboard':
    case 'call':
      return NOTHING;
    default:
      return event satisfies never;
  }
}
