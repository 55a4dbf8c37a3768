import type { Message } from 'grammy/types';
import type { TurnQuestion } from '../domain/talk.js';
import type { AppContext } from './context.js';
import { isPieceLength, isSoonAfter } from './long-text.js';
import type { LastInput } from './session.js';

/** Clients cut what is longer, in UTF-16 units or code points; such a piece may end within a word. */
const MESSAGE_UNITS = 4_096;
/** Whoever is asked about a message first often sends another one before they look. */
const GATHER_SECONDS = 15;
/** Clients send what was written to a forwarded message just before it. */
const COMMENT_GAP_SECONDS = 1;
/** More than the questions that can stand in a line, one of them an album. */
const REMEMBERED_MESSAGES = 16;

function textOf({ text = '' }: Message): string {
  return text;
}

/**
 * Whether the next message may belong to the same question: the rest of a text that was too long for
 * one, the next picture of an album, the next of several forwarded messages. Clients send them
 * together, Telegram delivers them one by one.
 */
export function mayGoOn(message: Message): boolean {
  return (
    isPieceLength(textOf(message).length) ||
    message.media_group_id !== undefined ||
    message.forward_origin !== undefined
  );
}

/** As much of a message as tells whether the next one belongs to it. */
export type Piece = Pick<LastInput, 'date' | 'textUnits' | 'isForwarded' | 'albumId'>;

export function toPiece(message: Message): Piece {
  const { date, media_group_id: albumId, forward_origin: origin } = message;
  return {
    date,
    textUnits: textOf(message).length,
    isForwarded: origin !== undefined,
    ...(albumId !== undefined && { albumId }),
  };
}

/** Whether a client sent a message together with the one before. */
export function isNextPiece(last: Piece, message: Message): boolean {
  const { date, media_group_id: albumId } = message;
  if (albumId !== undefined && albumId === last.albumId) return true;
  if (textOf(message).startsWith('/') || !isSoonAfter(date, last.date)) return false;
  if (last.isForwarded && message.forward_origin !== undefined) return true;
  return message.text !== undefined && isPieceLength(last.textUnits);
}

/** Whether a message belongs to what was asked last. */
export function goesOn(last: LastInput, message: Message): boolean {
  const isGathered =
    last.to.kind === 'held' &&
    last.to.gathers &&
    !isReply(message) &&
    !textOf(message).startsWith('/') &&
    message.date - last.date <= GATHER_SECONDS;
  return isGathered || isNextPiece(last, message);
}

/** In a topic whatever replies to nothing replies to the message that opened the topic. */
function isReply({ reply_to_message: replied }: Message): boolean {
  return replied !== undefined && replied.forum_topic_created === undefined;
}

/** Whether a forwarded message is what was asked about last, which was sent along as a comment. */
export function isCommented(last: LastInput, { date, forward_origin: origin }: Message): boolean {
  const isComment = !last.isForwarded && last.albumId === undefined;
  return origin !== undefined && isComment && date - last.date <= COMMENT_GAP_SECONDS;
}

/** Whether in a group a message is meant for the bot though it does not say so: see above. */
export function isMeantWith(last: LastInput | undefined, message: Message): boolean {
  if (last === undefined || isReply(message)) return false;
  return isNextPiece(last, message) || isCommented(last, message);
}

/** What stands between the words of the last message and those of the one that belongs to it. */
export function separatorAfter(last: LastInput): string {
  if (last.albumId !== undefined) return '\n';
  if (last.isForwarded || !isPieceLength(last.textUnits)) return '\n\n';
  // A client that finds white space cuts there, and Telegram takes it off both ends.
  return last.textUnits >= MESSAGE_UNITS ? '' : '\n';
}

/** Has what belongs to this message go where the message went. */
export async function rememberInput(
  ctx: AppContext,
  message: Message,
  to: LastInput['to'],
): Promise<void> {
  const session = await ctx.session;
  // The rest of it belongs to this, not to what was done with a long text before.
  delete session.longText;
  session.lastInput = { to, ...toPiece(message) };
}

/** Until a question is a turn, only this tells an edited message what was asked with it. */
export async function rememberAsked(
  ctx: AppContext,
  jobId: string,
  { messageIds }: Pick<TurnQuestion, 'messageIds'>,
): Promise<void> {
  const session = await ctx.session;
  const others = (session.asked ?? []).filter(({ messageId }) => !messageIds.includes(messageId));
  const own = messageIds.map((messageId) => ({ messageId, jobId }));
  session.asked = [...others, ...own].slice(-REMEMBERED_MESSAGES);
}
