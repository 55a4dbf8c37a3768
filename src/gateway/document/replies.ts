import {
  bodyTooLarge,
  engineFailed,
  type GatewayError,
  internalError,
  invalidApiKey,
  invalidBody,
  invalidParameter,
  invalidSignature,
  keyBanned,
  notInCatalogue,
  notSubscribed,
  quotaExceeded,
  rateLimited,
  toErrorBody,
  tooManyFailedKeys,
  tooManyMatches,
  unavailable,
  unsupportedMediaType,
} from '../errors.js';
import { quotaMessage, rateLimitMessage } from '../limit-wording.js';

type JsonSchema = Record<string, unknown>;

/** A reply as @fastify/swagger takes it; it makes OpenAPI's header objects of `headers`. */
export interface DocumentedReply {
  description: string;
  headers?: Record<string, JsonSchema>;
  content: Record<string, { schema: JsonSchema; example?: unknown; examples?: unknown }>;
}

export type DocumentedReplies = Record<string, DocumentedReply>;

type SchemaName = 'Error' | 'Names' | 'ChatCompletion' | 'ModelList';

export function schemaRef(name: SchemaName): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };

function objectOf(properties: Record<string, JsonSchema>, optional: string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', required, properties };
}

const USAGE = objectOf({ prompt_tokens: COUNT, completion_tokens: COUNT, total_tokens: COUNT });
const FINISH_REASON = { type: 'string', enum: ['stop', 'length', 'tool_calls', 'content_filter'] };

/** What replies are made of. */
export const REPLY_SCHEMAS: Record<SchemaName, JsonSchema> = {
  Error: objectOf({
    error: objectOf({
      message: { type: 'string', description: 'For people: what is wrong and what to do.' },
      type: { type: 'string', description: "The kind of error, in OpenAI's words." },
      param: { type: ['string', 'null'], description: 'The parameter that is wrong.' },
      code: { type: ['string', 'null'], description: 'For programs: it stays as it is.' },
    }),
  }),
  Names: { type: 'array', items: TEXT },
  ChatCompletion: objectOf(
    {
      id: TEXT,
      object: { const: 'chat.completion' },
      created: { type: 'integer', description: 'Unix time in seconds.' },
      model: TEXT,
      choices: {
        type: 'array',
        items: objectOf({
          index: COUNT,
          message: objectOf(
            {
              role: { const: 'assistant' },
              content: { type: ['string', 'null'] },
              reasoning_content: { type: 'string', description: 'What the model thought first.' },
              tool_calls: { type: 'array', items: { type: 'object' } },
            },
            ['reasoning_content', 'tool_calls'],
          ),
          finish_reason: FINISH_REASON,
        }),
      },
      usage: USAGE,
    },
    ['usage'],
  ),
  ModelList: objectOf({
    object: { const: 'list' },
    data: {
      type: 'array',
      items: objectOf({
        id: TEXT,
        object: { const: 'model' },
        created: { type: 'integer' },
        owned_by: TEXT,
      }),
    },
  }),
};

/** One or several shapes of a successful reply, by content type. */
export function success(
  description: string,
  content: DocumentedReply['content'],
  headers: DocumentedReply['headers'] = {},
): DocumentedReply {
  return { description, headers, content };
}

/** Of every request that was counted, where the tier has a limit. */
export const LIMIT_HEADERS: Record<string, JsonSchema> = {
  'x-ratelimit-limit-requests': { ...COUNT, description: 'How many requests the tier may make.' },
  'x-ratelimit-remaining-requests': { ...COUNT, description: 'How many of them are left.' },
  'x-ratelimit-reset-requests': {
    ...TEXT,
    description: 'When the oldest of them stops counting.',
    example: '42s',
  },
};

interface Refusal {
  description: string;
  /** What the gateway's errors say; each is an example in the document. */
  errors: readonly [GatewayError, ...GatewayError[]];
}

function toReply({ description, errors }: Refusal): DocumentedReply {
  const examples = Object.fromEntries(
    errors.map((error) => [error.code, { value: toErrorBody(error) }]),
  );
  const headers = Object.fromEntries(
    Object.entries(errors[0].headers)
      .filter(([name]) => name.startsWith('retry-after'))
      .map(([name, example]) => [name, { ...TEXT, example }]),
  );
  return {
    description,
    headers,
    content: { 'application/json': { schema: schemaRef('Error'), examples } },
  };
}

const UNAVAILABLE: Refusal = {
  description:
    'Busy. Nothing was counted: send the same request again after `retry-after` seconds.',
  errors: [unavailable('engine_unavailable', undefined)],
};

const MINUTE_LIMIT = { requests: 10, periodSeconds: 60 };
const DAY_LIMIT = { requests: 100, periodSeconds: 86_400 };
/** Any time does. */
const RENEWAL_MS = Date.UTC(2030, 0, 1);

/** How a list that is open to everyone can fail. */
export const LIST_REFUSALS: DocumentedReplies = { 503: toReply(UNAVAILABLE) };

/** How a report of leaked keys can fail. */
export const REPORT_REFUSALS: DocumentedReplies = {
  400: toReply({
    description: 'The body is not a list of matches.',
    errors: [invalidBody('The body must be a list of matches.')],
  }),
  401: toReply({
    description: 'The signature is missing or wrong.',
    errors: [invalidSignature()],
  }),
  413: toReply({
    description: 'The report is too large.',
    errors: [tooManyMatches(2_000), bodyTooLarge()],
  }),
};

/** How a request that needs a key can fail. */
export const KEY_REFUSALS: DocumentedReplies = {
  400: toReply({
    description: 'The request is wrong. `param` names the parameter, the message its range.',
    errors: [
      invalidParameter('steps', 'steps must be a whole number from 1 to 35', false),
      invalidParameter('prompt', 'prompt is required', true),
      invalidBody('The body is not valid JSON.'),
      notInCatalogue('model', 'no-such-model'),
    ],
  }),
  401: toReply({ description: 'The key is missing or not valid.', errors: [invalidApiKey()] }),
  403: toReply({
    description: 'The key is valid, but may not do this now.',
    errors: [
      notSubscribed(),
      keyBanned(),
      quotaExceeded(
        quotaMessage('free', DAY_LIMIT, RENEWAL_MS),
        DAY_LIMIT.periodSeconds * 1_000,
        {},
      ),
    ],
  }),
  413: toReply({ description: 'The body is too large.', errors: [bodyTooLarge()] }),
  415: toReply({
    description: 'The body is not JSON, or is compressed.',
    errors: [unsupportedMediaType()],
  }),
  429: toReply({
    description: 'Too many requests. `GET /limits` lists what each tier may do.',
    errors: [
      rateLimited(rateLimitMessage('free', MINUTE_LIMIT), MINUTE_LIMIT.periodSeconds * 1_000, {}),
      tooManyFailedKeys(60_000),
    ],
  }),
  500: toReply({
    description: 'It failed. Nothing was counted.',
    errors: [engineFailed(undefined), internalError(undefined)],
  }),
  503: toReply(UNAVAILABLE),
};
