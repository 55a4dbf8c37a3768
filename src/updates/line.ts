/** A place at the head of a line; `leave` lets the next one in. Idempotent. */
interface Turn {
  leave(): void;
}

export interface Line {
  /**
   * Waits in order of arrival; where nobody is in line, the turn is there at once.
   * Undefined when the time is over before one's turn.
   */
  enter(id: string, timeoutMs: number): Turn | Promise<Turn | undefined>;
  /** Lines with somebody in them. */
  readonly size: number;
}

/**
 * Lines by id within this process: first come, first served. The Redis lock excludes other
 * processes; this keeps order among our own updates and spares Redis their knocking.
 */
export function createLine(): Line {
  /** Those who wait behind the one inside. */
  const lines = new Map<string, Set<() => void>>();

  function createTurn(id: string, waiting: Set<() => void>): Turn {
    let left = false;
    return {
      leave() {
        if (left) return;
        left = true;
        const [next] = waiting;
        if (next === undefined) {
          lines.delete(id);
        } else {
          waiting.delete(next);
          next();
        }
      },
    };
  }

  return {
    get size() {
      return lines.size;
    },
    enter(id, timeoutMs) {
      const others = lines.get(id);
      if (others === undefined) {
        const nobody = new Set<() => void>();
        lines.set(id, nobody);
        return createTurn(id, nobody);
      }
      return new Promise((resolve) => {
        const comeIn = (): void => {
          clearTimeout(timer);
          resolve(createTurn(id, others));
        };
        const timer = setTimeout(() => {
          others.delete(comeIn);
          resolve(undefined);
        }, timeoutMs);
        others.add(comeIn);
      });
    },
  };
}
