import { toLines } from './document.js';

/** Makes "\n" of every line end, and holds back half a character or line end for its other half. */
export function createLineReader() {
  let held = '';
  return {
    push(chunk: string): string {
      const text = held + chunk;
      held = /[\r\ud800-\udbff]$/.exec(text)?.[0] ?? '';
      return toLines(text.slice(0, text.length - held.length));
    },
    finish: () => toLines(held),
  };
}
