import type { NextFunction } from 'grammy';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import { LANGUAGE_SET_ACTION, languageView } from '../../../views/language-view.js';
import type { Translator } from '../../../views/translator.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import { editView, isPrivate, sendView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';

/** `/language`: everybody chooses for themselves, also by the buttons of a group's message. */
export function createLanguageFeature({ translator }: { translator: Translator }): Feature {
  async function offer(ctx: AppContext): Promise<void> {
    // In a group the message is everybody's, so nobody's choice is marked.
    const current = isPrivate(ctx) ? ctx.locale : undefined;
    await sendView(ctx, languageView(translator, ctx.t, current));
  }

  async function set(ctx: AppContext, next: NextFunction): Promise<void> {
    const language = tappedArg(ctx);
    // A language that was there once: an old button.
    if (!translator.locales.includes(language)) return next();
    await ctx.person.remember({ language });
    ctx.locale = language;
    await toast(ctx, ctx.t('language-changed'));
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (!isPrivate(ctx) || ctx.chatId === undefined || messageId === undefined) return;
    const view = languageView(translator, ctx.t, ctx.locale);
    await editView(ctx, { chatId: ctx.chatId, messageId }, view);
  }

  return {
    commands: { language: offer },
    taps: { [FEATURES.language]: { [OPEN_ACTION]: offer, [LANGUAGE_SET_ACTION]: set } },
  };
}
