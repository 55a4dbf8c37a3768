import type { AnswerQueue, StopOutcome } from '../jobs/answer/answer-queue.js';
import type { AppContext } from './context.js';
import { toast } from './replies.js';

interface StopTap {
  jobId: string;
  /** What somebody else is told. */
  notYours: string;
}

/** Ends the answer whose Stop was tapped and says over the chat what came of it. */
export async function stopAnswer(
  ctx: AppContext,
  answerQueue: Pick<AnswerQueue, 'stop'>,
  { jobId, notYours }: StopTap,
): Promise<StopOutcome> {
  const outcome = await answerQueue.stop(jobId, ctx.address.userId ?? 0);
  switch (outcome) {
    case 'stopped':
      await toast(ctx, ctx.t('chat-stopping'));
      break;
    case 'not_owner':
      await toast(ctx, notYours);
      break;
    case 'gone':
      await toast(ctx, ctx.t('chat-stop-too-late'));
      break;
    default:
      outcome satisfies never;
  }
  return outcome;
}
