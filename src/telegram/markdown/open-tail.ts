/** Half-typed markup at the end of a text that is still growing, made fit to be seen. */

/** A line of nothing but marks may become a heading, a fence, a rule, a table's rule or an item. */
const ONLY_MARKS = /^[ \t>]*(?:[-=*_+#`~|:$\\ \t]+|\d{1,9}[.)]?[ \t]*)$/;
const TABLE_RULE = /^ *\|[-:| ]*-[-:| ]*$/;
const MARKS_AT_END = /(?:[*_~|`$\\]+|!?\[|!)$/;

/** Leaves out the end of the last line as long as nobody can say what it will mean. */
export function hideHalfTyped(line: string): string {
  if (TABLE_RULE.test(line)) return line;
  if (ONLY_MARKS.test(line)) return '';
  // A mark that closes something stays: what it closes was open before it.
  const marks = MARKS_AT_END.exec(line)?.[0];
  if (marks === undefined) return line;
  const before = line.slice(0, -marks.length);
  return openMarks(before).length === 0 ? before : line;
}

const HALF_LINK = /!?\[(?![ \d])([^[\]\n]*)\](?:\([^)\s]*)?$/;
const HALF_LABEL = /!?\[(?=[^[\]\n]*$)(?![ \d])/;

/** More marks with nothing behind them are no markup. */
const MAX_BARE_MARKS = 4;

/** Closes what is open at the end of the last paragraph, so that it looks as it will once it is closed. */
export function closeOpenTail(source: string): string {
  const trimmed = source.trimEnd();
  const start = trimmed.lastIndexOf('\n\n') + 1;
  let tail = closeTableRule(trimmed.slice(start)).replace(HALF_LINK, '$1').replace(HALF_LABEL, '');
  for (let bare = 0; bare < MAX_BARE_MARKS; bare += 1) {
    const open = openMarks(tail);
    const last = open.at(-1) ?? '';
    // With nothing behind it, a mark would close as another one; of "~~x~~" half the end may be there.
    const unfinished = tail.endsWith(last) ? last : /^(?:~~|\|\|)$/.test(last) ? last.slice(1) : '';
    if (unfinished === '' || !tail.endsWith(unfinished)) {
      tail += open.reverse().join('');
      break;
    }
    tail = tail.slice(0, -unfinished.length);
  }
  return trimmed.slice(0, start) + tail;
}

/** A table is one from its second line on. */
function closeTableRule(tail: string): string {
  const lines = tail.split('\n');
  const [header = '', rule = ''] = lines.slice(-2);
  if (lines.length < 2 || !header.includes('|') || !TABLE_RULE.test(rule)) return tail;
  const columns = header.replace(/^ *\||\| *$/g, '').split('|').length;
  return [...lines.slice(0, -1), '|---'.repeat(columns) + '|'].join('\n');
}

const MARK = /\\[^]|(`+)|\$\$|\*\*\*|\*\*|__|~~|\|\||[*_]/g;

/** The marks that nothing closes, outermost first. */
function openMarks(text: string): string[] {
  const open: string[] = [];
  let codeUntil = 0;
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    const { index } = match;
    if (index < codeUntil || mark.startsWith('\\')) continue;
    const end = index + mark.length;
    if (match[1] !== undefined || mark === '$$') {
      const close = text.indexOf(mark, end);
      // In open code and formulas nothing else is open.
      if (close < 0) return [...open, mark];
      codeUntil = close + mark.length;
      continue;
    }
    const hugsBefore = index > 0 && /\S/.test(text[index - 1] ?? '');
    const hugsAfter = end === text.length || /\S/.test(text[end] ?? '');
    const opened = open.lastIndexOf(mark);
    const isInWord = /\w/.test(text[index - 1] ?? '') && /\w/.test(text[end] ?? '');
    if (hugsBefore && opened >= 0) open.length = opened;
    else if (hugsAfter && !(isInWord && /[_|]/.test(mark))) open.push(mark);
  }
  return open;
}
