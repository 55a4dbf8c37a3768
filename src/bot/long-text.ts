import type { AppContext } from './context.js';

/**
 * A client sends what is longer than a message in pieces, and looks for a good place to cut in the
 * second half of the 4096 that a message holds: every piece but the last is longer than this.
 */
const MIN_PIECE_CHARS = 2_048;
/** The pieces leave the client together; a slow line may spread them. */
const MAX_GAP_SECONDS = 3;

/**
 * Which piece of a long text this message is: 1 = a text of its own, or the beginning of one. To be
 * asked once an update, by whoever takes its text.
 */
export async function pieceOfLongText(ctx: AppContext): Promise<number> {
  const { text, date } = ctx.message ?? {};
  if (text === undefined || date === undefined) return 1;
  const session = await ctx.session;
  const { longText } = session;
  delete session.longText;
  const isCommand = text.startsWith('/');
  const follows = !isCommand && longText && date - longText.date <= MAX_GAP_SECONDS;
  const piece = follows ? longText.pieces + 1 : 1;
  if (text.length > MIN_PIECE_CHARS) session.longText = { pieces: piece, date };
  return piece;
}
