import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createApiKey,
  findApiKeys,
  isApiKey,
  keyHint,
  maskApiKeys,
} from '../../src/domain/key-format.js';

/** Made once by this code and frozen: keys in people's hands must stay valid. */
const OLD_KEY = 'vc_0123456789ABCDEFGHIJKLMNOPQRSTUV46yALq';

describe('createApiKey', () => {
  it('makes prefix, 32 random and 6 checksum characters', () => {
    expect(createApiKey()).toMatch(/^vc_[0-9A-Za-z]{38}$/);
  });

  it('makes a valid key each time, never the same one in a hundred thousand', () => {
    const made = Array.from({ length: 100_000 }, createApiKey);
    expect(made.every(isApiKey)).toBe(true);
    expect(new Set(made).size).toBe(made.length);
    // Also where only a part of the random characters changes: 12 of them are 71 bits.
    expect(new Set(made.map((key) => key.slice(3, 15))).size).toBe(made.length);
  });

  it('draws every character of the alphabet about equally often', () => {
    const counts = new Map<string, number>();
    for (let made = 0; made < 2_000; made += 1) {
      for (const char of createApiKey().slice(3, 35)) {
        counts.set(char, (counts.get(char) ?? 0) + 1);
      }
    }
    const expected = (2_000 * 32) / 62;
    const chiSquare = [...counts.values()].reduce(
      (sum, count) => sum + (count - expected) ** 2 / expected,
      0,
    );
    expect(counts.size).toBe(62);
    // 61 degrees of freedom: above 140 in one run of ten million.
    expect(chiSquare).toBeLessThan(140);
  });
});

describe('isApiKey', () => {
  it('accepts a key of the first version', () => {
    expect(isApiKey(OLD_KEY)).toBe(true);
  });

  it('rejects a key with any one character changed', () => {
    const key = createApiKey();
    for (let place = 3; place < key.length; place += 1) {
      const other = key[place] === 'x' ? 'y' : 'x';
      expect(isApiKey(key.slice(0, place) + other + key.slice(place + 1))).toBe(false);
    }
  });

  it.each([
    ['nothing', ''],
    ['the prefix alone', 'vc_'],
    ["another vendor's key", 'sk-1234'],
    ['another prefix', `VC_${OLD_KEY.slice(3)}`],
    ['a key after a space', ` ${OLD_KEY}`],
    ['a key before a line feed', `${OLD_KEY}\n`],
    ['two keys in one', OLD_KEY + OLD_KEY],
  ])('rejects %s', (_name, text) => {
    expect(isApiKey(text)).toBe(false);
  });

  it('rejects any text that is no key, without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isApiKey(text)).toBe(false);
      }),
    );
  });
});

describe('keyHint', () => {
  it('shows the ends only', () => {
    expect(keyHint(OLD_KEY)).toBe('vc_0123…yALq');
  });
});

describe('findApiKeys', () => {
  it('finds keys in the middle of code, addresses and words, each once', () => {
    const [one, two] = [createApiKey(), createApiKey()];
    const text = `curl -d '{"token":"${one}"}' http://x/?k=${two}&again=${one} my${one}key`;
    expect(findApiKeys(text)).toEqual([one, two]);
  });

  it('does not take what only looks like a key', () => {
    expect(findApiKeys(`vc_${'a'.repeat(38)} and vc_short`)).toEqual([]);
  });
});

describe('maskApiKeys', () => {
  it('leaves a hint of every key, wherever it stands, and everything else as it was', () => {
    const text = `{"url":"http://x/?k=${OLD_KEY}","text":"${OLD_KEY}, vc_short and sk-1"}`;
    expect(maskApiKeys(text)).toBe(
      '{"url":"http://x/?k=vc_0123…yALq","text":"vc_0123…yALq, vc_short and sk-1"}',
    );
  });
});
