import type { Message } from 'grammy/types';
import type { MiddlewareFn } from 'grammy';
import type { Place, Talk, TurnQuestion } from '../../../domain/talk.js';
import { isBlank } from '../../../domain/visible-text.js';
import type { MessageTurn } from '../../../store/talk-turns.js';
import { choiceCard, type UnreadableKind, unreadableView } from '../../../views/talk-input-view.js';
import { type AskMessage, holdInput } from '../../ask-message.js';
import { asksBot, writtenCommand } from '../../addressed.js';
import type { BeginTalk } from '../../begin-talk.js';
import { loadChatModels } from '../../chat-settings.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { isMeantWith } from '../../last-input.js';
import { pieceOfLongText } from '../../long-text.js';
import type { MembershipGate } from '../../membership-gate.js';
import { placeOf } from '../../place.js';
import { readMessage, toQuestion } from '../../read-message.js';
import { isPrivate, sendView } from '../../replies.js';
import { settingsFor } from '../../seeing-model.js';
import { type JoinQuestion, type TakeBackComment, withComment } from './follow-ups.js';

export interface MessagesDeps extends Pick<
  BotDeps,
  'talks' | 'talkTurns' | 'answerQueue' | 'heldInputs' | 'api'
> {
  gate: MembershipGate;
  beginTalk: BeginTalk;
  askMessage: AskMessage;
  joinQuestion: JoinQuestion;
  takeBackComment: TakeBackComment;
  /** Makes a picture of a text; says itself what is wrong with it. */
  draw: (ctx: AppContext, text: string) => Promise<boolean>;
}

/** A question with the place it has in a talk, as far as the message tells. */
interface Branch {
  talk?: Talk;
  parentId?: string | null;
}

/** What becomes of messages that are neither a command nor meant for an open conversation. */
export function createMessages(deps: MessagesDeps): MiddlewareFn<AppContext> {
  const {
    talks,
    talkTurns,
    answerQueue,
    heldInputs,
    api,
    gate,
    beginTalk,
    askMessage,
    joinQuestion,
    takeBackComment,
    draw,
  } = deps;

  async function repliedTurn({ reply_to_message: replied }: Message) {
    if (replied === undefined) return undefined;
    return talkTurns.turnOfMessage(replied.chat.id, replied.message_id);
  }

  /** Whether it replies to the bot while that answers this person: what still grows is no turn yet. */
  async function isToGrowing(ctx: AppContext, { reply_to_message: replied }: Message) {
    if (replied?.from?.id !== ctx.me.id) return false;
    const { asked = [] } = await ctx.session;
    const jobId = asked.at(-1)?.jobId;
    return jobId !== undefined && (await answerQueue.isUnderWay(jobId));
  }

  /** Once an album, whose pieces come one by one. */
  async function sayUnreadable(
    ctx: AppContext,
    { media_group_id: albumId }: Message,
    what: UnreadableKind,
  ): Promise<void> {
    if (albumId !== undefined) {
      const session = await ctx.session;
      if (session.toldAlbumId === albumId) return;
      session.toldAlbumId = albumId;
    }
    await sendView(ctx, unreadableView(ctx.t, what));
  }

  /** The rest of a text whose beginning was a prompt, which is under way: no other question. */
  async function isRestOfPrompt(ctx: AppContext): Promise<boolean> {
    const piece = await pieceOfLongText(ctx);
    if (piece === 2) await sendView(ctx, { text: ctx.t('text-in-pieces'), entities: [] });
    return piece >= 2;
  }

  /** A reply to one's own turn goes on behind it, in whichever talk that is. */
  async function branchOf(place: Place, turn: MessageTurn | undefined): Promise<Branch> {
    const talk = await talks.openTalk(place);
    const here = talk && { talk };
    if (turn?.ownerId !== place.userId) return { ...here };
    const own = turn.talkId === talk?.id ? talk : await talks.load(turn);
    if (own === undefined || (await talkTurns.load(turn)) === undefined) return { ...here };
    if (own.id !== talk?.id) await talks.open(place, own.id);
    // Behind the last one it simply goes on, also behind what is being answered at this moment.
    return { talk: own, ...(turn.turnId !== own.tipId && { parentId: turn.turnId }) };
  }

  async function beginFor(ctx: AppContext, { pictures }: TurnQuestion): Promise<Talk | undefined> {
    const models = await loadChatModels(api, ctx.log);
    const settings = settingsFor(ctx.person.record, models, pictures);
    const begun = await beginTalk(ctx, { settings });
    if (begun.status === 'begun') return begun.talk;
    await sendView(ctx, begun.view);
    return undefined;
  }

  /** In a group who addresses the bot has asked already; in private a picture may be meant. */
  async function withoutTalk(ctx: AppContext, place: Place, question: TurnQuestion): Promise<void> {
    const { plainText } = ctx.person.record;
    if (question.pictures.length === 0 && plainText === 'picture') {
      await draw(ctx, question.text);
      return;
    }
    if (question.pictures.length === 0 && plainText !== 'talk' && isPrivate(ctx)) {
      const heldId = await holdInput(ctx, heldInputs, { place, question }, { gathers: true });
      await sendView(ctx, choiceCard(ctx.t, { heldId, remembers: false }));
      return;
    }
    const talk = await beginFor(ctx, question);
    if (talk) await askMessage(ctx, talk, { place, question });
  }

  return async (ctx, next) => {
    const { message } = ctx;
    const place = placeOf(ctx);
    const content = message && readMessage(message);
    if (message === undefined || place === undefined || content === undefined) return next();
    if (writtenCommand(ctx) !== undefined) return next();
    // What the bot itself offered inline and was put into its own chat asks nothing.
    if (message.via_bot?.id === ctx.me.id) return;
    const turn = await repliedTurn(message);
    const isGrowing = turn === undefined && (await isToGrowing(ctx, message));
    const isMeant =
      turn?.half === 'answer' ||
      isGrowing ||
      asksBot(message, ctx.me) ||
      isMeantWith((await ctx.session).lastInput, message);
    // In a group a reply to a picture of the bot is somebody's remark on it.
    if (!isPrivate(ctx) && !isMeant) return;
    if (content.kind === 'unreadable') return sayUnreadable(ctx, message, content.what);
    const joined = await joinQuestion(ctx, message, content.pictures);
    if (joined === 'joined' || (joined === 'none' && (await isRestOfPrompt(ctx)))) return;
    if (!(await gate.admit(ctx))) return;

    const { talk, ...branch } = await branchOf(place, turn);
    const isInTalk = turn?.ownerId === place.userId || isGrowing;
    const own = toQuestion(message, content.pictures, { me: ctx.me, isInTalk });
    const comment = await takeBackComment(ctx, message);
    const question = comment ? withComment(comment.question, own) : own;
    if (comment?.parentId !== undefined) branch.parentId = comment.parentId;
    if (isBlank(question.text) && question.pictures.length === 0) {
      await sendView(ctx, { text: ctx.t('input-nothing-asked'), entities: [] });
    } else if (talk === undefined) {
      await withoutTalk(ctx, place, question);
    } else {
      await askMessage(ctx, talk, { place, question, ...branch });
    }
  };
}
