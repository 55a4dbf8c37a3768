import { withSeed } from '../../../domain/drawing.js';
import { isInlineChoice } from '../../../domain/inline.js';
import { toOrder } from '../../../jobs/image/image-job.js';
import { deepLink, FEATURES, MAKE_LINK } from '../../../views/buttons.js';
import {
  INLINE_ACTIONS,
  type InlineAction,
  inlineCancelledCard,
  type MakeArg,
  type RetryArg,
} from '../../../views/inline-card.js';
import { tappedArg, tappedData } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { editInline } from '../../inline-message.js';
import type { MembershipGate } from '../../membership-gate.js';
import { refuse, toast } from '../../replies.js';
import { isRepeatedTap } from '../../repeated-tap.js';
import { stopAnswer } from '../../stop-answer.js';
import { type InlineBegin, requestIdOf } from './begin.js';
import type { StartDrawing } from './start-drawing.js';

export interface InlineTapsDeps extends Pick<
  BotDeps,
  'inlineAsks' | 'recipes' | 'imageQueue' | 'answerQueue'
> {
  gate: Pick<MembershipGate, 'admits'>;
  begin: InlineBegin;
  startDrawing: StartDrawing;
}

function isInlineAction(action: string): action is InlineAction {
  return INLINE_ACTIONS.some((each) => each === action);
}

/** Undefined: made up. */
function parseMakeArg(arg: string): MakeArg | undefined {
  const [, choice = '', owner = '', askId = ''] = /^(\w+)\.(\d+)\.([\w-]+)$/.exec(arg) ?? [];
  return isInlineChoice(choice) ? { choice, ownerId: Number(owner), askId } : undefined;
}

function parseRetryArg(arg: string): RetryArg {
  const [recipeId = '', over] = arg.split('.');
  return { recipeId, over };
}

/** @returns whether the tap was on a button of ours in an inline message */
export type InlineTaps = (ctx: AppContext) => Promise<boolean>;

export function createInlineTaps({
  inlineAsks,
  recipes,
  imageQueue,
  answerQueue,
  gate,
  begin,
  startDrawing,
}: InlineTapsDeps): InlineTaps {
  interface Tap {
    userId: number;
    inlineMessageId: string;
    arg: string;
  }

  const notYours = (ctx: AppContext): Promise<void> => toast(ctx, ctx.t('not-yours'));
  const forgotten = (ctx: AppContext): Promise<void> =>
    toast(ctx, ctx.t('inline-words-gone'), { alert: true });

  async function make(ctx: AppContext, { userId, inlineMessageId, arg }: Tap): Promise<void> {
    const wanted = parseMakeArg(arg);
    if (wanted === undefined) return forgotten(ctx);
    if (wanted.ownerId !== userId) return notYours(ctx);
    const ask = await inlineAsks.load(userId, wanted.askId);
    if (ask === undefined) return forgotten(ctx);
    await toast(ctx, ctx.t('inline-started'));
    const { choice } = wanted;
    await begin(ctx, { choice, ...ask, userId, inline: { inlineMessageId } });
  }

  async function cancel(ctx: AppContext, { userId, arg: jobId }: Tap): Promise<void> {
    const job = await imageQueue.find(jobId);
    const outcome = await imageQueue.cancel(jobId, userId);
    switch (outcome) {
      case 'not_owner':
        return notYours(ctx);
      case 'finished':
        return toast(ctx, ctx.t('draw-cancel-too-late'));
      case 'cancelled': {
        if (job?.target !== 'inline') return;
        const { over: recipeId, parameters } = job;
        const over =
          recipeId === undefined ? undefined : { recipeId, botUsername: ctx.me.username };
        const card = inlineCancelledCard(ctx.t, { prompt: parameters.prompt, over });
        await editInline(ctx, job, card);
        return;
      }
      default:
        return outcome satisfies never;
    }
  }

  async function stop(ctx: AppContext, { arg: jobId }: Tap): Promise<void> {
    await stopAnswer(ctx, answerQueue, { jobId, notYours: ctx.t('not-yours') });
  }

  /** Somebody else is led to a panel of their own, in their private chat. */
  async function drawAgain(ctx: AppContext, action: 'retry' | 'again', tap: Tap): Promise<void> {
    const { userId, inlineMessageId, arg } = tap;
    const { recipeId, over = action === 'again' ? recipeId : undefined } = parseRetryArg(arg);
    const recipe = await recipes.load(recipeId);
    if (recipe === undefined) return toast(ctx, ctx.t('draw-recipe-gone'), { alert: true });
    if (recipe.ownerId !== userId) {
      if (action === 'again') {
        await ctx.answerCallbackQuery({
          url: deepLink(ctx.me.username, `${MAKE_LINK}${recipeId}`),
        });
      }
      // Of two answers the first that Telegram takes counts.
      return notYours(ctx);
    }
    if (!(await gate.admits(userId))) {
      return toast(ctx, ctx.t('gate-join-first'), { alert: true });
    }
    // A retry is known by its recipe, so it can't begin twice; and refused, it may be tapped again.
    if (action === 'again' && (await isRepeatedTap(ctx))) return;
    const drawing = action === 'again' ? withSeed(recipe, undefined) : recipe;
    const started = await startDrawing(ctx, {
      order: { ...toOrder(drawing, 'shown'), count: 1 },
      ...(action === 'retry' && { requestId: `retry-${recipeId}` }),
      inline: { inlineMessageId, ...(over !== undefined && { over }) },
    });
    if (started.status === 'refused') await refuse(ctx, started.view);
    else await toast(ctx, ctx.t('draw-started'));
  }

  /** The talk it was asked in may be gone by now; so the question begins another one. */
  async function reask(ctx: AppContext, { userId, inlineMessageId, arg: jobId }: Tap) {
    const job = await answerQueue.find(jobId);
    if (job?.kind !== 'ask') return forgotten(ctx);
    if (job.place.userId !== userId) return notYours(ctx);
    await toast(ctx, ctx.t('inline-started'));
    const { question } = job;
    await begin(ctx, {
      ...{ choice: 'ask', words: question.text, userId, question },
      inline: { inlineMessageId },
      // The same tap twice is the same question.
      requestId: requestIdOf(jobId),
    });
  }

  function use(ctx: AppContext, action: InlineAction, tap: Tap): Promise<void> {
    switch (action) {
      case 'make':
        return make(ctx, tap);
      case 'cancel':
        return cancel(ctx, tap);
      case 'stop':
        return stop(ctx, tap);
      case 'retry':
      case 'again':
        return drawAgain(ctx, action, tap);
      case 'reask':
        return reask(ctx, tap);
      default:
        return action satisfies never;
    }
  }

  return async (ctx) => {
    const inlineMessageId = ctx.callbackQuery?.inline_message_id;
    const { userId } = ctx.address;
    const data = tappedData(ctx);
    if (inlineMessageId === undefined || userId === undefined) return false;
    if (data?.feature !== FEATURES.inline || !isInlineAction(data.action)) return false;
    await use(ctx, data.action, { userId, inlineMessageId, arg: tappedArg(ctx) });
    return true;
  };
}
