import { closeOpenTail, hideHalfTyped } from './open-tail.js';
import { isOrdered, type OpenItem, readMarkers, reopen } from './open-items.js';
import { toLanguage } from './parse.js';

/** How a section is joined to the one before. */
type Joint = '' | ' ' | '\n' | '\n\n';

/** A piece of markdown that means the same whatever follows it. */
export type Section =
  | {
      type: 'prose';
      joint: Joint;
      source: string;
      /** What the item that begins it is counted as; its marker says 1. */
      firstNumber: number | undefined;
    }
  | {
      type: 'code';
      joint: Joint;
      text: string;
      language: string;
      /** Belongs to the code block of the section before. */
      isContinued: boolean;
    };

/**
 * Cuts markdown into sections while it comes. Sections depend on the text alone, not on the chunks it came
 * in, so a streamed answer and a whole one are converted alike. Text is settled at empty lines, top-level
 * list items and headings, code line by line; a paragraph, table or list longer than
 * `MAX_SECTION_CHARS` is cut between lines, or between words, and goes on with its list items or its
 * table header opened again. That bounds the work for each chunk.
 */
export interface SectionReader {
  /** Line ends must be "\n". */
  push(markdown: string): Section[];
  /** What is open, as a person should see it while it is being typed. */
  peek(): Section[];
  finish(): Section[];
}

const MAX_SECTION_CHARS = 4000;

interface Fence {
  mark: string;
  indent: number;
  language: string;
  joint: Joint;
  isContinued: boolean;
  emptyLines: number;
}

interface State {
  /** Source of the open prose section. */
  open: string;
  hasText: boolean;
  joint: Joint;
  firstNumber: number | undefined;
  /** The number of the top-level list's last item. */
  lastNumber: number;
  isAfterEmptyLine: boolean;
  isMidLine: boolean;
  items: readonly OpenItem[];
  fence: Fence | undefined;
  /** What ends the formula that the open section ends in. */
  mathEnd: string | undefined;
}

const START: State = {
  open: '',
  hasText: false,
  joint: '\n',
  firstNumber: undefined,
  lastNumber: 0,
  isAfterEmptyLine: false,
  isMidLine: false,
  items: [],
  fence: undefined,
  mathEnd: undefined,
};

export function createSectionReader(): SectionReader {
  let state = START;
  let rest = '';
  return {
    push(markdown) {
      const out: Section[] = [];
      rest += markdown;
      for (let piece = nextPiece(rest); piece !== undefined; piece = nextPiece(rest)) {
        rest = rest.slice(piece.length);
        state = readPiece(state, piece, out);
      }
      return out;
    },
    peek() {
      const out: Section[] = [];
      flush(readPiece(state, hideHalfTyped(rest), out), out);
      const last = out.at(-1);
      return last?.type === 'prose'
        ? [...out.slice(0, -1), { ...last, source: closeOpenTail(last.source) }]
        : out;
    },
    finish() {
      const out: Section[] = [];
      state = flush(readPiece(state, rest, out), out);
      rest = '';
      return out;
    },
  };
}

/** A whole line, or as much of a very long one as a section holds; undefined while that isn't there. */
function nextPiece(rest: string): string | undefined {
  const end = rest.indexOf('\n');
  if (end >= 0 && end <= MAX_SECTION_CHARS) return rest.slice(0, end + 1);
  if (rest.length <= MAX_SECTION_CHARS) return undefined;
  const window = rest.slice(0, MAX_SECTION_CHARS);
  const words = /^[^]*\s/.exec(window)?.[0];
  if (words !== undefined && words.length > MAX_SECTION_CHARS / 2) return words;
  return /[\ud800-\udbff]$/.test(window) ? window.slice(0, -1) : window;
}

