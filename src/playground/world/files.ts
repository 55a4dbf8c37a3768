import { randomBytes } from 'node:crypto';

export interface StoredFile {
  bytes: Buffer;
  contentType: string;
  name: string;
}

export interface FileEntry extends StoredFile {
  /** The same for every file_id of the same content. */
  uniqueId: string;
  /** What the file was sent as: a file_id of a document can't be sent as a photo. */
  kind: FileKind;
  /** As in getFile's answer; also the last part of the download address. */
  path: string;
}

export type FileKind = 'photo' | 'animation' | 'document' | 'video' | 'audio';

export interface FileStore {
  add(kind: FileKind, file: StoredFile): { fileId: string; entry: FileEntry };
  byId(fileId: string): FileEntry | undefined;
  byPath(path: string): FileEntry | undefined;
}

/** A picture of 1024x1024 is about 0.5 MB; a long session still fits a small machine. */
const DEFAULT_LIMIT_BYTES = 48 * 1024 * 1024;

const FOLDERS: Record<FileKind, string> = {
  photo: 'photos',
  animation: 'animations',
  document: 'documents',
  video: 'videos',
  audio: 'music',
};

/** No file_id of ours has a dot by itself. */
const THUMBNAIL_SUFFIX = /\.t$/;

/** The smaller size of a photo has a file_id of its own; it leads to the same bytes. */
export function toThumbnailId(id: string): string {
  return `${id}.t`;
}

/** Keeps file bytes up to a limit and forgets the oldest first. */
export function createFileStore(limitBytes: number = DEFAULT_LIMIT_BYTES): FileStore {
  const byId = new Map<string, FileEntry>();
  const idByPath = new Map<string, string>();
  let totalBytes = 0;
  let count = 0;

  function forgetOldest(): void {
    for (const [fileId, entry] of byId) {
      if (totalBytes <= limitBytes || byId.size === 1) return;
      byId.delete(fileId);
      idByPath.delete(entry.path);
      totalBytes -= entry.bytes.length;
    }
  }

  return {
    add(kind, file) {
      count += 1;
      const fileId = `AgAC${randomBytes(24).toString('base64url')}`;
      const uniqueId = `AQAD${randomBytes(9).toString('base64url')}`;
      const extension = /\.[A-Za-z0-9]{1,8}$/.exec(file.name)?.[0] ?? '';
      const path = `${FOLDERS[kind]}/file_${count}${extension}`;
      const entry = { ...file, uniqueId, kind, path };
      byId.set(fileId, entry);
      idByPath.set(path, fileId);
      totalBytes += file.bytes.length;
      forgetOldest();
      return { fileId, entry };
    },
    byId: (fileId) => byId.get(fileId.replace(THUMBNAIL_SUFFIX, '')),
    byPath(path) {
      const fileId = idByPath.get(path);
      return fileId === undefined ? undefined : byId.get(fileId);
    },
  };
}
