import fc from 'fast-check';

const words = fc.constantFrom(
  'word',
  'Two words.',
  '日本語。',
  'שלום עולם',
  'مرحبا',
  '👩‍👩‍👧‍👦',
  '🇩🇪🇫🇷',
  '👍🏽',
  'e\u0301\u0323',
  'a\u030a',
  'क्षि',
  '\ud83d',
  '\udc00x',
  '\0',
  '\u202e',
  '\u200b',
  '\t',
  '\r\n',
  '\r',
  '&amp;',
  '&#0;',
  '<br>',
  '<b>x</b>',
  'snake_case_name',
  '$5',
  'https://example.com/a_b',
);

const marks = fc.constantFrom(
  ...['*', '**', '***', '_', '~~', '||', '`', '```', '$', '$$', '\\(', '\\)', '\\[', '\\]', '\\'],
  ...['[', '](', '](https://a.io)', ')', '!', '|', '\n', '\n\n', '\n\n\n', '  \n', '> ', '\n> '],
  ...['\n- ', '\n1. ', '\n10. ', '\n   ', '\n     - ', '\n# ', '\n---\n', '\n===\n', '\n```js\n'],
  ...['\n~~~\n', '\n   ```\n', '\n| a | b |\n|---|:-:|\n', '| 1 | 2 |', '\n[^1]: ', '[^1]', ' '],
);

const { markdown: nested } = fc.letrec<{ markdown: string }>((tie) => ({
  markdown: fc.oneof(
    { depthSize: 'medium' },
    words,
    fc.array(tie('markdown'), { maxLength: 5 }).map((parts) => parts.join(' ')),
    tie('markdown').map((inner) => `**${inner}**`),
    tie('markdown').map((inner) => `*${inner}*`),
    tie('markdown').map((inner) => `||${inner}||`),
    tie('markdown').map((inner) => `~~${inner}~~`),
    tie('markdown').map((inner) => `[${inner}](https://a.io/x)`),
    tie('markdown').map((inner) => `\`${inner}\``),
    tie('markdown').map((inner) => `$${inner}$`),
    tie('markdown').map((inner) => `\n\n\`\`\`py\n${inner}\n\`\`\`\n\n`),
    tie('markdown').map((inner) => `\n\n> ${inner.replaceAll('\n', '\n> ')}\n\n`),
    tie('markdown').map((inner) => `\n- ${inner.replaceAll('\n', '\n  ')}\n`),
    tie('markdown').map((inner) => `\n1. ${inner.replaceAll('\n', '\n   ')}\n`),
    tie('markdown').map((inner) => `\n\n| a | ${inner} |\n|---|---|\n| ${inner} | b |\n\n`),
    tie('markdown').map((inner) => `\n## ${inner}\n`),
  ),
}));

const junk = fc.array(fc.oneof(words, marks, fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 60,
});

/** Whatever a model, or nobody, could write. */
export const markdowns = fc.oneof(
  nested,
  junk.map((pieces) => pieces.join('')),
  fc.tuple(nested, junk).map(([text, pieces]) => text + pieces.join('') + text),
  // Long enough for sections to be cut.
  fc.tuple(nested, fc.integer({ min: 1, max: 100 })).map(([text, times]) => text.repeat(times)),
);

export function chunksOf(text: string, sizes: readonly number[]): string[] {
  const chunks: string[] = [];
  let at = 0;
  for (let index = 0; at < text.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1;
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return chunks;
}
