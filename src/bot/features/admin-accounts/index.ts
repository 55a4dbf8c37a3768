import type { CommandContext, MiddlewareFn } from 'grammy';
import { type AccountCommand, parseAccountCommand } from '../../../domain/account-command.js';
import {
  type AccountOutcome,
  accountUsageView,
  accountView,
  noAccountView,
} from '../../../views/admin-accounts-view.js';
import { FEATURES } from '../../../views/buttons.js';
import { ACCOUNT_ACTIONS } from '../../../views/leak-view.js';
import type { MessageView } from '../../../views/rich-text.js';
import { createAccountActs } from '../../account-acts.js';
import { adminOf } from '../../admin.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { removeButtons, sendView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';
import { repliedPerson } from '../../replied-person.js';

export type AdminAccountsDeps = Pick<
  BotDeps,
  'config' | 'accounts' | 'notices' | 'reminders' | 'auditLog' | 'supportMessages'
>;

/**
 * `/ban`, `/unban` and `/grant`, for admins in their private chats; to everybody else there are no
 * such commands.
 */
export function createAdminAccountsFeature({
  config,
  accounts,
  notices,
  reminders,
  auditLog,
  supportMessages,
}: AdminAccountsDeps): Feature {
  const acts = createAccountActs({ accounts, notices, reminders, auditLog });

  /** @returns what came of it, and whether the person was told; undefined = nothing changed */
  async function carryOut(
    ctx: AppContext,
    command: AccountCommand,
  ): Promise<{ outcome: AccountOutcome; isTold: boolean | undefined }> {
    switch (command.name) {
      case 'ban': {
        const isTold = await acts.ban(ctx, command.userId, command.reason);
        return { outcome: isTold === undefined ? 'unchanged' : 'banned', isTold };
      }
      case 'unban': {
        const isTold = await acts.unban(ctx, command.userId);
        return { outcome: isTold === undefined ? 'unchanged' : 'unbanned', isTold };
      }
      case 'grant': {
        const isTold = await acts.grant(ctx, command.userId, command);
        return { outcome: isTold === undefined ? 'unchanged' : 'granted', isTold };
      }
      default:
        return command satisfies never;
    }
  }

  async function act(ctx: AppContext, command: AccountCommand): Promise<MessageView> {
    const { userId } = command;
    const { outcome, isTold } = await carryOut(ctx, command);
    const account = await accounts.load(userId);
    if (account === undefined) return noAccountView(ctx.t, userId);
    const { keyHint: hint, keyStatus: status } = account;
    const view = accountView(ctx.t, outcome, { ...account, hint, status });
    return isTold === false
      ? { ...view, text: `${view.text}\n${ctx.t('accounts-tell-failed')}` }
      : view;
  }

  function handle(name: AccountCommand['name']): MiddlewareFn<CommandContext<AppContext>> {
    return async (ctx, next) => {
      if (adminOf(ctx, config) === undefined) return next();
      const replied = ctx.message && (await repliedPerson(ctx.message, supportMessages));
      const parsed = parseAccountCommand(name, ctx.match, replied);
      const view = parsed.ok
        ? await act(ctx, parsed.command)
        : accountUsageView(ctx.t, name, parsed.problem);
      await sendView(ctx, view);
    };
  }

  /** Below the news of a leak. */
  const unbanTapped: MiddlewareFn<AppContext> = async (ctx, next) => {
    const userId = Number(tappedArg(ctx));
    if (adminOf(ctx, config) === undefined || !Number.isSafeInteger(userId)) return next();
    const view = await act(ctx, { name: 'unban', userId });
    await toast(ctx, view.text, { alert: true });
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId !== undefined) await removeButtons(ctx, messageId);
  };

  return {
    commands: { ban: handle('ban'), unban: handle('unban'), grant: handle('grant') },
    taps: { [FEATURES.accounts]: { [ACCOUNT_ACTIONS.unban]: unbanTapped } },
  };
}
