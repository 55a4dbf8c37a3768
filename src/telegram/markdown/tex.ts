import { COMMANDS, SUBSCRIPTS, SUPERSCRIPTS } from './tex-symbols.js';

/**
 * A formula as a line of text where that loses nothing ("x² + ½·π"); undefined where it takes more than
 * Unicode has (matrices, sums over fractions, unknown commands).
 */
export function texToText(tex: string): string | undefined {
  const reader: Reader = { tex, at: 0 };
  const text = readGroup(reader, undefined);
  return text === undefined || reader.at < tex.length
    ? undefined
    : text.replace(/\s+/g, ' ').trim();
}

interface Reader {
  readonly tex: string;
  at: number;
}

/** Deeper nesting is no line of text for a person. */
const MAX_DEPTH = 12;

/** Up to the closing brace, or the end; undefined when something can't be shown. */
function readGroup(reader: Reader, close: '}' | ']' | undefined, depth = 0): string | undefined {
  let text = '';
  while (reader.at < reader.tex.length) {
    if (reader.tex[reader.at] === close) {
      reader.at += 1;
      return text;
    }
    const piece = readPiece(reader, depth);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return close === undefined ? text : undefined;
}

function readPiece(reader: Reader, depth: number): string | undefined {
  const char = reader.tex[reader.at] ?? '';
  if (char === '\\') return readCommand(reader, depth);
  reader.at += 1;
  switch (char) {
    case '^':
      return raise(readArgument(reader, depth), SUPERSCRIPTS);
    case '_':
      return raise(readArgument(reader, depth), SUBSCRIPTS);
    case '{':
      return depth < MAX_DEPTH ? readGroup(reader, '}', depth + 1) : undefined;
    case '~':
      return ' ';
    case '-':
      return '−';
    case '*':
      return '∗';
    case "'":
      return '′';
    case '}':
    case '&':
    case '%':
    case '#':
    case '$':
      return undefined;
    default:
      return char;
  }
}

/** What follows a command, `^` or `_`: a group in braces, a command, or one character. */
function readArgument(reader: Reader, depth: number): string | undefined {
  if (depth >= MAX_DEPTH) return undefined;
  while (reader.tex[reader.at] === ' ') reader.at += 1;
  return reader.at < reader.tex.length ? readPiece(reader, depth + 1) : undefined;
}

function raise(text: string | undefined, letters: Readonly<Record<string, string>>) {
  if (text === undefined) return undefined;
  const raised = Array.from(text, (char) => (char === ' ' ? '' : letters[char]));
  return raised.includes(undefined) ? undefined : raised.join('');
}

const COMMAND = /\\(?:[a-zA-Z]+|[^])/y;

function readCommand(reader: Reader, depth: number): string | undefined {
  const start = reader.at;
  COMMAND.lastIndex = start;
  const name = COMMAND.exec(reader.tex)?.[0];
  if (name === undefined) return undefined;
  reader.at += name.length;
  switch (name) {
    case '\\frac':
    case '\\dfrac':
    case '\\tfrac': {
      const over = inParentheses(readArgument(reader, depth));
      const under = inParentheses(readArgument(reader, depth));
      if (over === undefined || under === undefined) return undefined;
      return standsAlone(reader, start) ? `${over}/${under}` : `(${over}/${under})`;
    }
    case '\\left':
    case '\\right':
      // A dot is a bracket that isn't shown.
      if (reader.tex[reader.at] === '.') reader.at += 1;
      return '';
    case '\\sqrt':
      return readRoot(reader, depth);
    case '\\text':
    case '\\textbf':
    case '\\textit':
    case '\\mathrm':
    case '\\mathbf':
    case '\\mathit':
    case '\\operatorname':
      return readWords(reader);
    case '\\boxed':
      return readArgument(reader, depth);
    case '\\mathbb':
      return COMMANDS[`\\mathbb{${readWords(reader) ?? ''}}`];
    default:
      return COMMANDS[name];
  }
}

function readRoot(reader: Reader, depth: number): string | undefined {
  let degree: string | undefined = '';
  if (reader.tex[reader.at] === '[') {
    reader.at += 1;
    degree = raise(readGroup(reader, ']', depth + 1), SUPERSCRIPTS);
  }
  const under = inParentheses(readArgument(reader, depth));
  return degree === undefined || under === undefined ? undefined : `${degree}√${under}`;
}

const WORDS = /\s*\{([^{}\\$]*)\}/y;

/** Words stand as they are: no command is read in them. */
function readWords(reader: Reader): string | undefined {
  WORDS.lastIndex = reader.at;
  const match = WORDS.exec(reader.tex);
  if (match) reader.at += match[0].length;
  return match?.[1];
}

/** A number, a name or a power stands alone in a fraction; anything longer is held together. */
function inParentheses(text: string | undefined): string | undefined {
  return text === undefined || /^[\p{L}\p{N}.′]+$/u.test(text) ? text : `(${text.trim()})`;
}

/** "2½π" is not "21/2π": a fraction between factors is held together. */
function standsAlone({ tex, at }: Reader, start: number): boolean {
  return (
    /(?:^|[-+=<>({,&])\s*$/.test(tex.slice(0, start)) &&
    /^\s*(?:$|[-+=<>)},.]|\\right)/.test(tex.slice(at))
  );
}
