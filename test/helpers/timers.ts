/** A sleep for fake timers: those of Node that give promises can't be faked. Rejects when aborted. */
export function sleepByTimer(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new Error('stopped'));
    };
    signal.addEventListener('abort', stop);
    setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
  });
}
