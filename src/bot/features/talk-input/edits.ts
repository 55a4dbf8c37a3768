import { isDeepStrictEqual } from 'node:util';
import type { MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import type { Place, TurnPicture, TurnQuestion } from '../../../domain/talk.js';
import { isBlank } from '../../../domain/visible-text.js';
import type { AskMessage } from '../../ask-message.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { placeOf } from '../../place.js';
import { readMessage, toQuestion } from '../../read-message.js';
import { sendView } from '../../replies.js';

export interface EditsDeps extends Pick<
  BotDeps,
  'talks' | 'talkTurns' | 'answerQueue' | 'heldInputs'
> {
  gate: MembershipGate;
  askMessage: AskMessage;
}

/** What was asked with a message before it was edited. */
interface Asked {
  talkId: string;
  question: TurnQuestion;
  /** The turn that the question came behind; undefined = the talk's last one by now. */
  parentId: string | null | undefined;
  /** The job, where it may still be under way. */
  jobId?: string;
}

/**
 * An edited question is asked again in its old place: what was answered and said after it stays as a
 * branch of the talk. Telegram tells of edits that nobody made (a preview was found), so only other
 * words count.
 */
export function createEdits(deps: EditsDeps): MiddlewareFn<AppContext> {
  const { talks, talkTurns, answerQueue, heldInputs, gate, askMessage } = deps;

  async function findTurn({ userId }: Place, message: Message): Promise<Asked | undefined> {
    const ref = await talkTurns.turnOfMessage(message.chat.id, message.message_id);
    if (ref?.half !== 'question' || ref.ownerId !== userId) return undefined;
    const turn = await talkTurns.load(ref);
    return turn && { talkId: ref.talkId, question: turn.question, parentId: turn.parentId };
  }

  async function findJob(ctx: AppContext, message: Message): Promise<Asked | undefined> {
    const { asked = [] } = await ctx.session;
    const jobId = asked.find(({ messageId }) => messageId === message.message_id)?.jobId;
    const job = jobId === undefined ? undefined : await answerQueue.find(jobId);
    if (jobId === undefined || job?.kind !== 'ask') return undefined;
    return { jobId, talkId: job.talkId, question: job.question, parentId: job.parentId };
  }

  /**
   * Ends what is being answered.
   * @returns the turn that the new question comes behind
   */
  async function takeBack(place: Place, asked: Asked): Promise<string | null | undefined> {
    const { jobId, talkId, parentId } = asked;
    if (jobId === undefined) return parentId;
    // In this order: a turn that is made in between is found, and its parent is the right one.
    const talk = await talks.load({ ownerId: place.userId, talkId });
    const outcome = await answerQueue.cancel(jobId, place.userId);
    if (outcome === 'cancelled') return parentId;
    await answerQueue.stop(jobId, place.userId);
    const turn = await talkTurns.load({ ownerId: place.userId, talkId, turnId: jobId });
    if (turn !== undefined) return turn.parentId;
    return parentId === undefined ? (talk?.tipId ?? null) : parentId;
  }

  /** An album keeps its pictures: the edited words stand below one of them. */
  async function newQuestion(
    ctx: AppContext,
    message: Message,
    pictures: readonly TurnPicture[],
    old: TurnQuestion,
  ): Promise<TurnQuestion> {
    const { reply_to_message: replied } = message;
    const turn = replied && (await talkTurns.turnOfMessage(replied.chat.id, replied.message_id));
    const isInTalk = turn?.ownerId === ctx.address.userId;
    const question = toQuestion(message, pictures, { me: ctx.me, isInTalk });
    if (old.messageIds.length === 1) return question;
    return { ...old, text: question.text };
  }

  /** Nothing was asked yet, so what is kept under a card follows the edit without a word. */
  async function editHeld(ctx: AppContext, { userId }: Place, question: TurnQuestion) {
    const { lastInput } = await ctx.session;
    if (lastInput?.to.kind !== 'held') return;
    const { heldId } = lastInput.to;
    const input = await heldInputs.load(userId, heldId);
    if (input === undefined || !isDeepStrictEqual(input.question.messageIds, question.messageIds)) {
      return;
    }
    await heldInputs.save(heldId, { ...input, question });
  }

  return async (ctx, next) => {
    const message = ctx.editedMessage;
    const place = placeOf(ctx);
    if (message === undefined) return next();
    const content = readMessage(message);
    if (place === undefined || content?.kind !== 'question') return;
    const asked = (await findTurn(place, message)) ?? (await findJob(ctx, message));
    if (asked === undefined) {
      const question = toQuestion(message, content.pictures, { me: ctx.me, isInTalk: false });
      return editHeld(ctx, place, question);
    }
    const talk = await talks.openTalk(place);
    if (talk?.id !== asked.talkId) return;
    const { question: old } = asked;
    const question = await newQuestion(ctx, message, content.pictures, old);
    if (isSame(question, old) || (isBlank(question.text) && question.pictures.length === 0)) return;
    if (!(await gate.admit(ctx))) return;
    const replyTo = message.message_id;
    if (old.messageIds.length > 1 && old.pictures.length === 0) {
      await sendView(ctx, { text: ctx.t('input-edited-piece'), entities: [] }, { replyTo });
      return;
    }
    const parentId = await takeBack(place, asked);
    const input = { place, question, ...(parentId !== undefined && { parentId }) };
    await askMessage(ctx, talk, input, { replyTo });
  };
}

/** Telegram may name a file anew, so a picture is the same when it weighs the same. */
function isSame(a: TurnQuestion, b: TurnQuestion): boolean {
  const weightsOf = ({ pictures }: TurnQuestion): number[] =>
    pictures.map(({ sizeBytes }) => sizeBytes);
  return a.text === b.text && isDeepStrictEqual(weightsOf(a), weightsOf(b));
}
