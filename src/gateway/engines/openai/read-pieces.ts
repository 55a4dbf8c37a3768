import {
  toChatFinishReason,
  type ChatFinishReason,
  type ChatUsage,
} from '../../../domain/chat-answer.js';
import type { ChatPiece } from '../engine.js';
import { fieldsOf, isRecord, itemsOf, type Fields } from './json.js';

/** What one chunk of a stream brings, or a whole reply. */
export interface ReadReply {
  pieces: ChatPiece[];
  finishReason: ChatFinishReason | undefined;
  usage: ChatUsage | undefined;
}

function toCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function toUsage(usage: unknown): ChatUsage | undefined {
  const { prompt_tokens: prompt, completion_tokens: completion } = fieldsOf(usage);
  const promptTokens = toCount(prompt);
  const completionTokens = toCount(completion);
  if (promptTokens === undefined || completionTokens === undefined) return undefined;
  return { promptTokens, completionTokens };
}

function toText(content: unknown): string {
  if (typeof content === 'string') return content;
  // Some servers answer in parts, as requests may be.
  return itemsOf(content)
    .map((part) => fieldsOf(part)['text'])
    .filter((text) => typeof text === 'string')
    .join('');
}

function toToolCall(call: unknown, place: number): ChatPiece | undefined {
  const { id, index, function: called } = fieldsOf(call);
  if (!isRecord(called)) return undefined;
  const { name, arguments: given = '' } = called;
  return {
    type: 'tool_call',
    // Servers that send each call in one piece leave it out.
    index: toCount(index) ?? place,
    ...(typeof id === 'string' && id !== '' && { id }),
    ...(typeof name === 'string' && name !== '' && { name }),
    // Text by the protocol; some servers send the object itself.
    argumentsJson: typeof given === 'string' ? given : JSON.stringify(given),
  };
}

/** The first choice: more than one is never asked for. */
function firstOf(choices: readonly unknown[]): unknown {
  return choices.find((choice) => (fieldsOf(choice)['index'] ?? 0) === 0);
}

/** `delta` of a chunk, `message` of a whole reply, or the choice itself, as completions had it. */
function readChoice({ delta, message, text: plainText }: Fields): ChatPiece[] {
  const { content, reasoning_content, reasoning, tool_calls } = fieldsOf(
    isRecord(delta) ? delta : message,
  );
  const pieces: ChatPiece[] = [];
  const thought = reasoning_content ?? reasoning;
  if (typeof thought === 'string' && thought !== '') {
    pieces.push({ type: 'reasoning', text: thought });
  }
  const text = toText(content ?? plainText);
  if (text !== '') pieces.push({ type: 'text', text });
  for (const [place, call] of itemsOf(tool_calls).entries()) {
    const piece = toToolCall(call, place);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/**
 * What a chunk or a whole reply says. Servers differ in what they leave out and add (`timings`,
 * `system_fingerprint`, an empty `delta`, `content: null`), so each field counts by itself.
 * Undefined for what is neither.
 */
export function readReply(body: unknown): ReadReply | undefined {
  const { choices, usage } = fieldsOf(body);
  if (!Array.isArray(choices)) return undefined;
  const choice = fieldsOf(firstOf(choices));
  const word = choice['finish_reason'];
  return {
    pieces: readChoice(choice),
    finishReason: typeof word === 'string' && word !== '' ? toChatFinishReason(word) : undefined,
    usage: toUsage(usage),
  };
}
