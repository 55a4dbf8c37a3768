import type { ChatUsage } from '../domain/chat-answer.js';
import type { ChatToolCall } from '../domain/chat-parameters.js';
import { createToolCalls } from '../domain/chat-tool-calls.js';
import { toWireToolCall } from '../domain/chat-wire.js';
import { EngineError, type ChatPiece } from './engines/engine.js';

/** What the reply and every frame of a stream say of the answer they belong to. */
export interface AnswerIdentity {
  id: string;
  /** Seconds since 1970. */
  created: number;
  model: string;
}

type End = Extract<ChatPiece, { type: 'end' }>;

/** A whole answer. */
export interface ChatAnswer {
  text: string;
  reasoning: string;
  toolCalls: readonly ChatToolCall[];
  finishReason: End['finishReason'];
  usage: ChatUsage | undefined;
}

/** Answers end with a piece that says so; one that just stops is a part of one. */
export function unendedAnswer(): EngineError {
  return new EngineError('engine_failed', 'The engine stopped without ending its answer.');
}

/** Puts an answer together. @throws EngineError from the engine, or when the answer has no end. */
export async function collectAnswer(pieces: AsyncIterable<ChatPiece>): Promise<ChatAnswer> {
  let text = '';
  let reasoning = '';
  const toolCalls = createToolCalls();
  for await (const piece of pieces) {
    switch (piece.type) {
      case 'text':
        text += piece.text;
        break;
      case 'reasoning':
        reasoning += piece.text;
        break;
      case 'tool_call':
        toolCalls.add(piece);
        break;
      case 'end': {
        const { finishReason, usage } = piece;
        return { text, reasoning, toolCalls: toolCalls.inOrder(), finishReason, usage };
      }
    }
  }
  throw unendedAnswer();
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
