import { setTimeout as delay } from 'node:timers/promises';
import type { ChatFinishReason, ChatUsage } from '../../../../domain/chat-answer.js';
import {
  estimateTokens,
  MESSAGE_TOKENS,
  PICTURE_TOKENS,
} from '../../../../domain/token-estimate.js';
import type { Cancellation } from '../../cancellation.js';
import {
  EngineError,
  type ChatAnswer,
  type ChatEngine,
  type ChatRequest,
  type ChatSink,
} from '../../engine.js';
import { DEMO_CHAT_MODELS } from './catalogue.js';
import { createLookAtPicture } from './picture-look.js';
import { picturesOf, textOf, toReply } from './reply.js';

export interface DemoChatEngineOptions {
  /** Between two words of a stream: some sixty words a second, as a quick model has. */
  wordDelayMs?: number;
}

const WORD_DELAY_MS = 15;

function aborted(cause?: unknown): EngineError {
  return new EngineError('engine_aborted', 'The answer is no longer wanted.', { cause });
}

/** @throws EngineError when the answer is no longer wanted */
function check(signal: AbortSignal): void {
  if (signal.aborted) throw aborted();
}

/** Rejects as soon as the signal aborts; the work itself goes on unheard. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let onAbort = (): void => undefined;
  const abort = new Promise<never>((_resolve, reject) => {
    onAbort = () => {
      reject(aborted());
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, abort]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function beforeStop(text: string, stops: readonly string[] = []): string {
  const ends = stops.filter((stop) => stop !== '').map((stop) => text.indexOf(stop));
  return text.slice(0, Math.min(text.length, ...ends.filter((at) => at >= 0)));
}

interface Limited {
  text: string;
  finishReason: ChatFinishReason;
  tokens: number;
}

/** About what a model's tokenizer cuts: short runs of letters with the space before, single signs. */
const TOKEN = /\s?(?:\p{L}{1,6}|\p{N}{1,3}|[^\s\p{L}\p{N}])|\s/gu;

/** They add up to the text. */
function toTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function limit(reply: string, { stop, maxTokens }: ChatRequest): Limited {
  const tokens = toTokens(beforeStop(reply, stop));
  const kept = tokens.slice(0, maxTokens);
  return {
    text: kept.join(''),
    finishReason: kept.length < tokens.length ? 'length' : 'stop',
    tokens: kept.length,
  };
}

function promptTokens({ messages }: ChatRequest): number {
  return messages.reduce(
    (sum, message) =>
      sum +
      MESSAGE_TOKENS +
      estimateTokens(textOf(message)) +
      PICTURE_TOKENS * picturesOf(message).length,
    0,
  );
}

/** Each word with the space before it. They add up to the text. */
function toWords(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

/**
 * The bundled chat engine: answers by rule, in English and Russian, and says so in every answer. It
 * keeps all of an engine's contract, so that whatever is above it can be tried without a model.
 */
export function createDemoChatEngine({
  wordDelayMs = WORD_DELAY_MS,
}: DemoChatEngineOptions = {}): ChatEngine {
  const look = createLookAtPicture();
  const closing = new AbortController();

  async function pause(signal: AbortSignal): Promise<void> {
    if (wordDelayMs === 0) return;
    try {
      await delay(wordDelayMs, undefined, { signal });
    } catch (cause) {
      throw aborted(cause);
    }
  }

  async function answer(request: ChatRequest, signal: AbortSignal): Promise<ChatAnswer> {
    if (closing.signal.aborted) {
      throw new EngineError('engine_unavailable', 'The engine is stopping.');
    }
    check(signal);
    const reply = await untilAborted(toReply(request, look), signal);
    check(signal);
    const { text, finishReason, tokens } = limit(reply, request);
    const usage: ChatUsage = {
      promptTokens: promptTokens(request),
      completionTokens: tokens,
    };
    return { text, reasoning: '', toolCalls: [], finishReason, usage };
  }

  async function stream(request: ChatRequest, signal: AbortSignal, sink: ChatSink): Promise<void> {
    const { text, finishReason, usage } = await answer(request, signal);
    for (const [place, word] of toWords(text).entries()) {
      if (place > 0) await pause(signal);
      check(signal);
      await sink.take([{ type: 'text', text: word }]);
    }
    check(signal);
    await sink.take([{ type: 'end', finishReason, usage }]);
  }

  /** Aborts when the answer is wanted no longer, or the engine closes. */
  function whileOpen(cancellation: Cancellation): AbortSignal {
    return AbortSignal.any([cancellation.toSignal(), closing.signal]);
  }

  return {
    name: 'demo',
    models: () => Promise.resolve(DEMO_CHAT_MODELS),
    complete: (request, cancellation) => answer(request, whileOpen(cancellation)),
    stream: (request, cancellation, sink) => stream(request, whileOpen(cancellation), sink),
    close() {
      closing.abort();
      return Promise.resolve();
    },
  };
}
