import type { Message } from 'grammy/types';
import type { TurnPicture, TurnQuestion } from '../../../domain/talk.js';
import type { AnswerJob } from '../../../jobs/answer/answer-job.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import {
  goesOn,
  isCommented,
  rememberAsked,
  rememberInput,
  separatorAfter,
} from '../../last-input.js';
import { wordsOf } from '../../read-message.js';

/** `none`: the message belongs to nothing. `late`: it did, and what it belonged to has gone on. */
type Joined = 'joined' | 'late' | 'none';

/** Adds a message to the question it belongs to, in whichever process that is waiting. */
export type JoinQuestion = (
  ctx: AppContext,
  message: Message,
  pictures: readonly TurnPicture[],
) => Promise<Joined>;

/**
 * Takes back what was asked a moment before a forwarded message: a comment on it, which Telegram
 * sends first. Undefined: nothing was, or it is answered already.
 */
export type TakeBackComment = (ctx: AppContext, message: Message) => Promise<AskJob | undefined>;

type AskJob = Extract<AnswerJob, { kind: 'ask' }>;

/** Beyond either a new card is shown: a prompt of a few thousand characters is read by nobody. */
const MAX_HELD_MESSAGES = 50;
const MAX_HELD_CHARS = 100_000;

function joinWords(before: string, separator: string, words: string): string {
  return before === '' || words === '' ? before + words : before + separator + words;
}

export function withComment(comment: TurnQuestion, about: TurnQuestion): TurnQuestion {
  return joinQuestions(comment, '\n\n', about);
}

function joinQuestions(one: TurnQuestion, separator: string, other: TurnQuestion): TurnQuestion {
  return {
    text: joinWords(one.text, separator, other.text),
    pictures: [...one.pictures, ...other.pictures],
    messageIds: [...one.messageIds, ...other.messageIds],
  };
}

export function createTakeBackComment({
  answerQueue,
}: Pick<BotDeps, 'answerQueue'>): TakeBackComment {
  return async (ctx, message) => {
    const { lastInput: last } = await ctx.session;
    const { userId } = ctx.address;
    if (userId === undefined || last?.to.kind !== 'job' || !isCommented(last, message)) {
      return undefined;
    }
    const job = await answerQueue.withdraw(last.to.jobId, userId);
    return job?.kind === 'ask' ? job : undefined;
  };
}

export function createJoinQuestion({
  answerQueue,
  heldInputs,
}: Pick<BotDeps, 'answerQueue' | 'heldInputs'>): JoinQuestion {
  async function addToHeld(
    userId: number,
    heldId: string,
    add: (question: TurnQuestion) => TurnQuestion,
  ): Promise<boolean> {
    const input = await heldInputs.load(userId, heldId);
    if (input === undefined) return false;
    const question = add(input.question);
    if (question.messageIds.length > MAX_HELD_MESSAGES) return false;
    if (question.text.length > MAX_HELD_CHARS) return false;
    await heldInputs.save(heldId, { ...input, question });
    return true;
  }

  return async (ctx, message, pictures) => {
    const { lastInput: last } = await ctx.session;
    const { userId } = ctx.address;
    if (last === undefined || userId === undefined || !goesOn(last, message)) return 'none';
    const { message_id: messageId } = message;
    const words = wordsOf(message, ctx.me);
    const separator = separatorAfter(last);
    const { to } = last;
    if (to.kind === 'job') {
      // The queue puts pictures' words on lines of their own, and everything else without a seam.
      const text = words === '' || last.albumId !== undefined ? words : separator + words;
      if (!(await answerQueue.append(to.jobId, { text, pictures, messageId }))) return 'late';
      await rememberAsked(ctx, to.jobId, { messageIds: [messageId] });
    } else {
      const isIn = await addToHeld(userId, to.heldId, (question) =>
        // An update that comes again.
        question.messageIds.includes(messageId)
          ? question
          : joinQuestions(question, separator, { text: words, pictures, messageIds: [messageId] }),
      );
      if (!isIn) return 'late';
    }
    await rememberInput(ctx, message, to);
    return 'joined';
  };
}
