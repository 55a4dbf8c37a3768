import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../src/gateway/engines/demo/art/prompt-reading.js';

describe('readPrompt', () => {
  it.each([
    ['a red fox', { scene: 'forest', subjects: ['fox'], hues: [27, 55] }],
    [
      'a red fox in the mountains at sunset',
      { scene: 'ranges', subjects: ['fox'], time: 'sunset' },
    ],
    ['рыжая лиса ночью в лесу', { scene: 'forest', subjects: ['fox'], time: 'night' }],
    ['Тёмное море', { scene: 'sea', time: 'night' }],
    ['a sail boat', { scene: 'sea', subjects: ['boat'] }],
    ['cyberpunk city', { scene: 'city' }],
    ['xyzzy', { scene: undefined, subjects: [], time: undefined, hues: [] }],
    ['', { scene: undefined, subjects: [] }],
  ])('reads "%s"', (prompt, expected) => {
    expect(readPrompt(prompt)).toMatchObject(expected);
  });

  it('reads whole words where a stem would be too greedy', () => {
    expect(readPrompt('started the manual').subjects).toEqual([]);
    expect(readPrompt('a starfish').features.has('stars')).toBe(false);
  });

  it('takes away what the negative prompt names', () => {
    const reading = readPrompt('a red and blue fox under stars', 'fox, stars, red');
    expect(reading.subjects).toEqual([]);
    expect(reading.features.has('stars')).toBe(false);
    expect(reading.hues).not.toContain(27);
    expect(reading.hues).toContain(245);
  });
});
