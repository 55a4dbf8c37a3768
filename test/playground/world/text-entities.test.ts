import { describe, expect, it } from 'vitest';
import { findTextEntities } from '../../../src/playground/world/text-entities.js';

function found(text: string): [string, string][] {
  return findTextEntities(text).map(({ type, offset, length }) => [
    type,
    text.slice(offset, offset + length),
  ]);
}

describe('findTextEntities', () => {
  it.each<[string, [string, string][]]>([
    ['/start', [['bot_command', '/start']]],
    ['/image@visioncraft_bot a fox', [['bot_command', '/image@visioncraft_bot']]],
    [
      'say /help or /key now',
      [
        ['bot_command', '/help'],
        ['bot_command', '/key'],
      ],
    ],
    ['and/or 1/2 //x', []],
    ['hi @ann_playground!', [['mention', '@ann_playground']]],
    ['see https://example.com/a?b=1.', [['url', 'https://example.com/a?b=1']]],
    ['see t.me/playground_channel', [['url', 't.me/playground_channel']]],
    ['write to ann@example.com', [['email', 'ann@example.com']]],
    [
      '#sunset over $TON, #123',
      [
        ['hashtag', '#sunset'],
        ['cashtag', '$TON'],
      ],
    ],
    ['😀 /start', [['bot_command', '/start']]],
    ['plain words', []],
  ])('finds in %j what Telegram finds', (text, entities) => {
    expect(found(text)).toEqual(entities);
  });

  it('finds nothing inside what is taken', () => {
    const taken = [{ type: 'code' as const, offset: 0, length: 6 }];
    expect(findTextEntities('/start /help', taken)).toEqual([
      { type: 'bot_command', offset: 7, length: 5 },
    ]);
  });
});
