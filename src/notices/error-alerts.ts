import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { GrammyError } from 'grammy';
import type { Metrics } from '../domain/metrics.js';
import { AppError, toError } from '../errors.js';
import type { LoggedError, Logger } from '../logger.js';
import type { ErrorGroups } from '../store/error-groups.js';
import { type ErrorGroup, errorAlert } from '../views/error-alert.js';
import type { Notices } from './notices.js';

/**
 * Tells the admins of errors that somebody has to look at: of each kind the first one at once, then
 * once an hour how many there were, in all processes together.
 */
export interface ErrorAlerts {
  /** Told in the background; a storm of errors costs one trip to Redis every few seconds. */
  report(logged: LoggedError): void;
  /** Resolves when what was reported is told, or can't be. */
  settled(): Promise<void>;
}

export interface ErrorAlertsDeps {
  groups: Pick<ErrorGroups, 'count'>;
  notices: Pick<Notices, 'tellAdmins'>;
  metrics: Pick<Metrics, 'failed'>;
  logger: Logger;
  rest?: () => Promise<unknown>;
}

/** Between two rounds: what comes meanwhile is counted here. */
const REST_MS = 5_000;
/** `…/dist/bot/router.js:71:12`, of ours alone. */
const OWN_FRAME = /\/(?:dist|src)\/([\w./-]+:\d+):\d+/;
const ID_CHARS = 12;

/** Names only what our own code says: an error's message may hold a person's words. */
function codeOf(error: Error): string {
  if (error instanceof AppError) return error.code;
  if (error instanceof GrammyError) return `${error.method} ${error.error_code}`;
  return error.name;
}

function frameOf({ stack = '' }: Error): string | undefined {
  const lines = stack.split('\n').filter((line) => !line.includes('node_modules'));
  return lines.map((line) => OWN_FRAME.exec(line)?.[1]).find((frame) => frame !== undefined);
}

function toGroup({ error, message }: LoggedError): ErrorGroup {
  const [code, frame] = [codeOf(error), frameOf(error)];
  const kind = `${code} ${message} ${frame ?? ''}`;
  const id = createHash('sha256').update(kind).digest('base64url').slice(0, ID_CHARS);
  return { id, message, code, frame };
}

export function createErrorAlerts({
  groups,
  notices,
  metrics,
  logger,
  rest = () => delay(REST_MS, undefined, { ref: false }),
}: ErrorAlertsDeps): ErrorAlerts {
  let waiting = new Map<string, { group: ErrorGroup; count: number }>();
  let telling: Promise<void> = Promise.resolve();
  let isRunning = false;

  async function tell(group: ErrorGroup, more: number): Promise<void> {
    try {
      const count = await groups.count(group.id, more);
      if (count > 0) await notices.tellAdmins((t) => errorAlert(t, { group, count }));
    } catch (thrown) {
      // As a warning: an error would be told of in turn.
      logger.warn({ err: toError(thrown) }, 'the admins could not be told of an error');
    }
  }

  async function tellAll(): Promise<void> {
    const batch = [...waiting.values()];
    waiting = new Map();
    for (const { group, count } of batch) await tell(group, count);
  }

  /** At once, then after a rest, as long as there is more. */
  async function run(): Promise<void> {
    isRunning = true;
    while (waiting.size > 0) {
      telling = tellAll();
      await telling;
      await rest();
    }
    isRunning = false;
  }

  return {
    report(logged) {
      const group = toGroup(logged);
      metrics.failed(group.code);
      const count = (waiting.get(group.id)?.count ?? 0) + 1;
      waiting.set(group.id, { group, count });
      if (!isRunning) void run();
    },

    async settled() {
      await telling;
      await tellAll();
    },
  };
}
