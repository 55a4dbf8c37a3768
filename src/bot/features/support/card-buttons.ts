import { answerAskView, type SupportCardAction } from '../../../views/support-card.js';
import { supportClosedView } from '../../../views/support-view.js';
import { createAccountActs } from '../../account-acts.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { sendView, toast } from '../../replies.js';
import type { Desk } from './desk.js';
import { nameOf } from '../../name-of.js';

export type CardButtonsDeps = Pick<
  BotDeps,
  'accounts' | 'notices' | 'reminders' | 'auditLog' | 'supportThreads' | 'supportMessages'
> & { desk: Desk };

type CardTap = (ctx: AppContext, personId: number) => Promise<void>;

/** The buttons of a thread's card, for admins only. */
export function createCardButtons({
  notices,
  supportThreads: threads,
  supportMessages: messages,
  desk,
  ...deps
}: CardButtonsDeps): Record<SupportCardAction, (ctx: AppContext) => Promise<void>> {
  const acts = createAccountActs({ ...deps, notices });

  async function refresh(ctx: AppContext, personId: number): Promise<void> {
    const thread = await threads.load(personId);
    if (thread) await desk.refresh(ctx, thread);
  }

  async function answer(ctx: AppContext, personId: number): Promise<void> {
    const name = (await threads.load(personId))?.name ?? String(personId);
    const messageId = await sendView(ctx, answerAskView(ctx.t, { name }));
    const place = { chatId: ctx.chatId ?? 0, messageId };
    await messages.save(place, { personId, side: 'admin', copies: [] });
  }

  async function close(ctx: AppContext, personId: number): Promise<void> {
    if (!(await threads.close(personId, ctx.from ? nameOf(ctx.from) : ''))) {
      const isGone = (await threads.load(personId)) === undefined;
      await toast(ctx, ctx.t(isGone ? 'support-thread-gone' : 'support-already-closed'));
      await refresh(ctx, personId);
      return;
    }
    await refresh(ctx, personId);
    await notices.tell(personId, supportClosedView);
  }

  async function ban(ctx: AppContext, personId: number): Promise<void> {
    const isBanned = (await acts.ban(ctx, personId, '')) !== undefined;
    await toast(ctx, ctx.t(isBanned ? 'support-banned' : 'support-key-unchanged'));
    await refresh(ctx, personId);
  }

  async function unban(ctx: AppContext, personId: number): Promise<void> {
    const isFree = (await acts.unban(ctx, personId)) !== undefined;
    await toast(ctx, ctx.t(isFree ? 'support-unbanned' : 'support-key-unchanged'));
    await refresh(ctx, personId);
  }

  function forAdmins(tap: CardTap) {
    return async (ctx: AppContext): Promise<void> => {
      const personId = Number(tappedArg(ctx));
      if (!desk.isAdmin(ctx)) {
        await toast(ctx, ctx.t('support-admins-only'));
      } else if (!Number.isSafeInteger(personId) || personId <= 0) {
        await toast(ctx, ctx.t('outdated-button'), { alert: true });
      } else {
        await tap(ctx, personId);
      }
    };
  }

  return {
    answer: forAdmins(answer),
    close: forAdmins(close),
    ban: forAdmins(ban),
    unban: forAdmins(unban),
  };
}
