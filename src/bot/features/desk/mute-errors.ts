import { muteKeyboard } from '../../../views/error-alert.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { toast } from '../../replies.js';

export type MuteErrorsDeps = Pick<BotDeps, 'errorGroups' | 'auditLog'>;

/** As alerts name them. */
const GROUP_ID = /^[\w-]{12}$/;

/** The button below an alert: nothing more of that kind for a day, and back. */
export function createMuteErrors({ errorGroups, auditLog }: MuteErrorsDeps) {
  function to(isMuted: boolean) {
    return async (ctx: AppContext): Promise<void> => {
      const groupId = tappedArg(ctx);
      if (!GROUP_ID.test(groupId)) return toast(ctx, ctx.t('outdated-button'), { alert: true });
      await errorGroups.mute(groupId, isMuted);
      const { userId: adminId = 0 } = ctx.address;
      if (isMuted) await auditLog.note({ adminId, act: 'alert-mute', subject: groupId });
      await toast(ctx, ctx.t(isMuted ? 'alert-muted' : 'alert-unmuted'));
      await ctx.editMessageReplyMarkup({ reply_markup: muteKeyboard(ctx.t, groupId, { isMuted }) });
    };
  }
  return { mute: to(true), unmute: to(false) };
}
