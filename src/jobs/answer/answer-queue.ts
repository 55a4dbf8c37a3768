import type { Tier } from '../../domain/limits.js';
import type { Place, TurnPicture } from '../../domain/talk.js';
import type { AnswerStops } from '../../store/answer-stops.js';
import type { QuestionLine } from '../../store/question-line.js';
import type { Questions } from '../../store/questions.js';
import type { Usage } from '../../store/usage.js';
import { type AnswerJob, parseAnswerJob, type QuestionPiece } from './answer-job.js';
import type { AnswerLine } from './answer-line.js';
import type { WaitingCards } from './waiting-cards.js';

export type StopOutcome = 'stopped' | 'not_owner' | 'gone';

export type AskOutcome =
  { status: 'asked'; position: number } | { status: 'full'; waiting: number };

/** Every method throws a StoreError when Redis is away. */
export interface AnswerQueue {
  /**
   * Puts a question into the line of its place and, when it is its turn, into the queue. One that
   * has to wait is told so in the chat, with its place and a Cancel. Idempotent by `jobId`; a
   * question that has been answered is not asked again.
   * @param options.holdForMs more of it may come: it begins no sooner, counted from its last piece
   * @returns position 0: it is its turn. `full`: it is not in the line, and nothing is kept of it;
   *   the caller says so and gives its charge back.
   */
  ask(job: AnswerJob, tier: Tier, options?: { holdForMs?: number }): Promise<AskOutcome>;
  /**
   * Joins what belongs to a question that is still held, or waits in line: a piece of a paste that
   * Telegram split, the next photo of an album. Idempotent by `messageId`; pieces are put in the
   * order of their messages. False: too late, or no such question.
   */
  append(
    jobId: string,
    more: { text?: string; pictures?: readonly TurnPicture[]; messageId: number },
  ): Promise<boolean>;
  /** Whether it was asked in the last day, also when it is over and its words are gone. */
  isKnown(jobId: string): Promise<boolean>;
  /** Whether it waits or is being answered: not failed, and no turn yet. */
  isUnderWay(jobId: string): Promise<boolean>;
  /** What was asked, its pieces included, while it waits, is answered, or failed less than a day ago. */
  find(jobId: string): Promise<AnswerJob | undefined>;
  /**
   * Takes a waiting question out of the line and gives its charge back; its card says so.
   * `running`: it is its turn, so it has to be stopped instead.
   */
  cancel(jobId: string, byUserId: number): Promise<'cancelled' | 'running' | 'not_owner' | 'gone'>;
  /**
   * Takes a question back that is asked anew in other words: as if it had not been asked, and nothing
   * is said of it. What its answer shows so far goes. Idempotent.
   * @returns what was asked; undefined: it is answered, or somebody else's
   */
  withdraw(jobId: string, byUserId: number): Promise<AnswerJob | undefined>;
  /**
   * Ends the answer in whichever process it is made: the call to the model is aborted, and what came
   * stays. Idempotent.
   */
  stop(jobId: string, byUserId: number): Promise<StopOutcome>;
  /**
   * Stops what is being answered in a place.
   * @param draftId of Telegram's own Stop: then only the answer that this draft shows
   */
  stopIn(place: Place, draftId?: number): Promise<'stopped' | 'nothing'>;
  /** While it is paused questions are taken in and wait; answers under way finish. Idempotent. */
  setPaused(isPaused: boolean): Promise<void>;
}

/**
 * How much longer a question is held after each of its pieces. Telegram delivers the pieces of a
 * paste, or the photos of an album, within some tenths of a second.
 */
const HOLD_ON_MS = 1_000;

export interface AnswerQueueDeps {
  line: Pick<AnswerLine, 'join' | 'goOn' | 'holdOn' | 'hurry' | 'takeBack' | 'setPaused'>;
  questionLine: Pick<QuestionLine, 'cancel' | 'list'>;
  questions: Questions;
  stops: Pick<AnswerStops, 'stop' | 'jobOfDraft'>;
  cards: WaitingCards;
  usage: Pick<Usage, 'release'>;
  /** Whether the bot is under maintenance, as far as this process knows. */
  isPaused?: () => boolean;
  now?: () => number;
}

