import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createApiKey } from '../../src/domain/key-format.js';
import { createKeyVault } from '../../src/store/key-vault.js';

const vault = createKeyVault(randomBytes(32));

describe('a sealed key', () => {
  it('opens for its person', () => {
    const key = createApiKey();
    expect(vault.open(vault.seal(key, 42), 42) === key).toBe(true);
  });

  it('looks different each time', () => {
    const key = createApiKey();
    expect(vault.seal(key, 42)).not.toBe(vault.seal(key, 42));
  });

  it('does not open for another person', () => {
    const sealed = vault.seal(createApiKey(), 42);
    expect(() => vault.open(sealed, 43)).toThrow(/KEY_SECRET/);
  });

  it('does not open with another secret', () => {
    const sealed = vault.seal(createApiKey(), 42);
    expect(() => createKeyVault(randomBytes(32)).open(sealed, 42)).toThrow(/KEY_SECRET/);
  });

  it('does not open after any change', () => {
    const sealed = vault.seal(createApiKey(), 42);
    for (let place = 0; place < sealed.length - 1; place += 1) {
      const other = sealed[place] === 'A' ? 'B' : 'A';
      const changed = sealed.slice(0, place) + other + sealed.slice(place + 1);
      expect(() => vault.open(changed, 42)).toThrow(/KEY_SECRET/);
    }
  });

  it.each(['', 'v1.', 'v1.AAAA', 'v2.AAAA'])('that is only %j does not open', (sealed) => {
    expect(() => vault.open(sealed, 42)).toThrow(/KEY_SECRET/);
  });
});

describe('hash', () => {
  it('is SHA-256 in hex', () => {
    expect(vault.hash('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
