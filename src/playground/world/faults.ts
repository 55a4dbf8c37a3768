type Fault =
  | {
      kind: 'error';
      error_code: number;
      description: string;
      parameters?: { retry_after?: number; migrate_to_chat_id?: number };
    }
  | { kind: 'flood'; retryAfterSeconds: number }
  /** The connection breaks before Telegram sees the request. */
  | { kind: 'outage' }
  /** Telegram does what was asked, but its answer never arrives. */
  | { kind: 'lost-response' }
  | { kind: 'delay'; ms: number };

interface FaultRule {
  /** A method's name, or '*' for every one. */
  method: string;
  chatId?: number;
  /** Asked at each call that fits otherwise, such as by chance. */
  hits?: () => boolean;
  /** How many calls it hits; without it, every one until cancelled. */
  times?: number;
  fault: Fault;
}

/**
 * How a server says no to rich messages: it is too old to have the method, or does not take this one.
 */
export type RichRefusal = 'unknown' | 'rejected';

export interface Faults {
  /** Later rules are asked first. Returns how to cancel this one. */
  inject(rule: FaultRule): () => void;
  /** Whatever has a rich message in it is refused, until cancelled by the function returned. */
  refuseRich(how: RichRefusal): () => void;
  clear(): void;
}

export interface FaultTable extends Faults {
  /** The fault that hits this call, counted as used. */
  take(method: string, chatId: number | undefined): Fault | undefined;
  readonly richRefusal: RichRefusal | undefined;
}

export function createFaults(): FaultTable {
  let rules: { rule: FaultRule; left: number }[] = [];
  let richRefusal: RichRefusal | undefined;
  return {
    get richRefusal() {
      return richRefusal;
    },
    refuseRich(how) {
      richRefusal = how;
      return () => {
        richRefusal = undefined;
      };
    },
    inject(rule) {
      const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
      rules.unshift(entry);
      return () => {
        rules = rules.filter((other) => other !== entry);
      };
    },
    clear() {
      rules = [];
      richRefusal = undefined;
    },
    take(method, chatId) {
      const wanted = method.toLowerCase();
      const hit = rules.find(
        ({ rule }) =>
          (rule.method === '*' || rule.method.toLowerCase() === wanted) &&
          (rule.chatId === undefined || rule.chatId === chatId) &&
          (rule.hits?.() ?? true),
      );
      if (!hit) return undefined;
      hit.left -= 1;
      if (hit.left <= 0) rules = rules.filter((other) => other !== hit);
      return hit.rule.fault;
    },
  };
}
