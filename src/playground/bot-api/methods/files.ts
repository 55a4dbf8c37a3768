import { badRequest } from '../errors.js';
import { method, type BotApiMethod } from '../method.js';

/** What a bot may download; sending may be bigger. */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

export const fileMethods: readonly BotApiMethod[] = [
  method('getFile', ({ file_id }, { state }) => {
    if (!/^[\w.-]{20,}$/.test(file_id)) throw badRequest('invalid file_id');
    const entry = state.files.byId(file_id);
    if (!entry) throw badRequest('wrong file_id or the file is temporarily unavailable');
    if (entry.bytes.length > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big');
    return {
      file_id,
      file_unique_id: entry.uniqueId,
      file_size: entry.bytes.length,
      file_path: entry.path,
    };
  }),
];
