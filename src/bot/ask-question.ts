import { nextTierOf } from '../domain/limits.js';
import type { AnswerJob } from '../jobs/answer-job.js';
import type { AnswerQueue } from '../jobs/answer-queue.js';
import type { Charge } from '../store/usage.js';
import { chatLimitedView, lineFullView } from '../views/chat-replies.js';
import type { MessageView } from '../views/rich-text.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { isStoreAway } from './error-boundary.js';
import { placeOf } from './place.js';
import { isPrivate } from './replies.js';

export interface AskQuestionDeps extends Pick<
  BotDeps,
  'accounts' | 'usage' | 'limits' | 'chargeIdFor'
> {
  answerQueue: Pick<AnswerQueue, 'ask'>;
}

/** What a model is to do, without what the update says by itself. */
type TaskOf<Job> = Job extends AnswerJob
  ? Omit<Job, 'v' | 'jobId' | 'talkId' | 'place' | 'replyTo' | 'locale' | 'chargeId' | 'askedAtMs'>
  : never;
export type AnswerTask = TaskOf<AnswerJob>;

export interface Asking {
  talkId: string;
  task: AnswerTask;
  /** What the answer replies to; undefined = the update's message, in groups. */
  replyTo?: number | undefined;
  /** More of the question may come: it begins no sooner. */
  holdForMs?: number | undefined;
  /** What this is known by; undefined = the update, so every update asks another question. */
  requestId?: string | undefined;
}

export type AskResult =
  /** 0: it is its turn. Whoever has to wait was told so in the chat. */
  { status: 'asked'; jobId: string; position: number } | { status: 'refused'; view: MessageView };

export type AskQuestion = (ctx: AppContext, asking: Asking) => Promise<AskResult>;

/**
 * Reserves an answer in the person's allowance and puts the question into the line of the place.
 *
 * An update that comes again asks nothing twice: the job is named after its request, the
 * reservation after the job.
 * @throws StoreError; nothing stays charged then
 */
export function createAskQuestion({
  accounts,
  usage,
  limits,
  answerQueue,
  chargeIdFor,
}: AskQuestionDeps): AskQuestion {
  /** Undefined = may ask. Everybody who asks has an account; its key is what the worker sends. */
  async function refusalByKey(ctx: AppContext, userId: number): Promise<MessageView | undefined> {
    const account = (await accounts.load(userId)) ?? (await accounts.issueKey(userId)).account;
    if (account.keyStatus === 'banned') return { text: ctx.t('chat-key-banned'), entities: [] };
    // Past the gate with a suspended key: they came back, and the news of it got lost.
    if (account.keyStatus === 'suspended') await accounts.renew(userId);
    return undefined;
  }

  return async (ctx, { talkId, task, replyTo, holdForMs, requestId }) => {
    const place = placeOf(ctx);
    if (place === undefined) throw new Error('A question needs a person and a chat.');
    const { userId } = place;
    const refusal = await refusalByKey(ctx, userId);
    if (refusal) return { status: 'refused', view: refusal };

    const jobId = `answer-${requestId ?? ctx.update.update_id}`;
    const charge: Charge = { userId, category: 'llm', chargeId: chargeIdFor(jobId) };
    const decision = await usage.reserveAll({ ...charge, chargeIds: [charge.chargeId] });
    if (decision.outcome === 'limited') {
      const offer = nextTierOf(limits, decision.tier, 'llm');
      return { status: 'refused', view: chatLimitedView(ctx.t, { ...decision, offer }) };
    }
    const target = replyTo ?? (isPrivate(ctx) ? undefined : ctx.msgId);
    const job: AnswerJob = {
      v: 1,
      jobId,
      talkId,
      place,
      ...(target !== undefined && { replyTo: target }),
      locale: ctx.locale,
      chargeId: charge.chargeId,
      askedAtMs: Date.now(),
      ...task,
    };
    try {
      const options = holdForMs === undefined ? {} : { holdForMs };
      const outcome = await answerQueue.ask(job, decision.tier, options);
      if (outcome.status === 'asked') return { ...outcome, jobId };
      await usage.release(charge);
      return { status: 'refused', view: lineFullView(ctx.t, outcome.waiting) };
    } catch (thrown) {
      // With the store away nothing can be given back, and the update comes again with this charge.
      if (!isStoreAway(thrown)) await usage.release(charge);
      throw thrown;
    }
  };
}