function flush(state: State, out: Section[]): State {
  const { open, hasText, joint, firstNumber } = state;
  if (hasText) out.push({ type: 'prose', joint, source: open, firstNumber });
  return { ...state, open: '', hasText: false, firstNumber: undefined, mathEnd: undefined };
}

function readPiece(state: State, piece: string, out: Section[]): State {
  if (piece === '') return state;
  const line = piece.replace(/\n$/, '');
  const next = state.fence
    ? readCodeLine(state, state.fence, line, out)
    : state.isMidLine
      ? readRestOfLine(state, piece, out)
      : line.trim() === ''
        ? readEmptyLine(state)
        : readProseLine(state, piece, out);
  return { ...next, isMidLine: !piece.endsWith('\n') };
}

function readEmptyLine(state: State): State {
  const open = state.hasText ? `${state.open}\n` : '';
  return { ...state, open, isAfterEmptyLine: true, mathEnd: undefined };
}

function readRestOfLine(state: State, piece: string, out: Section[]): State {
  if (state.open.length + piece.length <= MAX_SECTION_CHARS) return append(state, piece);
  const joint = /\s$/.test(state.open) ? ' ' : '';
  const quote = /(?:^|\n)([ >]*> ?)[^\n]*$/.exec(state.open)?.[1] ?? '';
  return append({ ...flush(state, out), joint, open: quote }, piece);
}

function append(state: State, piece: string): State {
  return { ...state, open: state.open + piece, hasText: true };
}

const FENCE = /^((?:(?:[-*+]|\d{1,9}[.)]) +)*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
const INTERRUPTS = /^(?:#{1,6}(?:\s|$)|>|`{3}|~{3}|([-*_])(?: *\1){2,} *$)/;
const HEADING = /^#{1,6}(?:\s|$)/;
/** Deeper than this is code, or goes on with a paragraph (CommonMark 4.4). */
const MAX_EXTRA_INDENT = 3;

/** Deeper lists have no room on a phone, and each level makes the parser read its lines again. */
const MAX_INDENT = 24;

function readProseLine(state: State, piece: string, out: Section[]): State {
  const end = piece.endsWith('\n') ? '\n' : '';
  const line = piece
    .slice(0, piece.length - end.length)
    .replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '    ').slice(0, MAX_INDENT));
  const indent = line.search(/\S/);
  const markers = readMarkers(line, indent);
  const content = line.slice(indent);
  const around = stillOpen(state, indent, markers.length > 0 || INTERRUPTS.test(content));
  const isShallow = indent - (around.at(-1)?.contentIndent ?? 0) <= MAX_EXTRA_INDENT;

  const fence = state.mathEnd === undefined ? FENCE.exec(content) : null;
  if (fence && (isShallow || around.length > 0)) {
    const [, itemMarkers = '', mark = '', info = ''] = fence;
    const before =
      itemMarkers === ''
        ? { ...state, items: around }
        : readProseLine(state, `${line.slice(0, indent)}${itemMarkers.trimEnd()}\n`, out);
    const joint = jointBefore(before);
    return {
      ...flush(before, out),
      isAfterEmptyLine: false,
      fence: {
        mark,
        indent: indent + itemMarkers.length,
        language: toLanguage(info),
        joint,
        isContinued: false,
        emptyLines: 0,
      },
    };
  }

  const [first] = markers;
  const isTopItem = around.length === 0 && first !== undefined && isShallow;
  const begins =
    !state.hasText ||
    (state.isAfterEmptyLine
      ? isShallow
      : state.mathEnd === undefined &&
        around.length === 0 &&
        ((isTopItem && interruptsParagraph(state, first)) || HEADING.test(content)));
  const isItem = isShallow && (around.length > 0 || begins);
  const items = isItem ? [...around, ...markers] : around;
  if (!begins) return keepMath(appendLine({ ...state, items }, line + end, out), content);

  const joint = HEADING.test(content) ? '\n\n' : jointBefore(state);
  const opened = { ...flush(state, out), joint, open: reopen(around), isAfterEmptyLine: false };
  if (!isTopItem || !isOrdered(first)) {
    return keepMath(append({ ...opened, items }, line + end), content);
  }
  // Counted here, and a short marker for the parser: models indent below "10." as below "9.".
  const counted = countItem(state, first);
  const shortened = line.slice(0, indent) + line.slice(indent).replace(/^\d+/, '1');
  return append(
    {
      ...opened,
      items: readMarkers(shortened, indent),
      firstNumber: counted,
      lastNumber: counted,
    },
    shortened + end,
  );
}

