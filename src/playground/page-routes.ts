import { fileURLToPath } from 'node:url';
import type { FastifyError, FastifyPluginAsync } from 'fastify';
import type { Logger } from '../logger.js';
import { registerActions, parseInput } from './page-server/actions.js';
import { STATUS, toErrorBody } from './page-server/errors.js';
import { registerEntrance } from './page-server/entrance.js';
import { registerFiles } from './page-server/files.js';
import { registerGroups } from './page-server/groups.js';
import { assertOwnPage } from './page-server/guard.js';
import { registerInline } from './page-server/inline.js';
import { registerOwnMessages } from './page-server/own-messages.js';
import { createPersonalBook } from './page-server/personal-state.js';
import { createScreens } from './page-server/screens.js';
import { registerStaticPage } from './page-server/static-page.js';
import { registerWallet } from './page-server/wallet.js';
import { EventsQuerySchema, PAGE_API, type PageErrorBody } from './protocol.js';
import { WorldError } from './world/errors.js';
import type { World } from './world/world.js';

/** Where vite puts the page; the same seen from src/playground and from dist/playground. */
const PAGE_DIRECTORY = fileURLToPath(new URL('../../dist/playground/page/', import.meta.url));

export interface PageRoutesDeps {
  world: World;
  logger: Logger;
  /** The built page, where it is not at its usual place. */
  pageDirectory?: string;
}

/**
 * The playground's web page at `/`, its actions and its event stream under `/playground/api`.
 * Open streams end when the server begins to close, so they do not hold up a stop.
 */
export function createPageRoutes({
  world,
  logger,
  pageDirectory = PAGE_DIRECTORY,
}: PageRoutesDeps): FastifyPluginAsync {
  return async (server) => {
    const book = createPersonalBook(world);
    const screens = createScreens(world, book);
    // JSON only: a form of a foreign site can send text, but not this.
    server.removeContentTypeParser('text/plain');

    server.addHook('preClose', (done) => {
      screens.close();
      book.close();
      done();
    });

    server.addHook('onRequest', (request, _reply, done) => {
      if (request.url.startsWith(PAGE_API)) assertOwnPage(request.headers);
      done();
    });

    server.setErrorHandler(async (error: FastifyError, request, reply) => {
      const body = toErrorBody(error) ?? toHttpErrorBody(error);
      if (body.error.code === 'internal') {
        logger.error({ err: error, route: request.routeOptions.url }, 'a page request failed');
      }
      await reply.code(statusOf(error, body)).send(body);
    });

    server.get(`${PAGE_API}/events`, (request, reply) => {
      const { person } = parseInput(EventsQuerySchema, request.query);
      const people = world.people();
      const viewer = people.find(({ id }) => id === person) ?? people[0];
      if (viewer === undefined) throw new WorldError('not_found', 'The playground has no people');
      reply.hijack();
      screens.open(viewer, reply.raw);
    });

    registerActions(server, { world, book, screens });
    registerOwnMessages(server, world);
    registerEntrance(server, world);
    registerGroups(server, world);
    registerInline(server, world);
    registerWallet(server, { world, screens });
    registerFiles(server, world);
    await registerStaticPage(server, pageDirectory);
  };
}

/** A request that Fastify itself refused (malformed JSON, too large), or a bug of ours. */
function toHttpErrorBody({ statusCode = 500, message }: FastifyError): PageErrorBody {
  return statusCode < 500
    ? { error: { code: 'invalid_request', message } }
    : { error: { code: 'internal', message: 'Something went wrong in the playground' } };
}

function statusOf(error: FastifyError, { error: { code } }: PageErrorBody): number {
  return code === 'invalid_request' ? (error.statusCode ?? STATUS[code]) : STATUS[code];
}
