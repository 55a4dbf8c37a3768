import type { ImageParameters } from '../../domain/image-parameters.js';
import { AppError, type AppErrorOptions } from '../../errors.js';

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

/**
 * - `engine_failed`: it tried and could not;
 * - `engine_unavailable`: it did not begin (busy, stopping), so the same request may be sent again;
 * - `engine_aborted`: the caller's signal ended it.
 */
export type EngineErrorCode = 'engine_failed' | 'engine_unavailable' | 'engine_aborted';

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
