import type { ChatJoinRequest } from 'grammy/types';
import { toError } from '../../../errors.js';
import { toGrammySignal } from '../../../telegram/api.js';
import { classifyTelegramFailure } from '../../../telegram/failures.js';
import { joinDeclinedView } from '../../../views/gate-notices.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { LetIn } from './let-in.js';

export interface JoinRequestsDeps extends Pick<
  BotDeps,
  'accounts' | 'membership' | 'gateChannels' | 'gateAlerts'
> {
  letIn: LetIn['letIn'];
}

/** Of the 10 s that Telegram waits for an answer to a join request's query (Bot API 10.1). */
const KIND_WORD_MS = 3_000;

type Verdict = 'approve' | 'decline';

/** Who asks to be let into a channel of the gate is let in, unless their key is banned. */
export function createJoinRequests({
  accounts,
  membership,
  gateChannels,
  gateAlerts,
  letIn,
}: JoinRequestsDeps): (
  ctx: AppContext,
  channel: string,
  request: ChatJoinRequest,
) => Promise<void> {
  /** Only until the request is settled may the bot write to somebody who never wrote to it. */
  async function sayKindly(ctx: AppContext, channel: string, request: ChatJoinRequest) {
    const { title } = await gateChannels.describe(channel);
    const { text } = joinDeclinedView(ctx.t, { title });
    const signal = toGrammySignal(AbortSignal.timeout(KIND_WORD_MS));
    try {
      await ctx.api.sendMessage(request.user_chat_id, text, {}, signal);
    } catch (thrown) {
      ctx.log.debug({ err: toError(thrown) }, 'a person could not be told of a declined request');
    }
  }

  async function answerRequest(ctx: AppContext, { chat, from }: ChatJoinRequest, verdict: Verdict) {
    if (verdict === 'approve') await ctx.api.approveChatJoinRequest(chat.id, from.id);
    else await ctx.api.declineChatJoinRequest(chat.id, from.id);
  }

  async function settle(ctx: AppContext, request: ChatJoinRequest, verdict: Verdict) {
    const { query_id: queryId } = request;
    if (queryId === undefined) return answerRequest(ctx, request, verdict);
    try {
      await ctx.api.answerChatJoinRequestQuery(queryId, verdict);
    } catch (thrown) {
      // Too late for the query; the request itself waits longer.
      if (classifyTelegramFailure(thrown).kind !== 'query-too-old') throw thrown;
      await answerRequest(ctx, request, verdict);
    }
  }

  /** @returns false where the bot may not decide; the admins were told */
  async function decide(
    ctx: AppContext,
    channel: string,
    request: ChatJoinRequest,
    verdict: Verdict,
  ): Promise<boolean> {
    try {
      await settle(ctx, request, verdict);
    } catch (thrown) {
      const { kind } = classifyTelegramFailure(thrown);
      if (kind === 'no-rights') {
        await gateAlerts.cantInvite(channel);
        return false;
      }
      // An admin was faster, or the person took it back: how they stand is asked in any case.
      if (kind !== 'rejected') throw thrown;
      ctx.log.debug({ err: toError(thrown) }, 'a join request was settled by somebody else');
    }
    return true;
  }

  return async (ctx, channel, request) => {
    const { id: userId } = request.from;
    if ((await accounts.load(userId))?.keyStatus === 'banned') {
      await sayKindly(ctx, channel, request);
      await decide(ctx, channel, request, 'decline');
      return;
    }
    if (!(await decide(ctx, channel, request, 'approve'))) return;
    const standing = await membership.look(userId, { fresh: true });
    if (standing.membership === 'member') await letIn(ctx, userId, standing);
  };
}
