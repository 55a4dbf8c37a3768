import type {
  BotView,
  ChatActionView,
  ChatView,
  DraftView,
  MessageView,
  PersonView,
} from '../../protocol.js';
import type { WalletView } from '../../protocol-sheets.js';
import type { History } from './history.js';
import type { Route } from './route.js';
import type { Sheet } from './sheets.js';

type ConnectionStatus = 'connecting' | 'live' | 'lost';

/** Everything known about the playground as one person sees it; arrives with the first snapshot. */
export interface Session {
  readonly viewer: PersonView;
  readonly people: readonly PersonView[];
  readonly bot: BotView;
  readonly wallet: WalletView;
  readonly chats: ReadonlyMap<number, ChatView>;
  readonly histories: ReadonlyMap<number, History>;
  /** What only the viewer sees, in any chat, in the order of its coming. */
  readonly ephemerals: readonly MessageView[];
  /** By placeKey: what somebody is doing there now. */
  readonly actions: ReadonlyMap<string, ChatActionView>;
  /** By placeKey: the answer the bot is still writing there. */
  readonly drafts: ReadonlyMap<string, DraftView>;
}

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'error';
}

export interface AppState {
  readonly connection: ConnectionStatus;
  readonly route: Route;
  readonly session: Session | undefined;
  /** Taps whose answer is awaited: tapId -> tapKey of the button. */
  readonly taps: ReadonlyMap<string, string>;
  readonly toast: Toast | undefined;
  readonly alert: string | undefined;
  readonly sheet: Sheet | undefined;
  /** The picture shown large. */
  readonly enlarged: MessageView | undefined;
  /** What a button put into the composer of the chat it stood in. */
  readonly prefill: { readonly chatId: number; readonly text: string } | undefined;
  /** The message the next one replies to. */
  readonly replyingTo: MessageView | undefined;
  /** The message whose words the composer holds, to be changed. */
  readonly editing: MessageView | undefined;
}

/** A conversation: a chat, and in a forum one topic of it. */
export interface Place {
  readonly chatId: number;
  readonly topicId: number;
}

export function placeKey({ chatId, topicId }: Place): string {
  return `${chatId}:${topicId}`;
}

export function tapKey(chatId: number, messageId: number, row: number, column: number): string {
  return `${chatId}:${messageId}:${row}:${column}`;
}
