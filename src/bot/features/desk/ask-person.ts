import { askPersonView } from '../../../views/desk-person.js';
import { adminOf } from '../../admin.js';
import { writtenCommand } from '../../addressed.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { sendView } from '../../replies.js';
import { createRewindingConversation, type UpdateOutcome } from '../../rewinding-conversation.js';
import { findPerson, type FindPersonDeps, type FoundPerson } from './find-person.js';
import { showScreen } from './show.js';

const PEOPLE_CONVERSATION = 'desk-people-v1';
const MAX_WAIT_MS = 10 * 60 * 1000;

export interface AskPersonDeps extends FindPersonDeps, Pick<BotDeps, 'config'> {
  show: (ctx: AppContext, userId: number) => Promise<void>;
}

/** Asks an admin for a person; a command or a tap ends it, and goes on to the features. */
export function createAskPerson({ config, show, ...deps }: AskPersonDeps) {
  /** Shows who was found, or says why nobody was. @returns whether somebody was found */
  async function present(ctx: AppContext, found: FoundPerson): Promise<boolean> {
    if (typeof found === 'number') {
      await show(ctx, found);
      return true;
    }
    const whom = found ?? 'nobody';
    await sendView(ctx, { text: ctx.t(`desk-people-${whom}`), entities: [] });
    return false;
  }

  async function handle(ctx: AppContext): Promise<UpdateOutcome> {
    const { message } = ctx;
    const isAnswer = message !== undefined && writtenCommand(ctx) === undefined;
    if (!isAnswer || adminOf(ctx, config) === undefined) return 'over-and-on';
    // Once more where nobody was found.
    const found = await findPerson(deps, message.text ?? '', message);
    return (await present(ctx, found)) ? 'over' : 'goes-on';
  }

  return {
    conversation: createRewindingConversation({
      id: PEOPLE_CONVERSATION,
      maxWaitMs: MAX_WAIT_MS,
      handle,
    }),
    async ask(ctx: AppContext): Promise<void> {
      await ctx.conversation.exitAll();
      await showScreen(ctx, askPersonView(ctx.t));
      await ctx.conversation.enter(PEOPLE_CONVERSATION);
    },
    /** Whom a command names. */
    async find(ctx: AppContext, words: string): Promise<void> {
      await present(ctx, await findPerson(deps, words, ctx.message));
    },
  };
}
