import { createConversation } from '@grammyjs/conversations';
import type { MiddlewareFn } from 'grammy';
import { titleOf } from '../../../domain/talk.js';
import { isBlank } from '../../../domain/visible-text.js';
import { renameTalkView } from '../../../views/talk-list.js';
import { writtenCommand } from '../../addressed.js';
import type { AppContext, AppConversation, InnerContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { endFailure } from '../../error-boundary.js';
import { outside } from '../../outside.js';
import { editView, removeMessage, sendView } from '../../replies.js';
import type { Talk } from '../../../domain/talk.js';

const RENAME_CONVERSATION = 'rename-talk-v1';
const MAX_WAIT_MS = 10 * 60 * 1000;

type RenameOutcome = 'goes-on' | 'over' | 'not-for-it';

export interface RenameDeps extends Pick<BotDeps, 'talks'> {
  /** Shows the talk below the words that named it. */
  showTalk: (ctx: AppContext, talkId: string) => Promise<void>;
}

/** Asks for a talk's new title; anything but a text ends it, and goes on to the features. */
export function createRename({ talks, showTalk }: RenameDeps) {
  async function handle(ctx: AppContext): Promise<RenameOutcome> {
    const session = await ctx.session;
    const { renaming } = session;
    const text = ctx.message?.text;
    if (renaming === undefined || text === undefined || writtenCommand(ctx) !== undefined) {
      delete session.renaming;
      return 'not-for-it';
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

  async function rename(conversation: AppConversation): Promise<void> {
    const waiting = conversation.checkpoint();
    await conversation.wait();
    const outcome = await outside(conversation, async (ctx): Promise<RenameOutcome> => {
      try {
        return await handle(ctx);
      } catch (error) {
        await endFailure({ error, ctx });
        return 'goes-on';
      }
    });
    switch (outcome) {
      case 'goes-on':
        return conversation.rewind(waiting);
      case 'not-for-it':
        return conversation.halt({ next: true });
      case 'over':
        return;
      default:
        return outcome satisfies never;
    }
  }

  const conversation: MiddlewareFn<AppContext> = createConversation<AppContext, InnerContext>(
    rename,
    { id: RENAME_CONVERSATION, maxMillisecondsToWait: MAX_WAIT_MS },
  );

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
