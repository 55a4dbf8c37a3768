import { CHAT_DEFAULTS, type ChatRole } from '../../../domain/chat-parameters.js';
import { toWireMessage } from '../../../domain/chat-wire.js';
import type { ChatRequest } from '../engine.js';

type WireObject = Record<string, unknown>;

/**
 * `developer` is OpenAI's newer word for `system`. They take either; most other servers' templates
 * know only the older.
 */
function toWireRole(role: ChatRole): Exclude<ChatRole, 'developer'> {
  return role === 'developer' ? 'system' : role;
}

/**
 * What not every server knows is sent only where it changes something: an explicit `top_k` of 0
 * makes strict ones refuse the request.
 */
function toSpecialParameters(request: ChatRequest): WireObject {
  const { topK, repetitionPenalty, presencePenalty, frequencyPenalty } = request;
  return {
    ...(topK !== CHAT_DEFAULTS.topK && { top_k: topK }),
    ...(repetitionPenalty !== CHAT_DEFAULTS.repetitionPenalty && {
      repetition_penalty: repetitionPenalty,
      // llama.cpp's name for it. A server that is strict about names refuses the first one as well.
      repeat_penalty: repetitionPenalty,
    }),
    ...(presencePenalty !== CHAT_DEFAULTS.presencePenalty && { presence_penalty: presencePenalty }),
    ...(frequencyPenalty !== CHAT_DEFAULTS.frequencyPenalty && {
      frequency_penalty: frequencyPenalty,
    }),
  };
}

export interface StreamOptions {
  /** Ask for the token counts at the end. */
  usage: boolean;
}

export interface RequestBodyOptions {
  /** The model by its server's name. */
  model: string;
  /** Undefined: the answer is wanted in one. */
  stream: StreamOptions | undefined;
}

/**
 * The body for the server, built anew: servers have fields that pass limits, read files and fetch
 * addresses, and what is not named here does not reach them.
 */
export function toRequestBody(
  request: ChatRequest,
  { model, stream }: RequestBodyOptions,
): WireObject {
  const { maxTokens, temperature, topP, stop, seed, tools, toolChoice, responseFormat } = request;
  return {
    model,
    messages: request.messages.map((message) => ({
      ...toWireMessage(message),
      role: toWireRole(message.role),
    })),
    max_tokens: maxTokens,
    temperature,
    top_p: topP,
    ...toSpecialParameters(request),
    ...(stop !== undefined && stop.length > 0 && { stop }),
    ...(seed !== undefined && { seed }),
    ...(tools !== undefined && { tools }),
    ...(toolChoice !== undefined && { tool_choice: toolChoice }),
    ...(responseFormat !== undefined && { response_format: responseFormat }),
    stream: stream !== undefined,
    ...(stream?.usage === true && { stream_options: { include_usage: true } }),
  };
}
