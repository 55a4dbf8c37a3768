import type { DrawingKind } from './drawing.js';

/**
 * What rooms report about their work. Every label is from a closed set or from our own code
 * (a Bot API method name), never from a person, so that the number of series stays small.
 */

export type UpdateOutcome = 'handled' | 'duplicate' | 'failed' | 'deferred';

/**
 * How one call ended after its retries. `refused` is Telegram's own no (4xx but 429); `held` was not
 * made, because the chat is to be left alone or its flood budget has no room.
 */
export type TelegramCallOutcome =
  'ok' | 'refused' | 'flood' | 'held' | 'server' | 'network' | 'aborted';

export type TelegramRetryReason = 'flood' | 'server' | 'network';

export type ImageJobOutcome = 'delivered' | 'cancelled' | 'failed' | 'undeliverable';

/** `broken`: it ended in the middle; what came is there. */
export type AnswerOutcome = 'answered' | 'stopped' | 'broken' | 'failed' | 'undeliverable';

/** Of a reply's status; `gone`: the client left before it had all of it. */
export type GatewayOutcome = '2xx' | '3xx' | '4xx' | '5xx' | 'gone';

export const QUEUE_STATES = ['waiting', 'active', 'delayed'] as const;
export type QueueCounts = Record<(typeof QUEUE_STATES)[number], number>;

export interface Metrics {
  updateFinished(outcome: UpdateOutcome, seconds: number): void;
  telegramCallFinished(method: string, outcome: TelegramCallOutcome, seconds: number): void;
  telegramCallRetried(method: string, reason: TelegramRetryReason): void;
  imageJobFinished(kind: DrawingKind, outcome: ImageJobOutcome, seconds: number): void;
  answerFinished(outcome: AnswerOutcome, seconds: number): void;
  /** From taking the job to the model's first word. */
  answerBegan(seconds: number): void;
  gatewayRequestBegan(): void;
  /** Once for each that began. `route` is the path as it was registered, with names for its parts. */
  gatewayRequestEnded(route: string, outcome: GatewayOutcome, seconds: number): void;
  /** Somebody uses the bot: called as often as they do, counted once. */
  personSeen(userId: number): void;
  /** Somebody uses it for the first time. */
  personCame(): void;
  /** Something did not work that should have; `code` is one of our own. */
  failed(code: string): void;
  /** Registers a queue whose counts are read when somebody collects the metrics, not before. */
  watchQueue(queue: string, readCounts: () => Promise<QueueCounts>): void;
}

function ignore(): void {
  // Nobody collects.
}

/** For processes and tests that report nothing. */
export const NO_METRICS: Metrics = {
  updateFinished: ignore,
  telegramCallFinished: ignore,
  telegramCallRetried: ignore,
  imageJobFinished: ignore,
  answerFinished: ignore,
  answerBegan: ignore,
  gatewayRequestBegan: ignore,
  gatewayRequestEnded: ignore,
  personSeen: ignore,
  personCame: ignore,
  failed: ignore,
  watchQueue: ignore,
};

/** Reports everything to both. */
export function combineMetrics(one: Metrics, other: Metrics): Metrics {
  return {
    updateFinished(...report) {
      one.updateFinished(...report);
      other.updateFinished(...report);
    },
    telegramCallFinished(...report) {
      one.telegramCallFinished(...report);
      other.telegramCallFinished(...report);
    },
    telegramCallRetried(...report) {
      one.telegramCallRetried(...report);
      other.telegramCallRetried(...report);
    },
    imageJobFinished(...report) {
      one.imageJobFinished(...report);
      other.imageJobFinished(...report);
    },
    answerFinished(...report) {
      one.answerFinished(...report);
      other.answerFinished(...report);
    },
    answerBegan(...report) {
      one.answerBegan(...report);
      other.answerBegan(...report);
    },
    gatewayRequestBegan() {
      one.gatewayRequestBegan();
      other.gatewayRequestBegan();
    },
    gatewayRequestEnded(...report) {
      one.gatewayRequestEnded(...report);
      other.gatewayRequestEnded(...report);
    },
    personSeen(...report) {
      one.personSeen(...report);
      other.personSeen(...report);
    },
    personCame() {
      one.personCame();
      other.personCame();
    },
    failed(...report) {
      one.failed(...report);
      other.failed(...report);
    },
    watchQueue(...report) {
      one.watchQueue(...report);
      other.watchQueue(...report);
    },
  };
}
