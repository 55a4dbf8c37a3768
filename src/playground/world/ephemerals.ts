import type { Message } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import type { WorldState } from './state.js';

/** A message in a group that one member and the bot see (Bot API 10.2). It has no message_id. */
export interface EphemeralMessage {
  readonly message: Message & { ephemeral_message_id: number };
  /** The one member who sees it, as its reader or its writer. */
  readonly userId: number;
  readonly sentAtMs: number;
  /** The newest ordinary message when it was sent: it stands below that one. */
  readonly afterMessageId: number;
  /** Shown to that member in place of this message. */
  readonly replacesMessageId?: number;
}

/** By ephemeral_message_id. */
export type EphemeralTable = Map<number, EphemeralMessage>;

/** A client forgets them when it restarts; a page shows far fewer. */
const KEPT_EPHEMERALS = 100;

/** How long after a tap, or a command only the bot sees, a bot without rights may answer so. */
export const EPHEMERAL_REPLY_MS = 15_000;

interface EphemeralDraft {
  userId: number;
  /** Without its ids. */
  content: Omit<Message, 'message_id' | 'ephemeral_message_id' | 'date' | 'chat'>;
  replacesMessageId?: number | undefined;
}

export function postEphemeral(
  state: WorldState,
  record: ChatRecord,
  { userId, content, replacesMessageId }: EphemeralDraft,
): EphemeralMessage {
  record.ephemeralCounter += 1;
  const id = record.ephemeralCounter;
  const ephemeral: EphemeralMessage = {
    message: Object.freeze({
      ...content,
      message_id: 0,
      ephemeral_message_id: id,
      date: state.nowSeconds(),
      chat: record.chat,
    }),
    userId,
    sentAtMs: state.nowMs(),
    afterMessageId: record.log.all().at(-1)?.message_id ?? 0,
    ...(replacesMessageId === undefined ? {} : { replacesMessageId }),
  };
  record.ephemerals.set(id, ephemeral);
  if (record.ephemerals.size > KEPT_EPHEMERALS) {
    const [oldest] = record.ephemerals.keys();
    if (oldest !== undefined) record.ephemerals.delete(oldest);
  }
  state.events.emit({ type: 'ephemeral', ephemeral });
  return ephemeral;
}

/** Undefined also for who is not its member: ids are of use only with the right receiver. */
export function findEphemeral(
  record: ChatRecord,
  ephemeralMessageId: number,
  userId: number,
): EphemeralMessage | undefined {
  const ephemeral = record.ephemerals.get(ephemeralMessageId);
  return ephemeral?.userId === userId ? ephemeral : undefined;
}

export function replaceEphemeral(
  state: WorldState,
  record: ChatRecord,
  before: EphemeralMessage,
  next: Message,
): void {
  const { ephemeral_message_id: id } = before.message;
  const message = Object.freeze({
    ...next,
    ephemeral_message_id: id,
    edit_date: state.nowSeconds(),
  });
  const ephemeral = { ...before, message };
  record.ephemerals.set(id, ephemeral);
  state.events.emit({ type: 'ephemeral', ephemeral });
}

export function removeEphemeral(
  state: WorldState,
  record: ChatRecord,
  { message, userId }: EphemeralMessage,
): void {
  const { ephemeral_message_id: ephemeralMessageId } = message;
  record.ephemerals.delete(ephemeralMessageId);
  state.events.emit({
    type: 'ephemeral_deleted',
    chatId: record.chat.id,
    userId,
    ephemeralMessageId,
  });
}
