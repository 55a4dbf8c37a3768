import { createAnswerLine } from '../jobs/answer-line.js';
import { createAnswerQueue, type AnswerQueue } from '../jobs/answer-queue.js';
import { createWaitingCards } from '../jobs/waiting-cards.js';
import type { Parts } from './parts.js';
import { connect } from './store.js';

export type AnswerOptions = Pick<
  Parts,
  'store' | 'telegram' | 'translator' | 'metrics' | 'lifecycle' | 'logger'
>;

/** The line in which questions wait, and the cards of those who do. */
function openLine({ store, telegram, translator, lifecycle, logger }: AnswerOptions, name: string) {
  const { keys, questionLine, questions } = store;
  const cards = createWaitingCards({
    api: telegram.api,
    courtesy: telegram.courtesyApi,
    line: questionLine,
    questions,
    translator,
    logger: logger.child({ room: 'line' }),
  });
  const line = createAnswerLine({
    // A client of its own, as the image queue has.
    redis: connect(store.server, 'commands', { lifecycle, logger }),
    keys,
    line: questionLine,
    cards,
  });
  lifecycle.onStop(name, () => line.close());
  return { cards, line };
}

export function openAnswerQueue(options: AnswerOptions): AnswerQueue {
  const { store, metrics } = options;
  const { cards, line } = openLine(options, 'answer queue');
  metrics.watchQueue('answer', () => line.counts());
  return createAnswerQueue({
    line,
    cards,
    questionLine: store.questionLine,
    questions: store.questions,
    stops: store.answerStops,
    usage: store.usage,
  });
}
