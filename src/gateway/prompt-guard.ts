/**
 * Engines read commands out of a prompt: A1111 and its forks load networks for `<lora:name:1>` and
 * files for `__wildcards__`, sd.cpp takes whole settings from `<sd_cpp_extra_args>{…}`, ComfyUI loads
 * files for `embedding:name`. All of that goes round the catalogue, the ranges and the number of
 * LoRAs, so none of it reaches an engine:
 *
 * 1. `<word:…>` goes, whatever the word: extensions bring words of their own; and so does
 *    `<sd_cpp_extra_args>` with all that follows up to its closing tag;
 * 2. two or more underscores become one, which leaves the words between them;
 * 3. `embedding:` loses its colon.
 *
 * What looks like one of these after Unicode normalisation (`＜lora：x＞`), or with invisible
 * characters in between, is one. The rest stays as it was typed: weights `(word:1.2)`, `[a|b]`, `<3`.
 */

/** Part of a text; `end` is the first place after it. */
interface Span {
  start: number;
  end: number;
  replacement: string;
}

/** Decomposed characters never hide an ASCII one, so this finds all that `fold` would bring out. */
const SUSPICIOUS = /<|__|embedding:/i;
const LAST_ASCII = '\x7f';
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** As an engine may come to read the text, and the place in the text that each character is from. */
function fold(text: string): { folded: string; origins: number[] } {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const char of text) {
    const plain = char <= LAST_ASCII ? char : char.normalize('NFKC').replace(INVISIBLE, '');
    folded += plain;
    while (origins.length < folded.length) origins.push(at);
    at += char.length;
  }
  origins.push(text.length);
  return { folded, origins };
}

/** Without the spans that `find` finds in the folded text; they are in order and apart. */
function replaced(text: string, find: (folded: string) => Span[]): string {
  const { folded, origins } = fold(text);
  let result = '';
  let kept = 0;
  for (const { start, end, replacement } of find(folded)) {
    const from = origins[start] ?? text.length;
    result += text.slice(kept, from) + replacement;
    // A ligature may fold into several characters; it goes when the last of them does.
    kept = Math.max(kept, origins[end] ?? text.length);
  }
  return result + text.slice(kept);
}

const TAG_START = /<(?:[\p{L}\p{N}_]+:|sd_cpp_extra_args>)/giu;
const EXTRA_ARGS_END = '</sd_cpp_extra_args>';

function isEdge(char: string): boolean {
  return char.trim() === '';
}

/**
 * Where a tag stood between two words there is a space, or they could be a new tag together. Linear
 * in time: what has no end is looked for once.
 */
function findTags(folded: string): Span[] {
  // ASCII only: a letter that grows in lower case would move the places.
  const lowered = folded.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const lastExtraArgsEnd = lowered.lastIndexOf(EXTRA_ARGS_END);
  const lastTagEnd = lowered.lastIndexOf('>');
  const spans: Span[] = [];
  const starts = new RegExp(TAG_START);
  for (let match = starts.exec(folded); match; match = starts.exec(folded)) {
    const { index: start } = match;
    let end = starts.lastIndex;
    if (match[0].endsWith(':')) {
      if (end > lastTagEnd) break;
      end = folded.indexOf('>', end) + 1;
    } else if (end <= lastExtraArgsEnd) {
      end = lowered.indexOf(EXTRA_ARGS_END, end) + EXTRA_ARGS_END.length;
    }
    const atEdge = isEdge(folded.charAt(start - 1)) || isEdge(folded.charAt(end));
    spans.push({ start, end, replacement: atEdge ? '' : ' ' });
    starts.lastIndex = end;
  }
  return spans;
}

function findAll(pattern: RegExp, replacement: string) {
  return (folded: string): Span[] =>
    Array.from(folded.matchAll(pattern), ({ 0: found, index: start }) => ({
      start,
      end: start + found.length,
      replacement,
    }));
}

const findWildcards = findAll(/_{2,}/g, '_');
const findEmbeddings = findAll(/embedding:/gi, 'embedding ');

/** A prompt without what an engine would take for commands; idempotent. See above for the rule. */
export function withoutControlSequences(text: string): string {
  if (!SUSPICIOUS.test(text.normalize('NFKD').replace(INVISIBLE, ''))) return text;
  // Underscores first: only then can no tag come out of what is left.
  const withoutWildcards = replaced(text, findWildcards);
  return replaced(replaced(withoutWildcards, findTags), findEmbeddings);
}
