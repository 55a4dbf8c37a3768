import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';

export interface UploadedFile {
  name: string;
  bytes: Buffer;
}

/** Nested values of a multipart request are JSON in strings. */
function fromField(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** A call with files in it, as grammY sends it. */
export async function readMultipart(body: Readable, contentType: string) {
  const fields: Record<string, unknown> = {};
  const files = new Map<string, UploadedFile>();
  const form = new Busboy({ headers: { 'content-type': contentType } });
  form.on('field', (name, value) => {
    fields[name] = fromField(value);
  });
  form.on('file', (field, stream, name) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => files.set(field, { name, bytes: Buffer.concat(chunks) }));
  });
  body.pipe(form);
  await once(form, 'finish');
  return { fields, files };
}
