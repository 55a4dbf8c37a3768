import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

let opened = 0;

/**
 * A log of its own in this run's folder, for what does not come out on the screen: lines that a
 * test captures, and the output of programs it starts. At the end all of it is searched for secrets
 * (test/setup/run-log.ts). One log a source, so that two never write into each other's lines.
 */
export function openRunLog(source: string): (output: string | Uint8Array) => void {
  opened += 1;
  const file = path.join(inject('runLogFolder'), `${source}-${process.pid}-${opened}.log`);
  return (output) => {
    appendFileSync(file, output);
  };
}
