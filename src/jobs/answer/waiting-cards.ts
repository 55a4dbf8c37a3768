import type { Api } from 'grammy';
import type { Place } from '../../domain/talk.js';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { QuestionLine } from '../../store/question-line.js';
import type { Questions } from '../../store/questions.js';
import { waitingCancelledCard, waitingCard, type WaitingProps } from '../../views/answer-view.js';
import type { MessageView } from '../../views/rich-text.js';
import type { Translator } from '../../views/translator.js';
import { type AnswerJob, parseAnswerJob } from './answer-job.js';

/**
 * The messages that tell who waits for their turn: with the place in the line, and a Cancel. They are
 * a courtesy: none of these rejects, and the line moves whether they are shown or not.
 */
export interface WaitingCards {
  /** For a question that has just joined the line, and whose turn is not now. */
  show(job: AnswerJob, position: number): Promise<void>;
  /** The line has moved: every card says its new place. */
  refresh(place: Place): Promise<void>;
  /** Its turn has come. */
  remove(place: Place, cardId: number): Promise<void>;
  cancel(job: AnswerJob, cardId: number): Promise<void>;
}

export interface WaitingCardsDeps {
  api: Api;
  /** For what may be dropped. */
  courtesy: Api;
  line: Pick<QuestionLine, 'list'>;
  questions: Pick<Questions, 'load' | 'noteCard'>;
  translator: Translator;
  /** Whether the bot is under maintenance, as far as this process knows. */
  isPaused?: () => boolean;
  logger: Logger;
}

export function createWaitingCards({
  api,
  courtesy,
  line,
  questions,
  translator,
  isPaused = () => false,
  logger,
}: WaitingCardsDeps): WaitingCards {
  async function politely(what: string, run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (thrown) {
      logger.debug({ err: toError(thrown) }, what);
    }
  }

  function cardOf(locale: string, place: Pick<WaitingProps, 'jobId' | 'position'>): MessageView {
    return waitingCard(translator.forLocale(locale), { ...place, isPaused: isPaused() });
  }

  async function send({ place, jobId, locale, replyTo, ...job }: AnswerJob, position: number) {
    const { text, reply_markup } = cardOf(locale, { jobId, position });
    const question = job.kind === 'ask' ? job.question.messageIds[0] : undefined;
    const target = replyTo ?? question;
    const { message_id: cardId } = await api.sendMessage(place.chatId, text, {
      ...(reply_markup && { reply_markup }),
      ...(place.threadId !== 0 && { message_thread_id: place.threadId }),
      ...(target !== undefined && {
        reply_parameters: { message_id: target, allow_sending_without_reply: true },
      }),
    });
    return cardId;
  }

  async function edit(
    client: Api,
    { chatId }: Place,
    cardId: number,
    { text, reply_markup }: MessageView,
  ): Promise<void> {
    await client.editMessageText(chatId, cardId, text, {
      ...(reply_markup && { reply_markup }),
    });
  }

  async function remove({ chatId }: Place, cardId: number): Promise<void> {
    await politely('the card of a question whose turn came stays', () =>
      api.deleteMessage(chatId, cardId),
    );
  }

  return {
    remove,

    async show(job, position) {
      await politely('who waits was not told so', async () => {
        const cardId = await send(job, position);
        await questions.noteCard(job.jobId, cardId);
        // Its turn may have come before anybody could know of the card.
        const places = (await line.list(job.place)).map(({ jobId }) => jobId);
        const now = places.indexOf(job.jobId);
        if (now < 0 || (now === 0 && !isPaused())) await remove(job.place, cardId);
      });
    },

    async refresh(place) {
      await politely('places in a line were not shown', async () => {
        const waiting = (await line.list(place)).slice(1);
        for (const [index, { jobId }] of waiting.entries()) {
          const record = await questions.load(jobId);
          const locale = record && parseAnswerJob(record.job)?.locale;
          if (record?.cardId === undefined || locale === undefined) continue;
          const card = cardOf(locale, { jobId, position: index + 1 });
          const { cardId } = record;
          await politely('a place in a line was not shown', () =>
            edit(courtesy, place, cardId, card),
          );
        }
      });
    },

    async cancel({ place, locale }, cardId) {
      await politely('a cancelled question was not said to be', () =>
        edit(api, place, cardId, waitingCancelledCard(translator.forLocale(locale))),
      );
    },
  };
}
