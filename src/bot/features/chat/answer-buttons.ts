import type { MiddlewareFn } from 'grammy';
import type { TurnRef } from '../../../domain/talk.js';
import type { AnswerJob } from '../../../jobs/answer/answer-job.js';
import { ANSWER_ACTIONS, type AnswerAction } from '../../../views/answer-view.js';
import { FEATURES } from '../../../views/buttons.js';
import type { ChatScreen } from '../../../views/chat-card/draft.js';
import type { AnswerTask, AskQuestion } from '../../ask-question.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { placeOf } from '../../place.js';
import { refuse, removeButtons, toast } from '../../replies.js';
import { isRepeatedTap } from '../../repeated-tap.js';
import type { Feature } from '../../router.js';
import { stopAnswer } from '../../stop-answer.js';

export interface AnswerButtonsDeps extends Pick<BotDeps, 'talks' | 'talkTurns' | 'answerQueue'> {
  gate: MembershipGate;
  askQuestion: AskQuestion;
  /** What /new does, with the settings of a talk. */
  beginAnew: (ctx: AppContext, talkId: string) => Promise<void>;
  openCard: (ctx: AppContext, screen: ChatScreen) => Promise<void>;
}

/** What goes on with a turn. */
type TurnAction = Extract<AnswerAction, 'continue' | 'regenerate' | 'new'>;

/** A job's task, to be asked once more. */
function taskOf(job: AnswerJob): AnswerTask {
  switch (job.kind) {
    case 'ask': {
      const { kind, question, parentId } = job;
      return { kind, question, ...(parentId !== undefined && { parentId }) };
    }
    case 'regenerate':
    case 'continue':
      return { kind: job.kind, turnId: job.turnId };
    case 'summarise': {
      const { kind, turnId, model } = job;
      return { kind, turnId, ...(model !== undefined && { model }) };
    }
    default:
      return job satisfies never;
  }
}

