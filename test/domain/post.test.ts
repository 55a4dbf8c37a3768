import { describe, expect, it } from 'vitest';
import { type PostFacts, postWarnings, whyUncopyable } from '../../src/domain/post.js';

const TEXT: PostFacts = {
  looks: ['text'],
  isAlbumPart: false,
  hasButtons: false,
  lostButtons: 0,
  isMutable: true,
};

describe('what surprises whoever sends a post', () => {
  it.each<[string, Partial<PostFacts>, string[]]>([
    ['a text', {}, []],
    ['a text with buttons', { hasButtons: true }, []],
    ['buttons of another bot', { hasButtons: true, lostButtons: 2 }, ['buttons']],
    ['an album', { looks: ['photo', 'photo'], isAlbumPart: true }, ['album-mute']],
    [
      'an album that nobody can mute',
      { looks: ['photo', 'photo'], isAlbumPart: true, isMutable: false },
      [],
    ],
    [
      'an album with buttons',
      { looks: ['photo', 'photo'], isAlbumPart: true, hasButtons: true, lostButtons: 1 },
      ['album-buttons'],
    ],
    ['one part of an album', { looks: ['photo'], isAlbumPart: true }, ['album-part']],
    ['a poll', { looks: ['poll'] }, ['poll', 'edit-kind']],
    ['a sticker', { looks: ['sticker'] }, ['edit-kind']],
  ])('%s', (_name, facts, expected) => {
    expect(postWarnings({ ...TEXT, ...facts })).toEqual(expected);
  });
});

describe('why Telegram copies a post to nobody', () => {
  it.each([
    [['photo'], { captionChars: 1_025, isProtected: false }, 'caption'],
    [['photo'], { captionChars: 1_024, isProtected: false }, 'uncopyable'],
    [['photo'], { captionChars: 2_000, isProtected: true }, 'protected'],
    [['quiz'], { captionChars: 0, isProtected: false }, 'quiz'],
    [['paid_media'], { captionChars: 0, isProtected: false }, 'paid'],
    [['giveaway'], { captionChars: 0, isProtected: false }, 'giveaway'],
  ] as const)('%j with %o: %s', (looks, facts, expected) => {
    expect(whyUncopyable(looks, facts)).toBe(expected);
  });
});
