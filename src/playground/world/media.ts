import type { Message } from 'grammy/types';
import { readPictureHeader } from '../../domain/picture-header.js';
import { toThumbnailId, type FileEntry, type FileKind, type StoredFile } from './files.js';
import type { MessageContent } from './posting.js';

/** Telegram's longest side of a thumbnail. */
const THUMBNAIL_SIDE = 320;

type MediaContent = Pick<MessageContent, 'photo' | 'animation' | 'document' | 'video' | 'audio'>;

export interface MediaMeasures {
  width?: number | undefined;
  height?: number | undefined;
  durationSeconds?: number | undefined;
  title?: string | undefined;
  performer?: string | undefined;
}

interface Size {
  width: number;
  height: number;
}

function sizeOf(bytes: Buffer, measures: MediaMeasures): Size {
  const header = readPictureHeader(bytes);
  return {
    width: header?.width ?? measures.width ?? 0,
    height: header?.height ?? measures.height ?? 0,
  };
}

function fitInto({ width, height }: Size, side: number): Size {
  const factor = Math.min(1, side / Math.max(width, height, 1));
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}

function fileFields(fileId: string, { uniqueId, bytes }: FileEntry) {
  return { file_id: fileId, file_unique_id: uniqueId, file_size: bytes.length };
}

/**
 * A photo comes in sizes, smallest first, as from Telegram, so that a bot which takes the first shows
 * itself. The world doesn't resample: a thumbnail's bytes are the picture's own.
 */
function photoSizes(fileId: string, entry: FileEntry) {
  const size = sizeOf(entry.bytes, {});
  const full = { ...fileFields(fileId, entry), ...size };
  if (Math.max(size.width, size.height) <= THUMBNAIL_SIDE) return [full];
  const thumbnail = {
    file_id: toThumbnailId(fileId),
    file_unique_id: toThumbnailId(entry.uniqueId),
    ...fitInto(size, THUMBNAIL_SIDE),
  };
  return [thumbnail, full];
}

/** The fields of a message that shows this file. */
export function toMediaContent(
  fileId: string,
  entry: FileEntry,
  measures: MediaMeasures = {},
): MediaContent {
  const file = fileFields(fileId, entry);
  const named = { file_name: entry.name, mime_type: entry.contentType };
  const duration = measures.durationSeconds ?? 0;
  switch (entry.kind) {
    case 'photo':
      return { photo: photoSizes(fileId, entry) };
    case 'animation':
      return {
        animation: { ...file, ...named, ...sizeOf(entry.bytes, measures), duration },
        // "For backward compatibility", as the Bot API says of every animation.
        document: { ...file, ...named },
      };
    case 'video':
      return { video: { ...file, ...named, ...sizeOf(entry.bytes, measures), duration } };
    case 'audio': {
      const { title, performer } = measures;
      return {
        audio: {
          ...file,
          ...named,
          duration,
          ...(title === undefined ? {} : { title }),
          ...(performer === undefined ? {} : { performer }),
        },
      };
    }
    case 'document':
      return { document: { ...file, ...named } };
  }
}

/** A GIF sent as a document plays: Telegram makes an animation of it unless told not to look. */
export function kindOfDocument(file: StoredFile, detectContentType: boolean): FileKind {
  const isGif = readPictureHeader(file.bytes)?.contentType === 'image/gif';
  return isGif && detectContentType ? 'animation' : 'document';
}

/** The file that a message shows, its largest size. */
export function fileIdOf(message: Message): string | undefined {
  return (
    message.photo?.at(-1)?.file_id ??
    message.animation?.file_id ??
    message.video?.file_id ??
    message.audio?.file_id ??
    message.document?.file_id
  );
}
