import type { MiddlewareFn } from 'grammy';
import { isInlineChoice } from '../../../domain/inline.js';
import { createAskQuestion } from '../../ask-question.js';
import type { AppContext } from '../../context.js';
import type { TalkingDeps } from '../../deps.js';
import type { Feature } from '../../router.js';
import { createInlineBegin, type InlineBegin } from './begin.js';
import { createGuest } from './guest.js';
import { createInlineLinks, type InlineLinksDeps } from './links.js';
import { createInlineQueries, type InlineQueriesDeps } from './queries.js';
import { createInlineStandings, type InlineStandingsDeps } from './standing.js';
import type { StartDrawing } from './start-drawing.js';
import { createInlineTaps, type InlineTapsDeps } from './taps.js';

export interface InlineFeatureDeps
  extends
    TalkingDeps,
    Omit<InlineQueriesDeps, 'standings'>,
    Omit<InlineStandingsDeps, 'gate'>,
    Omit<InlineLinksDeps, 'gate'>,
    Omit<InlineTapsDeps, 'gate' | 'begin'> {
  gate: InlineStandingsDeps['gate'] & InlineLinksDeps['gate'];
  startDrawing: StartDrawing;
}

export interface InlineFeature {
  /** Stands before all that costs a trip to Redis: people type fast. */
  queries: MiddlewareFn<AppContext>;
  /** What was chosen, taps in messages that were sent inline, and calls into other chats. */
  events: MiddlewareFn<AppContext>;
  feature: Feature;
}

/**
 * `@bot words` in any chat: choices while somebody types, and what becomes of the one they send. The
 * message is theirs, the bot can only edit it; so the placeholder that they send becomes the result.
 */
export function createInlineFeature(deps: InlineFeatureDeps): InlineFeature {
  const standings = createInlineStandings(deps);
  const beginChosen = createInlineBegin({ ...deps, askQuestion: createAskQuestion(deps) });
  const begin: InlineBegin = async (ctx, chosen) => {
    await beginChosen(ctx, chosen);
    standings.forget(chosen.userId);
  };
  const tap = createInlineTaps({ ...deps, begin });
  const guest = createGuest({ ...deps, begin });

  /** Without a keyboard there is nothing to edit by; what Telegram had already is complete. */
  async function choose(ctx: AppContext): Promise<void> {
    const {
      result_id: choice,
      inline_message_id: inlineMessageId,
      query,
    } = ctx.chosenInlineResult ?? {};
    const { userId } = ctx.address;
    if (userId === undefined || inlineMessageId === undefined || choice === undefined) return;
    if (!isInlineChoice(choice)) return;
    await begin(ctx, { choice, words: (query ?? '').trim(), userId, inline: { inlineMessageId } });
  }

  return {
    queries: createInlineQueries({ ...deps, standings }),
    // No promise of its own for what passes: every update does.
    events(ctx, next) {
      if (ctx.chosenInlineResult) return choose(ctx);
      if (ctx.guestMessage) return guest(ctx, ctx.guestMessage);
      if (ctx.callbackQuery?.inline_message_id === undefined) return next();
      return tap(ctx).then((isOurs) => (isOurs ? undefined : next()));
    },
    feature: { deepLinks: createInlineLinks(deps) },
  };
}
