import type { Inline } from './syntax.js';
import { texToText } from './tex.js';
import type { TextBuilder } from './text-builder.js';

/** Every line but the first begins with the indent. */
export function writeInlines(
  builder: TextBuilder,
  inlines: readonly Inline[],
  indent: string,
): void {
  for (const inline of inlines) writeInline(builder, inline, indent);
}

function writeInline(builder: TextBuilder, inline: Inline, indent: string): void {
  const start = builder.length;
  switch (inline.type) {
    case 'text':
      builder.write(inline.text.replaceAll('\n', `\n${indent}`));
      return;
    case 'code':
      writeCode(builder, inline.text);
      return;
    case 'math': {
      const text = texToText(inline.tex);
      if (text) builder.write(text);
      else writeCode(builder, inline.tex);
      return;
    }
    case 'styled':
      writeInlines(builder, inline.children, indent);
      builder.mark(start, { type: inline.style });
      return;
    case 'link':
      writeInlines(builder, inline.children, indent);
      writeTarget(builder, start, inline.url);
      return;
    case 'image':
      builder.write('🖼 ');
      builder.write(inline.alt);
      writeTarget(builder, start, inline.url);
      return;
    default:
      inline satisfies never;
  }
}

function writeCode(builder: TextBuilder, text: string): void {
  const start = builder.length;
  builder.write(text.replaceAll('\n', ' '));
  builder.mark(start, { type: 'code' });
}

/** Makes what was written since a link, or adds the address where Telegram takes no such link. */
function writeTarget(builder: TextBuilder, start: number, url: string): void {
  const label = builder.since(start).trim();
  // Telegram finds addresses in a text by itself, those of mail too.
  const shown = url.replace(/^mailto:/i, '');
  if (shown === label || url === `http://${label}`) return;
  if (isLinkable(url)) {
    if (label === '' || label === '🖼') builder.write(shown);
    builder.mark(start, { type: 'text_link', url });
  } else if (!/^(?:#|data:|$)/i.test(url)) {
    builder.write(label === '' ? shown : ` (${shown})`);
  }
}

/** Telegram refuses a link to a host without a dot, and makes a web address of a mail address. */
function isLinkable(url: string): boolean {
  if (/^tg:\/\/./i.test(url)) return isPlain(url);
  if (!/^https?:\/\//i.test(url) || !isPlain(url) || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname.includes('.') || hostname.startsWith('[');
}

const MAX_URL_CHARS = 2048;

function isPlain(url: string): boolean {
  return url.length <= MAX_URL_CHARS && url.isWellFormed() && !/[\s\p{Cc}\p{Cf}]/u.test(url);
}
