/** Runs of blanks and of empty lines beyond these mean nothing, and could fill a message alone. */
const MAX_BLANKS = 100;
const MAX_LINE_ENDS = 20;

const LETTER_WITH_RING = /[^\u030a]\p{M}*\u030a/gu;
const DROPPED = /[\r\u202a-\u202e\ufdd0]|\u030a|\u0333|\u033f/g;
// eslint-disable-next-line no-control-regex -- The very characters that Telegram makes blanks of.
const BLANKED = /[\0-\t\v\f\x0e-\x1f]/g;
const LONG_BLANKS = new RegExp(`([ \\u00a0])[ \\u00a0]{${MAX_BLANKS},}`, 'g');
const LONG_LINE_ENDS = new RegExp(`\\n{${MAX_LINE_ENDS},}`, 'g');

/**
 * The text as it arrives after Telegram has cleaned it (td, misc.cpp `clean_input_string`): well-formed,
 * control characters blank, embedded directions and three combining marks gone. Done here before
 * entities are placed, so that their offsets hold. A ring above its letter is composed first: Telegram
 * would drop it.
 */
export function toWireText(text: string): string {
  return text
    .toWellFormed()
    .replace(LETTER_WITH_RING, (letter) => letter.normalize('NFC'))
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(DROPPED, '')
    .replace(BLANKED, ' ')
    .replace(LONG_BLANKS, (run) => run.slice(0, MAX_BLANKS))
    .replace(LONG_LINE_ENDS, '\n'.repeat(MAX_LINE_ENDS));
}
