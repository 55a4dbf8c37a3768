import { createAnswerLine } from '../jobs/answer/answer-line.js';
import { createAnswerQueue, type AnswerQueue } from '../jobs/answer/answer-queue.js';
import type { JobWorker } from '../jobs/job-worker.js';
import { createWaitingCards } from '../jobs/answer/waiting-cards.js';
import { createAnswerWorker } from '../jobs/answer/answer-worker.js';
import { createTelegramFiles } from '../telegram/files.js';
import { createInlineLiveTexts } from '../telegram/live-text/inline-live-text.js';
import { createLiveTexts } from '../telegram/live-text/live-text.js';
import { openSilenced } from './notices.js';
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
    isPaused: () => store.switches.maintenance() !== undefined,
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
    isPaused: () => store.switches.maintenance() !== undefined,
  });
}

/** Answers questions until it is closed. */
export async function startAnswerWorker(parts: Parts): Promise<JobWorker> {
  const { store, api, config, telegram, translator, metrics, lifecycle } = parts;
  const logger = parts.logger.child({ room: 'answers' });
  const { cards, line } = openLine(parts, 'answer queue of the worker');
  const files = createTelegramFiles({
    api: telegram.api,
    apiRoot: telegram.client.apiRoot ?? config.telegram.apiRoot,
    token: telegram.token,
  });
  lifecycle.onStop('telegram files', () => files.close());
  const worker = createAnswerWorker({
    redis: connect(store.server, 'blocking', parts),
    keys: store.keys,
    api: api.client,
    serviceKey: api.serviceKey,
    accounts: store.accounts,
    usage: store.usage,
    richAnswers: store.richAnswers,
    talks: store.talks,
    turns: store.talkTurns,
    questions: store.questions,
    questionLine: store.questionLine,
    stops: store.answerStops,
    line,
    cards,
    files,
    telegram: telegram.api,
    courtesy: telegram.courtesyApi,
    liveTexts: createLiveTexts({ api: telegram.api, courtesy: telegram.courtesyApi, logger }),
    inlineTexts: createInlineLiveTexts({
      ...{ api: telegram.api, courtesy: telegram.courtesyApi, logger },
    }),
    botUsername: telegram.botInfo.username,
    silenced: openSilenced(parts),
    translator,
    metrics,
    logger,
  });
  await worker.ready();
  return worker;
}
