import {
  pino,
  type DestinationStream,
  type Logger as PinoLogger,
  type LoggerOptions as PinoOptions,
} from 'pino';

/** The structured logger every room receives; nobody creates one but the entry and tests. */
export type Logger = PinoLogger;

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const REDACTED = '[redacted]';

/** Fields that hold a secret or a person's words wherever they stand in a log object. */
const SECRET_FIELDS = [
  'token',
  'botToken',
  'secret',
  'secretToken',
  'key',
  'apiKey',
  'api_key',
  'authorization',
  'cookie',
  'password',
  'prompt',
  'negativePrompt',
  'negative_prompt',
  'text',
  'caption',
];

/**
 * Secrets recognisable by shape, for those that reach a log inside an error message or an address.
 * A bot token is `<bot id>:<35 characters>`; one of our keys is `vc_` and 38 base62 characters.
 */
const SECRET_SHAPES = [
  /\d{5,}:[A-Za-z0-9_-]{30,}/g,
  /\bvc_[0-9A-Za-z]{38}\b/g,
  /\bBearer\s+[^\s"'\\]+/gi,
  /(rediss?:\/\/[^:@/\s]*:)[^@/\s]+@/g,
];

/** Replaces every secret that has a known shape; idempotent. */
export function redactSecrets(line: string): string {
  let redacted = line;
  for (const shape of SECRET_SHAPES) {
    redacted = redacted.replace(shape, (_match, keep: unknown) =>
      typeof keep === 'string' ? `${keep}${REDACTED}@` : REDACTED,
    );
  }
  return redacted;
}

/** What was logged as an error: somebody has to look at it. */
export interface LoggedError {
  error: Error;
  /** As the log says it; written by us, never by a person. */
  message: string;
}

export interface LoggerOptions {
  level: LogLevel;
  /** Told of every error that a line of level error or above carries. Must not throw. */
  onError?: (logged: LoggedError) => void;
  /** Human-readable lines instead of JSON; for a terminal. */
  pretty?: boolean;
  /** Where lines go instead of standard output. */
  destination?: DestinationStream;
}

/** Pino's number for the level. */
const ERROR_LEVEL = 50;

function toLoggedError([fields, message]: readonly unknown[]): LoggedError | undefined {
  const isPair = typeof fields === 'object' && fields !== null && typeof message === 'string';
  if (!isPair || !('err' in fields) || !(fields.err instanceof Error)) return undefined;
  return { error: fields.err, message };
}

/**
 * Builds the root logger. Secrets are removed twice: by field name before a line is serialised,
 * and by shape from the finished line, so a key inside an error message does not pass either.
 */
export function createLogger({
  level,
  onError,
  pretty = false,
  destination,
}: LoggerOptions): Logger {
  const logMethod: NonNullable<PinoOptions['hooks']>['logMethod'] = function (args, log, number) {
    const logged = number >= ERROR_LEVEL ? toLoggedError(args) : undefined;
    log.apply(this, args);
    if (logged) onError?.(logged);
  };
  const options = {
    level,
    base: null,
    redact: {
      paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: REDACTED,
    },
    hooks: { streamWrite: redactSecrets, ...(onError && { logMethod }) },
  };
  if (destination) return pino(options, destination);
  if (!pretty) return pino(options);
  return pino({
    ...options,
    transport: {
      target: 'pino-pretty',
      options: { colorize: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' },
    },
  });
}

/** Leads what one logger tells to who is there to hear it only later. */
export interface ErrorFeed {
  /** For `createLogger`. What nobody listens to is in the log. */
  tell: (logged: LoggedError) => void;
  listen(listener: (logged: LoggedError) => void): void;
}

export function createErrorFeed(): ErrorFeed {
  let listener: (logged: LoggedError) => void = () => undefined;
  return {
    tell: (logged) => {
      listener(logged);
    },
    listen(heard) {
      listener = heard;
    },
  };
}
