/**
 * The error families of this project. Expected failures are values or one of these with a closed
 * code; anything else is a bug and ends at the one boundary of its process.
 */

export interface AppErrorOptions {
  cause?: unknown;
}

/** Base of every error we throw on purpose. `code` is closed per family; `name` is a literal. */
export abstract class AppError extends Error {
  abstract override readonly name: string;
  abstract readonly code: string;
  /** True when the same call may succeed later without anybody changing anything. */
  abstract readonly retryable: boolean;

  constructor(message: string, options: AppErrorOptions = {}) {
    super(message, options);
  }
}

/** The configuration is wrong. The message names every wrong variable and never a value. */
export class ConfigError extends AppError {
  override readonly name = 'ConfigError';
  readonly code = 'config_invalid';
  readonly retryable = false;
}

export type StoreErrorCode = 'store_unavailable' | 'store_corrupt';

/**
 * Redis did not answer (`store_unavailable`), or what it holds does not fit the schema
 * (`store_corrupt`). A corrupt record is never overwritten: an operator has to look at it.
 */
export class StoreError extends AppError {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }

  get retryable(): boolean {
    return this.code === 'store_unavailable';
  }
}

/** Anything thrown as an Error, so that a log always has a message and a stack. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(`Thrown value: ${String(thrown)}`);
}
