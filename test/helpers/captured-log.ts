import { createLogger, type Logger } from '../../src/logger.js';
import { openRunLog } from './run-log.js';

export interface CapturedLog {
  logger: Logger;
  lines: Record<string, unknown>[];
  messages(): unknown[];
}

/** The real logger, writing into the test's memory (and the run's log) instead of standard output. */
export function captureLog(): CapturedLog {
  const lines: Record<string, unknown>[] = [];
  const keep = openRunLog('captured');
  const write = (line: string): void => {
    keep(line);
    lines.push(JSON.parse(line) as Record<string, unknown>);
  };
  return {
    logger: createLogger({ level: 'trace', destination: { write } }),
    lines,
    messages: () => lines.map(({ msg }) => msg),
  };
}
