import type { FastifyInstance } from 'fastify';
import { invalidBody } from './errors.js';

/** Our deepest body, a chat with tools, needs about 12. Node's JSON.stringify gives up near 7000. */
const MAX_DEPTH = 32;
/**
 * Values and containers in one body. 256 messages of 16 parts make about 30 000. Without a bound
 * 20 MB of empty lists take half a gigabyte and hold the event loop for 1.7 s (measured).
 */
const MAX_VALUES = 100_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Where the string that begins there ends; the text's end when it never does. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return json.length;
}

/**
 * What makes a JSON text too costly to build, before anything is built; undefined = nothing. It
 * jumps over strings, so a picture of megabytes costs no more than a look for its closing quote.
 * Whether the text is JSON at all is for the parser to say.
 */
export function excessOf(json: string): 'depth' | 'values' | undefined {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < json.length; at += 1) {
    switch (json.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(json, at);
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        depth += 1;
        values += 1;
        if (depth > MAX_DEPTH) return 'depth';
        break;
      case COMMA:
        values += 1;
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        depth -= 1;
        break;
    }
    if (values > MAX_VALUES) return 'values';
  }
  return undefined;
}

/**
 * JSON is the only type of body in this scope (others get 415), within bounds of depth and number.
 * Keys that would reach an object's prototype are refused, since no honest client sends them; of a
 * key that stands twice the last one counts, for the token as for everything else.
 */
export function acceptGuardedJson(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string' },
    (request, body, done) => {
      switch (excessOf(body)) {
        case 'depth':
          done(invalidBody(`The body must not be nested deeper than ${MAX_DEPTH} levels.`));
          return;
        case 'values':
          done(invalidBody(`The body must not have more than ${MAX_VALUES} values.`));
          return;
        case undefined:
          void parseJson(request, body, done);
      }
    },
  );
}
