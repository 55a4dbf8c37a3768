import { StringDecoder } from 'node:string_decoder';

/** Reads `text/event-stream` (WHATWG HTML, "Server-sent events") as it comes in. */
export interface EventStreamParser {
  /** The data of the events that these bytes complete, in order. */
  push(bytes: Uint8Array): string[];
  /** The stream is over. A last event counts without its blank line too: some servers leave it out. */
  end(): string[];
}

const FIELD = 'data';
const FIELD_START = `${FIELD}:`;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Only data comes out; comments, names, ids and unknown fields are dropped. Bytes may be split
 * anywhere, also inside a character. Nothing is capped here: one event may be a picture of
 * megabytes, so whoever reads the bytes counts them.
 */
export function createEventStreamParser(): EventStreamParser {
  // A third of a TextDecoder's time for the few bytes of an event (measured).
  const decoder = new StringDecoder('utf8');
  let isFirstText = true;
  /** The beginning of a line whose end has not come. */
  let begun = '';
  /** The last text ended with CR: an LF that comes next belongs to it. */
  let afterCarriageReturn = false;
  /** Of the event whose blank line has not come; undefined = it has no data so far. */
  let data: string | undefined;

  function takeEvent(events: string[]): void {
    if (data !== undefined) events.push(data);
    data = undefined;
  }

  function takeData(line: string): void {
    data = data === undefined ? line : `${data}\n${line}`;
  }

  function takeLine(line: string, events: string[]): void {
    if (line === '') {
      takeEvent(events);
    } else if (line.startsWith(FIELD_START)) {
      const hasSpace = line.startsWith(' ', FIELD_START.length);
      takeData(line.slice(FIELD_START.length + (hasSpace ? 1 : 0)));
    } else if (line === FIELD) {
      takeData('');
    }
  }

  /** With every line end as LF. */
  function toLines(text: string): string {
    const rest = afterCarriageReturn && text.startsWith('\n') ? text.slice(1) : text;
    afterCarriageReturn = rest.endsWith('\r');
    return rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest;
  }

  function takeText(text: string): string[] {
    const events: string[] = [];
    if (text === '') return events;
    const lines = toLines(isFirstText && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
    isFirstText = false;
    let lineStart = 0;
    // Only the new text is searched, so a line that comes in a thousand pieces is read once.
    for (let end = lines.indexOf('\n'); end !== -1; end = lines.indexOf('\n', lineStart)) {
      takeLine(begun + lines.slice(lineStart, end), events);
      begun = '';
      lineStart = end + 1;
    }
    begun += lines.slice(lineStart);
    return events;
  }

  return {
    push: (bytes) => takeText(decoder.write(bytes)),
    end() {
      const events = takeText(decoder.end());
      takeLine(begun, events);
      begun = '';
      takeEvent(events);
      return events;
    },
  };
}
