import { AppError } from '../../errors.js';

export interface ErrorParameters {
  retry_after?: number;
  migrate_to_chat_id?: number;
}

/** Telegram says no. The bot sees the code and the description word for word. */
export class BotApiError extends AppError {
  override readonly name = 'BotApiError';
  readonly code = 'telegram_refused';
  readonly retryable = false;
  readonly errorCode: number;
  readonly parameters: ErrorParameters | undefined;

  constructor(errorCode: number, description: string, parameters?: ErrorParameters) {
    super(description);
    this.errorCode = errorCode;
    this.parameters = parameters;
  }
}

/** Telegram's rule: a message in words starts small after the prefix, a CONSTANT stays as it is. */
function withPrefix(prefix: string, message: string): string {
  const isConstant = /^.[A-Z_]/.test(message);
  const start = isConstant ? message.charAt(0) : message.charAt(0).toLowerCase();
  return `${prefix}: ${start}${message.slice(1)}`;
}

export function badRequest(message: string): BotApiError {
  return new BotApiError(400, withPrefix('Bad Request', message));
}

/** A query was answered late, twice, or never asked: Telegram tells these apart for nobody. */
export function queryTooOld(): BotApiError {
  return badRequest('query is too old and response timeout expired or query ID is invalid');
}

export function forbidden(message: string): BotApiError {
  return new BotApiError(403, withPrefix('Forbidden', message));
}

export function conflict(message: string): BotApiError {
  return new BotApiError(409, withPrefix('Conflict', message));
}

export function tooManyRequests(retryAfterSeconds: number): BotApiError {
  return new BotApiError(429, `Too Many Requests: retry after ${retryAfterSeconds}`, {
    retry_after: retryAfterSeconds,
  });
}

/** The chat has another id now, and everything that is sent to it goes there. */
export function upgraded(toChatId: number): BotApiError {
  return new BotApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
    migrate_to_chat_id: toChatId,
  });
}

/** What a Bot API server answers a long poll with when it goes down. */
export function restarting(): BotApiError {
  return new BotApiError(500, 'Internal Server Error: restart');
}

/** Telegram would do it, this stand-in can't: said so plainly, never passed over in silence. */
export function unsupported(what: string): BotApiError {
  return new BotApiError(501, `Not Implemented: ${what} is not supported by the playground`);
}