/** A line that is indented less ends items, unless it goes on with their paragraph. */
function stillOpen(state: State, indent: number, isBlockStart: boolean): readonly OpenItem[] {
  if (!state.isAfterEmptyLine && !isBlockStart) return state.items;
  return state.items.filter(({ contentIndent }) => contentIndent <= indent);
}

/** Only a list that begins with 1 may follow a paragraph's line (CommonMark 5.3). */
function interruptsParagraph(state: State, item: OpenItem): boolean {
  return state.items.length > 0 || !isOrdered(item) || Number.parseInt(item.marker, 10) === 1;
}

/** A list of nothing but "1." is counted up; any other keeps its numbers. */
function countItem(state: State, item: OpenItem): number {
  const typed = Number.parseInt(item.marker, 10);
  const [open] = state.items;
  const goesOn = open !== undefined && isOrdered(open);
  return goesOn ? Math.max(typed, state.lastNumber + 1) : typed;
}

function jointBefore({ isAfterEmptyLine }: State): Joint {
  return isAfterEmptyLine ? '\n\n' : '\n';
}

const TABLE_HEAD = /(?:^|\n)([^\n]*\|[^\n]*\n *\|?(?: *:?-+:? *\|)+ *(?::?-+:? *)?\n)[^]*$/;

function appendLine(state: State, piece: string, out: Section[]): State {
  const kept = { ...state, isAfterEmptyLine: false };
  if (state.open.length + piece.length <= MAX_SECTION_CHARS) return append(kept, piece);
  const tableHead = piece.includes('|') ? TABLE_HEAD.exec(state.open)?.[1] : undefined;
  const open = tableHead ?? reopen(state.items);
  return append({ ...flush(kept, out), joint: '\n', open }, piece);
}

/** Lines of a formula are no list items, though they begin with "+" or "-". */
function keepMath(state: State, content: string): State {
  const opening = /^(?:\$\$|\\\[)/.exec(content)?.[0];
  const mathEnd = state.mathEnd ?? (opening === '$$' ? '$$' : opening && '\\]');
  const seen = state.mathEnd === undefined ? content.slice(2) : content;
  return { ...state, mathEnd: mathEnd && !seen.includes(mathEnd) ? mathEnd : undefined };
}

/** So many empty lines in code are shown as these. */
const MAX_EMPTY_LINES = 10;

function readCodeLine(state: State, fence: Fence, line: string, out: Section[]): State {
  const content = line.trim();
  if (!state.isMidLine && content.startsWith(fence.mark) && /^(.)\1*$/.test(content)) {
    return { ...state, fence: undefined };
  }
  if (content === '' && !state.isMidLine) {
    const emptyLines = Math.min(fence.emptyLines + 1, MAX_EMPTY_LINES);
    return { ...state, fence: { ...fence, emptyLines } };
  }
  const { language, isContinued } = fence;
  const outdented = state.isMidLine ? line : line.replace(new RegExp(`^ {0,${fence.indent}}`), '');
  const before = isContinued ? '\n'.repeat(fence.emptyLines) : '';
  const joint = !isContinued ? fence.joint : state.isMidLine ? '' : '\n';
  out.push({ type: 'code', joint, text: before + outdented, language, isContinued });
  return { ...state, fence: { ...fence, isContinued: true, emptyLines: 0 } };
}
