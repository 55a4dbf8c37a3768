import { randomInt } from 'node:crypto';

/** What the parts of an album have in common; as long as Telegram's. */
export function newAlbumId(): string {
  return `${randomInt(1e9, 9e9)}${randomInt(1e6, 9e6)}`;
}
