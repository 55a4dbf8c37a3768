import { basename } from 'node:path';
import type { FileEntry, FileKind, StoredFile } from '../world/files.js';
import { readPictureHeader } from '../../domain/picture-header.js';
import { kindOfDocument } from '../world/media.js';
import { badRequest } from './errors.js';
import type { MethodCall, UploadedFile } from './method.js';

const MEGABYTE = 1024 * 1024;
const MAX_BYTES: Record<FileKind, number> = {
  photo: 10 * MEGABYTE,
  animation: 50 * MEGABYTE,
  document: 50 * MEGABYTE,
  video: 50 * MEGABYTE,
  audio: 50 * MEGABYTE,
};
/** Width and height of a photo together, and how much longer one side may be. */
const MAX_PHOTO_SIDES_SUM = 10_000;
const MAX_PHOTO_RATIO = 20;

export interface ResolvedMedia {
  fileId: string;
  entry: FileEntry;
}

export interface MediaRequest {
  kind: FileKind;
  /** A file_id, an address, or attach://part. */
  media: string;
  /** Only of a document: leave a GIF a file. */
  keepsType?: boolean;
  /** Inline messages take only what Telegram has already. */
  allowsUpload?: boolean;
}

/** Finds or stores the file that a request names, refusing what Telegram would refuse. */
export function resolveMedia(
  call: MethodCall,
  { kind, media, keepsType = false, allowsUpload = true }: MediaRequest,
): ResolvedMedia {
  const part = /^attach:\/\/(.+)$/.exec(media)?.[1];
  if (part !== undefined) {
    const upload = call.files.get(part);
    if (!upload || !allowsUpload) {
      throw badRequest(`file ${allowsUpload ? 'part is missing' : 'upload is not allowed here'}`);
    }
    return storeUpload(call, kind, upload, keepsType);
  }
  // No address on the outside can be reached from a playground.
  if (/^https?:\/\//i.test(media)) throw badRequest('failed to get HTTP URL content');
  return reuse(call, kind, media);
}

function reuse({ state }: MethodCall, kind: FileKind, fileId: string): ResolvedMedia {
  const entry = state.files.byId(fileId);
  if (!entry) throw badRequest('wrong file identifier/HTTP URL specified');
  // A GIF kept as a file may be sent as a document, and an animation as either.
  const fits = entry.kind === kind || (kind === 'document' && entry.kind === 'animation');
  if (!fits) {
    throw badRequest(`Can't use file of type ${capital(entry.kind)} as ${capital(kind)}`);
  }
  return { fileId, entry };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function storeUpload(
  { state }: MethodCall,
  asked: FileKind,
  upload: UploadedFile,
  keepsType: boolean,
): ResolvedMedia {
  const { bytes } = upload;
  if (bytes.length === 0) throw badRequest('file must be non-empty');
  if (bytes.length > MAX_BYTES[asked]) {
    throw badRequest(
      `file of size ${bytes.length} bytes is too big for a ${asked}; the maximum size is ${MAX_BYTES[asked]} bytes`,
    );
  }
  const header = readPictureHeader(bytes);
  if (asked === 'photo') {
    if (!header) throw badRequest('IMAGE_PROCESS_FAILED');
    requirePhotoDimensions(header);
  }
  const file: StoredFile = {
    bytes,
    contentType: header?.contentType ?? upload.contentType ?? 'application/octet-stream',
    name: basename(upload.fileName ?? '') || `file.${extensionOf(header?.contentType)}`,
  };
  return state.files.add(asked === 'document' ? kindOfDocument(file, !keepsType) : asked, file);
}

function requirePhotoDimensions({ width, height }: { width: number; height: number }): void {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const fits =
    short > 0 && width + height <= MAX_PHOTO_SIDES_SUM && long <= short * MAX_PHOTO_RATIO;
  if (!fits) throw badRequest('PHOTO_INVALID_DIMENSIONS');
}

function extensionOf(contentType: string | undefined): string {
  return contentType?.split('/')[1] ?? 'bin';
}
