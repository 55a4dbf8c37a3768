import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Everything the page needs comes from this server; it may be framed by nobody. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = 'The page is not built yet. Run: npm run build:page\n';

/** Serves the built page. Without a build it says so, because a blank 404 explains nothing. */
export async function registerStaticPage(
  server: FastifyInstance,
  directory: string,
): Promise<void> {
  if (!existsSync(path.join(directory, 'index.html'))) {
    server.get('/', (_request, reply) => reply.code(503).type('text/plain').send(NOT_BUILT));
    return;
  }
  await server.register(fastifyStatic, {
    root: directory,
    // One route a file, so that no unknown address of other plugins ends here.
    wildcard: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders(reply, filePath) {
      const isHashed = path.basename(path.dirname(filePath)) === 'assets';
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
      reply.header('x-content-type-options', 'nosniff');
      reply.header('referrer-policy', 'no-referrer');
    },
  });
}
