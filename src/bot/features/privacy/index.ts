import { Composer, type MiddlewareFn } from 'grammy';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import {
  PRIVACY_ACTIONS,
  type PrivacyAction,
  privacyElsewhereView,
  privacyQuestion,
  privacyView,
} from '../../../views/privacy-view.js';
import type { MessageView } from '../../../views/rich-text.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { editView, isPrivate, sendView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';

export type PrivacyFeatureDeps = Pick<
  BotDeps,
  'talks' | 'heldInputs' | 'questions' | 'history' | 'recipes'
>;

/**
 * `/privacy`: what is remembered and for how long, and how to have it forgotten. Nobody has to be in
 * a channel for that.
 */
export function createPrivacyFeature({
  talks,
  heldInputs,
  questions,
  history,
  recipes,
}: PrivacyFeatureDeps): Feature {
  function overview({ t, person }: AppContext): MessageView {
    return privacyView(t, { keepTalks: person.record.keepTalks ?? true });
  }

  async function deleteTalks(ctx: AppContext, userId: number): Promise<void> {
    await talks.removeAll(userId);
    // What waits below a button was meant for one of them.
    await heldInputs.removeAll(userId);
    await questions.forgetWords(userId);
    await toast(ctx, ctx.t('privacy-talks-deleted'), { alert: true });
  }

  /** What the history no longer shows, or never did, goes as well. */
  async function deletePictures(ctx: AppContext, userId: number): Promise<void> {
    await recipes.removeAll(userId);
    await history.clear(userId);
    await toast(ctx, ctx.t('privacy-pictures-deleted'), { alert: true });
  }

  /** Does what the button says. @returns what its message shows then */
  async function carryOut(
    ctx: AppContext,
    action: PrivacyAction,
    userId: number,
  ): Promise<MessageView> {
    switch (action) {
      case 'keep':
      case 'forget':
        await ctx.person.remember({ keepTalks: action === 'keep' });
        return overview(ctx);
      case 'talks':
      case 'pictures':
        return privacyQuestion(ctx.t, action);
      case 'delete-talks':
        await deleteTalks(ctx, userId);
        return overview(ctx);
      case 'delete-pictures':
        await deletePictures(ctx, userId);
        return overview(ctx);
      case 'back':
        return overview(ctx);
      default:
        return action satisfies never;
    }
  }

  function handle(action: PrivacyAction): MiddlewareFn<AppContext> {
    return async (ctx, next) => {
      const messageId = ctx.callbackQuery?.message?.message_id;
      const { userId, chatId } = ctx.address;
      // The message never stands in a group, so a button of it there was made up.
      if (messageId === undefined || userId === undefined || !isPrivate(ctx)) return next();
      const view = await carryOut(ctx, action, userId);
      if (!(await editView(ctx, { chatId: chatId ?? userId, messageId }, view))) {
        await sendView(ctx, view);
      }
    };
  }

  const opened = new Composer<AppContext>();
  opened
    .filter((ctx) => !isPrivate(ctx))
    .use((ctx) => sendView(ctx, privacyElsewhereView(ctx.t, ctx.me.username)));
  opened.use((ctx) => sendView(ctx, overview(ctx)));

  return {
    commands: { privacy: opened },
    deepLinks: { [FEATURES.privacy]: opened },
    taps: {
      [FEATURES.privacy]: {
        [OPEN_ACTION]: opened,
        ...Object.fromEntries(PRIVACY_ACTIONS.map((action) => [action, handle(action)])),
      },
    },
  };
}
