import { expect } from 'vitest';
import type { FormattedText } from '../../../src/telegram/formatted-text.js';
import { isBlank } from '../../../src/domain/visible-text.js';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What the Bot API asks of a message's text and entities. */
export function expectSendable({ text, entities }: FormattedText, limit: number): void {
  expect(Array.from(text).length).toBeLessThanOrEqual(limit);
  expect(text.isWellFormed()).toBe(true);
  expect(isBlank(text)).toBe(false);
  expect(entities.length).toBeLessThanOrEqual(100);
  let before = 0;
  const open: { end: number; isCode: boolean }[] = [];
  for (const { type, offset, length } of entities) {
    const end = offset + length;
    expect(length).toBeGreaterThan(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(offset).toBeGreaterThanOrEqual(before);
    expect(text.slice(offset, end).isWellFormed()).toBe(true);
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= offset) open.pop();
    const around = open.at(-1);
    if (around) {
      expect(end, `${type} at ${offset} inside`).toBeLessThanOrEqual(around.end);
      expect(around.isCode).toBe(false);
    }
    open.push({ end, isCode: type === 'code' || type === 'pre' });
    before = offset;
  }
}

/** Borders between parts fall between graphemes of their joined text. */
export function expectWholeGraphemes(parts: readonly FormattedText[]): void {
  const text = parts.map((part) => part.text).join('');
  const starts = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
  let at = 0;
  for (const part of parts) {
    expect(starts.has(at), `a border at ${at}`).toBe(true);
    at += part.text.length;
  }
}
