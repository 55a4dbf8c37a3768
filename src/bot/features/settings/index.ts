import type { MiddlewareFn } from 'grammy';
import { MUTABLE_CATEGORIES } from '../../../domain/news.js';
import { toRichRefusal } from '../../../telegram/failures.js';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import type { MessageView } from '../../../views/rich-text.js';
import {
  PLAIN_TEXT_CHOICES,
  richSample,
  richVerdictView,
  SETTINGS_ACTIONS,
  type SettingsAction,
  settingsView,
} from '../../../views/settings-view.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { editView, isPrivate, sendView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';

/**
 * `/settings`: one card with all that a person has set, and the way to change it. Rich answers are
 * tried first: only who has seen the sample and found it right gets them, because nobody else can
 * tell what a person's Telegram makes of them.
 */
export function createSettingsFeature({
  richAnswers,
  userBook,
}: Pick<BotDeps, 'richAnswers' | 'userBook'>): Feature {
  async function card({ t, person: { record } }: AppContext, userId: number): Promise<MessageView> {
    const [isRich, muted] = await Promise.all([richAnswers.isOn(userId), userBook.mutedBy(userId)]);
    return settingsView(t, {
      plainText: record.plainText ?? 'ask',
      keepTalks: record.keepTalks ?? true,
      isRich,
      muted,
    });
  }

  async function sendSample(ctx: AppContext): Promise<void> {
    const { markdown, reply_markup } = richSample(ctx.t);
    try {
      await ctx.replyWithRichMessage({ markdown }, { reply_markup });
    } catch (thrown) {
      if (toRichRefusal(thrown) === undefined) throw thrown;
      ctx.log.info({ err: thrown }, 'a sample of rich answers was refused');
      await toast(ctx, ctx.t('settings-rich-refused'), { alert: true });
    }
  }

  /** Does what the button says. @returns what its message shows then; undefined: as before */
  async function carryOut(
    ctx: AppContext,
    action: SettingsAction,
    userId: number,
  ): Promise<MessageView | undefined> {
    switch (action) {
      case 'text': {
        const choice = PLAIN_TEXT_CHOICES.find((known) => known === tappedArg(ctx));
        if (choice !== undefined) await ctx.person.remember({ plainText: choice });
        return card(ctx, userId);
      }
      case 'mute':
      case 'unmute': {
        const category = MUTABLE_CATEGORIES.find((known) => known === tappedArg(ctx));
        if (category !== undefined) await userBook.mute(userId, category, action === 'mute');
        return card(ctx, userId);
      }
      case 'rich-try':
        await sendSample(ctx);
        return undefined;
      case 'rich-off':
        await richAnswers.turnOff(userId);
        return card(ctx, userId);
      case 'rich-right':
        await richAnswers.turnOn(userId);
        return richVerdictView(ctx.t, 'right');
      case 'rich-broken':
        await richAnswers.turnOff(userId);
        return richVerdictView(ctx.t, 'broken');
      default:
        return action satisfies never;
    }
  }

  function handle(action: SettingsAction): MiddlewareFn<AppContext> {
    return async (ctx, next) => {
      const messageId = ctx.callbackQuery?.message?.message_id;
      const { userId, chatId } = ctx.address;
      // The card never stands in a group, so a button of it there was made up.
      if (messageId === undefined || userId === undefined || !isPrivate(ctx)) return next();
      const view = await carryOut(ctx, action, userId);
      if (view === undefined) return;
      if (!(await editView(ctx, { chatId: chatId ?? userId, messageId }, view))) {
        await sendView(ctx, view);
      }
    };
  }

  /** In a group the command is the group's own, and the card would be everybody's to see. */
  const opened: MiddlewareFn<AppContext> = async (ctx, next) => {
    const { userId } = ctx.address;
    if (userId === undefined || !isPrivate(ctx)) return next();
    await sendView(ctx, await card(ctx, userId));
  };

  return {
    commands: { settings: opened },
    deepLinks: { [FEATURES.settings]: opened },
    taps: {
      [FEATURES.settings]: {
        [OPEN_ACTION]: opened,
        ...Object.fromEntries(SETTINGS_ACTIONS.map((action) => [action, handle(action)])),
      },
    },
  };
}
