import type { ApiClient } from '../../api/client.js';
import type { ChatEnding } from '../../api/chat/answer.js';
import type { Metrics } from '../../domain/metrics.js';
import type { AnswerEnd } from '../../domain/talk.js';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { openFenceOf } from '../../telegram/markdown/open-fence.js';
import type { MessageWords } from '../../telegram/message-words.js';
import { NoAnswerError } from './answer-failures.js';
import { createAnswerPage, type AnswerPage } from './answer-page.js';
import type { WrittenAnswer } from './answer-papers.js';
import type { AnswerPlan } from './answer-plan.js';
import { type AnswerTask, isTopicGone } from './answer-task.js';

/**
 * Messages that one answer makes, some 40,000 characters, or more in rich ones. Beyond them the whole of it comes as a
 * file: nobody scrolls through more, and twenty messages a minute are all that a group may get.
 */
export const MAX_ANSWER_PARTS = 10;
/** What `max_tokens` at its most (100,000) can come to in an alphabet; a model that goes on is cut. */
const MAX_ANSWER_CHARS = 400_000;

export interface Writing {
  written: WrittenAnswer;
  parts: MessageWords[];
}

export interface WriterDeps {
  api: { chat: Pick<ApiClient['chat'], 'stream'> };
  metrics: Pick<Metrics, 'answerBegan'>;
  logger: Logger;
}

/** How a stream ended, besides well. */
type Interruption = 'stopped' | 'broken' | 'gone';

/** Has the model answer, and shows it while it does. */
export type Write = (
  task: AnswerTask,
  plan: AnswerPlan,
  key: string,
) => Promise<Writing | 'nothing' | 'gone' | 'topic-gone'>;

/**
 * @returns `write`, which resolves to what came, however it ended; `nothing`: the person stopped it
 *   before the first word; `gone`: nobody can see it any more, and nothing of it stands in the chat;
 *   `topic-gone`: it has to be written in another chat.
 *   It throws NoAnswerError and what the API throws when nothing came, and the reason of
 *   `run.stopped`.
 */
export function createWriter({ api, metrics, logger }: WriterDeps): Write {
  async function stream(
    { job, run, live }: AnswerTask,
    { parameters }: AnswerPlan,
    key: string,
    page: Pick<AnswerPage, 'add'>,
  ): Promise<{ text: string; ending: ChatEnding | undefined; interruption?: Interruption }> {
    const startedAtMs = performance.now();
    const signal = AbortSignal.any([run.cancelled, run.stopped, live.gone]);
    let text = '';
    try {
      const call = { key, chargeId: job.chargeId, signal };
      for await (const delta of api.chat.stream(parameters, call)) {
        if (delta.type === 'end') return { text, ending: delta };
        if (delta.type === 'reasoning') continue;
        if (text === '') metrics.answerBegan((performance.now() - startedAtMs) / 1_000);
        const words = delta.text.slice(0, MAX_ANSWER_CHARS - text.length);
        text += words;
        page.add(words);
        // Leaving the loop ends the model's work.
        if (text.length >= MAX_ANSWER_CHARS) break;
      }
      return { text, ending: { finishReason: 'length', model: parameters.model } };
    } catch (thrown) {
      run.stopped.throwIfAborted();
      if (live.gone.aborted) return { text, ending: undefined, interruption: 'gone' };
      if (run.cancelled.aborted) return { text, ending: undefined, interruption: 'stopped' };
      if (text.trim() === '') throw thrown;
      logger.warn({ err: toError(thrown), jobId: job.jobId }, 'an answer broke off');
      return { text, ending: undefined, interruption: 'broken' };
    }
  }

  return async (task, plan, key) => {
    const opening = plan.base === undefined ? '' : openingOf(plan.base.answer.text);
    const { live, isRich } = task;
    const page = createAnswerPage(live, { opening, maxParts: MAX_ANSWER_PARTS, isRich });
    try {
      // A summary is for the model.
      const shown = task.job.kind === 'summarise' ? { add: () => undefined } : page;
      const { text, ending, interruption } = await stream(task, plan, key, shown);
      if (interruption === 'gone' && isTopicGone(task)) return 'topic-gone';
      if (interruption === 'gone' && task.progress.sentIds.length === 0) return 'gone';
      const parts = await page.finish();
      const isEmpty = shown === page ? parts.length === 0 : text.trim() === '';
      if (isEmpty && interruption === 'stopped') return 'nothing';
      if (isEmpty) {
        const isFiltered = ending?.finishReason === 'content_filter';
        throw new NoAnswerError({ reason: isFiltered ? 'filtered' : 'empty' });
      }
      const end: AnswerEnd = endOf(ending, interruption);
      const written: WrittenAnswer = {
        text: text.toWellFormed(),
        end,
        model: ending?.model ?? plan.parameters.model,
        ...(ending?.usage && { usage: ending.usage }),
        ...(plan.turn && { parentId: plan.turn.parentId }),
        ...(plan.base && { baseChars: plan.base.answer.text.length }),
        opening,
        leftOut: plan.leftOut,
        picturesUnseen: plan.picturesUnseen,
      };
      return { written, parts };
    } finally {
      await page.stop();
    }
  };
}

/** What nobody saw the end of is as good as stopped. */
function endOf(ending: ChatEnding | undefined, interruption: Interruption | undefined): AnswerEnd {
  if (interruption !== undefined) return interruption === 'broken' ? 'broken' : 'stopped';
  return ending?.finishReason ?? 'stop';
}

function openingOf(base: string): string {
  const fence = openFenceOf(base);
  return fence === undefined ? '' : `${fence}\n`;
}
