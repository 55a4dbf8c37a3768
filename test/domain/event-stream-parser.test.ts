import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventStreamParser } from '../../src/domain/event-stream-parser.js';

/** The data of a stream that comes in these pieces. */
function dataOf(...pieces: (string | Uint8Array)[]): string[] {
  const parser = createEventStreamParser();
  return [...pieces.flatMap((piece) => parser.push(Buffer.from(piece))), ...parser.end()];
}

describe('createEventStreamParser', () => {
  it.each([
    ['LF', 'data: a\n\ndata: b\n\n', ['a', 'b']],
    ['CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n', ['a', 'b']],
    ['CR', 'data: a\r\rdata: b\r\r', ['a', 'b']],
    ['line ends of every kind', 'data: a\r\n\ndata: b\n\rdata: c\r\r\n', ['a', 'b', 'c']],
    ['no space after the colon', 'data:a\n\n', ['a']],
    ['two spaces after the colon', 'data:  a\n\n', [' a']],
    ['colons in the data', 'data: a: b\n\n', ['a: b']],
    ['data of several lines', 'data: {\ndata: }\n\n', ['{\n}']],
    ['empty data', 'data:\n\ndata\n\n', ['', '']],
    ['comments', ': ping\n\n:\ndata: a\n: between\n\n', ['a']],
    ['other fields', 'event: x\nid: 1\nretry: 5\ndatum: no\ndata: a\n\n', ['a']],
    ['an event without data', 'event: x\n\n', []],
    ['blank lines', '\n\n\r\n\rdata: a\n\n\n\n', ['a']],
    ['a byte order mark', '\ufeffdata: a\n\n', ['a']],
    ['a last event without its blank line', 'data: a\n\ndata: [DONE]\n', ['a', '[DONE]']],
    ['a last line without its end', 'data: [DONE]', ['[DONE]']],
    ['nothing', '', []],
  ])('reads %s', (_case, text, expected) => {
    expect(dataOf(text)).toEqual(expected);
  });

  it('hands an event out with the bytes that complete it', () => {
    const parser = createEventStreamParser();
    expect(parser.push(Buffer.from('data: a\n'))).toEqual([]);
    expect(parser.push(Buffer.from('\ndata: b'))).toEqual(['a']);
    expect(parser.push(Buffer.from('\n\n'))).toEqual(['b']);
    expect(parser.end()).toEqual([]);
  });

  it('does not take a CRLF that is split for two line ends', () => {
    expect(dataOf('data: a\r', '\ndata: b\r', '\n\r', '\n')).toEqual(['a\nb']);
    expect(dataOf('data: a\r', new Uint8Array(), '\ndata: b\n\n')).toEqual(['a\nb']);
  });

  it('reads the same however the bytes are split, inside characters too', () => {
    const stream = Buffer.from(
      ': ping\r\n\r\ndata: {"a":"ö€🦊"}\r\n\r\ndata: x\rdata: 🦊\r\rdata: [DONE]\n\n',
    );
    const whole = dataOf(stream);
    expect(whole).toEqual(['{"a":"ö€🦊"}', 'x\n🦊', '[DONE]']);
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length)), (cuts) => {
        const bounds = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const pieces = bounds.slice(1).map((end, index) => stream.subarray(bounds[index], end));
        expect(dataOf(...pieces)).toEqual(whole);
      }),
    );
  });

  it('takes a line of megabytes that comes in small pieces', () => {
    const piece = Buffer.alloc(4096, 'x');
    const pieces = Array.from({ length: 1024 }, () => piece);
    const [data] = dataOf('data: ', ...pieces, '\n\n');
    expect(data).toHaveLength(4096 * 1024);
  });
});
