import { z } from 'zod';
import {
  toChatFinishReason,
  type ChatFinishReason,
  type ChatUsage,
} from '../../domain/chat-answer.js';
import type { ChatToolCall } from '../../domain/chat-parameters.js';
import { requestIdOf, type ReceivedReply, type ReplyHead } from '../error-reply.js';
import { parseJsonReply } from '../parse-reply.js';

export interface ChatAnswer {
  text: string;
  /** What the model thought before, where its server tells it apart. */
  reasoning?: string;
  toolCalls?: readonly ChatToolCall[];
  finishReason: ChatFinishReason;
  /** Absent with APIs that don't count. */
  usage?: ChatUsage;
  model: string;
  /** The server's `x-request-id`, to find the call in its log. */
  requestId?: string;
}

/** A piece of an answer; the texts add up to it. `end` is the last one. */
export type ChatDelta =
  | { type: 'text'; text: string }
  | { type: 'reasoning'; text: string }
  | ({ type: 'end' } & ChatEnding);

export type ChatEnding = Omit<ChatAnswer, 'text' | 'reasoning'>;

/** A count that can't be read does not spoil an answer that was paid for. */
export const UsageSchema = z
  .object({ prompt_tokens: z.number(), completion_tokens: z.number() })
  .transform((usage): ChatUsage => ({
    promptTokens: usage.prompt_tokens,
    completionTokens: usage.completion_tokens,
  }))
  .nullish()
  .catch(undefined);

/** Servers use one name or the other. */
const REASONING_FIELDS = {
  reasoning_content: z.string().nullish(),
  reasoning: z.string().nullish(),
};

export const TEXT_FIELDS = { content: z.string().nullish(), ...REASONING_FIELDS };

interface TextFields {
  content?: string | null | undefined;
  reasoning_content?: string | null | undefined;
  reasoning?: string | null | undefined;
}

export function toTexts(fields: TextFields): { text: string; reasoning: string } {
  return {
    text: fields.content ?? '',
    reasoning: fields.reasoning_content ?? fields.reasoning ?? '',
  };
}

const ToolCallSchema = z
  .object({ id: z.string(), function: z.object({ name: z.string(), arguments: z.string() }) })
  .transform((call): ChatToolCall => ({
    id: call.id,
    name: call.function.name,
    argumentsJson: call.function.arguments,
  }));

const ChoiceSchema = z.object({
  message: z.object({ ...TEXT_FIELDS, tool_calls: z.array(ToolCallSchema).nullish() }),
  finish_reason: z.string().nullish(),
});

const CompletionSchema = z.object({
  model: z.string().optional(),
  choices: z.tuple([ChoiceSchema]).rest(z.unknown()),
  usage: UsageSchema,
});

interface EndingParts {
  /** The server's own word. */
  finishReason: string;
  toolCalls: readonly ChatToolCall[];
  usage: ChatUsage | null | undefined;
  model: string;
  head: ReplyHead;
}

export function toChatEnding(parts: EndingParts): ChatEnding {
  const { finishReason, toolCalls, usage, model, head } = parts;
  const requestId = requestIdOf(head);
  return {
    finishReason: toChatFinishReason(finishReason),
    ...(toolCalls.length > 0 && { toolCalls }),
    ...(usage && { usage }),
    model,
    ...(requestId !== undefined && { requestId }),
  };
}

/**
 * An answer that came in one piece.
 * @throws ApiBadReplyError
 */
export function toChatAnswer(reply: ReceivedReply, askedModel: string): ChatAnswer {
  const { model = askedModel, choices, usage } = parseJsonReply(reply, CompletionSchema);
  const [{ message, finish_reason: finishReason }] = choices;
  const { text, reasoning } = toTexts(message);
  return {
    text,
    ...(reasoning !== '' && { reasoning }),
    ...toChatEnding({
      finishReason: finishReason ?? 'stop',
      toolCalls: message.tool_calls ?? [],
      usage,
      model,
      head: reply,
    }),
  };
}
