/** A place at the head of a line; `leave` lets the next one in. Idempotent. */
interface Turn {
  leave(): void;
}

export interface Line {
  /** Waits in order of arrival. Undefined when the time is over before one's turn. */
  enter(id: string, timeoutMs: number): Promise<Turn | undefined>;
  /** Lines with somebody in them. */
  readonly size: number;
}

/**
 * Lines by id within this process: first come, first served. The Redis lock excludes other
 * processes; this keeps order among our own updates and spares Redis their knocking.
 */
export function createLine(): Line {
  const tails = new Map<string, Promise<void>>();

  function waitFor(before: Promise<void>, timeoutMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve(false);
      }, timeoutMs);
      void before.then(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }

  return {
    get size() {
      return tails.size;
    },
    async enter(id, timeoutMs) {
      const before = tails.get(id);
      let finish = (): void => undefined;
      const finished = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const tail = before === undefined ? finished : before.then(() => finished);
      tails.set(id, tail);
      void tail.then(() => {
        if (tails.get(id) === tail) tails.delete(id);
      });
      if (before === undefined || (await waitFor(before, timeoutMs))) return { leave: finish };
      // Those behind wait for whoever is before us, no longer for us.
      finish();
      return undefined;
    },
  };
}
