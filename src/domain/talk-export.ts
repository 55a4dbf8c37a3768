import type { Talk, Turn, TurnQuestion } from './talk.js';

/** The words around what was said; they come in the person's language. */
export interface ExportWords {
  untitled: string;
  you: string;
  /** Stands where a turn is on a branch that was left. */
  leftBranch: string;
  picture: (number: number) => string;
  model: (name: string) => string;
  /** The answer did not come to its end. */
  unfinished: string;
}

const HEADING = /^( {0,3})(#{1,6})(?=[ \t]|$)/u;
/** A line of these turns the line above it into a heading, or is a rule, as between our turns. */
const UNDERLINE = /^( {0,3})(=+|-+)(?=[ \t]*$)/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

/**
 * A text with the headings in it escaped, so that those of the file are the only ones; what is in a
 * fenced block of code is no heading. A fence that is left open is closed.
 */
export function withoutHeadings(text: string): string {
  let fence: string | undefined;
  const lines = text.split('\n').map((line) => {
    const [, mark] = FENCE.exec(line) ?? [];
    if (fence !== undefined) {
      const closes = mark !== undefined && mark.startsWith(fence) && /^\s*[`~]+\s*$/u.test(line);
      if (closes) fence = undefined;
      return line;
    }
    if (mark !== undefined) {
      fence = mark;
      return line;
    }
    return line.replace(HEADING, '$1\\$2').replace(UNDERLINE, '$1\\$2');
  });
  return fence === undefined ? lines.join('\n') : [...lines, fence].join('\n');
}

/** A title on one line, in which nothing is markup. */
function plainLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
}

function questionOf({ text, pictures }: TurnQuestion, words: ExportWords): string {
  const named = pictures.map((_, index) => `*[${words.picture(index + 1)}]*`);
  return [withoutHeadings(text.trim()), ...named].filter((part) => part !== '').join('\n\n');
}

function isUnfinished({ answer }: Turn): boolean {
  return answer.finishReason !== 'stop' && answer.finishReason !== 'tool_calls';
}

/** A turn with its question and answer under headings of their own. */
export function turnToMarkdown(turn: Turn, inLine: boolean, words: ExportWords): string {
  const { question, answer, askedAtMs } = turn;
  const at = new Date(askedAtMs).toISOString().slice(0, 16).replace('T', ' ');
  const parts = [
    `## ${words.you} · ${at} UTC`,
    inLine ? '' : `*${words.leftBranch}*`,
    questionOf(question, words),
    `## ${words.model(plainLine(answer.model))}`,
    withoutHeadings(answer.text.trim()),
    isUnfinished(turn) ? `*${words.unfinished}*` : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`.toWellFormed();
}

export function exportTitle({ title }: Pick<Talk, 'title'>, words: ExportWords): string {
  return `# ${plainLine(title ?? words.untitled)}\n\n`.toWellFormed();
}

/** Of the file; what file systems and clients take everywhere. */
export function exportFileName({ title = '' }: Pick<Talk, 'title'>): string {
  const name = title
    .toWellFormed()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return `${Array.from(name).slice(0, 40).join('') || 'chat'}.md`;
}
