import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { PAGE_API } from '../protocol.js';
import type { World } from '../world/world.js';
import { parseInput } from './actions.js';
import { PageError } from './errors.js';

const FileParamsSchema = z.object({ fileId: z.string().max(200) });

/** What a browser may show in place. Anything else, a web page above all, is only downloaded. */
const SHOWN = /^(image\/(png|jpeg|gif|webp)|video\/(mp4|webm)|audio\/(mpeg|ogg|mp4))$/;

/** The bytes behind pictures, animations and documents. */
export function registerFiles(server: FastifyInstance, world: World): void {
  server.get(`${PAGE_API}/files/:fileId`, (request, reply) => {
    const { fileId } = parseInput(FileParamsSchema, request.params);
    const file = world.file(fileId);
    if (file === undefined) throw new PageError('not_found', 'The playground forgot this file');
    const isShown = SHOWN.test(file.contentType);
    return (
      reply
        .header('content-type', isShown ? file.contentType : 'application/octet-stream')
        .header('content-disposition', isShown ? 'inline' : 'attachment')
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        // A file_id names these bytes for ever.
        .header('cache-control', 'private, max-age=31536000, immutable')
        .send(file.bytes)
    );
  });
}
