import type { Conversation, ConversationFlavor } from '@grammyjs/conversations';
import type { Context, LazySessionFlavor } from 'grammy';
import type { Logger } from '../logger.js';
import type { UpdateAddress } from '../telegram/update-address.js';
import type { Silence } from '../views/silenced.js';
import type { Locale, Translate } from '../views/translator.js';
import type { ChatSession, Renaming } from './chat-session.js';
import type { Group } from './group.js';
import type { Person } from './person.js';
import type {
  Asked,
  BroadcastTime,
  DrawSession,
  LastInput,
  LastTap,
  LongText,
  SupportAsked,
  SupportLast,
} from './session.js';

/** Kept per place and person; reading it costs nothing, the update's gate has brought it along. */
export interface SessionData {
  draw?: DrawSession;
  chat?: ChatSession;
  renaming?: Renaming;
  lastTap?: LastTap;
  longText?: LongText;
  lastInput?: LastInput;
  asked?: Asked;
  toldAlbumId?: string;
  supportAsked?: SupportAsked;
  supportLast?: SupportLast;
  broadcastTime?: BroadcastTime;
  movedFrom?: number;
}

interface AppFlavor {
  /** Who and where; the same function decides locks, session keys and conversation keys. */
  readonly address: UpdateAddress;
  readonly log: Logger;
  locale: Locale;
  /** Says a message in the person's language. */
  t: Translate;
  person: Person;
  /** Undefined where the update is of no group. */
  group: Group | undefined;
  /** Why the group did not let the bot answer. */
  silencedBy?: Silence;
}

export type AppContext = ConversationFlavor<Context & LazySessionFlavor<SessionData> & AppFlavor>;

/** Inside a conversation there is only Telegram: everything else is reached through `outside`. */
export type InnerContext = Context;
export type AppConversation = Conversation<AppContext>;
