import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * `vc_`, 32 random base62 characters (190 bits), and 6 of the CRC-32 of what stands before. The
 * prefix lets scanners find leaked keys; the checksum rejects typos and guesses before any look-up.
 */
const PREFIX = 'vc_';
const RANDOM_CHARS = 32;
const CHECKSUM_CHARS = 6;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Characters of a hint at each end. */
const HINT_CHARS = 4;

const KEY_SHAPE = `${PREFIX}[0-9A-Za-z]{${RANDOM_CHARS + CHECKSUM_CHARS}}`;
const ANYWHERE = new RegExp(KEY_SHAPE, 'g');
const WHOLE = new RegExp(`^${KEY_SHAPE}$`);

function checksum(body: string): string {
  let rest = crc32(body);
  let digits = '';
  for (let place = 0; place < CHECKSUM_CHARS; place += 1) {
    digits = ALPHABET.charAt(rest % ALPHABET.length) + digits;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return digits;
}

/** Of a text that has a key's shape. */
function hasChecksum(key: string): boolean {
  return checksum(key.slice(0, -CHECKSUM_CHARS)) === key.slice(-CHECKSUM_CHARS);
}

export function createApiKey(): string {
  let body = PREFIX;
  for (let place = 0; place < RANDOM_CHARS; place += 1) {
    body += ALPHABET.charAt(randomInt(ALPHABET.length));
  }
  return body + checksum(body);
}

/** Whether it could be a key of ours; whether it is one, only the store knows. */
export function isApiKey(text: string): boolean {
  return WHOLE.test(text) && hasChecksum(text);
}

/** What may be shown and logged: enough to recognise one's own key by. */
export function keyHint(key: string): string {
  return `${key.slice(0, PREFIX.length + HINT_CHARS)}…${key.slice(-HINT_CHARS)}`;
}

/** Costs next to nothing: hardly any text holds a key, and the others need no search for one. */
export function mayHoldApiKey(text: string): boolean {
  return text.includes(PREFIX);
}

/** The text with a hint in place of every key. */
export function maskApiKeys(text: string): string {
  if (!mayHoldApiKey(text)) return text;
  return findApiKeys(text).reduce((masked, key) => masked.replaceAll(key, keyHint(key)), text);
}

/** Every key that stands in a text, whatever surrounds it, each once. */
export function findApiKeys(text: string): string[] {
  return [...new Set(text.match(ANYWHERE))].filter(hasChecksum);
}

export function holdsApiKey(text: string): boolean {
  return mayHoldApiKey(text) && findApiKeys(text).length > 0;
}
