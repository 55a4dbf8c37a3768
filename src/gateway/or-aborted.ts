/**
 * Settles as the work does, or rejects with the signal's reason the moment it aborts: work that
 * does not listen to its signal holds nobody up. What it does afterwards is ignored.
 */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whoever aborts gives an error as the reason, and that very one is wanted
      reject(signal.reason);
    };
    const settle = <V>(end: (value: V) => void) => {
      return (value: V): void => {
        signal.removeEventListener('abort', onAbort);
        end(value);
      };
    };
    work.then(settle(resolve), settle(reject));
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
