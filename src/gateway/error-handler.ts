import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  type ZodFastifySchemaValidationError,
} from 'fastify-type-provider-zod';
import { StoreError } from '../errors.js';
import type { Logger } from '../logger.js';
import { EngineError } from './engines/engine.js';
import {
  bodyTooLarge,
  clientClosedRequest,
  engineFailed,
  engineRefused,
  internalError,
  invalidBody,
  invalidParameter,
  toErrorBody,
  unavailable,
  unsupportedMediaType,
  GatewayError,
} from './errors.js';

/** The first wrong parameter. `/` is the body itself, `/loras/name` is a part of `loras`. */
function toInvalidParameter(issue: ZodFastifySchemaValidationError, body: unknown): GatewayError {
  const param = issue.instancePath.split('/')[1] ?? '';
  if (param === '') return invalidBody('The body must be a JSON object.');
  const missing = typeof body === 'object' && body !== null && !Object.hasOwn(body, param);
  return invalidParameter(param, issue.message ?? `${param} is invalid`, missing);
}

interface BodyError extends Error {
  code: string;
  statusCode: number;
}

function isBodyError(thrown: unknown): thrown is BodyError {
  return (
    thrown instanceof Error &&
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    'statusCode' in thrown &&
    typeof thrown.statusCode === 'number'
  );
}

/**
 * What Fastify and Node refuse of a body. Only their own errors: one of an engine's may carry a
 * status too, and it is not the client's. Their messages talk about Fastify and are not passed on.
 */
function fromBodyError({ code, statusCode }: BodyError): GatewayError | undefined {
  // The connection broke while the body was on its way.
  if (code === 'ECONNRESET') return clientClosedRequest(undefined);
  if (!code.startsWith('FST_')) return undefined;
  switch (statusCode) {
    case 400:
      return invalidBody('The body is not valid JSON.');
    case 413:
      return bodyTooLarge();
    case 415:
      return unsupportedMediaType();
    default:
      return undefined;
  }
}

function fromEngineError(error: EngineError): GatewayError {
  switch (error.code) {
    case 'engine_failed':
      return engineFailed(error);
    case 'engine_refused':
      return engineRefused(error);
    case 'engine_unavailable':
      return unavailable('engine_unavailable', error);
    case 'engine_aborted':
      return clientClosedRequest(error);
  }
}

/** `body` is the request's, to tell a missing parameter from a wrong one. */
function toGatewayError(thrown: unknown, body: unknown): GatewayError {
  if (thrown instanceof GatewayError) return thrown;
  if (thrown instanceof EngineError) return fromEngineError(thrown);
  if (thrown instanceof StoreError && thrown.retryable) {
    return unavailable('service_unavailable', thrown);
  }
  if (hasZodFastifySchemaValidationErrors(thrown)) {
    const [issue] = thrown.validation;
    if (issue) return toInvalidParameter(issue, body);
  }
  return (isBodyError(thrown) ? fromBodyError(thrown) : undefined) ?? internalError(thrown);
}

/** Notes a request's failure in the log. @returns what its client is told of it */
export type FailureReport = (thrown: unknown, request: FastifyRequest) => GatewayError;

export function createFailureReport(logger: Logger): FailureReport {
  return (thrown, request) => {
    const error = toGatewayError(thrown, request.body);
    const level = error.status >= 500 ? 'error' : 'debug';
    logger[level](
      {
        err: error.cause ?? error,
        status: error.status,
        requestId: request.id,
      },
      'gateway request failed',
    );
    return error;
  };
}

export function createErrorHandler(report: FailureReport) {
  return async (thrown: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const error = report(thrown, request);
    await reply.code(error.status).headers(error.headers).send(toErrorBody(error));
  };
}
