import type { Place, TurnQuestion } from '../domain/talk.js';
import { wayOnFrom } from '../domain/tiers.js';
import type { AnswerJob } from '../jobs/answer/answer-job.js';
import type { AnswerQueue } from '../jobs/answer/answer-queue.js';
import { chatLimitedView, lineFullView } from '../views/chat-replies.js';
import type { MessageView } from '../views/rich-text.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { isStoreAway } from './error-boundary.js';
import { mayGoOn, rememberAsked, rememberInput } from './last-input.js';
import { warnNearLimit } from './near-limit.js';
import { placeOf } from './place.js';
import { createReserve, type Reservation, type ReserveDeps } from './reserve.js';
import { isPrivate } from './replies.js';

export interface AskQuestionDeps extends ReserveDeps, Pick<BotDeps, 'limits' | 'chargeIdFor'> {
  answerQueue: Pick<AnswerQueue, 'ask'>;
}

/** What a model is to do, without what the update says by itself. */
type TaskOf<Job> = Job extends AnswerJob
  ? Omit<
      Job,
      | 'v'
      | 'jobId'
      | 'talkId'
      | 'place'
      | 'replyTo'
      | 'locale'
      | 'chargeId'
      | 'payment'
      | 'askedAtMs'
    >
  : never;
export type AnswerTask = TaskOf<AnswerJob>;

/** The rest of a question is a moment behind it, unless the line is slow. */
const HOLD_MS = 1_500;

export interface Asking {
  talkId: string;
  task: AnswerTask;
  /** Undefined = where the update is. */
  place?: Place | undefined;
  /** What the answer replies to; undefined = the update's message, in groups. */
  replyTo?: number | undefined;
  /** What this is known by; undefined = the update, so every update asks another question. */
  requestId?: string | undefined;
}

export type AskResult =
  /** 0: it is its turn. Whoever has to wait was told so in the chat. */
  | { status: 'asked'; jobId: string; position: number }
  /** `isForNow`: later it may be asked all the same. */
  | { status: 'refused'; isForNow: boolean; view: MessageView };

export type AskQuestion = (ctx: AppContext, asking: Asking) => Promise<AskResult>;

/**
 * Reserves an answer in the person's allowance and puts the question into the line of the place. A
 * message of which the next one may be the rest is held for a moment; see last-input.ts.
 *
 * An update that comes again asks nothing twice: the job is named after its request, the
 * reservation after the job.
 * @throws StoreError; nothing stays charged then
 */
export function createAskQuestion(deps: AskQuestionDeps): AskQuestion {
  const { limits, answerQueue, chargeIdFor } = deps;
  const reserve = createReserve(deps);

  async function remember(ctx: AppContext, jobId: string, question: TurnQuestion): Promise<void> {
    await rememberAsked(ctx, jobId, question);
    if (ctx.message) await rememberInput(ctx, ctx.message, { kind: 'job', jobId });
  }

  function toRefusal(
    ctx: AppContext,
    reservation: Exclude<Reservation, { status: 'reserved' }>,
  ): AskResult {
    switch (reservation.status) {
      case 'banned': {
        const view = { text: ctx.t('chat-key-banned'), entities: [] };
        return { status: 'refused', isForNow: false, view };
      }
      case 'refused':
        return { status: 'refused', isForNow: false, view: reservation.view };
      case 'limited': {
        const { decision, payer } = reservation;
        const way = wayOnFrom(limits, 'llm', { ...payer, tier: decision.tier });
        const view = chatLimitedView(ctx.t, { ...decision, way, isAlone: isPrivate(ctx) });
        return { status: 'refused', isForNow: true, view };
      }
      default:
        return reservation satisfies never;
    }
  }

  return async (ctx, { talkId, task, place = placeOf(ctx), replyTo, requestId }) => {
    if (place === undefined) throw new Error('A question needs a person and a place.');
    const { userId } = place;
    const jobId = `answer-${requestId ?? ctx.update.update_id}`;
    const chargeId = chargeIdFor(jobId);
    const isAlone = isPrivate(ctx);
    const reservation = await reserve(ctx, {
      ...{ use: 'chat', category: 'llm', userId },
      chargeIds: [chargeId],
    });
    if (reservation.status !== 'reserved') return toRefusal(ctx, reservation);
    const { decision, payment, giveBack } = reservation;
    const isElsewhere = place.inlineMessageId !== undefined;
    const target = replyTo ?? (isAlone || isElsewhere ? undefined : ctx.msgId);
    const job: AnswerJob = {
      v: 1,
      jobId,
      talkId,
      place,
      ...(target !== undefined && { replyTo: target }),
      locale: ctx.locale,
      chargeId,
      ...(payment && { payment }),
      askedAtMs: Date.now(),
      ...task,
      // In a group whose admins want it so, every question stands by itself.
      ...(task.kind === 'ask' && ctx.group?.settings.keepsContext === false && { parentId: null }),
    };
    try {
      const options = ctx.message && mayGoOn(ctx.message) ? { holdForMs: HOLD_MS } : {};
      const outcome = await answerQueue.ask(job, decision.tier, options);
      if (outcome.status === 'asked') {
        if (task.kind === 'ask' && !isElsewhere) await remember(ctx, jobId, task.question);
        await warnNearLimit(ctx, 'llm', decision);
        return { ...outcome, jobId };
      }
      await giveBack();
      const view = lineFullView(ctx.t, outcome.waiting);
      return { status: 'refused', isForNow: true, view };
    } catch (thrown) {
      // With the store away nothing can be given back, and the update comes again with this charge.
      if (!isStoreAway(thrown)) await giveBack();
      throw thrown;
    }
  };
}