export function createAnswerQueue({
  line,
  questionLine,
  questions,
  stops,
  cards,
  usage,
  isPaused = () => false,
  now = Date.now,
}: AnswerQueueDeps): AnswerQueue {
  async function look(jobId: string) {
    const record = await questions.load(jobId);
    const job = record && parseAnswerJob(record.job, record.pieces);
    return record && job && { record, job };
  }

  async function giveBack({ place: { userId }, chargeId }: AnswerJob): Promise<void> {
    await usage.release({ userId, category: 'llm', chargeId });
  }

  async function cancelWaiting(job: AnswerJob): Promise<'cancelled' | 'running' | 'gone'> {
    const { place, jobId } = job;
    const outcome = await questionLine.cancel(place, jobId);
    // Under maintenance a question whose turn has come waits as well.
    const isTakenBack = outcome === 'running' && isPaused() && (await line.takeBack(place, jobId));
    if (outcome !== 'cancelled' && !isTakenBack) return outcome;
    await giveBack(job);
    const cardId = (await questions.load(job.jobId))?.cardId;
    await questions.end(job.jobId, 'free');
    if (cardId !== undefined) await cards.cancel(job, cardId);
    await cards.refresh(job.place);
    return 'cancelled';
  }

  async function stop(jobId: string, byUserId: number): Promise<StopOutcome> {
    const found = await look(jobId);
    if (found === undefined || found.record.ended !== undefined) return 'gone';
    if (found.job.place.userId !== byUserId) return 'not_owner';
    if ((await cancelWaiting(found.job)) === 'cancelled') return 'stopped';
    // The mark comes first: whatever fails after it, a worker that meets this question ends it.
    await stops.stop(jobId);
    await line.hurry(jobId);
    return 'stopped';
  }

  return {
    stop,
    setPaused: (toPause) => line.setPaused(toPause),

    async ask(job, tier, { holdForMs } = {}) {
      const { jobId, place } = job;
      const mayGrow = holdForMs !== undefined;
      const ended = await questions.put(jobId, JSON.stringify(job), { mayGrow });
      // It came again after all was done; a charge that was given back was just reserved anew.
      if (ended === 'free') await giveBack(job);
      if (ended !== undefined) return { status: 'asked', position: 0 };
      const joined = await line.join({
        ...{ v: 1, jobId, place, tier },
        ...(mayGrow && { heldUntilMs: now() + holdForMs }),
      });
      if ('waiting' in joined) {
        await questions.drop(jobId);
        return { status: 'full', waiting: joined.waiting };
      }
      const isHeldUp = isPaused() && place.inlineMessageId === undefined;
      if (joined.position > 0 || isHeldUp) await cards.show(job, joined.position);
      return { status: 'asked', position: joined.position };
    },

    async append(jobId, { text = '', pictures = [], messageId }) {
      const piece: QuestionPiece = { text, pictures: [...pictures], messageId };
      const isIn = await questions.append(jobId, { messageId, text: JSON.stringify(piece) });
      if (isIn) await line.holdOn(jobId, HOLD_ON_MS);
      return isIn;
    },

    isKnown: (jobId) => questions.isKnown(jobId),

    async isUnderWay(jobId) {
      const found = await look(jobId);
      return found !== undefined && found.record.ended === undefined;
    },

    async find(jobId) {
      return (await look(jobId))?.job;
    },

    async cancel(jobId, byUserId) {
      const found = await look(jobId);
      if (found === undefined || found.record.ended !== undefined) return 'gone';
      if (found.job.place.userId !== byUserId) return 'not_owner';
      return cancelWaiting(found.job);
    },

    async withdraw(jobId, byUserId) {
      const found = await look(jobId);
      if (found?.job.place.userId !== byUserId) return undefined;
      const { job, record } = found;
      if (record.ended !== undefined) return job;
      // First, so that whoever stops answering it finds it over and says nothing; with its words, so
      // that an update which comes again finds them.
      await questions.end(jobId, 'free', { keepWordsFor: byUserId });
      await giveBack(job);
      if ((await questionLine.cancel(job.place, jobId)) === 'cancelled') {
        if (record.cardId !== undefined) await cards.remove(job.place, record.cardId);
        await cards.refresh(job.place);
      } else {
        await stops.stop(jobId);
        await line.goOn(job.place, jobId);
      }
      return job;
    },

    async stopIn(place, draftId) {
      const jobId =
        draftId === undefined
          ? (await questionLine.list(place))[0]?.jobId
          : await stops.jobOfDraft({ chatId: place.chatId, draftId });
      if (jobId === undefined) return 'nothing';
      return (await stop(jobId, place.userId)) === 'stopped' ? 'stopped' : 'nothing';
    },
  };
}
