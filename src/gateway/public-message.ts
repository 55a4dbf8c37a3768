import { redactSecrets } from '../logger.js';

/** What tells of the operator's machines. Each is bounded by what can't be part of it. */
const PRIVATE_WORDS = [
  /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s"'<>)\]]*/gi,
  /\b[a-z]:\\[^\s"'<>]*/gi,
  // A path, but neither the slash of "and/or" nor that of "meta-llama/Llama-3".
  /(?<![\w.\-/])(?:~|\.{1,2})?(?:\/[\w.@+-]+)+\/?/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g,
  /\b(?:localhost|[\w-]+(?:\.[\w-]+)*\.(?:local|internal|lan|svc)):\d{1,5}\b/gi,
  /\bsk-[\w-]{8,}/g,
];
const MAX_MESSAGE_CHARS = 300;
/** A server may answer with a whole page; the beginning says it all. */
const MAX_CLEANED_CHARS = 4000;

/** A server's words as its client may read them: no addresses, no paths, no keys, one short line. */
export function toPublicMessage(message: string): string {
  let cleaned = redactSecrets(message.slice(0, MAX_CLEANED_CHARS));
  for (const words of PRIVATE_WORDS) cleaned = cleaned.replace(words, '…');
  const line = cleaned.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= MAX_MESSAGE_CHARS ? line : `${line.slice(0, MAX_MESSAGE_CHARS - 1)}…`;
}
