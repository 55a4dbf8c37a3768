import type { ChatFinishReason, ChatUsage } from '../../domain/chat-answer.js';
import type { ChatParameters, ChatToolCall } from '../../domain/chat-parameters.js';
import type { GifParameters } from '../../domain/gif-parameters.js';
import type { ImageParameters } from '../../domain/image-parameters.js';
import { AppError, type AppErrorOptions } from '../../errors.js';
import type { Cancellation } from './cancellation.js';

/** What an engine is asked for: by the time a request gets here its seed is decided. */
export type ImageRequest = ImageParameters & { seed: number };

/** Whatever really draws: the bundled demo, or an adapter to a server of the operator's. */
export interface ImageEngine {
  readonly name: string;
  models(): Promise<readonly string[]>;
  samplers(): Promise<readonly string[]>;
  loras(): Promise<readonly string[]>;
  /**
   * Draws one PNG of exactly the asked size. When the signal aborts it rejects at once with
   * `aborted`, and what has begun is stopped or thrown away.
   * @throws EngineError
   */
  generate(request: ImageRequest, signal: AbortSignal): Promise<Buffer>;
  /** Frees what the engine holds. Idempotent; pictures under way fail as aborted. */
  close(): Promise<void>;
}

/** By the time a request gets to an engine its seed is decided. */
export type GifRequest = GifParameters & { seed: number };

/** Whatever really animates. */
export interface GifEngine {
  readonly name: string;
  /** What `sampler` may be. */
  samplers(): Promise<readonly string[]>;
  /**
   * Draws one animated GIF. Aborting is as in `ImageEngine.generate`.
   * @throws EngineError
   */
  generateGif(request: GifRequest, signal: AbortSignal): Promise<Buffer>;
}

/**
 * What an engine is asked to say. The model is one of its own; every parameter is there, so that
 * two engines behave alike; an adapter sends what its server knows.
 */
export interface ChatRequest extends Required<Omit<ChatParameters, 'stop' | 'seed'>> {
  stop?: readonly string[];
  seed?: number;
  /** As the client sent them, checked to be JSON of a bounded size; the server judges what they mean. */
  tools?: readonly Record<string, unknown>[];
  toolChoice?: string | Record<string, unknown>;
  responseFormat?: Record<string, unknown>;
}

/** A piece of an answer. In a stream of them the texts add up to the answer. */
export type ChatPiece =
  | { type: 'text'; text: string }
  /** What a model thinks before it answers, where its server tells it apart. */
  | { type: 'reasoning'; text: string }
  /** `index` tells parallel calls apart; id and name come with a call's first piece. */
  | { type: 'tool_call'; index: number; id?: string; name?: string; argumentsJson: string }
  /** The last one; nothing follows it. */
  | { type: 'end'; finishReason: ChatFinishReason; usage: ChatUsage | undefined };

/** A whole answer. */
export interface ChatAnswer {
  text: string;
  reasoning: string;
  toolCalls: readonly ChatToolCall[];
  finishReason: ChatFinishReason;
  usage: ChatUsage | undefined;
}

/**
 * Where an answer goes while it is made. It is handed on, not asked for: a promise or two for every
 * word of many streams at once were a third of what a stream costs (measured).
 */
export interface ChatSink {
  /**
   * Takes what came together: never an empty list, and nothing after the piece `end`.
   * @returns what to wait for before the next list, where the reader is slower than the engine
   */
  take(pieces: readonly ChatPiece[]): Promise<void> | undefined;
}

/** Whatever really talks. When an answer is cancelled the engine stops within moments. */
export interface ChatEngine {
  readonly name: string;
  /** @throws EngineError when the server is away and no earlier list is at hand. */
  models(): Promise<readonly string[]>;
  /**
   * The answer in one.
   * @throws EngineError
   */
  complete(request: ChatRequest, cancellation: Cancellation): Promise<ChatAnswer>;
  /**
   * Gives the sink the answer as it is made. Resolves when the sink has taken the piece `end`.
   * @throws EngineError at any point; the sink may have a part of the answer by then
   */
  stream(request: ChatRequest, cancellation: Cancellation, sink: ChatSink): Promise<void>;
  /** Frees what the engine holds. Idempotent; answers under way fail as aborted. */
  close(): Promise<void>;
}

/**
 * - `engine_failed`: it tried and could not;
 * - `engine_refused`: it wants the request to be another one; the message says so to who sent it;
 * - `engine_unavailable`: it did not begin (busy, stopping), so the same request may be sent again;
 * - `engine_aborted`: the caller's signal ended it.
 */
export type EngineErrorCode =
  'engine_failed' | 'engine_refused' | 'engine_unavailable' | 'engine_aborted';

export class EngineError extends AppError {
  override readonly name = 'EngineError';
  override readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }

  get retryable(): boolean {
    return this.code === 'engine_unavailable';
  }
}
