/** Reads `text/event-stream` (WHATWG HTML, "Server-sent events") as it comes in. */
export interface EventStreamParser {
  /** The data of the events that these bytes complete, in order. */
  push(bytes: Buffer): string[];
  /** The stream is over. A last event counts without its blank line too: some servers leave it out. */
  end(): string[];
}

const FIELD = 'data';
const FIELD_START = `${FIELD}:`;
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The place after the last line end; 0 without one. No byte of a longer character looks like one. */
function endOfLines(bytes: Buffer): number {
  if (bytes.at(-1) === LINE_FEED) return bytes.length;
  return Math.max(bytes.lastIndexOf(LINE_FEED), bytes.lastIndexOf(CARRIAGE_RETURN)) + 1;
}

/** A class, since there is one for each stream: its methods are made once, and its state lies together. */
class LineParser implements EventStreamParser {
  #isFirstText = true;
  /** The beginning of a line whose end has not come; as bytes, for it may end inside a character. */
  #begun: Buffer[] = [];
  /** The last text ended with CR: an LF that comes next belongs to it. */
  #afterCarriageReturn = false;
  /** Of the event whose blank line has not come; undefined = it has no data so far. */
  #data: string | undefined;

  push(bytes: Buffer): string[] {
    const events: string[] = [];
    const end = endOfLines(bytes);
    if (end > 0) this.#takeLines(this.#completed(bytes, end), events);
    if (end < bytes.length) this.#begun.push(bytes.subarray(end));
    return events;
  }

  end(): string[] {
    const events: string[] = [];
    this.#takeLine(this.#withoutMark(Buffer.concat(this.#begun).toString()), events);
    this.#takeEvent(events);
    this.#begun = [];
    return events;
  }

  /** The lines that these bytes complete. A line that comes in a thousand pieces is read once. */
  #completed(bytes: Buffer, end: number): string {
    if (this.#begun.length === 0) return bytes.toString('utf8', 0, end);
    const pieces = [...this.#begun, bytes.subarray(0, end)];
    this.#begun = [];
    return Buffer.concat(pieces).toString();
  }

  #withoutMark(text: string): string {
    const hasMark = this.#isFirstText && text.startsWith(BYTE_ORDER_MARK);
    this.#isFirstText = false;
    return hasMark ? text.slice(1) : text;
  }

  /** With every line end as LF. */
  #toLines(text: string): string {
    const rest = this.#afterCarriageReturn && text.startsWith('\n') ? text.slice(1) : text;
    this.#afterCarriageReturn = rest.endsWith('\r');
    return rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest;
  }

  #takeLines(text: string, events: string[]): void {
    const lines = this.#toLines(this.#withoutMark(text));
    let start = 0;
    for (let end = lines.indexOf('\n'); end !== -1; end = lines.indexOf('\n', start)) {
      this.#takeLine(lines.slice(start, end), events);
      start = end + 1;
    }
  }

  #takeLine(line: string, events: string[]): void {
    if (line === '') {
      this.#takeEvent(events);
    } else if (line.startsWith(FIELD_START)) {
      const hasSpace = line.startsWith(' ', FIELD_START.length);
      this.#takeData(line.slice(FIELD_START.length + (hasSpace ? 1 : 0)));
    } else if (line === FIELD) {
      this.#takeData('');
    }
  }

  #takeData(line: string): void {
    this.#data = this.#data === undefined ? line : `${this.#data}\n${line}`;
  }

  #takeEvent(events: string[]): void {
    if (this.#data !== undefined) events.push(this.#data);
    this.#data = undefined;
  }
}

/**
 * Only data comes out; comments, names, ids and unknown fields are dropped. Bytes may be split
 * anywhere, also inside a character. Nothing is capped here: one event may be a picture of
 * megabytes, so whoever reads the bytes counts them.
 */
export function createEventStreamParser(): EventStreamParser {
  return new LineParser();
}
