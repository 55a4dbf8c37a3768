import { expect, it } from 'vitest';
import { openFenceOf } from '../../../src/telegram/markdown/open-fence.js';

it.each([
  ['no code', 'Just words.', undefined],
  ['a closed block', '```js\nx\n```\nwords', undefined],
  ['an open block with its language', 'See:\n\n```python\nprint(1)\n', '```python'],
  ['an open block after a closed one', '```\na\n```\n\n~~~ts\nb', '~~~ts'],
  ['a fence inside a longer one', '````md\n```js\nx\n```\n', '````md'],
  ['a line that only looks like the end', '```js\n``` not the end\n', '```js'],
  ['inline code of three backticks', '```not a block``` words', undefined],
  ['line ends of Windows', 'a\r\n```js\r\nx', '```js'],
])('%s', (_, markdown, fence) => {
  expect(openFenceOf(markdown)).toBe(fence);
});
