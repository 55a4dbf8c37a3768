import type { ChatUsage } from '../domain/chat-answer.js';
import { toWireToolCall } from '../domain/chat-wire.js';
import type { ChatAnswer } from './engines/engine.js';

/** What the reply and every frame of a stream say of the answer they belong to. */
export interface AnswerIdentity {
  id: string;
  /** Seconds since 1970. */
  created: number;
  model: string;
}

export function toWireUsage({ promptTokens, completionTokens }: ChatUsage) {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
  };
}

/**
 * The reply that is no stream. `usage` is missing where the engine counts nothing: OpenAI's clients
 * know it as optional, and zeros would be taken for a count.
 */
export function toChatCompletion({ id, created, model }: AnswerIdentity, answer: ChatAnswer) {
  const toolCalls = answer.toolCalls.map(toWireToolCall);
  const message = {
    role: 'assistant',
    content: answer.text === '' && toolCalls.length > 0 ? null : answer.text,
    refusal: null,
    ...(answer.reasoning !== '' && { reasoning_content: answer.reasoning }),
    ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
  };
  return {
    id,
    object: 'chat.completion',
    created,
    model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: answer.finishReason }],
    ...(answer.usage && { usage: toWireUsage(answer.usage) }),
  };
}
