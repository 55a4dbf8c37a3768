import { AppError } from '../../errors.js';
import type { PageErrorBody, PageErrorCode } from '../protocol.js';
import { WorldError, type WorldErrorCode } from '../world/errors.js';

export const STATUS: Record<PageErrorCode, number> = {
  invalid_request: 400,
  foreign_origin: 403,
  not_found: 404,
  no_such_button: 404,
  not_allowed: 403,
  internal: 500,
};

/** The page, or somebody in its place, asked for what can't be done. */
export class PageError extends AppError {
  override readonly name = 'PageError';
  readonly code: PageErrorCode;
  readonly retryable = false;

  constructor(code: PageErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

const WORLD_CODES: Record<WorldErrorCode, PageErrorCode> = {
  not_found: 'not_found',
  not_allowed: 'not_allowed',
  no_such_button: 'no_such_button',
  not_answered: 'not_allowed',
  bad_input: 'invalid_request',
};

/** What the page is told of a failure; undefined = a bug, whose words stay in the log. */
export function toErrorBody(thrown: unknown): PageErrorBody | undefined {
  if (thrown instanceof PageError) {
    return { error: { code: thrown.code, message: thrown.message } };
  }
  if (thrown instanceof WorldError) {
    return { error: { code: WORLD_CODES[thrown.code], message: thrown.message } };
  }
  return undefined;
}
