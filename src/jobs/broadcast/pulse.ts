/** Something has changed, and whoever waits looks again. */
export interface Pulse {
  beat: () => void;
  /** Until the next beat, or as long as given. Never rejects. */
  next(timeoutMs?: number): Promise<void>;
}

export function createPulse(): Pulse {
  const waiting = new Set<() => void>();

  return {
    beat() {
      for (const wake of waiting) wake();
    },
    next: (timeoutMs) =>
      new Promise((resolve) => {
        const timer = timeoutMs === undefined ? undefined : setTimeout(wake, timeoutMs);
        function wake(): void {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        }
        waiting.add(wake);
      }),
  };
}
