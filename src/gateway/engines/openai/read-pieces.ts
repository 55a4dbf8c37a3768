import {
  toChatFinishReason,
  type ChatFinishReason,
  type ChatUsage,
} from '../../../domain/chat-answer.js';
import type { ChatPiece } from '../engine.js';
import { fieldOf, isRecord, itemsOf } from './json.js';

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
  const promptTokens = toCount(fieldOf(usage, 'prompt_tokens'));
  const completionTokens = toCount(fieldOf(usage, 'completion_tokens'));
  if (promptTokens === undefined || completionTokens === undefined) return undefined;
  return { promptTokens, completionTokens };
}

function toText(content: unknown): string {
  if (typeof content === 'string') return content;
  // Some servers answer in parts, as requests may be.
  return itemsOf(content)
    .map((part) => fieldOf(part, 'text'))
    .filter((text) => typeof text === 'string')
    .join('');
}

function toToolCall(call: unknown, place: number): ChatPiece | undefined {
  const called = fieldOf(call, 'function');
  if (!isRecord(called)) return undefined;
  const { name, arguments: given = '' } = called;
  const id = fieldOf(call, 'id');
  return {
    type: 'tool_call',
    // Servers that send each call in one piece leave it out.
    index: toCount(fieldOf(call, 'index')) ?? place,
    ...(typeof id === 'string' && id !== '' && { id }),
    ...(typeof name === 'string' && name !== '' && { name }),
    // Text by the protocol; some servers send the object itself.
    argumentsJson: typeof given === 'string' ? given : JSON.stringify(given),
  };
}

/** The first choice: more than one is never asked for. */
function firstChoice(body: unknown): unknown {
  return itemsOf(fieldOf(body, 'choices')).find((choice) => (fieldOf(choice, 'index') ?? 0) === 0);
}

/** `delta` of a chunk, `message` of a whole reply, or the choice itself, as completions had it. */
function readChoice(choice: unknown): ChatPiece[] {
  const delta = fieldOf(choice, 'delta');
  const message = isRecord(delta) ? delta : fieldOf(choice, 'message');
  const pieces: ChatPiece[] = [];
  const thought = fieldOf(message, 'reasoning_content') ?? fieldOf(message, 'reasoning');
  if (typeof thought === 'string' && thought !== '') {
    pieces.push({ type: 'reasoning', text: thought });
  }
  const text = toText(fieldOf(message, 'content') ?? fieldOf(choice, 'text'));
  if (text !== '') pieces.push({ type: 'text', text });
  for (const [place, call] of itemsOf(fieldOf(message, 'tool_calls')).entries()) {
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
  if (!Array.isArray(fieldOf(body, 'choices'))) return undefined;
  const choice = firstChoice(body);
  const word = fieldOf(choice, 'finish_reason');
  return {
    pieces: readChoice(choice),
    finishReason: typeof word === 'string' && word !== '' ? toChatFinishReason(word) : undefined,
    usage: toUsage(fieldOf(body, 'usage')),
  };
}