/** The buttons of an answer. They work for its owner, as long as the talk is kept. */
export function createAnswerButtons({
  talks,
  talkTurns,
  answerQueue,
  gate,
  askQuestion,
  beginAnew,
  openCard,
}: AnswerButtonsDeps): Feature {
  const notYours = (ctx: AppContext): Promise<void> => toast(ctx, ctx.t('chat-not-yours'));
  const gone = (ctx: AppContext): Promise<void> =>
    toast(ctx, ctx.t('chat-answer-gone'), { alert: true });

  /** An answer stands in the chat a moment before its turn is kept; until then its job is known. */
  async function turnOf(ctx: AppContext, messageId: number): Promise<TurnRef | undefined> {
    const turn = await talkTurns.turnOfMessage(ctx.chatId ?? 0, messageId);
    if (turn !== undefined) return turn;
    const turnId = tappedArg(ctx);
    const job = await answerQueue.find(turnId);
    return job && { ownerId: job.place.userId, talkId: job.talkId, turnId };
  }

  /** Undefined: gone or another's, and the person was told. */
  async function findTurn(ctx: AppContext, messageId: number): Promise<TurnRef | undefined> {
    const turn = await turnOf(ctx, messageId);
    if (turn === undefined) await gone(ctx);
    else if (turn.ownerId !== ctx.address.userId) await notYours(ctx);
    else return turn;
    return undefined;
  }

  /** The talk is open again where the answer will be, so that what is written next goes on with it. */
  async function ask(
    ctx: AppContext,
    messageId: number,
    talkId: string,
    task: AnswerTask,
  ): Promise<boolean> {
    const place = placeOf(ctx);
    if (place === undefined) return false;
    if ((await talks.load({ ownerId: place.userId, talkId })) === undefined) {
      await gone(ctx);
      return false;
    }
    const asked = await askQuestion(ctx, { talkId, task, replyTo: undefined });
    if (asked.status === 'refused') {
      await refuse(ctx, asked.view);
      return false;
    }
    await talks.open(place, talkId);
    await toast(ctx, ctx.t('chat-asked'));
    // What is under way can't be asked for again; another answer may be asked for as often as wanted.
    if (task.kind !== 'regenerate') await removeButtons(ctx, messageId);
    return true;
  }

  async function goOn(ctx: AppContext, action: TurnAction, messageId: number): Promise<void> {
    const turn = await findTurn(ctx, messageId);
    if (turn === undefined || !(await gate.admit(ctx)) || (await isRepeatedTap(ctx))) return;
    const { talkId, turnId } = turn;
    if (action === 'new') await beginAnew(ctx, talkId);
    else await ask(ctx, messageId, talkId, { kind: action, turnId });
  }

  async function stop(ctx: AppContext, messageId: number): Promise<void> {
    const outcome = await stopAnswer(ctx, answerQueue, {
      jobId: tappedArg(ctx),
      notYours: ctx.t('chat-not-yours'),
    });
    if (outcome === 'gone') await removeButtons(ctx, messageId);
  }

  async function cancel(ctx: AppContext, messageId: number): Promise<void> {
    const outcome = await answerQueue.cancel(tappedArg(ctx), ctx.address.userId ?? 0);
    switch (outcome) {
      case 'cancelled':
        return toast(ctx, ctx.t('chat-cancelled'));
      case 'running':
        return toast(ctx, ctx.t('chat-cancel-too-late'));
      case 'not_owner':
        return notYours(ctx);
      case 'gone':
        await toast(ctx, ctx.t('chat-cancel-too-late'));
        return removeButtons(ctx, messageId);
      default:
        return outcome satisfies never;
    }
  }

  async function retry(ctx: AppContext, messageId: number): Promise<void> {
    const job = await answerQueue.find(tappedArg(ctx));
    if (job === undefined) return gone(ctx);
    if (job.place.userId !== ctx.address.userId) return notYours(ctx);
    if (!(await gate.admit(ctx)) || (await isRepeatedTap(ctx))) return;
    await ask(ctx, messageId, job.talkId, taskOf(job));
  }

  /** The new model has the talk already; all that is left to do is to say so. */
  async function keepAll(ctx: AppContext, messageId: number): Promise<void> {
    const job = await answerQueue.find(tappedArg(ctx));
    if (job === undefined) return gone(ctx);
    if (job.place.userId !== ctx.address.userId) return notYours(ctx);
    await toast(ctx, ctx.t('chat-end-kept'));
    await removeButtons(ctx, messageId);
  }

  async function chooseModel(ctx: AppContext): Promise<void> {
    const job = await answerQueue.find(tappedArg(ctx));
    if (job !== undefined && job.place.userId !== ctx.address.userId) return notYours(ctx);
    if ((await gate.admit(ctx)) && !(await isRepeatedTap(ctx))) await openCard(ctx, 'models');
  }

  function use(ctx: AppContext, action: AnswerAction, messageId: number): Promise<void> {
    switch (action) {
      case 'continue':
      case 'regenerate':
      case 'new':
        return goOn(ctx, action, messageId);
      case 'stop':
        return stop(ctx, messageId);
      case 'cancel':
        return cancel(ctx, messageId);
      case 'retry':
        return retry(ctx, messageId);
      case 'keep':
        return keepAll(ctx, messageId);
      case 'model':
        return chooseModel(ctx);
      default:
        return action satisfies never;
    }
  }

  function handle(action: AnswerAction): MiddlewareFn<AppContext> {
    return async (ctx, next) => {
      const messageId = ctx.callbackQuery?.message?.message_id;
      if (messageId === undefined) return next();
      await use(ctx, action, messageId);
    };
  }

  return {
    converses: true,
    taps: {
      [FEATURES.chat]: Object.fromEntries(ANSWER_ACTIONS.map((action) => [action, handle(action)])),
    },
  };
}
