import { format } from 'node:util';
import { afterEach, beforeEach, vi, type MockInstance } from 'vitest';

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

let lines: string[] = [];
let spies: MockInstance[] = [];

beforeEach(() => {
  lines = [];
  spies = METHODS.map((method) =>
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      lines.push(`console.${method}: ${format(...args)}`);
    }),
  );
});

/** Whatever a person should read goes through the logger; a console line is a forgotten one. */
afterEach(() => {
  for (const spy of spies) spy.mockRestore();
  if (lines.length > 0) throw new Error(`The test wrote to the console:\n${lines.join('\n')}`);
});
