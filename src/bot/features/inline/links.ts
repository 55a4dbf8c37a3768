import { type CommandContext, Composer, InputFile } from 'grammy';
import { MAX_INLINE_WORDS_UNITS } from '../../../domain/inline.js';
import { wayOnFrom } from '../../../domain/tiers.js';
import { toMessageText } from '../../../telegram/markdown/document.js';
import { splitMessage } from '../../../telegram/split-message.js';
import { ANSWER_LINK, INLINE_LINK } from '../../../views/buttons.js';
import { limitedView, problemsView } from '../../../views/draw-replies.js';
import { backView, goOnView } from '../../../views/inline-card.js';
import type { MessageView } from '../../../views/rich-text.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { loadPayer } from '../../payer-account.js';
import { placeOf } from '../../place.js';
import { sendView } from '../../replies.js';
import type { Feature } from '../../router.js';
import type { ReadOrder } from './read-order.js';

export interface InlineLinksDeps extends Pick<
  BotDeps,
  'inlineAsks' | 'accounts' | 'membership' | 'usage' | 'limits' | 'talks' | 'talkTurns'
> {
  gate: Pick<MembershipGate, 'middleware'>;
  readOrder: ReadOrder;
}

/** More messages than that come as a file. */
const MAX_PARTS = 5;
/** base64url of eight bytes, as the store makes them. */
const WHOLE = /^whole-([\w-]{11})-([\w-]+)$/;

/** What links in inline messages and above inline results lead to, in the private chat. */
export function createInlineLinks({
  inlineAsks,
  accounts,
  membership,
  usage,
  limits,
  talks,
  talkTurns,
  gate,
  readOrder,
}: InlineLinksDeps): NonNullable<Feature['deepLinks']> {
  /** What still keeps the person from it, now that the gate let them pass. */
  async function obstacle(
    ctx: AppContext,
    userId: number,
    words: string,
  ): Promise<MessageView | undefined> {
    const read = await readOrder(ctx, 'image', words);
    if (read?.ok === false) return problemsView(ctx.t, 'image', read.problems);
    const { tier, categories } = await usage.peek(userId);
    const { limit, remaining, resetAtMs = 0 } = categories.image;
    if (limit === null || remaining !== 0) return undefined;
    const payer = await loadPayer({ accounts, membership }, userId);
    const retryAfterMs = Math.max(0, resetAtMs - Date.now());
    return limitedView(ctx.t, {
      ...{ kind: 'image', count: 1, limit, remaining, retryAfterMs, resetAtMs },
      way: wayOnFrom(limits, 'image', { ...payer, tier }),
      isAlone: true,
      recipeId: undefined,
    });
  }

  const back = new Composer<CommandContext<AppContext>>();
  back.use(gate.middleware, async (ctx) => {
    const userId = ctx.address.userId ?? 0;
    const ask = await inlineAsks.load(userId, ctx.match.slice(INLINE_LINK.length));
    const words = ask?.words;
    if (words === undefined || words.length > MAX_INLINE_WORDS_UNITS) {
      await sendView(ctx, backView(ctx.t, { words: '', isKnown: words !== undefined }));
      return;
    }
    const view = await obstacle(ctx, userId, words);
    if (view) await sendView(ctx, view);
    await sendView(ctx, backView(ctx.t, { words, isKnown: true }));
  });

  async function sendWhole(ctx: AppContext, text: string): Promise<void> {
    const parts = splitMessage(toMessageText(text));
    if (parts.length > MAX_PARTS) {
      await ctx.replyWithDocument(new InputFile(Buffer.from(text), 'answer.md'), {
        disable_content_type_detection: true,
      });
      return;
    }
    for (const part of parts) await sendView(ctx, part);
  }

  const whole = new Composer<CommandContext<AppContext>>();
  whole.use(gate.middleware, async (ctx) => {
    const [, talkId = '', turnId = ''] = WHOLE.exec(ctx.match) ?? [];
    const ownerId = ctx.address.userId ?? 0;
    const turn = await talkTurns.load({ ownerId, talkId, turnId });
    const place = placeOf(ctx);
    if (turn === undefined || place === undefined) {
      await sendView(ctx, { text: ctx.t('inline-answer-elsewhere'), entities: [] });
      return;
    }
    await sendWhole(ctx, turn.answer.text);
    await talks.open(place, talkId);
    await sendView(ctx, goOnView(ctx.t));
  });

  return { [INLINE_LINK]: back, [ANSWER_LINK]: whole };
}
