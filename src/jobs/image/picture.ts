import { createHash } from 'node:crypto';
import type { Drawing, DrawingKind } from '../../domain/drawing.js';

/** A drawn picture or GIF, ready to be uploaded. */
export interface Picture {
  bytes: Buffer;
  contentType: string;
  /** Without extension; ASCII, because it travels in a header. */
  fileName: string;
}

/** The seed of a job whose asker left it open: the same in every run of the job. */
export function seedOf(jobId: string): number {
  return createHash('sha256').update(jobId).digest().readUInt32BE(0);
}

/** Without `.gif` in its name Telegram takes an animation for a file. */
const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** As it is uploaded. */
export function toUploadName({ fileName, contentType }: Picture): string {
  return `${fileName}.${EXTENSIONS[contentType] ?? 'png'}`;
}

const MAX_FILE_NAME_CHARS = 40;

/** For a prompt in letters that no header takes. */
const NAMELESS: Readonly<Record<DrawingKind, string>> = { image: 'picture', gif: 'animation' };

export function toFileName({ kind, parameters: { prompt, seed } }: Drawing): string {
  const words = prompt
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_FILE_NAME_CHARS)
    .replace(/^-+|-+$/g, '');
  return [words === '' ? NAMELESS[kind] : words, seed]
    .filter((part) => part !== undefined)
    .join('-');
}
