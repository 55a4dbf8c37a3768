import type { SupportTopic } from '../../../domain/support.js';
import { supportAskView } from '../../../views/support-view.js';
import { writtenCommand } from '../../addressed.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { readMessage } from '../../read-message.js';
import { sendView } from '../../replies.js';
import { createRewindingConversation, type UpdateOutcome } from '../../rewinding-conversation.js';
import type { TakeMessage } from './inbox.js';

const SUPPORT_CONVERSATION = 'support-v1';

export interface AskDeps extends Pick<BotDeps, 'config' | 'accounts'> {
  take: TakeMessage;
}

/** Asks for the message to support; a command or a tap ends it, and goes on to the features. */
export function createAsk({ config: { adminIds }, accounts, take }: AskDeps) {
  async function handle(ctx: AppContext): Promise<UpdateOutcome> {
    const session = await ctx.session;
    const { supportAsked: asked } = session;
    const { message } = ctx;
    if (asked === undefined || message === undefined || writtenCommand(ctx) !== undefined) {
      delete session.supportAsked;
      return 'over-and-on';
    }
    // Somebody pinned a message, and the like.
    if (readMessage(message) === undefined) return 'not-for-it';
    const { topic } = asked;
    // What nothing is known of leaves an open thread about what it is about.
    await take(ctx, message, topic === 'general' ? {} : { topic });
    delete session.supportAsked;
    return 'over';
  }

  return {
    conversation: createRewindingConversation({ id: SUPPORT_CONVERSATION, handle }),
    ask: async (ctx: AppContext, topic: SupportTopic): Promise<void> => {
      const { userId } = ctx.address;
      if (userId === undefined) return;
      if (adminIds.length === 0) {
        ctx.log.warn('somebody looked for support, and there are no ADMIN_IDS');
        await sendView(ctx, { text: ctx.t('support-nobody'), entities: [] });
        return;
      }
      const tier = (await accounts.load(userId))?.tier ?? 'free';
      await ctx.conversation.exitAll();
      const session = await ctx.session;
      session.supportAsked = { topic };
      await sendView(ctx, supportAskView(ctx.t, { topic, tier }));
      await ctx.conversation.enter(SUPPORT_CONVERSATION);
    },
  };
}
