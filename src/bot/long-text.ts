import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { isPrivate } from './replies.js';

/**
 * A client sends what is longer than a message in pieces, and looks for a good place to cut in the
 * second half of the 4096 that a message holds: every piece but the last is longer than this.
 */
const MIN_PIECE_UNITS = 2_048;
/** Where words have spaces, clients find one so near to the end of what a message holds. */
const FULL_MESSAGE_UNITS = 4_000;
/** The pieces leave the client together; a slow line may spread them. */
const MAX_GAP_SECONDS = 3;

/** Whether a text of so many UTF-16 units may go on in the next message. */
export function isPieceLength(units: number): boolean {
  return units > MIN_PIECE_UNITS;
}

/** Whether a message may belong to an earlier one; moments in seconds, as Telegram tells them. */
export function isSoonAfter(date: number, earlierDate: number): boolean {
  return date - earlierDate <= MAX_GAP_SECONDS;
}

/**
 * Which piece of a long text this message is: 1 = a text of its own, or the beginning of one. To be
 * asked by whoever takes its text; a second time in an update is as good as once.
 */
export async function pieceOfLongText(ctx: AppContext): Promise<number> {
  const { text, date, message_id: messageId } = ctx.message ?? {};
  if (text === undefined || date === undefined || messageId === undefined) return 1;
  const session = await ctx.session;
  const { longText } = session;
  if (longText?.messageId === messageId) return longText.pieces;
  delete session.longText;
  const isCommand = text.startsWith('/');
  const follows = !isCommand && longText && isSoonAfter(date, longText.date);
  const piece = follows ? longText.pieces + 1 : 1;
  if (isPieceLength(text.length)) session.longText = { pieces: piece, date, messageId };
  return piece;
}

/**
 * Whether a message in a group may have a rest that never gets here: bots that see only what names
 * them (Telegram's privacy mode) get one piece of a text that was split.
 */
export async function mayMissRest(
  ctx: AppContext,
  { chatAdmins }: Pick<BotDeps, 'chatAdmins'>,
): Promise<boolean> {
  const { text = '', chat } = ctx.message ?? {};
  if (chat === undefined || isPrivate(ctx) || text.length < FULL_MESSAGE_UNITS) return false;
  if (ctx.me.can_read_all_group_messages) return false;
  // Admins see everything. Where Telegram does not say, half a question is better than none.
  return !(await chatAdmins.isAdmin(chat.id, ctx.me.id).catch(() => true));
}
