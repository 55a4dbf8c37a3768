import { createLogger, type Logger } from '../../src/logger.js';

export interface CapturedLog {
  logger: Logger;
  lines: Record<string, unknown>[];
  messages(): unknown[];
}

/** The real logger, writing into the test's memory instead of standard output. */
export function captureLog(): CapturedLog {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string): void => {
    lines.push(JSON.parse(line) as Record<string, unknown>);
  };
  return {
    logger: createLogger({ level: 'trace', destination: { write } }),
    lines,
    messages: () => lines.map(({ msg }) => msg),
  };
}
