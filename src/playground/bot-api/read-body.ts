import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { BotApiError, badRequest } from './errors.js';
import type { Payload, UploadedFile } from './method.js';

/** What came in a request's body, before it's known what its parameters mean. */
export interface RequestBody {
  fields: Payload;
  files: ReadonlyMap<string, UploadedFile>;
  /** True when values came as strings, so that JSON in them has to be parsed. */
  isText: boolean;
}

const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** A whole album of documents would not fit; one file and its fields do. */
export const MAX_BODY_BYTES = MAX_FILE_BYTES + 2 * 1024 * 1024;
const MAX_FIELD_BYTES = 1024 * 1024;
const MAX_PARTS = 1000;

export const EMPTY_BODY: RequestBody = { fields: {}, files: new Map(), isText: true };

export function tooLarge(): BotApiError {
  return new BotApiError(413, 'Request Entity Too Large');
}

export function readJson(body: Buffer): RequestBody {
  if (body.length === 0) return EMPTY_BODY;
  let fields: unknown;
  try {
    fields = JSON.parse(body.toString('utf8'));
  } catch {
    throw badRequest("can't parse JSON object");
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw badRequest('object expected as JSON body');
  }
  return { fields: { ...fields }, files: new Map(), isText: false };
}

export function readForm(body: string): RequestBody {
  return { ...EMPTY_BODY, fields: Object.fromEntries(new URLSearchParams(body)) };
}

/** Reads a multipart stream to its end, files into memory. Rejects with a BotApiError. */
export async function readMultipart(request: IncomingMessage): Promise<RequestBody> {
  let parser: BusboyInstance;
  try {
    parser = new Busboy({
      headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? '' },
      limits: { fileSize: MAX_FILE_BYTES, fieldSize: MAX_FIELD_BYTES, parts: MAX_PARTS },
    });
  } catch {
    // A boundary is missing, for one.
    throw brokenMultipart();
  }
  return readParts(request, parser);
}

function brokenMultipart(): BotApiError {
  return badRequest("can't parse multipart body");
}

function readParts(request: IncomingMessage, parser: BusboyInstance): Promise<RequestBody> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    const files = new Map<string, UploadedFile>();
    let failure: BotApiError | undefined;
    parser.on('field', (name, value, _nameTruncated, valueTruncated) => {
      if (valueTruncated) failure = tooLarge();
      fields[name] = value;
    });
    parser.on('file', (name, stream, fileName, _encoding, mimeType) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => {
        failure = tooLarge();
        chunks.length = 0;
      });
      stream.on('end', () => {
        files.set(name, {
          bytes: Buffer.concat(chunks),
          fileName: fileName === '' ? undefined : fileName,
          // What the client says when it knows nothing says nothing.
          contentType: mimeType === 'application/octet-stream' ? undefined : mimeType,
        });
      });
    });
    parser.on('finish', () => {
      if (failure) reject(failure);
      else resolve({ fields, files, isText: true });
    });
    const onBroken = (): void => {
      reject(brokenMultipart());
    };
    parser.on('error', onBroken);
    request.on('error', onBroken);
    request.on('aborted', onBroken);
    request.pipe(parser);
  });
}
