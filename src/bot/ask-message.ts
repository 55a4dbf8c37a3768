import { traitsOf } from '../domain/chat-models.js';
import type { Talk } from '../domain/talk.js';
import { isBlank } from '../domain/visible-text.js';
import type { HeldInput } from '../store/held-inputs.js';
import { askLaterView, toHeldId, unseeingCard } from '../views/talk-input-view.js';
import type { AnswerTask, AskQuestion } from './ask-question.js';
import { loadChatModels } from './chat-settings.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { rememberInput } from './last-input.js';
import { mayMissRest } from './long-text.js';
import { sendView } from './replies.js';
import { findSeeingModel } from './seeing-model.js';

/**
 * Keeps an input until its person taps a button of the card that the caller shows.
 * @param options.gathers what they send right after it belongs to it as well
 * @returns what the buttons carry
 */
export async function holdInput(
  ctx: AppContext,
  heldInputs: BotDeps['heldInputs'],
  input: HeldInput,
  { gathers }: { gathers: boolean },
): Promise<string> {
  const heldId = toHeldId(input.place.userId, ctx.update.update_id);
  await heldInputs.save(heldId, input);
  if (ctx.message) await rememberInput(ctx, ctx.message, { kind: 'held', heldId, gathers });
  return heldId;
}

export function toTask({ question, parentId }: HeldInput): AnswerTask {
  const { text, pictures, messageIds } = question;
  return {
    kind: 'ask',
    question: { text, pictures: [...pictures], messageIds: [...messageIds] },
    ...(parentId !== undefined && { parentId }),
  };
}

/** @param options.replyTo undefined = as usual in that chat */
export type AskMessage = (
  ctx: AppContext,
  talk: Pick<Talk, 'id' | 'settings'>,
  input: Omit<HeldInput, 'talkId'>,
  options?: { replyTo?: number },
) => Promise<void>;

export interface AskMessageDeps extends Pick<BotDeps, 'heldInputs' | 'api' | 'chatAdmins'> {
  askQuestion: AskQuestion;
}

/**
 * Asks what a person sent. What can't be asked now, because the talk's model sees no pictures, a
 * limit is reached, too many questions wait or its rest may be missing, is kept below a button, together with what is sent
 * right after it: so it is said once.
 */
export function createAskMessage({
  heldInputs,
  api,
  chatAdmins,
  askQuestion,
}: AskMessageDeps): AskMessage {
  return async (ctx, { id: talkId, settings: { model } }, message, { replyTo } = {}) => {
    const input = { ...message, talkId };
    const { question } = input;
    if (question.pictures.length > 0 && !traitsOf(model).seesPictures) {
      const heldId = await holdInput(ctx, heldInputs, input, { gathers: false });
      const models = (await loadChatModels(api, ctx.log)) ?? [];
      const seeing = findSeeingModel(models, ctx.person.record);
      const hasWords = !isBlank(question.text);
      await sendView(ctx, unseeingCard(ctx.t, { heldId, model, seeing, hasWords }), { replyTo });
      return;
    }
    if (await mayMissRest(ctx, { chatAdmins })) {
      const heldId = await holdInput(ctx, heldInputs, input, { gathers: true });
      const view = { text: ctx.t('input-rest-unseen'), entities: [] };
      await sendView(ctx, askLaterView(ctx.t, view, heldId), { replyTo });
      return;
    }
    const result = await askQuestion(ctx, { talkId, task: toTask(input), replyTo });
    if (result.status === 'asked') return;
    const { isForNow, view } = result;
    if (!isForNow) {
      await sendView(ctx, view, { replyTo });
      return;
    }
    const heldId = await holdInput(ctx, heldInputs, input, { gathers: true });
    await sendView(ctx, askLaterView(ctx.t, view, heldId), { replyTo });
  };
}
