import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { WorldState } from '../world/state.js';
import type { BotApiAnswer, Dispatcher } from './dispatch.js';
import { BotApiError, restarting } from './errors.js';
import { toPayload } from './payload.js';
import {
  EMPTY_BODY,
  MAX_BODY_BYTES,
  readForm,
  readJson,
  readMultipart,
  tooLarge,
  type RequestBody,
} from './read-body.js';

interface MethodParams {
  token: string;
  method: string;
}

export interface BotApiPluginOptions {
  state: WorldState;
  dispatcher: Dispatcher;
}

/** The Bot API's own addresses: `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export function createBotApiPlugin({ state, dispatcher }: BotApiPluginOptions): FastifyPluginAsync {
  function checkToken(token: string): BotApiError | undefined {
    if (token === state.bot.token) return undefined;
    return /^\d+:[\w-]+$/.test(token)
      ? new BotApiError(401, 'Unauthorized')
      : new BotApiError(401, 'Unauthorized: invalid token specified');
  }

  async function answerMethod(
    request: FastifyRequest<{ Params: MethodParams; Querystring: Record<string, unknown> }>,
    reply: FastifyReply,
    openCalls: OpenCalls,
  ): Promise<FastifyReply> {
    const { token, method } = request.params;
    const refusal = checkToken(token);
    if (refusal) throw refusal;
    const body = isRequestBody(request.body) ? request.body : EMPTY_BODY;
    const schema = await dispatcher.schema();
    const payload = toPayload(schema, method, request.query, body);
    const signal = openCalls.begin(reply);
    const answer = await dispatcher.dispatch({ method, payload, files: body.files, signal });
    return sendAnswer(request, reply, answer);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- Fastify tells plugins by their promise
  return async (fastify) => {
    acceptBodies(fastify);
    const openCalls = createOpenCalls();
    fastify.addHook('preClose', (done) => {
      openCalls.end();
      done();
    });
    fastify.setErrorHandler((error, request, reply) => sendError(request, reply, error));
    for (const path of ['/bot:token/:method', '/bot:token/test/:method']) {
      fastify.route<{ Params: MethodParams; Querystring: Record<string, unknown> }>({
        method: ['GET', 'POST'],
        url: path,
        bodyLimit: MAX_BODY_BYTES,
        handler: (request, reply) => answerMethod(request, reply, openCalls),
      });
    }
    fastify.get<{ Params: { token: string; '*': string } }>(
      '/file/bot:token/*',
      (request, reply) => {
        const refusal = checkToken(request.params.token);
        if (refusal) throw refusal;
        const entry = state.files.byPath(request.params['*']);
        if (!entry) throw new BotApiError(404, 'Not Found');
        // As from Telegram: a file's type is not told here.
        return reply.type('application/octet-stream').send(entry.bytes);
      },
    );
  };
}

interface OpenCalls {
  /** @returns aborted when the caller hangs up or the server closes, then with a BotApiError */
  begin(reply: FastifyReply): AbortSignal;
  end(): void;
}

/** The calls of one server, so that none of them holds up its closing: a client asks again. */
function createOpenCalls(): OpenCalls {
  const calls = new Set<AbortController>();
  let isEnded = false;

  function endCall(call: AbortController): void {
    call.abort(restarting());
  }

  return {
    begin(reply) {
      const call = new AbortController();
      calls.add(call);
      reply.raw.on('close', () => {
        calls.delete(call);
        call.abort();
      });
      if (isEnded) endCall(call);
      return call.signal;
    },
    end() {
      isEnded = true;
      calls.forEach(endCall);
    },
  };
}

function isRequestBody(body: unknown): body is RequestBody {
  return typeof body === 'object' && body !== null && 'isText' in body;
}

/** Only for these routes: the server around keeps its own ways. */
function acceptBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => Promise.resolve(readJson(body)),
  );
  fastify.addContentTypeParser<string>(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: FastifyRequest, body: string) => Promise.resolve(readForm(body)),
  );
  fastify.addContentTypeParser(
    'multipart/form-data',
    async (_request: FastifyRequest, payload: IncomingMessage) => readMultipart(payload),
  );
}

function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: BotApiAnswer,
): FastifyReply {
  switch (answer.kind) {
    case 'ok':
      return reply.send({ ok: true, result: answer.result });
    case 'error': {
      const { errorCode, description, parameters } = answer;
      if (parameters?.retry_after !== undefined) {
        void reply.header('retry-after', parameters.retry_after);
      }
      // A server that closes waits for its connections: an ended poll must not hold one.
      if (errorCode >= 500) void reply.header('connection', 'close');
      return reply.status(errorCode).send({
        ok: false,
        error_code: errorCode,
        description,
        ...(parameters ? { parameters } : {}),
      });
    }
    case 'broken':
      reply.hijack();
      request.raw.socket.destroy();
      return reply;
  }
}

/** What goes wrong before a method is reached. */
function sendError(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const known = toBotApiError(error);
  const { errorCode, message: description } = known;
  return sendAnswer(request, reply, { kind: 'error', errorCode, description });
}

function toBotApiError(error: unknown): BotApiError {
  if (error instanceof BotApiError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge();
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new BotApiError(415, 'Unsupported Media Type');
  }
  return new BotApiError(500, 'Internal Server Error');
}
