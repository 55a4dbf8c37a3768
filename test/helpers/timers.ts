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

export interface SleptClock {
  nowMs: number;
  /** How long, one after the other. */
  slept: number[];
  sleep: (ms: number) => Promise<void>;
}

/** A clock that moves only while something sleeps. */
export function createSleptClock(): SleptClock {
  const clock: SleptClock = {
    nowMs: 1_000_000,
    slept: [],
    sleep(ms) {
      clock.slept.push(ms);
      clock.nowMs += ms;
      return Promise.resolve();
    },
  };
  return clock;
}
