import { type Talk, titleOf } from '../../../domain/talk.js';
import { isBlank } from '../../../domain/visible-text.js';
import { renameTalkView } from '../../../views/talk-list.js';
import { writtenCommand } from '../../addressed.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { editView, removeMessage, sendView } from '../../replies.js';
import { createRewindingConversation, type UpdateOutcome } from '../../rewinding-conversation.js';

const RENAME_CONVERSATION = 'rename-talk-v1';
/** A text of an hour later is no title. */
const MAX_WAIT_MS = 10 * 60 * 1000;

export interface RenameDeps extends Pick<BotDeps, 'talks'> {
  /** Shows the talk below the words that named it. */
  showTalk: (ctx: AppContext, talkId: string) => Promise<void>;
}

/** Asks for a talk's new title; anything but a text ends it, and goes on to the features. */
export function createRename({ talks, showTalk }: RenameDeps) {
  async function handle(ctx: AppContext): Promise<UpdateOutcome> {
    const session = await ctx.session;
    const { renaming } = session;
    const text = ctx.message?.text;
    if (renaming === undefined || text === undefined || writtenCommand(ctx) !== undefined) {
      delete session.renaming;
      return 'over-and-on';
    }
    const title = titleOf(text);
    if (isBlank(title)) {
      await sendView(ctx, { text: ctx.t('talks-title-empty'), entities: [] });
      return 'goes-on';
    }
    const { talkId, messageId } = renaming;
    await talks.rename({ ownerId: ctx.address.userId ?? 0, talkId }, title);
    delete session.renaming;
    await showTalk(ctx, talkId);
    await removeMessage(ctx, messageId);
    return 'over';
  }

  const conversation = createRewindingConversation({
    id: RENAME_CONVERSATION,
    maxWaitMs: MAX_WAIT_MS,
    handle,
  });

  return {
    conversation,
    async ask(ctx: AppContext, messageId: number, talk: Talk): Promise<void> {
      await ctx.conversation.exitAll();
      const session = await ctx.session;
      session.renaming = { talkId: talk.id, messageId };
      await editView(ctx, { chatId: ctx.chatId ?? 0, messageId }, renameTalkView(ctx.t, talk));
      await ctx.conversation.enter(RENAME_CONVERSATION);
    },
  };
}
