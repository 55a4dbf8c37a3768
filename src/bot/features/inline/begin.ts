import { createHash } from 'node:crypto';
import { traitsOf } from '../../../domain/chat-models.js';
import type { DrawingKind } from '../../../domain/drawing.js';
import type { InlineChoice } from '../../../domain/inline.js';
import type { TurnQuestion } from '../../../domain/talk.js';
import { toError } from '../../../errors.js';
import { engineAwayView, problemsView } from '../../../views/draw-replies.js';
import { chatEngineAwayView } from '../../../views/chat-replies.js';
import { inlineRefusalView, toMakeArg } from '../../../views/inline-card.js';
import type { RichText } from '../../../views/rich-text.js';
import type { AskQuestion } from '../../ask-question.js';
import { loadChatModels } from '../../chat-settings.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { isStoreAway } from '../../error-boundary.js';
import { editInline, type InlineMessage } from '../../inline-message.js';
import type { MembershipGate } from '../../membership-gate.js';
import { settingsFor } from '../../seeing-model.js';
import type { ReadOrder } from './read-order.js';
import type { StartDrawing } from './start-drawing.js';

/** What a person chose, in the message that they sent with it. */
export interface Chosen {
  choice: InlineChoice;
  words: string;
  userId: number;
  inline: InlineMessage;
  /** Where it is more than the words, as with a message that replies to another one. */
  question?: TurnQuestion;
  /** What this is known by; undefined = the message, which is one request. */
  requestId?: string;
}

export interface InlineBeginDeps extends Pick<
  BotDeps,
  'inlineAsks' | 'talks' | 'answerQueue' | 'api'
> {
  gate: Pick<MembershipGate, 'admits'>;
  readOrder: ReadOrder;
  startDrawing: StartDrawing;
  askQuestion: AskQuestion;
}

/** Begins what was chosen, or says in the message why not. @throws StoreError */
export type InlineBegin = (ctx: AppContext, chosen: Chosen) => Promise<void>;

const REQUEST_CHARS = 20;

/** One message is one request, however often and in whatever way it is told to begin. */
export function requestIdOf(origin: string): string {
  const digest = createHash('sha256').update(origin).digest('base64url');
  return `inline-${digest.slice(0, REQUEST_CHARS)}`;
}

export function createInlineBegin({
  inlineAsks,
  talks,
  answerQueue,
  api,
  gate,
  readOrder,
  startDrawing,
  askQuestion,
}: InlineBeginDeps): InlineBegin {
  /** @param recipeId what a later try draws; otherwise it begins anew with the words */
  async function refuse(
    ctx: AppContext,
    chosen: Chosen,
    why: RichText,
    { mayRetry = true, recipeId }: { mayRetry?: boolean; recipeId?: string | undefined } = {},
  ): Promise<void> {
    const { choice, words, userId: ownerId, inline, question } = chosen;
    const asked = { words, ...(question && { question }) };
    await inlineAsks.save(ownerId, asked);
    const askId = inlineAsks.idOf(ownerId, asked);
    const again =
      recipeId === undefined
        ? { action: 'make' as const, arg: toMakeArg({ choice, ownerId, askId }) }
        : { action: 'retry' as const, arg: recipeId };
    const { username: botUsername } = ctx.me;
    const retry = mayRetry ? again : undefined;
    await editInline(
      ctx,
      inline,
      inlineRefusalView(ctx.t, why, { words, askId, botUsername, retry }),
    );
  }

  async function draw(ctx: AppContext, kind: DrawingKind, chosen: Chosen): Promise<void> {
    const { words, inline } = chosen;
    const read = await readOrder(ctx, kind, words);
    if (read === undefined) return refuse(ctx, chosen, engineAwayView(ctx.t, kind));
    if (!read.ok) {
      return refuse(ctx, chosen, problemsView(ctx.t, kind, read.problems), { mayRetry: false });
    }
    const started = await startDrawing(ctx, {
      // An inline message has room for one.
      order: { ...read.order, count: 1 },
      requestId: chosen.requestId ?? requestIdOf(inline.inlineMessageId),
      inline,
    });
    if (started.status === 'started') return;
    await refuse(ctx, chosen, started.view, { recipeId: started.recipeId });
  }

  async function ask(ctx: AppContext, chosen: Chosen): Promise<void> {
    const { words, userId, inline, question } = chosen;
    const requestId = chosen.requestId ?? requestIdOf(inline.inlineMessageId);
    // An update that comes again must not begin another talk.
    if (await answerQueue.isKnown(`answer-${requestId}`)) return;
    const { record } = ctx.person;
    const { text, pictures } = question ?? { text: words, pictures: [] };
    const settings = settingsFor(record, await loadChatModels(api, ctx.log), pictures);
    if (settings === undefined) return refuse(ctx, chosen, chatEngineAwayView(ctx.t));
    if (pictures.length > 0 && !traitsOf(settings.model).seesPictures) {
      return refuse(ctx, chosen, { text: ctx.t('input-no-seeing-model'), entities: [] });
    }
    const talk = await talks.begin(userId, settings, { keep: record.keepTalks ?? true });
    const { inlineMessageId } = inline;
    const asked = await askQuestion(ctx, {
      talkId: talk.id,
      // Messages of a chat that the bot is not in lead to no turn.
      task: { kind: 'ask', question: { text, pictures: [...pictures], messageIds: [] } },
      place: { chatId: userId, threadId: 0, userId, inlineMessageId },
      requestId,
    });
    if (asked.status === 'refused') {
      await refuse(ctx, chosen, asked.view, { mayRetry: asked.isForNow });
    }
  }

  async function begin(ctx: AppContext, chosen: Chosen): Promise<void> {
    if (!(await gate.admits(chosen.userId))) {
      const text = ctx.t('inline-join');
      return refuse(ctx, chosen, { text, entities: [] });
    }
    const { choice } = chosen;
    await (choice === 'ask' ? ask(ctx, chosen) : draw(ctx, choice, chosen));
  }

  return async (ctx, chosen) => {
    try {
      await begin(ctx, chosen);
    } catch (thrown) {
      if (isStoreAway(thrown)) throw thrown;
      // No chat is there to say it in, so the boundary could not.
      ctx.log.error({ err: toError(thrown) }, 'what was chosen inline did not begin');
      const text = ctx.t('inline-failed');
      await refuse(ctx, chosen, { text, entities: [] });
    }
  };
}
