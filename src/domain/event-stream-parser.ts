/** Reads `text/event-stream` (WHATWG HTML, "Server-sent events") as it comes in. */
export interface EventStreamParser {
  /** The data of the events that these bytes complete, in order. */
  push(bytes: Uint8Array): string[];
  /** The stream is over. A last event counts without its blank line too: some servers leave it out. */
  end(): string[];
}

const FIELD = 'data';
const LINE_END = /[\r\n]/g;

/**
 * Only data comes out; comments, names, ids and unknown fields are dropped. Bytes may be split
 * anywhere, also inside a character. Nothing is capped here: one event may be a picture of
 * megabytes, so whoever reads the bytes counts them.
 */
export function createEventStreamParser(): EventStreamParser {
  // Takes a byte order mark off, as the standard wants.
  const decoder = new TextDecoder();
  /** The beginning of a line whose end has not come. */
  let begun = '';
  /** The last text ended with CR: an LF that comes next belongs to it. */
  let afterCarriageReturn = false;
  let dataLines: string[] = [];

  function takeEvent(events: string[]): void {
    if (dataLines.length > 0) events.push(dataLines.join('\n'));
    dataLines = [];
  }

  function takeLine(line: string, events: string[]): void {
    if (line === '') {
      takeEvent(events);
    } else if (line === FIELD) {
      dataLines.push('');
    } else if (line.startsWith(`${FIELD}:`)) {
      const value = line.slice(FIELD.length + 1);
      dataLines.push(value.startsWith(' ') ? value.slice(1) : value);
    }
  }

  function takeText(text: string): string[] {
    const events: string[] = [];
    if (text === '') return events;
    let lineStart = afterCarriageReturn && text.startsWith('\n') ? 1 : 0;
    afterCarriageReturn = text.endsWith('\r');
    // Only the new text is searched, so a line that comes in a thousand pieces is read once.
    LINE_END.lastIndex = lineStart;
    for (let match = LINE_END.exec(text); match; match = LINE_END.exec(text)) {
      takeLine(begun + text.slice(lineStart, match.index), events);
      begun = '';
      lineStart = match.index + (text.startsWith('\r\n', match.index) ? 2 : 1);
      LINE_END.lastIndex = lineStart;
    }
    begun += text.slice(lineStart);
    return events;
  }

  return {
    push: (bytes) => takeText(decoder.decode(bytes, { stream: true })),
    end() {
      const events = takeText(decoder.decode());
      takeLine(begun, events);
      begun = '';
      takeEvent(events);
      return events;
    },
  };
}
