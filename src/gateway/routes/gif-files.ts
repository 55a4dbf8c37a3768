import type { GeneratedFiles } from '../../store/generated-files.js';
import { unknownUrl } from '../errors.js';
import type { GatewayApp } from '../gateway-app.js';

const FOLDER = '/gifs/';
const EXTENSION = '.gif';

/** Where a file is served, from the gateway's root on. */
export function toGifPath(name: string): string {
  return FOLDER + name + EXTENSION;
}

/**
 * `GET /gifs/<name>.gif`: what `POST /generate-gif` gave the address of. Whoever has the address may
 * read it, and nobody finds one: names are random, and there is no list.
 */
export function addGifFilesRoute(app: GatewayApp, files: Pick<GeneratedFiles, 'load'>): void {
  // Everything below the folder: a parameter of its own would refuse a long name in another way.
  app.get<{ Params: { '*': string } }>(
    `${FOLDER}*`,
    { schema: { hide: true } },
    async (request, reply) => {
      const { '*': file } = request.params;
      const found = file.endsWith(EXTENSION)
        ? await files.load(file.slice(0, -EXTENSION.length))
        : undefined;
      if (found === undefined) throw unknownUrl(request.method, FOLDER + file);
      // It never changes and never comes back, so a cache may keep it as long as we do.
      return reply
        .type('image/gif')
        .header('cache-control', `public, max-age=${found.remainingSeconds}, immutable`)
        .send(found.bytes);
    },
  );
}
