import { AppError } from '../../errors.js';

export type WorldErrorCode =
  'not_found' | 'not_allowed' | 'no_such_button' | 'not_answered' | 'bad_input';

/** A person tried what a Telegram client would not let them do, or the bot never answered a tap. */
export class WorldError extends AppError {
  override readonly name = 'WorldError';
  readonly code: WorldErrorCode;
  readonly retryable = false;

  constructor(code: WorldErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
