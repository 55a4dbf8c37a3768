import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCommands, toCommandText } from '../../src/playground/page/lib/commands.js';
import { toEntityTree, type TextNode } from '../../src/playground/page/lib/entity-tree.js';
import { toLinkTarget, toSafeHref } from '../../src/playground/page/lib/links.js';
import type { ChatView } from '../../src/playground/protocol.js';

function plain(nodes: readonly TextNode[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : plain(node.children))).join('');
}

/** `<bold>x</bold>`, to compare trees at a glance. */
function markup(nodes: readonly TextNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      const { type } = node.entity;
      return `<${type}>${markup(node.children)}</${type}>`;
    })
    .join('');
}

describe('entities as a tree', () => {
  it.each([
    ['none', 'plain', [], 'plain'],
    ['one', 'a bold b', [{ type: 'bold', offset: 2, length: 4 }], 'a <bold>bold</bold> b'],
    [
      'nested',
      'abcdef',
      [
        { type: 'italic', offset: 1, length: 2 },
        { type: 'bold', offset: 0, length: 4 },
      ],
      '<bold>a<italic>bc</italic>d</bold>ef',
    ],
    [
      'over the same range',
      'ab',
      [
        { type: 'bold', offset: 0, length: 2 },
        { type: 'italic', offset: 0, length: 2 },
      ],
      '<bold><italic>ab</italic></bold>',
    ],
    [
      'partly overlapping',
      'abcdef',
      [
        { type: 'bold', offset: 0, length: 4 },
        { type: 'italic', offset: 2, length: 4 },
      ],
      '<bold>ab<italic>cd</italic></bold><italic>ef</italic>',
    ],
    ['past the end', 'ab', [{ type: 'bold', offset: 1, length: 99 }], 'a<bold>b</bold>'],
    ['empty', 'ab', [{ type: 'bold', offset: 1, length: 0 }], 'ab'],
    [
      'after an emoji, counted in UTF-16 units',
      '🦊 fox',
      [{ type: 'bold', offset: 3, length: 3 }],
      '🦊 <bold>fox</bold>',
    ],
  ])('%s', (_case, text, entities, expected) => {
    expect(markup(toEntityTree(text, entities))).toBe(expected);
  });

  it('leaves out the one newline after a block, which breaks the line by itself', () => {
    const entities = [{ type: 'pre', offset: 0, length: 4 }];
    expect(markup(toEntityTree('code\nmore', entities))).toBe('<pre>code</pre>more');
    expect(markup(toEntityTree('code\n\nmore', entities))).toBe('<pre>code</pre>\nmore');
    expect(markup(toEntityTree('code\n', entities))).toBe('<pre>code</pre>');
  });

  it('never loses or doubles a character, whatever the entities', () => {
    const entity = fc.record({
      type: fc.constantFrom('bold', 'italic', 'code', 'spoiler'),
      offset: fc.nat(30),
      length: fc.nat(30),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 24 }),
        fc.array(entity),
        (text, list) => {
          expect(plain(toEntityTree(text, list))).toBe(text);
        },
      ),
    );
  });
});

describe('links', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'https://', 'file:///etc'])(
    '%s is not opened',
    (address) => {
      expect(toSafeHref(address)).toBeUndefined();
    },
  );

  it('takes an address without a scheme for https', () => {
    expect(toSafeHref('example.com/a')).toBe('https://example.com/a');
  });

  const bot = { id: 1, name: 'Bot', username: 'VisionCraft_bot' };
  const channel: ChatView = {
    id: -100,
    kind: 'channel',
    title: 'News',
    username: 'news',
    members: 1,
    membership: 'left',
    entrance: 'open',
    joinRequests: [],
    canWrite: false,
    blocked: false,
    topics: [],
    commands: [],
    readUpTo: {},
  };

  it.each([
    ['https://t.me/visioncraft_bot', { kind: 'bot', startPayload: undefined }],
    ['t.me/visioncraft_bot?start=key', { kind: 'bot', startPayload: 'key' }],
    ['tg://resolve?domain=visioncraft_bot&start=a', { kind: 'bot', startPayload: 'a' }],
    ['https://t.me/News', { kind: 'chat', chatId: -100 }],
    ['https://t.me/$aB-1', { kind: 'invoice', link: 'https://t.me/$aB-1' }],
    ['t.me/invoice/aB-1', { kind: 'invoice', link: 'https://t.me/$aB-1' }],
    ['tg://invoice?slug=aB-1', { kind: 'invoice', link: 'https://t.me/$aB-1' }],
    ['https://t.me/+aB-1', { kind: 'invite', link: 'https://t.me/+aB-1' }],
    ['https://telegram.me/joinchat/aB-1', { kind: 'invite', link: 'https://t.me/+aB-1' }],
    ['tg://join?invite=aB-1', { kind: 'invite', link: 'https://t.me/+aB-1' }],
    ['https://not-t.me/$aB', { kind: 'outside', href: 'https://not-t.me/$aB' }],
    ['https://t.me/elsewhere', { kind: 'outside', href: 'https://t.me/elsewhere' }],
    ['https://not-t.me/news', { kind: 'outside', href: 'https://not-t.me/news' }],
    ['javascript:alert(1)', { kind: 'refused' }],
  ])('%s leads to the right place', (address, target) => {
    expect(toLinkTarget(address, { bot, chats: [channel] })).toEqual(target);
  });
});

describe('the command menu', () => {
  const commands = ['start', 'stop', 'image'].map((command) => ({ command, description: '' }));

  it.each([
    ['/', ['start', 'stop', 'image']],
    ['/st', ['start', 'stop']],
    ['/IM', ['image']],
    ['/image a fox', []],
    ['a / b', []],
    ['', []],
  ])('offers for "%s" what fits', (text, found) => {
    expect(matchCommands(commands, text).map(({ command }) => command)).toEqual(found);
  });

  it('names the bot in a group only', () => {
    expect(toCommandText('image', 'group', 'a_bot')).toBe('/image@a_bot');
    expect(toCommandText('image', 'private', 'a_bot')).toBe('/image');
  });
});
