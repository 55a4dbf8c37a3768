import type {
  ChatActionView,
  DraftView,
  MessageView,
  PageEvent,
  SnapshotView,
} from '../../protocol.js';
import { placeKey, type Session } from './app-state.js';
import { EMPTY_HISTORY, removeMessages, toHistory, upsertMessage } from './history.js';

export function toSession(snapshot: SnapshotView): Session {
  return {
    viewer: snapshot.viewer,
    people: snapshot.people,
    bot: snapshot.bot,
    wallet: snapshot.wallet,
    chats: new Map(snapshot.chats.map((chat) => [chat.id, chat])),
    histories: new Map(snapshot.histories.map((view) => [view.chatId, toHistory(view)])),
    ephemerals: snapshot.ephemerals,
    actions: new Map(),
    drafts: new Map(),
  };
}

function withEntry<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value,
): ReadonlyMap<Key, Value> {
  return new Map(map).set(key, value);
}

function withoutEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> {
  if (!map.has(key)) return map;
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}

/** A new message of the bot ends its "typing…" and its draft there, as in Telegram's own clients. */
function applyMessage(session: Session, message: MessageView): Session {
  const history = session.histories.get(message.chatId) ?? EMPTY_HISTORY;
  const newest = history.messages.at(-1);
  const isNew = newest === undefined || message.id > newest.id;
  const isBots = message.sender.id === session.bot.id;
  const key = placeKey(message);
  return {
    ...session,
    histories: withEntry(session.histories, message.chatId, upsertMessage(history, message)),
    actions: isNew && isBots ? withoutEntry(session.actions, key) : session.actions,
    drafts: isNew && isBots ? withoutEntry(session.drafts, key) : session.drafts,
  };
}

function isSameEphemeral(one: MessageView, other: MessageView): boolean {
  return one.chatId === other.chatId && one.ephemeral?.id === other.ephemeral?.id;
}

/** The session after one event of the stream. Snapshots and the ends of taps and payments are not
 * its business. */
export function applyEvent(
  session: Session,
  event: Exclude<PageEvent, { type: 'snapshot' | 'answer' | 'tap-failed' | 'payment' }>,
): Session {
  switch (event.type) {
    case 'message':
      return applyMessage(session, event.message);
    case 'deleted': {
      const history = session.histories.get(event.chatId);
      if (history === undefined) return session;
      const rest = removeMessages(history, event.messageIds);
      return { ...session, histories: withEntry(session.histories, event.chatId, rest) };
    }
    case 'ephemeral': {
      const { message } = event;
      const at = session.ephemerals.findIndex((other) => isSameEphemeral(other, message));
      const ephemerals =
        at < 0 ? [...session.ephemerals, message] : session.ephemerals.with(at, message);
      return { ...session, ephemerals };
    }
    case 'ephemeral-deleted': {
      const ephemerals = session.ephemerals.filter(
        ({ chatId, ephemeral }) => chatId !== event.chatId || ephemeral?.id !== event.ephemeralId,
      );
      return { ...session, ephemerals };
    }
    case 'chat':
      return { ...session, chats: withEntry(session.chats, event.chat.id, event.chat) };
    case 'action': {
      const { action } = event;
      return { ...session, actions: withEntry(session.actions, placeKey(action), action) };
    }
    case 'draft-ended':
      return { ...session, drafts: withoutEntry(session.drafts, placeKey(event)) };
    case 'draft': {
      const { draft } = event;
      return { ...session, drafts: withEntry(session.drafts, placeKey(draft), draft) };
    }
    case 'wallet':
      return { ...session, wallet: event.wallet };
    default:
      return event satisfies never;
  }
}

/** Ends a draft that was not renewed; a newer one at the same place stays. */
export function expireDraft(session: Session, draft: DraftView): Session {
  const key = placeKey(draft);
  if (session.drafts.get(key) !== draft) return session;
  return { ...session, drafts: withoutEntry(session.drafts, key) };
}

/** Ends an action that was not renewed; a newer one at the same place stays. */
export function expireAction(session: Session, action: ChatActionView): Session {
  const key = placeKey(action);
  if (session.actions.get(key) !== action) return session;
  return { ...session, actions: withoutEntry(session.actions, key) };
}
