import type { HeldInput } from '../../../store/held-inputs.js';
import { askLaterView, toHeldId } from '../../../views/talk-input-view.js';
import type { AnswerTask, AskQuestion } from '../../ask-question.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { rememberInput } from '../../last-input.js';
import { sendView } from '../../replies.js';

export interface InputToAsk extends HeldInput {
  talkId: string;
}

export interface Asking {
  /**
   * Keeps an input until its person taps a button of the card that the caller shows.
   * @param options.gathers what they send right after it belongs to it as well
   * @returns what the buttons carry
   */
  hold(ctx: AppContext, input: HeldInput, options: { gathers: boolean }): Promise<string>;
  /**
   * Asks; what can't be asked now, because a limit is reached or too many questions wait, is kept
   * and can be asked by a button, together with what is sent right after it: so it is said once.
   * @param options.replyTo undefined = as usual in that chat
   */
  ask(ctx: AppContext, input: InputToAsk, options?: { replyTo?: number }): Promise<void>;
}

export interface AskingDeps extends Pick<BotDeps, 'heldInputs'> {
  askQuestion: AskQuestion;
}

export function toTask({ question, parentId }: HeldInput): AnswerTask {
  const { text, pictures, messageIds } = question;
  return {
    kind: 'ask',
    question: { text, pictures: [...pictures], messageIds: [...messageIds] },
    ...(parentId !== undefined && { parentId }),
  };
}

export function createAsking({ heldInputs, askQuestion }: AskingDeps): Asking {
  async function hold(
    ctx: AppContext,
    input: HeldInput,
    { gathers }: { gathers: boolean },
  ): Promise<string> {
    const heldId = toHeldId(input.place.userId, ctx.update.update_id);
    await heldInputs.save(heldId, input);
    if (ctx.message) await rememberInput(ctx, ctx.message, { kind: 'held', heldId, gathers });
    return heldId;
  }

  return {
    hold,
    async ask(ctx, input, { replyTo } = {}) {
      const { talkId } = input;
      const result = await askQuestion(ctx, { talkId, task: toTask(input), replyTo });
      if (result.status === 'asked') return;
      const { reason, view } = result;
      if (reason === 'banned') {
        await sendView(ctx, view, { replyTo });
        return;
      }
      const heldId = await hold(ctx, input, { gathers: true });
      await sendView(ctx, askLaterView(ctx.t, { heldId, reason, view }), { replyTo });
    },
  };
}
