import type { MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import { isAddressed } from '../../addressed.js';
import { createAskMessage } from '../../ask-message.js';
import { createAskQuestion } from '../../ask-question.js';
import { createBeginTalk } from '../../begin-talk.js';
import type { AppContext } from '../../context.js';
import type { TalkingDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { readMessage } from '../../read-message.js';
import type { Feature } from '../../router.js';
import { createEdits } from './edits.js';
import { createJoinQuestion, createTakeBackComment } from './follow-ups.js';
import { createHeldButtons } from './held-buttons.js';
import { createMessages } from './messages.js';

export interface TalkInputDeps extends TalkingDeps {
  gate: MembershipGate;
  /**
   * Makes a picture of a text, as `/image` does, and says itself why it can't.
   * @returns whether one is under way
   */
  draw: (ctx: AppContext, text: string) => Promise<boolean>;
}

export interface TalkInput {
  /**
   * Stands before the conversations, which must not take an edited message or the rest of an album
   * for an answer.
   */
  beforehand: MiddlewareFn<AppContext>;
  feature: Feature;
  /** Stands behind the features: takes every message that is no command. */
  messages: MiddlewareFn<AppContext>;
}

/** What people simply write: plain text, replies, pictures, edits, and what becomes of it. */
export function createTalkInput(deps: TalkInputDeps): TalkInput {
  const askQuestion = createAskQuestion(deps);
  const beginTalk = createBeginTalk(deps);
  const askMessage = createAskMessage({ ...deps, askQuestion });
  const joinQuestion = createJoinQuestion(deps);
  const takeBackComment = createTakeBackComment(deps);
  const edits = createEdits({ ...deps, askMessage });

  /** Of an album that is not addressed the first picture may have spoken for all. */
  async function joinAlbum(ctx: AppContext, message: Message): Promise<void> {
    const content = readMessage(message);
    if (content?.kind === 'question') await joinQuestion(ctx, message, content.pictures);
  }

  return {
    feature: createHeldButtons({ ...deps, beginTalk, askQuestion }),
    messages: createMessages({ ...deps, beginTalk, askMessage, joinQuestion, takeBackComment }),
    // No promise of its own for what passes: every update does.
    beforehand(ctx, next) {
      const { message } = ctx;
      if (ctx.editedMessage) return edits(ctx, next);
      if (message?.media_group_id === undefined || isAddressed(ctx)) return next();
      return joinAlbum(ctx, message);
    },
  };
}
