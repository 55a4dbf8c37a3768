/**
 * What the playground's page and its server say to each other: views that the server sends down one
 * event stream, and the actions that the page posts. The page imports these as types only.
 */
import type { RichBlock, RichText } from 'grammy/types';
import { z } from 'zod';
import type {
  ChangeGroupRequestSchema,
  ChooseInlineRequestSchema,
  GroupSettingsView,
} from './protocol-groups.js';
import { id, idText, personId } from './protocol-ids.js';
import type {
  DeleteRequestSchema,
  EditRequestSchema,
  SendPicturesRequestSchema,
} from './protocol-messages.js';
import type {
  DecideRequestSchema,
  JoinByLinkRequestSchema,
  PaymentView,
  PayRequestSchema,
  SubscriptionRequestSchema,
  TopUpRequestSchema,
  WalletView,
} from './protocol-sheets.js';

/** Where the page's REST actions and its event stream live. */
export const PAGE_API = '/playground/api';

/** Messages of one chat that a snapshot carries, and that one page of history brings. */
export const HISTORY_PAGE_SIZE = 100;

/** Telegram's limit on the text of one message, in UTF-16 units (Bot API 10.3). */
const MAX_TEXT_LENGTH = 4096;

// ---------------------------------------------------------------------------------------- views

export interface PersonView {
  id: number;
  name: string;
  username?: string;
  /** Runs a channel or a group here. */
  isAdmin: boolean;
}

export interface CommandView {
  command: string;
  description: string;
}

export interface BotView {
  id: number;
  name: string;
  username: string;
  /** What an empty private chat shows above its Start button. */
  description?: string;
}

interface TopicView {
  /** Thread id; 0 is General. */
  id: number;
  name: string;
  closed: boolean;
}

export interface ChatView {
  /** As the Bot API has it: the person's id for the private chat with the bot. */
  id: number;
  /** `people` is a private chat of two without the bot. */
  kind: 'private' | 'people' | 'group' | 'channel';
  title: string;
  username?: string;
  members: number;
  membership: 'owner' | 'admin' | 'member' | 'left' | 'banned';
  /** How somebody outside comes in: freely, by asking, or by waiting for the answer. */
  entrance: 'open' | 'by-request' | 'requested';
  /** Who waits to be let in; empty for those who don't decide it. */
  joinRequests: { id: number; name: string }[];
  /** Whether this person may write here now. */
  canWrite: boolean;
  /** Private chat only: this person has blocked the bot. */
  blocked: boolean;
  /** Empty = not a forum. */
  topics: TopicView[];
  settings?: GroupSettingsView;
  /** What "/" offers this person here. */
  commands: CommandView[];
  /** By topic id (0 outside of forums): the newest message this person has seen there. */
  readUpTo: Readonly<Record<string, number>>;
}

export interface EntityView {
  type: string;
  /** UTF-16 units, as Telegram counts. */
  offset: number;
  length: number;
  url?: string;
  language?: string;
  userId?: number;
}

/** Telegram's own: the page draws the ones that Markdown makes. */
export type RichBlockView = RichBlock;
export type RichTextView = RichText;

type ButtonStyle = 'primary' | 'success' | 'danger';

export type ButtonActionView =
  | { kind: 'callback' }
  | { kind: 'url'; url: string }
  | { kind: 'copy'; text: string }
  | { kind: 'inline'; query: string }
  | { kind: 'pay' }
  | { kind: 'disabled' }
  /** A kind of button that only Telegram itself can act on. */
  | { kind: 'unsupported'; what: string };

export interface ButtonView {
  text: string;
  style?: ButtonStyle;
  action: ButtonActionView;
}

export interface MediaView {
  kind: 'photo' | 'animation' | 'video' | 'document' | 'audio';
  url: string;
  fileName: string;
  mimeType?: string;
  sizeBytes?: number;
  width?: number;
  height?: number;
  /** Hidden until the reader reveals it. */
  spoiler: boolean;
}

export interface SenderView {
  id: number;
  name: string;
  kind: 'person' | 'bot' | 'channel';
}

export interface ReplyView {
  messageId: number;
  name: string;
  /** The quoted part, or the beginning of the message replied to. */
  text?: string;
  /** What it showed, when it had no text. */
  mediaKind?: MediaView['kind'];
}

/** Where a message came from: an inline query of this bot, or another chat. */
export interface OriginView {
  kind: 'via' | 'forwarded';
  name: string;
}

/** The message's sender did this; `subject` is whom or what it was done to. */
export interface ServiceView {
  kind:
    | 'joined'
    | 'left'
    | 'added'
    | 'removed'
    | 'pinned'
    | 'topic-created'
    | 'renamed'
    | 'topic-closed'
    | 'topic-reopened'
    | 'upgraded'
    | 'paid'
    | 'subscribed'
    | 'resubscribed'
    | 'refunded'
    | 'other';
  /** Of money: so many Stars. */
  subject?: string;
}

export interface MessageView {
  chatId: number;
  id: number;
  /** Thread id; 0 is General, or no topics at all. */
  topicId: number;
  dateMs: number;
  editedAtMs?: number;
  sender: SenderView;
  /** Text, or the caption when there is media. */
  text: string;
  entities: EntityView[];
  /** Shown instead of the text, which has the words of it. */
  rich?: readonly RichBlockView[];
  media?: MediaView;
  captionAboveMedia: boolean;
  albumId?: string;
  replyTo?: ReplyView;
  origin?: OriginView;
  keyboard: ButtonView[][];
  /** A line of Telegram's own, shown instead of a bubble. */
  service?: ServiceView;
  ephemeral?: EphemeralView;
}

