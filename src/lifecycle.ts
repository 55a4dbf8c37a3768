import { toError } from './errors.js';
import type { Logger } from './logger.js';

/** Platforms that stop a process (Heroku, Kubernetes) kill it 30 s after SIGTERM; we finish before. */
export const STOP_DEADLINE_MS = 25_000;

type StopStep = { name: string; stop: () => Promise<void> | void };

export interface Lifecycle {
  /** Aborted as soon as stopping begins: loops watch it and take no new work. */
  readonly stopping: AbortSignal;
  /** Registers a step. Steps run in reverse order of registration, one after the other. */
  onStop(name: string, stop: StopStep['stop']): void;
  /**
   * Runs every step once and resolves to the exit code: 0 when all finished in time, 1 otherwise.
   * Idempotent: later calls get the first call's promise. A failing step never keeps the next from running.
   */
  stop(reason: string): Promise<number>;
}

export interface LifecycleOptions {
  logger: Logger;
  deadlineMs?: number;
}

export function createLifecycle({
  logger,
  deadlineMs = STOP_DEADLINE_MS,
}: LifecycleOptions): Lifecycle {
  const steps: StopStep[] = [];
  const controller = new AbortController();
  let stopped: Promise<number> | undefined;

  async function runSteps(): Promise<number> {
    let exitCode = 0;
    for (const step of steps.toReversed()) {
      try {
        await step.stop();
        logger.debug({ step: step.name }, 'stopped');
      } catch (thrown) {
        exitCode = 1;
        logger.error({ err: toError(thrown), step: step.name }, 'a stop step failed');
      }
    }
    return exitCode;
  }

  async function stopWithin(reason: string): Promise<number> {
    logger.info({ reason }, 'stopping');
    controller.abort();
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<number>((resolve) => {
      timer = setTimeout(() => {
        logger.error({ deadlineMs }, 'the stop deadline passed with work unfinished');
        resolve(1);
      }, deadlineMs);
    });
    try {
      return await Promise.race([runSteps(), deadline]);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    stopping: controller.signal,
    onStop(name, stop) {
      steps.push({ name, stop });
    },
    stop(reason) {
      stopped ??= stopWithin(reason);
      return stopped;
    },
  };
}

export interface SignalTarget {
  on(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  exit(code: number): void;
}

/** The first SIGTERM or SIGINT drains and then exits; a second one exits with 1 at once. */
export function stopOnSignals(lifecycle: Lifecycle, target: SignalTarget): void {
  let signalled = false;
  const onSignal = (signal: string): void => {
    if (signalled) {
      target.exit(1);
      return;
    }
    signalled = true;
    void lifecycle.stop(signal).then((exitCode) => {
      target.exit(exitCode);
    });
  };
  target.on('SIGTERM', () => {
    onSignal('SIGTERM');
  });
  target.on('SIGINT', () => {
    onSignal('SIGINT');
  });
}

export interface CrashTarget {
  on(
    event: 'uncaughtException' | 'unhandledRejection',
    listener: (thrown: unknown) => void,
  ): unknown;
  exit(code: number): void;
}

/**
 * An error that nobody caught leaves the process in a state that nobody knows: it is written down,
 * what can still be finished is, and then the process ends with 1. A second one ends it at once.
 */
export function stopOnCrash(
  lifecycle: Lifecycle,
  { target, logger }: { target: CrashTarget; logger: Logger },
): void {
  let crashed = false;
  const onCrash = (thrown: unknown): void => {
    logger.fatal({ err: toError(thrown) }, 'nobody caught an error');
    if (crashed) {
      target.exit(1);
      return;
    }
    crashed = true;
    void lifecycle.stop('nobody caught an error').then(() => {
      target.exit(1);
    });
  };
  target.on('uncaughtException', onCrash);
  target.on('unhandledRejection', onCrash);
}
