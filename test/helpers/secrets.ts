import { findApiKeys } from '../../src/domain/key-format.js';

/** As BotFather gives them; the playground's has the same shape. */
const BOT_TOKEN = /\d{5,}:[A-Za-z0-9_-]{30,}/g;

/** Every API key (prefix, length and checksum right) and bot token that stands in a text. */
export function findSecrets(text: string): string[] {
  return [...findApiKeys(text), ...new Set(text.match(BOT_TOKEN))];
}
