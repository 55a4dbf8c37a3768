import { z } from 'zod';
import { CHAT_DEFAULTS, CHAT_RANGES } from '../../domain/chat-parameters.js';
import type { ChatRequest } from '../engines/engine.js';
import { MAX_TOOLS, MessagesSchema, toChatMessages } from './chat-messages.js';
import { anyNumber, optionalWholeNumber, requiredText, wholeNumber } from './fields.js';
import { TokenField } from './generation-fields.js';

/** A request to chat, as the route takes it. */
export interface ChatCall {
  /** Its model is the name as it came, not yet one of the engine's. */
  request: ChatRequest;
  stream: boolean;
  /** A stream ends with a frame that tells the usage. */
  includeUsage: boolean;
  /** `max_tokens` was below the documented minimum and has been raised to it. */
  maxTokensRaised: boolean;
}

/** An unknown name is repeated in the answer, and a body may have megabytes. */
const MAX_MODEL_CHARS = 256;
const MAX_STOPS = 4;
/** Characters of `tools` as JSON, and of each other field that goes to the engine as it is. */
const MAX_PASSED_CHARS = 262_144;
/** What a number of JSON can say exactly. */
const SEED_RANGE = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };

/**
 * The documented minimum is no bound here: clients of OpenAI's API, which has none, ask for less.
 * They get the minimum, and are told.
 */
function maxTokens(name: string, description: string) {
  const { min, max } = CHAT_RANGES.maxTokens;
  const error = `${name} must be a whole number from ${min} to ${max}`;
  return z
    .int({ error })
    .max(max, { error })
    .nullish()
    .meta({ description: `${description} Less than ${min} is raised to ${min}.`, minimum: min });
}

function flag(name: string, description: string) {
  return z
    .boolean({ error: `${name} must be true or false` })
    .nullish()
    .transform((value) => value ?? false)
    .meta({ description });
}

/** An object whose meaning is the engine's to judge; here it is only kept small. */
function passed<T extends z.ZodType>(name: string, schema: T) {
  return schema.refine((value) => JSON.stringify(value).length <= MAX_PASSED_CHARS, {
    error: `${name} must be at most ${MAX_PASSED_CHARS} characters of JSON`,
  });
}

const JsonObject = z.record(z.string(), z.unknown());

const stopError = `stop must be a text or a list of at most ${MAX_STOPS} texts`;
const StopField = z
  .union([z.string(), z.array(z.string()).max(MAX_STOPS)], { error: stopError })
  .nullish()
  .transform((stop) => (typeof stop === 'string' ? [stop] : (stop ?? [])).filter((text) => text))
  .meta({ description: `Up to ${MAX_STOPS} texts, each of which ends the answer.` });

/**
 * The body of `POST /v1/chat/completions`: what the API documents, and what OpenAI's clients send
 * besides. Null means absent. What is not named here is dropped (`user` is one of them): servers
 * have fields that read files, fetch addresses and get round limits, and none of them may be
 * reached from outside.
 */
export const ChatRequestSchema = z
  .object({
    token: TokenField,
    model: requiredText('model', {
      description: 'One of `GET /models-llm`.',
      maxChars: MAX_MODEL_CHARS,
    }),
    messages: MessagesSchema,
    max_tokens: maxTokens(
      'max_tokens',
      `The most tokens of an answer; ${CHAT_DEFAULTS.maxTokens} unless given.`,
    ),
    max_completion_tokens: maxTokens('max_completion_tokens', 'Another name of `max_tokens`.'),
    temperature: anyNumber('temperature', CHAT_RANGES.temperature, {
      description: 'How varied the answer is; 0 is always the same one.',
      fallback: CHAT_DEFAULTS.temperature,
    }),
    top_p: anyNumber('top_p', CHAT_RANGES.topP, {
      description: 'Probability within which tokens are sampled.',
      fallback: CHAT_DEFAULTS.topP,
    }),
    top_k: wholeNumber('top_k', CHAT_RANGES.topK, {
      description: 'How many of the likeliest tokens are sampled from; 0 is all.',
      fallback: CHAT_DEFAULTS.topK,
    }),
    repetition_penalty: anyNumber('repetition_penalty', CHAT_RANGES.repetitionPenalty, {
      description: 'Penalty for repeated tokens; 1 is none.',
      fallback: CHAT_DEFAULTS.repetitionPenalty,
    }),
    presence_penalty: anyNumber('presence_penalty', CHAT_RANGES.presencePenalty, {
      description: 'Penalty for tokens that are in the text already.',
      fallback: CHAT_DEFAULTS.presencePenalty,
    }),
    frequency_penalty: anyNumber('frequency_penalty', CHAT_RANGES.frequencyPenalty, {
      description: 'Penalty for tokens by how often they are in the text already.',
      fallback: CHAT_DEFAULTS.frequencyPenalty,
    }),
    stream: flag('stream', 'Send the answer piece by piece, as server-sent events.'),
    stream_options: z
      .object(
        { include_usage: flag('stream_options.include_usage', 'End with a frame of the usage.') },
        { error: 'stream_options must be an object' },
      )
      .nullish()
      .meta({ description: 'With `stream` only.' }),
    stop: StopField,
    seed: optionalWholeNumber('seed', SEED_RANGE, {
      description: 'The same request with the same seed gets the same answer, where engines can.',
    }),
    n: z
      .literal(1, { error: 'n must be 1' })
      .nullish()
      .meta({ description: 'One answer a request.' }),
    tools: passed(
      'tools',
      z
        .array(JsonObject, { error: 'tools must be a list of objects' })
        .max(MAX_TOOLS, { error: `tools must have at most ${MAX_TOOLS} tools` }),
    )
      .nullish()
      .meta({ description: "What the model may call, in OpenAI's form." }),
    tool_choice: passed(
      'tool_choice',
      z.union([z.string(), JsonObject], { error: 'tool_choice must be a string or an object' }),
    )
      .nullish()
      .meta({ description: 'Which tool the model has to call, or whether.' }),
    response_format: passed(
      'response_format',
      z.record(z.string(), z.unknown(), { error: 'response_format must be an object' }),
    )
      .nullish()
      .meta({ description: 'The form of the answer: text, or JSON of some shape.' }),
  })
  .transform((body, context): ChatCall => {
    const asked = body.max_tokens ?? body.max_completion_tokens ?? CHAT_DEFAULTS.maxTokens;
    const messages = toChatMessages(body.messages, context);
    return {
      stream: body.stream,
      includeUsage: body.stream_options?.include_usage ?? false,
      maxTokensRaised: asked < CHAT_RANGES.maxTokens.min,
      request: {
        model: body.model,
        messages,
        maxTokens: Math.max(asked, CHAT_RANGES.maxTokens.min),
        temperature: body.temperature,
        topP: body.top_p,
        topK: body.top_k,
        repetitionPenalty: body.repetition_penalty,
        presencePenalty: body.presence_penalty,
        frequencyPenalty: body.frequency_penalty,
        ...(body.stop.length > 0 && { stop: body.stop }),
        ...(body.seed !== undefined && { seed: body.seed }),
        ...(body.tools && body.tools.length > 0 && { tools: body.tools }),
        ...(body.tool_choice && { toolChoice: body.tool_choice }),
        ...(body.response_format && { responseFormat: body.response_format }),
      },
    };
  });
