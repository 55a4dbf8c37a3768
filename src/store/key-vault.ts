import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { StoreError } from '../errors.js';

export interface KeyVault {
  /** SHA-256 in hex; the key has 190 random bits, so no slow hash is needed. */
  hash(key: string): string;
  /** Encrypted for this person: under another person's id it does not open. */
  seal(key: string, userId: number): string;
  /** @throws StoreError `store_corrupt`: another KEY_SECRET sealed it, or it was tampered with. */
  open(sealed: string, userId: number): string;
}

const CIPHER = 'aes-256-gcm';
/** The size GCM is made for. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1.';

/** @param secret 32 bytes (KEY_SECRET). */
export function createKeyVault(secret: Buffer): KeyVault {
  const associatedData = (userId: number): Buffer => Buffer.from(`api-key:${userId}`);
  return {
    hash: (key) => hash('sha256', key),

    seal(key, userId) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, secret, nonce).setAAD(associatedData(userId));
      const text = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()]);
      return VERSION + Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
    },

    open(sealed, userId) {
      const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const text = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      try {
        if (!sealed.startsWith(VERSION)) throw new Error('unknown version');
        const decipher = createDecipheriv(CIPHER, secret, nonce, { authTagLength: TAG_BYTES })
          .setAAD(associatedData(userId))
          .setAuthTag(tag);
        return decipher.update(text, undefined, 'utf8') + decipher.final('utf8');
      } catch (thrown) {
        throw new StoreError(
          'store_corrupt',
          `The key of user ${userId} does not open: was KEY_SECRET changed?`,
          { cause: thrown },
        );
      }
    },
  };
}
