import type { AnswerOutcome } from '../../domain/metrics.js';
import type { TalkTurns } from '../../store/talk-turns.js';
import type { Usage } from '../../store/usage.js';
import type { LiveTextOutcome } from '../../telegram/live-text/live-text.js';
import type { MessageWords } from '../../telegram/message-words.js';
import {
  answerFailureView,
  type AnswerFailure,
  mayAskAgain,
  noSummaryView,
  stoppedView,
  summarisedView,
} from '../../views/answer-view.js';
import { inlineNoAnswerKeyboard } from '../../views/inline-card.js';
import { keyboard, type MessageView } from '../../views/rich-text.js';
import type { AnswerDelivery } from './answer-delivery.js';
import type { AnswerPapers, WrittenAnswer } from './answer-papers.js';
import { type AnswerTask, keepProgress } from './answer-task.js';
import { payerOf } from '../payment.js';
import { RetryLaterError } from '../retry-policy.js';

/**
 * How a question is over: what its person reads, what is paid, and what is kept of it. Each may be
 * called again by a later run.
 * @throws RetryLaterError when Telegram is away or asks for a long wait; StoreError
 */
export interface AnswerEndings {
  /** Words of ours in place of an answer. They may have to wait; the model is not asked meanwhile. */
  withWords(task: AnswerTask, failure: AnswerFailure | 'stopped'): Promise<AnswerOutcome>;
  /**
   * @param parts of the words, where they are known already
   * @returns `topic-gone` where nothing is over: the answer has to go to another chat
   */
  written(
    task: AnswerTask,
    answer: WrittenAnswer,
    parts?: readonly MessageWords[],
  ): Promise<AnswerOutcome | 'topic-gone'>;
  /** Nothing is to be seen of it, so it was nothing. */
  unseen(task: AnswerTask): Promise<AnswerOutcome>;
}

export interface AnswerEndingsDeps {
  papers: Pick<AnswerPapers, 'isOver' | 'keep' | 'end'>;
  delivery: AnswerDelivery;
  turns: Pick<TalkTurns, 'summarise'>;
  usage: Pick<Usage, 'release'>;
  botUsername: string;
}

/** @throws RetryLaterError when the words are not there yet */
function requireSaid(outcome: LiveTextOutcome): void {
  if (outcome.status !== 'later') return;
  throw new RetryLaterError('Telegram does not take the words now', { pauseMs: outcome.waitMs });
}

function wordsFor({ job, t }: AnswerTask, failure: AnswerFailure | 'stopped'): MessageView {
  const { jobId } = job;
  if (job.kind === 'summarise') return noSummaryView(t, { jobId, failure });
  return failure === 'stopped' ? stoppedView(t, jobId) : answerFailureView(t, { jobId, failure });
}

export function createAnswerEndings({
  papers,
  delivery,
  turns,
  usage,
  botUsername,
}: AnswerEndingsDeps): AnswerEndings {
  async function giveBack({ job: { place, payment, chargeId } }: AnswerTask): Promise<void> {
    const { userId } = place;
    await usage.release({ ...payerOf({ userId, payment }), category: 'llm', chargeId });
  }

  async function unseen(task: AnswerTask): Promise<AnswerOutcome> {
    await giveBack(task);
    await papers.end(task.job.jobId, 'free');
    return 'undeliverable';
  }

  /** Its person asks it in other words: nothing of it stays in the chat. */
  async function withdrawn({ live }: AnswerTask): Promise<AnswerOutcome> {
    requireSaid(await live.finish([]));
    return 'stopped';
  }

  async function withWords(
    task: AnswerTask,
    failure: AnswerFailure | 'stopped',
  ): Promise<AnswerOutcome> {
    const { job, t, live } = task;
    const { jobId } = job;
    if (failure === 'stopped' && (await papers.isOver(jobId))) return withdrawn(task);
    if (task.progress.failure === undefined) await keepProgress(papers, task, { failure });
    await giveBack(task);
    const view = wordsFor(task, failure);
    const inlineKeyboard = inlineNoAnswerKeyboard(t, {
      jobId,
      mayRetry: failure === 'stopped' || mayAskAgain(failure),
      botUsername,
    });
    const isInline = job.place.inlineMessageId !== undefined;
    requireSaid(await live.fail(view, isInline ? inlineKeyboard : view.reply_markup));
    await papers.end(jobId, 'free', { keepWordsFor: job.place.userId });
    return failure === 'stopped' ? 'stopped' : 'failed';
  }

  async function summary(task: AnswerTask, { text, end }: WrittenAnswer): Promise<AnswerOutcome> {
    const { job, t, live } = task;
    if (job.kind !== 'summarise') throw new Error('Only a summary ends as one.');
    if (end === 'stopped') return withWords(task, 'stopped');
    if (end === 'broken') return withWords(task, { reason: 'engine_failed' });
    const ref = { ownerId: job.place.userId, talkId: job.talkId, turnId: job.turnId };
    if (!(await turns.summarise(ref, text))) return withWords(task, { reason: 'talk_gone' });
    requireSaid(await live.finish([summarisedView(t)], keyboard()));
    await papers.end(job.jobId, 'paid');
    return 'answered';
  }

  return {
    unseen,
    withWords,

    async written(task, answer, parts) {
      if (answer.end === 'stopped' && (await papers.isOver(task.job.jobId))) return withdrawn(task);
      if (task.job.kind === 'summarise') return summary(task, answer);
      const seen = await delivery.deliver(task, answer, parts);
      if (seen === 'topic-gone') return seen;
      if (seen === 'unseen') return unseen(task);
      const isFree = answer.end === 'broken';
      if (isFree) await giveBack(task);
      await papers.end(task.job.jobId, isFree ? 'free' : 'paid');
      if (seen === 'cut') return 'undeliverable';
      return answer.end === 'stopped' || answer.end === 'broken' ? answer.end : 'answered';
    },
  };
}