/** Of a message that only the viewer and the bot see. It stands between two others by its `id`. */
export interface EphemeralView {
  id: number;
  /** Shown in place of this one. */
  replacesMessageId?: number;
}

export interface DraftView {
  chatId: number;
  topicId: number;
  draftId: number;
  /** Empty = the bot is still thinking. */
  text: string;
  entities: EntityView[];
  rich?: readonly RichBlockView[];
  canStop: boolean;
}

export interface ChatActionView {
  chatId: number;
  topicId: number;
  name: string;
  /** The Bot API's word: typing, upload_photo, … */
  action: string;
  /** How long it shows unless renewed; Telegram shows an action for 5 s. */
  forMs: number;
}

export interface HistoryView {
  chatId: number;
  /** Oldest first. */
  messages: MessageView[];
  /** Older messages exist than those given here. */
  hasMore: boolean;
}

export interface SnapshotView {
  viewer: PersonView;
  people: PersonView[];
  bot: BotView;
  wallet: WalletView;
  chats: ChatView[];
  histories: HistoryView[];
  ephemerals: MessageView[];
}

/** What the stream sends, as seen by the one person it was opened for. */
export type PageEvent =
  | { type: 'snapshot'; snapshot: SnapshotView }
  /** New or edited: the newest state of this message. */
  | { type: 'message'; message: MessageView }
  | { type: 'deleted'; chatId: number; messageIds: number[] }
  /** New or edited, for the viewer's eyes only. */
  | { type: 'ephemeral'; message: MessageView }
  | { type: 'ephemeral-deleted'; chatId: number; ephemeralId: number }
  | { type: 'chat'; chat: ChatView }
  | { type: 'action'; action: ChatActionView }
  | { type: 'draft'; draft: DraftView }
  /** The draft at that place was stopped, and nothing takes its place. */
  | { type: 'draft-ended'; chatId: number; topicId: number }
  | { type: 'answer'; answer: TapAnswerView }
  | { type: 'wallet'; wallet: WalletView }
  | { type: 'payment'; payment: PaymentView }
  /** The bot never answered a tap. */
  | { type: 'tap-failed'; tapId: string };

export interface TapAnswerView {
  /** As the page sent it: the answer may overtake the reply to the tap itself. */
  tapId: string;
  /** Absent = the tap is acknowledged without a word. */
  text?: string;
  alert: boolean;
  url?: string;
}

// -------------------------------------------------------------------------------------- actions

/** Without a known person, whoever the playground made first. */
export const EventsQuerySchema = z.object({ person: idText.optional() });

export const HistoryQuerySchema = z.object({
  person: idText,
  chat: idText,
  before: idText,
});

export const SendRequestSchema = z.object({
  person: personId,
  chatId: id,
  topicId: id.nonnegative().default(0),
  text: z
    .string()
    .refine((text) => text.trim() !== '', 'is empty')
    .max(MAX_TEXT_LENGTH),
  replyToMessageId: id.positive().optional(),
});

export const TapRequestSchema = z.object({
  person: personId,
  chatId: id,
  /** 0 for a message that only this person sees. */
  messageId: id.nonnegative(),
  ephemeralId: id.positive().optional(),
  row: id.nonnegative(),
  column: id.nonnegative(),
  /** Chosen by the page, comes back with the bot's answer. */
  tapId: z.string().min(1).max(64),
});

/** Joining, leaving, blocking and unblocking all name a person and a chat. */
export const ChatRequestSchema = z.object({ person: personId, chatId: id });

export const ReadRequestSchema = ChatRequestSchema.extend({
  topicId: id.nonnegative().default(0),
  messageId: id.nonnegative(),
});

export const StopDraftRequestSchema = ChatRequestSchema.extend({ draftId: id });

/** What the page posts, by the last part of the address. */
export interface PageActions {
  send: z.input<typeof SendRequestSchema>;
  'send-pictures': z.input<typeof SendPicturesRequestSchema>;
  edit: z.input<typeof EditRequestSchema>;
  delete: z.input<typeof DeleteRequestSchema>;
  tap: z.input<typeof TapRequestSchema>;
  join: z.input<typeof ChatRequestSchema>;
  leave: z.input<typeof ChatRequestSchema>;
  block: z.input<typeof ChatRequestSchema>;
  unblock: z.input<typeof ChatRequestSchema>;
  read: z.input<typeof ReadRequestSchema>;
  'stop-draft': z.input<typeof StopDraftRequestSchema>;
  pay: z.input<typeof PayRequestSchema>;
  'top-up': z.input<typeof TopUpRequestSchema>;
  'renew-subscription': z.input<typeof SubscriptionRequestSchema>;
  'cancel-subscription': z.input<typeof SubscriptionRequestSchema>;
  'resume-subscription': z.input<typeof SubscriptionRequestSchema>;
  'request-to-join': z.input<typeof ChatRequestSchema>;
  'join-by-link': z.input<typeof JoinByLinkRequestSchema>;
  'choose-inline': z.input<typeof ChooseInlineRequestSchema>;
  'change-group': z.input<typeof ChangeGroupRequestSchema>;
  'decide-request': z.input<typeof DecideRequestSchema>;
}

export type PageErrorCode =
  | 'invalid_request'
  | 'foreign_origin'
  | 'not_found'
  | 'no_such_button'
  | 'not_allowed'
  | 'internal';

export interface PageErrorBody {
  error: { code: PageErrorCode; message: string };
}
