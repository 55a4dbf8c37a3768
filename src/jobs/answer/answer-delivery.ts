import { InputFile, type Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { TurnRef } from '../../domain/talk.js';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { RichAnswers } from '../../store/rich-answers.js';
import type { TalkTurns } from '../../store/talk-turns.js';
import { toGrammySignal } from '../../telegram/api.js';
import { classifyTelegramFailure } from '../../telegram/failures.js';
import type { LiveTextOutcome } from '../../telegram/live-text/live-text.js';
import { toMessageText } from '../../telegram/markdown/document.js';
import { toRichParts } from '../../telegram/markdown/rich-parts.js';
import type { MessageWords } from '../../telegram/message-words.js';
import { splitMessage } from '../../telegram/split-message.js';
import { answerKeyboard, answerNotes } from '../../views/answer-view.js';
import { inlineAnswerKeyboard } from '../../views/inline-card.js';
import type { AnswerPapers, WrittenAnswer } from './answer-papers.js';
import { type AnswerTask, isTopicGone, keepProgress } from './answer-task.js';
import { MAX_ANSWER_PARTS } from './answer-writing.js';
import { RetryLaterError } from '../retry-policy.js';
import { toOneMessage, withNotes } from './with-notes.js';

/** The end of an answer that has words: in the chat, and in the talk. */
export interface AnswerDelivery {
  /**
   * Idempotent: messages that stand there are brought to what they have to say, and the talk has the
   * turn once.
   * @returns whether anything of it stands in the chat; `topic-gone`: it has to go to another one
   * @throws RetryLaterError when Telegram is away or asks for a long wait; StoreError
   */
  deliver(
    task: AnswerTask,
    written: WrittenAnswer,
    parts?: readonly MessageWords[],
  ): Promise<'shown' | 'cut' | 'unseen' | 'topic-gone'>;
}

export interface AnswerDeliveryDeps {
  api: Api;
  /** For what may be dropped. */
  courtesy: Api;
  turns: Pick<TalkTurns, 'addTurn' | 'changeAnswer' | 'load'>;
  papers: Pick<AnswerPapers, 'keep'>;
  richAnswers: Pick<RichAnswers, 'turnOff'>;
  botUsername: string;
  logger: Logger;
}

const FILE_NAME = 'answer.md';

function turnIdOf({ job }: AnswerTask): string {
  return job.kind === 'continue' ? job.turnId : job.jobId;
}

export function createAnswerDelivery({
  api,
  courtesy,
  turns,
  papers,
  richAnswers,
  botUsername,
  logger,
}: AnswerDeliveryDeps): AnswerDelivery {
  async function show(
    task: AnswerTask,
    written: WrittenAnswer,
    parts: readonly MessageWords[],
  ): Promise<LiveTextOutcome> {
    const { t, live, job } = task;
    const turnId = turnIdOf(task);
    const isInline = job.place.inlineMessageId !== undefined;
    const notes = answerNotes(t, {
      ...written,
      isFree: written.end === 'broken',
      hasFile: !isInline && parts.length > MAX_ANSWER_PARTS,
      isRichOff: task.progress.isRichOff ?? false,
    });
    if (isInline) {
      const { shown, isCut } = toOneMessage(parts, notes, t('inline-cut'));
      const links = { botUsername, talkId: job.talkId, turnId };
      return live.finish(shown, inlineAnswerKeyboard(t, links, { isCut }));
    }
    const markup: InlineKeyboardMarkup | undefined =
      job.kind === 'summarise' ? undefined : answerKeyboard(t, { turnId, end: written.end });
    return live.finish(withNotes(parts.slice(0, MAX_ANSWER_PARTS), notes), markup);
  }

  /** A server that has no rich messages will not have them for the next answer either. */
  async function noteRefusal(task: AnswerTask): Promise<void> {
    if (task.live.richRefusal !== 'unknown') return;
    if (!(await richAnswers.turnOff(task.job.place.userId))) return;
    logger.warn({ jobId: task.job.jobId }, 'Telegram has no rich messages; they are turned off');
    await keepProgress(papers, task, { isRichOff: true });
  }

  /** Shows the answer as the person wants it, or with entities where Telegram takes no other. */
  async function showAsWanted(
    task: AnswerTask,
    written: WrittenAnswer,
    known: readonly MessageWords[] | undefined,
  ) {
    const markdown = written.opening + written.text;
    const plain = (): MessageWords[] => splitMessage(toMessageText(markdown));
    let parts = known ?? (task.isRich ? toRichParts(markdown) : plain());
    for (;;) {
      await noteRefusal(task);
      const outcome = await show(task, written, parts);
      if (outcome.status !== 'not-rich') return { parts, outcome };
      parts = plain();
    }
  }

  /** The whole answer, for who wants more of it than messages hold. */
  async function sendFile(task: AnswerTask, { text, opening }: WrittenAnswer): Promise<void> {
    if (task.progress.fileMessageId !== undefined) return;
    const { place } = task.job;
    try {
      const { message_id: fileMessageId } = await api.sendDocument(
        place.chatId,
        new InputFile(Buffer.from(opening + text), FILE_NAME),
        {
          // Without detection Telegram leaves a file as it is, byte for byte.
          disable_content_type_detection: true,
          ...(place.threadId !== 0 && { message_thread_id: place.threadId }),
        },
        toGrammySignal(task.run.stopped),
      );
      await keepProgress(papers, task, { fileMessageId });
    } catch (thrown) {
      task.run.stopped.throwIfAborted();
      const { kind, retryAfterSeconds = 1 } = classifyTelegramFailure(thrown);
      if (kind === 'flood' || kind === 'network') {
        const pauseMs = kind === 'flood' ? retryAfterSeconds * 1_000 : undefined;
        throw new RetryLaterError('Telegram does not take the file now', {
          cause: thrown,
          pauseMs,
        });
      }
      logger.warn({ err: toError(thrown), jobId: task.job.jobId, kind }, 'a file was not sent');
    }
  }

  async function keepTurn(task: AnswerTask, written: WrittenAnswer): Promise<void> {
    const { job, progress } = task;
    const { sentIds, fileMessageId } = progress;
    const messageIds = [...sentIds, ...(fileMessageId === undefined ? [] : [fileMessageId])];
    const ref: TurnRef = {
      ownerId: job.place.userId,
      talkId: job.talkId,
      turnId: turnIdOf(task),
    };
    const { text, end: finishReason, model, usage, parentId, baseChars } = written;
    const answer = { text, finishReason, model, ...(usage && { usage }), messageIds };
    if (baseChars !== undefined) {
      const turn = await turns.load(ref);
      if (turn === undefined) return;
      const { answer: before } = turn;
      // Of one that came home: a turn's messages are all in one chat, and its is another one.
      const isThere = turn.chatId === job.place.chatId;
      await turns.changeAnswer(ref, {
        ...answer,
        // Not all of it: an earlier run may have gone on with it already.
        text: before.text.slice(0, baseChars) + text,
        messageIds: isThere
          ? [...new Set([...before.messageIds, ...messageIds])]
          : before.messageIds,
      });
      if (isThere) await removeButtons(job.place.chatId, before.messageIds.at(-1), messageIds);
    } else if (parentId !== undefined) {
      const question = await questionOf(task, ref);
      if (question === undefined) return;
      await turns.addTurn(ref, {
        id: ref.turnId,
        parentId,
        chatId: job.place.chatId,
        question,
        answer,
        askedAtMs: job.askedAtMs,
      });
    }
  }

  async function questionOf({ job }: AnswerTask, ref: TurnRef) {
    if (job.kind === 'ask') return job.question;
    if (job.kind !== 'regenerate') return undefined;
    return (await turns.load({ ...ref, turnId: job.turnId }))?.question;
  }

  /** Of an answer that goes on below: a courtesy. */
  async function removeButtons(
    chatId: number,
    messageId: number | undefined,
    after: readonly number[],
  ): Promise<void> {
    if (messageId === undefined || after.includes(messageId)) return;
    await courtesy.editMessageReplyMarkup(chatId, messageId).catch(() => undefined);
  }

  return {
    async deliver(task, written, known) {
      const { parts, outcome } = await showAsWanted(task, written, known);
      switch (outcome.status) {
        case 'later':
          throw new RetryLaterError('Telegram does not take the answer now', {
            pauseMs: outcome.waitMs,
          });
        case 'nobody-there':
        case 'not-allowed':
          if (isTopicGone(task)) return 'topic-gone';
          // Nothing of it was anywhere but in the message that is gone.
          if (task.progress.sentIds.length === 0) return 'unseen';
          await keepTurn(task, written);
          return 'cut';
        case 'shown':
          if (parts.length > MAX_ANSWER_PARTS && task.job.place.inlineMessageId === undefined) {
            await sendFile(task, written);
          }
          await keepTurn(task, written);
          return 'shown';
        default:
          return outcome satisfies never;
      }
    },
  };
}
