import { readFile } from 'node:fs/promises';
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

const PAGE_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const NOT_BUILT = 'The page is not built yet. Run: npm run build:page\n';

async function readIndex(directory: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path.join(directory, 'index.html'));
  } catch {
    return undefined;
  }
}

/**
 * Serves the built page, whichever build is there at the moment. Without one it says so, because a
 * blank 404 explains nothing.
 */
export async function registerStaticPage(
  server: FastifyInstance,
  directory: string,
): Promise<void> {
  server.get('/', async (_request, reply) => {
    const index = await readIndex(directory);
    if (index === undefined) return reply.code(503).type('text/plain').send(NOT_BUILT);
    return reply
      .headers(PAGE_HEADERS)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(index);
  });
  await server.register(fastifyStatic, {
    root: path.join(directory, 'assets'),
    // It may be built later.
    suppressWarning: true,
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    // Their names carry a hash of what is in them.
    immutable: true,
    maxAge: '365d',
    setHeaders(reply) {
      reply.headers(PAGE_HEADERS);
    },
  });
}
