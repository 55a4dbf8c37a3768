import { Composer } from 'grammy';
import { cancelledPanel } from '../../../views/draw-panel.js';
import type { AppContext } from '../../context.js';
import { editView, sendView } from '../../replies.js';

/**
 * `/cancel` ends whatever conversation the person has here. It stands before the conversations
 * themselves, which would take it for an answer.
 */
export function createCancelFeature(): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.command('cancel', async (ctx) => {
    const isActive = Object.keys(ctx.conversation.active()).length > 0;
    await ctx.conversation.exitAll();
    const session = await ctx.session;
    const { draw } = session;
    delete session.draw;
    if (isActive && draw) {
      const place = { chatId: ctx.chat.id, messageId: draw.panelMessageId };
      await editView(ctx, place, cancelledPanel(ctx.t, draw.draft.prompt));
    }
    await sendView(ctx, { text: ctx.t(isActive ? 'cancel-done' : 'cancel-nothing'), entities: [] });
  });
  return composer;
}
