import type { Logger } from '../../logger.js';
import { EngineError, type ChatEngine, type ChatSink } from './engine.js';

/** Failures within `withinMs`, with no success between them, open the breaker for `openMs`. */
export interface BreakerPolicy {
  failures: number;
  withinMs: number;
  openMs: number;
}

const BREAKER_POLICY: BreakerPolicy = { failures: 5, withinMs: 30_000, openMs: 15_000 };

export interface BreakerOptions {
  /** Names the engine in the log. */
  name: string;
  logger: Logger;
  policy?: BreakerPolicy;
  nowMs?: () => number;
}

/**
 * Keeps requests from an engine that fails, so that they end at once instead of after its timeouts,
 * and it has peace to recover. Only its own failures count: a request that it refuses and one that
 * nobody wants any more say nothing against it.
 */
export interface Breaker {
  /**
   * @param run is told, if it is a trial, how to say that the engine gave something before its end
   * @throws EngineError `engine_unavailable` without running while open; else what the run throws
   */
  guard<T>(run: (works?: () => void) => Promise<T>): Promise<T>;
}

type Outcome = 'works' | 'failed' | 'unknown';
type Visit = { isTrial: boolean };

function toOutcome(thrown: unknown): Outcome {
  if (!(thrown instanceof EngineError)) return 'failed';
  switch (thrown.code) {
    case 'engine_failed':
    case 'engine_unavailable':
      return 'failed';
    case 'engine_refused':
      return 'works';
    case 'engine_aborted':
      return 'unknown';
    default:
      return thrown.code satisfies never;
  }
}

/**
 * Open, it lets one request through every `openMs`, as a trial: when the engine gives it something,
 * all others may follow; when it fails, the wait begins again. A trial that never ends keeps nobody
 * from the next one.
 */
export function createBreaker({
  name,
  logger,
  policy = BREAKER_POLICY,
  nowMs = Date.now,
}: BreakerOptions): Breaker {
  let failureTimesMs: number[] = [];
  let openUntilMs: number | undefined;

  function enter(): Visit {
    if (openUntilMs === undefined) return { isTrial: false };
    if (nowMs() < openUntilMs) {
      throw new EngineError('engine_unavailable', `The engine ${name} failed and is left alone.`);
    }
    openUntilMs = nowMs() + policy.openMs;
    return { isTrial: true };
  }

  function open(): void {
    openUntilMs = nowMs() + policy.openMs;
    failureTimesMs = [];
    logger.warn(
      { engine: name, openMs: policy.openMs },
      'an engine keeps failing: it gets a pause',
    );
  }

  function close(): void {
    openUntilMs = undefined;
    failureTimesMs = [];
    logger.info({ engine: name }, 'an engine works again');
  }

  function countFailure(): void {
    const sinceMs = nowMs() - policy.withinMs;
    failureTimesMs = [...failureTimesMs.filter((timeMs) => timeMs > sinceMs), nowMs()];
    if (failureTimesMs.length >= policy.failures) open();
  }

  function reportTrial(outcome: Outcome): void {
    switch (outcome) {
      case 'works':
        close();
        return;
      case 'failed':
        open();
        return;
      case 'unknown':
        // Nothing is known yet, so the next request may try at once.
        openUntilMs = nowMs();
        return;
      default:
        outcome satisfies never;
    }
  }

  /** Of one visit the first outcome decides a trial; later ones count as everybody else's. */
  function report(visit: Visit, outcome: Outcome): void {
    const isTrial = visit.isTrial;
    visit.isTrial = false;
    if (openUntilMs !== undefined) {
      // What began before it opened says nothing about the engine now.
      if (isTrial) reportTrial(outcome);
      return;
    }
    if (outcome === 'works') failureTimesMs = [];
    if (outcome === 'failed') countFailure();
  }

  return {
    async guard(run) {
      const visit = enter();
      // A long answer's first words are enough for a trial; the others shall not wait for its end.
      const works = (): void => {
        if (visit.isTrial) report(visit, 'works');
      };
      try {
        const result = await run(visit.isTrial ? works : undefined);
        report(visit, 'works');
        return result;
      } catch (thrown) {
        report(visit, toOutcome(thrown));
        throw thrown;
      }
    },
  };
}

/** The sink, and somebody is told of everything that it takes. */
function toldOf(sink: ChatSink, listener: () => void): ChatSink {
  return {
    take(pieces) {
      listener();
      return sink.take(pieces);
    },
  };
}

/** The engine behind a breaker. Its list of models is not: that is served from memory anyway. */
export function withBreaker(engine: ChatEngine, breaker: Breaker): ChatEngine {
  return {
    name: engine.name,
    models: () => engine.models(),
    complete: (request, cancellation) =>
      breaker.guard(() => engine.complete(request, cancellation)),
    stream: (request, cancellation, sink) =>
      breaker.guard((works) =>
        engine.stream(request, cancellation, works ? toldOf(sink, works) : sink),
      ),
    close: () => engine.close(),
  };
}
