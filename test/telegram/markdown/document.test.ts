import { describe, expect, it } from 'vitest';
import { toMessageText } from '../../../src/telegram/markdown/document.js';

/** Entities as "type(covered text)", with the address or language behind. */
function convert(markdown: string): { text: string; entities: string[] } {
  const { text, entities } = toMessageText(markdown);
  return {
    text,
    entities: entities.map((entity) => {
      const covered = text.slice(entity.offset, entity.offset + entity.length);
      const extra =
        entity.type === 'text_link'
          ? ` ${entity.url}`
          : entity.type === 'pre' && entity.language
            ? ` ${entity.language}`
            : '';
      return `${entity.type}(${covered})${extra}`;
    }),
  };
}

type Case = [markdown: string, text: string, ...entities: string[]];

const CASES: Record<string, Case[]> = {
  'styles within a line': [
    ['**bold** __too__', 'bold too', 'bold(bold)', 'bold(too)'],
    ['*it* _alic_ snake_case_name', 'it alic snake_case_name', 'italic(it)', 'italic(alic)'],
    ['**a *b* c**', 'a b c', 'bold(a b c)', 'italic(b)'],
    ['~~gone~~, but ~5 to ~6', 'gone, but ~5 to ~6', 'strikethrough(gone)'],
    ['||it *is* Bob||.', 'it is Bob.', 'spoiler(it is Bob)', 'italic(is)'],
    ['a || b || c, a||b||c', 'a || b || c, a||b||c'],
    ['`x **y**`', 'x **y**', 'code(x **y**)'],
    ['**use `npm` now**', 'use npm now', 'bold(use)', 'code(npm)', 'bold(now)'],
    ['2 * 3 * 4 ** 5', '2 * 3 * 4 ** 5'],
    ['\\*plain\\* \\_ \\`', '*plain* _ `'],
    ['**unclosed', '**unclosed'],
  ],
  'links and pictures': [
    ['[site](https://a.io/x)', 'site', 'text_link(site) https://a.io/x'],
    ['[**b** c](https://a.io)', 'b c', 'text_link(b c) https://a.io', 'bold(b)'],
    ['[`fn`](https://a.io)', 'fn', 'text_link(fn) https://a.io'],
    ['[me](tg://user?id=1)', 'me', 'text_link(me) tg://user?id=1'],
    ['[mail](mailto:a@b.co)', 'mail (a@b.co)'],
    ['[x](javascript:alert) [y](/path)', 'x (javascript:alert) y (/path)'],
    ['[z](http://localhost:3000) [part](#part)', 'z (http://localhost:3000) part'],
    ['[](https://a.io)', 'https://a.io', 'text_link(https://a.io) https://a.io'],
    ['<https://a.io> https://b.io/a_b_c', 'https://a.io https://b.io/a_b_c'],
    ['![a cat](https://a.io/c.png)', '🖼 a cat', 'text_link(🖼 a cat) https://a.io/c.png'],
    ['![a dot](data:image/png;base64,AAAA)', '🖼 a dot'],
    ['[text][1]\n\n[1]: https://a.io', '[text][1]\n\n[1]: https://a.io'],
  ],
  headings: [
    ['# Title\ntext', 'Title\ntext', 'bold(Title)'],
    ['text\n## **Two** `x`\n', 'text\n\nTwo x', 'bold(Two)', 'code(x)'],
    ['Title\n===', 'Title', 'bold(Title)'],
    ['#hashtag', '#hashtag'],
  ],
  'code blocks': [
    ['```js\nlet x;\n\n  y\n```\nend', 'let x;\n\n  y\nend', 'pre(let x;\n\n  y) js'],
    ['```\n**x**', '**x**', 'pre(**x**)'],
    ['~~~c++ title="x"\na\n```\nb\n~~~', 'a\n```\nb', 'pre(a\n```\nb) c++'],
    ['```go\n\tx\n```', '    x', 'pre(    x) go'],
    ['```\n```\nafter', 'after'],
    ['- ```js\n  x\n  ```\n- b', '•\nx\n• b', 'pre(x) js'],
  ],
  quotes: [
    ['> a\n> **b**', 'a\nb', 'blockquote(a\nb)', 'bold(b)'],
    ['> a\n> > b', 'a\nb', 'blockquote(a\nb)'],
    ['> ```js\n> x\n> ```', 'x', 'blockquote(x)', 'pre(x) js'],
  ],
  lists: [
    ['- a\n- b\n  - c\n    - d', '• a\n• b\n   ◦ c\n      ▪ d'],
    ['1. a\n2. b\n   - c\n10. d\n    - e', '1. a\n2. b\n   ◦ c\n10. d\n   ◦ e'],
    ['7. a\n8. b', '7. a\n8. b'],
    ['1. a\n1. b\n1. c', '1. a\n2. b\n3. c'],
    ['1. a\n\n2. b', '1. a\n\n2. b'],
    ['- [x] done\n- [ ] open', '☑ done\n☐ open'],
    ['- a\n\n  more\n\n  - b\n\n    deep', '• a\n\n   more\n\n   ◦ b\n\n      deep'],
    ['1. a\n   ```sh\n   ls\n   ```\n   b\n2. c', '1. a\nls\n   b\n2. c', 'pre(ls) sh'],
    ['1. a\n```sh\nls\n```\n2. c', '1. a\nls\n2. c', 'pre(ls) sh'],
    ['Steps:\n- a\nnot 2. b', 'Steps:\n• a\n   not 2. b'],
    ['In\n2024. It was', 'In\n2024. It was'],
  ],
  tables: [
    [
      '| Name | N |\n|:--|--:|\n| **日本** | 1 |\n| 👍🏽 ok | 22 |',
      'Name  │  N\n──────┼───\n日本  │  1\n👍🏽 ok │ 22',
      'pre(Name  │  N\n──────┼───\n日本  │  1\n👍🏽 ok │ 22)',
    ],
    [
      '| Name | About |\n|---|---|\n| Foo | far too long to stand beside another column |\n| B | **x**<br>y |',
      'Foo\n• About: far too long to stand beside another column\n\nB\n• About: x\n  y',
      'bold(Foo)',
      'bold(B)',
      'bold(x)',
    ],
    [
      '| a | b |\n|---|---|\n| x | [y](https://a.io) |',
      'x\n• b: y',
      'bold(x)',
      'text_link(y) https://a.io',
    ],
    ['a | b\nno table', 'a | b\nno table'],
  ],
  formulas: [
    ['$x^2 + y_1$ and \\(\\alpha \\leq \\pi\\)', 'x² + y₁ and α ≤ π'],
    ['costs $5 and $10, $x or $y', 'costs $5 and $10, $x or $y'],
    ['$e^{i\\pi}$', 'e^{i\\pi}', 'code(e^{i\\pi})'],
    ['$$\nE = mc^2\n$$\nend', 'E = mc²\nend'],
    ['\\[\na_1\n+ b\n\\]', 'a₁ + b'],
    [
      '\\[ \\begin{matrix} a \\end{matrix} \\]',
      '\\begin{matrix} a \\end{matrix}',
      'pre(\\begin{matrix} a \\end{matrix}) latex',
    ],
    ['`$x$`', '$x$', 'code($x$)'],
  ],
  'what else models write': [
    ['a\n\n---\n\nb', 'a\n\n────────────\n\nb'],
    ['<b>raw</b> <br>x', '<b>raw</b>\nx'],
    ['<div>\n\n*x*\n\n</div>', '<div>\n\nx\n\n</div>', 'italic(x)'],
    ['&lt;b&gt; &amp;amp; &#x41;&unknown;', '<b> &amp; A&unknown;'],
    ['so[^1] it is, [^a-z].\n\n[^1]: A *note*', 'so¹ it is, [^a-z].\n\n¹ A note', 'italic(note)'],
    ['soft\nline  \nhard\\\nbreaks', 'soft\nline\nhard\nbreaks'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    ['', ''],
    [' \n\n ', ''],
  ],
  'what Telegram would change': [
    ['lone \ud83d end\udc00', 'lone \ufffd end\ufffd'],
    ['a\0b\u001bc', 'a b c'],
    ['\u202eevil\u2028line', 'evil\nline'],
    ['Ka\u030arl x\u030a', 'K\u00e5rl x'],
  ],
};

describe('toMessageText', () => {
  for (const [subject, cases] of Object.entries(CASES)) {
    describe(`shows ${subject}`, () => {
      it.each(cases)('%j', (markdown, text, ...entities) => {
        const shown = convert(markdown);
        expect({ ...shown, text: shown.text.replaceAll('\u00a0', ' ') }).toEqual({
          text,
          entities,
        });
      });
    });
  }

  it('folds a long quote', () => {
    const quote = Array.from({ length: 9 }, (_, line) => `> line ${line}`).join('\n');
    expect(toMessageText(quote).entities).toMatchObject([{ type: 'expandable_blockquote' }]);
  });

  it('indents lists with blanks that Telegram does not trim', () => {
    expect(toMessageText('- a\n  - b').text).toBe('• a\n\u00a0\u00a0\u00a0◦ b');
  });

  it.each([
    ['quotes', '>'.repeat(5000)],
    ['list items', '- '.repeat(5000)],
    ['numbered items', '1. '.repeat(5000)],
    ['brackets', '['.repeat(5000)],
    ['emphasis', '*a **b '.repeat(1000)],
  ])('survives %s in each other without end', (_what, markdown) => {
    expect(toMessageText(markdown).text.length).toBeGreaterThan(0);
  });

  it('goes on with a list item that is longer than a section, at its depth', () => {
    const lines = Array.from({ length: 400 }, (_, index) => `   - point number ${index}`);
    const { text } = toMessageText(['1. first', ...lines, '2. second'].join('\n'));
    expect(text.match(/^\u00a0{3}◦ point number \d+$/gm)).toHaveLength(400);
    expect(text).toMatch(/\n2\. second$/);
  });

  it('goes on with a table that is longer than a section under its header', () => {
    const rows = Array.from({ length: 600 }, (_, index) => `| ${index} | x |`);
    const { text, entities } = toMessageText(['| a | b |', '|---|---|', ...rows].join('\n'));
    expect(entities.every(({ type }) => type === 'pre')).toBe(true);
    expect(text.match(/^a {3}│ b$/gm)).toHaveLength(entities.length);
    expect(text.match(/ │ x$/gm)).toHaveLength(600);
  });

  it('keeps every word of a paragraph that is longer than a section', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' ');
    expect(toMessageText(words).text).toBe(words);
  });

  it('keeps code that is one endless line', () => {
    const code = 'x'.repeat(30_000);
    expect(toMessageText(`\`\`\`js\n${code}\n\`\`\``)).toEqual({
      text: code,
      entities: [{ type: 'pre', language: 'js', offset: 0, length: code.length }],
    });
  });
});
