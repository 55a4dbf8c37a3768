import { type CommandContext, Composer } from 'grammy';
import { closedChatCard } from '../../../views/chat-card/card.js';
import { cancelledPanel } from '../../../views/draw-panel/panel.js';
import type { AppContext } from '../../context.js';
import { editView, sendView } from '../../replies.js';
import type { Feature } from '../../router.js';

export interface CancelFeature {
  /** Stands before the conversations, which would take the command for an answer. */
  interruption: Composer<AppContext>;
  feature: Feature;
}

/** `/cancel` ends whatever conversation the person has here. */
export function createCancelFeature(): CancelFeature {
  async function cancel(ctx: CommandContext<AppContext>): Promise<void> {
    const isActive = Object.keys(ctx.conversation.active()).length > 0;
    await ctx.conversation.exitAll();
    const session = await ctx.session;
    const { draw, chat } = session;
    delete session.draw;
    delete session.chat;
    delete session.renaming;
    if (isActive && draw) {
      const place = { chatId: ctx.chat.id, messageId: draw.panelMessageId };
      await editView(ctx, place, cancelledPanel(ctx.t, draw.draft.prompt));
    }
    if (isActive && chat) {
      const place = { chatId: ctx.chat.id, messageId: chat.cardMessageId };
      await editView(ctx, place, closedChatCard(ctx.t));
    }
    await sendView(ctx, { text: ctx.t(isActive ? 'cancel-done' : 'cancel-nothing'), entities: [] });
  }

  const interruption = new Composer<AppContext>();
  interruption.command('cancel', cancel);
  return { interruption, feature: { converses: true, commands: { cancel } } };
}
