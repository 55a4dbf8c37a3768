import type { Api } from 'grammy';
import type { ApiClient } from '../../api/client.js';
import type { AnswerOutcome, Metrics } from '../../domain/metrics.js';
import { isPrivatePlace } from '../../domain/talk.js';
import { StoreError, toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { Silenced } from '../../notices/silenced.js';
import type { AnswerStops } from '../../store/answer-stops.js';
import { TTL_MS } from '../../store/keys.js';
import type { QuestionLine } from '../../store/question-line.js';
import type { Questions } from '../../store/questions.js';
import type { RichAnswers } from '../../store/rich-answers.js';
import type { TalkTurns } from '../../store/talk-turns.js';
import type { Talks } from '../../store/talks.js';
import type { Usage } from '../../store/usage.js';
import type { TelegramFiles } from '../../telegram/files.js';
import { toDraftId } from '../../telegram/live-text/draft-id.js';
import type { InlineLiveTexts } from '../../telegram/live-text/inline-live-text.js';
import type { LiveText, LiveTexts } from '../../telegram/live-text/live-text.js';
import { growingKeyboard } from '../../views/answer-view.js';
import { inlineGrowingKeyboard } from '../../views/inline-card.js';
import type { Translator } from '../../views/translator.js';
import { createAnswerDelivery } from './answer-delivery.js';
import { createAnswerEndings } from './answer-endings.js';
import { judgeAnswerFailure, NoAnswerError } from './answer-failures.js';
import { type AnswerTicket, toHomeJob } from './answer-job.js';
import type { AnswerLine } from './answer-line.js';
import { createAnswerPapers, type OpenedQuestion } from './answer-papers.js';
import { createAnswerPlans } from './answer-plan.js';
import { type AnswerRun, type AnswerTask, keepProgress } from './answer-task.js';
import { createWriter } from './answer-writing.js';
import { createChatPictures } from './chat-pictures.js';
import { payerOf } from '../payment.js';
import { createPayerKeys, type PayerKeysDeps } from '../payer-key.js';
import { RetryLaterError } from '../retry-policy.js';
import type { WaitingCards } from './waiting-cards.js';

/**
 * One question, from its turn in the line to the answer in the chat and in the talk. A job may run
 * more than once: after a crash, a lost lock or a failure that is worth repeating. Why it is still
 * one answer, paid once:
 *
 * 1. Every run shows the same charge id, which the API counts once.
 * 2. The messages that an answer has are written down before the next call is made. A run that comes
 *    after a crash asks the model anew, from the beginning: two runs never say the same. It writes
 *    over those messages, so somebody who reads along may see the words change, and never two
 *    answers. A message that was sent in the very moment of the crash may stand there once more.
 * 3. Once the model has ended, its words are written down, and no run asks it again: what is left is
 *    to show them, which edits messages, and to add the turn, whose id is the job's.
 * 4. A question that is over is not answered again, and its line goes on.
 *
 * An answer whose topic is closed or deleted meanwhile comes in its person's private chat, from its
 * beginning: what stood in the topic is gone with it.
 *
 * What is paid: words that stand in the chat, whether the person stopped them or left. What is not:
 * an answer that broke off by our or the model's fault, or of which nothing can be seen.
 */
export interface AnswerProcessor {
  /**
   * Ends the question for the person, well or not, and has the next one's turn come.
   * @throws RetryLaterError when the job is to come back, StoreError when Redis is away, and the
   *   reason of `stopped`
   */
  process(ticket: AnswerTicket, run: AnswerRun): Promise<AnswerOutcome>;
  /** For a job that its queue gave up on without running it once more. */
  abandon(ticket: AnswerTicket): Promise<void>;
}

export interface AnswerProcessorDeps extends PayerKeysDeps {
  api: { chat: Pick<ApiClient['chat'], 'stream'> };
  telegram: Api;
  /** For what may be dropped. */
  courtesy: Api;
  liveTexts: LiveTexts;
  inlineTexts: InlineLiveTexts;
  botUsername: string;
  silenced: Silenced;
  files: Pick<TelegramFiles, 'download'>;
  talks: Pick<Talks, 'load'>;
  turns: Pick<TalkTurns, 'recentTurns' | 'load' | 'addTurn' | 'changeAnswer' | 'summarise'>;
  questions: Pick<Questions, 'seal' | 'load' | 'noteProgress' | 'end'>;
  questionLine: Pick<QuestionLine, 'renew'>;
  line: Pick<AnswerLine, 'goOn'>;
  cards: Pick<WaitingCards, 'remove'>;
  stops: Pick<AnswerStops, 'isStopped' | 'nameDraft'>;
  usage: Pick<Usage, 'release'>;
  richAnswers: Pick<RichAnswers, 'isOn' | 'turnOff'>;
  translator: Translator;
  metrics: Pick<Metrics, 'answerBegan'>;
  logger: Logger;
}

export function createAnswerProcessor(deps: AnswerProcessorDeps): AnswerProcessor {
  const { liveTexts, inlineTexts, line, cards, stops, translator, logger } = deps;
  const papers = createAnswerPapers(deps);
  const payers = createPayerKeys(deps);
  const plans = createAnswerPlans({ ...deps, pictures: createChatPictures(deps) });
  const write = createWriter(deps);
  const delivery = createAnswerDelivery({ ...deps, api: deps.telegram, papers });
  const endings = createAnswerEndings({ ...deps, papers, delivery });

  function beginLive({ job, progress }: OpenedQuestion, run: AnswerRun, task: () => AnswerTask) {
    const { jobId, place, replyTo, locale } = job;
    const t = translator.forLocale(locale);
    const { inlineMessageId } = place;
    if (inlineMessageId !== undefined) {
      const growing = inlineGrowingKeyboard(t, jobId);
      return inlineTexts.begin({ inlineMessageId, growingKeyboard: growing, signal: run.stopped });
    }
    return liveTexts.begin({
      chatId: place.chatId,
      isPrivate: isPrivatePlace(place),
      threadId: place.threadId === 0 ? undefined : place.threadId,
      replyTo,
      draftId: toDraftId(jobId),
      growingKeyboard: growingKeyboard(t, jobId),
      alreadySent: progress.sentIds,
      onSent: (sentIds) => keepProgress(papers, task(), { sentIds }),
      signal: run.stopped,
    });
  }

  async function begin(asked: OpenedQuestion, run: AnswerRun): Promise<AnswerTask> {
    const { progress } = asked;
    const job = progress.isHome ? toHomeJob(asked.job) : asked.job;
    const opened = { ...asked, job };
    const t = translator.forLocale(job.locale);
    // What is cut to one message is cut where it has entities.
    const isInline = job.place.inlineMessageId !== undefined;
    const isRich = !isInline && (await deps.richAnswers.isOn(job.place.userId));
    const live: LiveText = beginLive(opened, run, () => task);
    const task: AnswerTask = { job, run, t, live, isRich, progress };
    return task;
  }

  async function keyOf({ job: { place, payment } }: AnswerTask): Promise<string> {
    const { userId } = payerOf({ userId: place.userId, payment });
    const payer = await payers.keyOf(userId);
    if ('key' in payer) return payer.key;
    throw new NoAnswerError({ reason: `key_${payer.barred}` });
  }

  async function answer(task: AnswerTask): Promise<AnswerOutcome | 'topic-gone'> {
    const { job, run, progress } = task;
    if (progress.failure !== undefined) return endings.withWords(task, progress.failure);
    if (progress.written !== undefined) return endings.written(task, progress.written);
    if (await stops.isStopped(job.jobId)) return endings.withWords(task, 'stopped');
    const plan = await plans.make(job, AbortSignal.any([run.cancelled, run.stopped]));
    if (plan === undefined) {
      await papers.end(job.jobId, 'paid');
      return 'answered';
    }
    const writing = await write(task, plan, await keyOf(task));
    if (writing === 'nothing') return endings.withWords(task, 'stopped');
    if (writing === 'gone') return endings.unseen(task);
    if (writing === 'topic-gone') return writing;
    await keepProgress(papers, task, { written: writing.written });
    return endings.written(task, writing.written, writing.parts);
  }

  async function afterError(task: AnswerTask, thrown: unknown): Promise<AnswerOutcome> {
    const { job, run, progress } = task;
    run.stopped.throwIfAborted();
    const isWritten = progress.written !== undefined;
    if (run.cancelled.aborted && !isWritten && !(thrown instanceof RetryLaterError)) {
      return endings.withWords(task, 'stopped');
    }
    const { tries, pauseMs, failure } = judgeAnswerFailure(thrown, payers.keyOwner);
    const log = { err: toError(thrown), jobId: job.jobId, reason: failure.reason };
    if (run.attempt < tries) {
      logger.info({ ...log, pauseMs }, 'the question comes back later');
      throw new RetryLaterError('the question comes back later', { cause: thrown, pauseMs });
    }
    const forOperator = failure.reason === 'service' || failure.reason === 'unknown';
    logger[forOperator ? 'error' : 'warn'](log, 'no answer came of a question');
    return endings.withWords(task, failure);
  }

  /** A group may forbid the bot to answer; nothing of it is to be seen there, and nothing was paid. */
  async function explainSilence({ job: { place }, live, progress }: AnswerTask): Promise<void> {
    const { forbiddenBy: why } = live;
    if (why === undefined || progress.sentIds.length > 0 || isPrivatePlace(place)) return;
    await deps.silenced.tell({ userId: place.userId, chatId: place.chatId, why });
  }

  /** Whoever is silent for so long is passed over, so it is said a few times in between. */
  async function holdLine({ place, jobId }: AnswerTicket): Promise<NodeJS.Timeout> {
    const renew = (): Promise<unknown> =>
      deps.questionLine.renew(place, jobId).catch((thrown: unknown) => {
        logger.debug({ err: toError(thrown), jobId }, 'a line was not held');
      });
    await renew();
    return setInterval(() => void renew(), TTL_MS.questionLease / 5);
  }

  /** What can't be read is for the operator; nobody waits behind it for ever. */
  async function open(jobId: string): Promise<OpenedQuestion | undefined> {
    try {
      return await papers.open(jobId);
    } catch (thrown) {
      if (!(thrown instanceof StoreError) || thrown.retryable) throw thrown;
      logger.error({ err: thrown, jobId }, 'a question can not be read');
      return undefined;
    }
  }

  async function answerOpened(opened: OpenedQuestion, run: AnswerRun): Promise<AnswerOutcome> {
    const { job, cardId } = opened;
    if (cardId !== undefined) void cards.remove(job.place, cardId);
    const task = await begin(opened, run);
    const outcome = await answerThere(task);
    if (outcome !== 'topic-gone') return outcome;
    const atHome = await answerThere(await moveHome(task));
    // There are no topics that could be gone.
    return atHome === 'topic-gone' ? endings.unseen(task) : atHome;
  }

  async function answerThere(task: AnswerTask): Promise<AnswerOutcome | 'topic-gone'> {
    const { jobId, place } = task.job;
    if (isPrivatePlace(place)) {
      await stops.nameDraft({ chatId: place.chatId, draftId: toDraftId(jobId) }, jobId);
    }
    let outcome: AnswerOutcome | 'topic-gone' | undefined;
    try {
      outcome = await answer(task);
    } catch (thrown) {
      outcome = await afterError(task, thrown);
    } finally {
      if (outcome !== 'topic-gone') await explainSilence(task);
      await task.live.stop();
    }
    return outcome;
  }

  /** Takes what there is of it out of a topic that is only closed, and begins anew in private. */
  async function moveHome(task: AnswerTask): Promise<AnswerTask> {
    const { job, run } = task;
    const { userId, chatId } = job.place;
    await task.live.finish([]);
    await keepProgress(papers, task, { sentIds: [], isHome: true });
    await deps.silenced.tell({ userId, chatId, why: 'brought-here' });
    return begin({ job, progress: task.progress, cardId: undefined }, run);
  }

  return {
    async process(ticket, run) {
      const { jobId, place } = ticket;
      const holding = await holdLine(ticket);
      try {
        const opened = await open(jobId);
        const outcome = opened === undefined ? 'undeliverable' : await answerOpened(opened, run);
        await line.goOn(place, jobId);
        return outcome;
      } finally {
        clearInterval(holding);
      }
    },

    async abandon({ jobId, place }) {
      const never = new AbortController().signal;
      try {
        const opened = await open(jobId);
        if (opened) {
          const task = await begin(opened, { cancelled: never, stopped: never, attempt: Infinity });
          await task.live.stop();
          if (opened.progress.written === undefined) {
            await endings.withWords(task, opened.progress.failure ?? { reason: 'unknown' });
          } else await endings.unseen(task);
        }
      } finally {
        await line.goOn(place, jobId);
      }
    },
  };
}
