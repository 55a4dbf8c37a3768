import { parseSendTime } from '../../../domain/send-time.js';
import type { Campaign } from '../../../store/broadcast/campaign-record.js';
import { timeAskView, timeExamples } from '../../../views/campaign-schedule.js';
import { writtenCommand } from '../../addressed.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { removeMessage, sendView } from '../../replies.js';
import { createRewindingConversation, type UpdateOutcome } from '../../rewinding-conversation.js';
import type { Cards } from './cards.js';
import type { Moves } from './moves.js';

const TIME_CONVERSATION = 'broadcast-time-v1';
/** A text of an hour later is no time. */
const MAX_WAIT_MS = 10 * 60 * 1_000;

/** Asks in words when a campaign is to be sent; anything but a text ends it, and goes on. */
export function createTypedTime({
  campaigns,
  moves,
  cards,
}: Pick<BotDeps, 'campaigns'> & { moves: Moves; cards: Cards }) {
  async function schedule(ctx: AppContext, campaign: Campaign, atMs: number): Promise<void> {
    const isScheduled = await moves.schedule(ctx, campaign, atMs);
    const scheduled = isScheduled ? await campaigns.load(campaign.id) : undefined;
    // Below the words that named the time, where the person looks.
    if (scheduled) await cards.show(ctx, scheduled);
  }

  async function handle(ctx: AppContext): Promise<UpdateOutcome> {
    const session = await ctx.session;
    const { broadcastTime: asked } = session;
    const { utcOffsetMinutes = 0 } = ctx.person.record;
    const text = ctx.message?.text;
    if (asked === undefined || text === undefined || writtenCommand(ctx) !== undefined) {
      delete session.broadcastTime;
      return 'over-and-on';
    }
    const nowMs = await campaigns.nowMs();
    const time = parseSendTime(text, { nowMs, utcOffsetMinutes });
    if (!time.ok) {
      const words = ctx.t(`broadcast-time-${time.problem}`, { ...timeExamples(nowMs) });
      await sendView(ctx, { text: words, entities: [] });
      return 'goes-on';
    }
    delete session.broadcastTime;
    const campaign = await campaigns.load(asked.campaignId);
    if (campaign) await schedule(ctx, campaign, time.atMs);
    else await sendView(ctx, { text: ctx.t('broadcast-gone'), entities: [] });
    await removeMessage(ctx, asked.messageId);
    return 'over';
  }

  return {
    conversation: createRewindingConversation({
      id: TIME_CONVERSATION,
      maxWaitMs: MAX_WAIT_MS,
      handle,
    }),
    async ask(ctx: AppContext, { id }: Pick<Campaign, 'id'>): Promise<void> {
      const { utcOffsetMinutes = 0 } = ctx.person.record;
      await ctx.conversation.exitAll();
      const nowMs = await campaigns.nowMs();
      const messageId = await sendView(ctx, timeAskView(ctx.t, { id, nowMs, utcOffsetMinutes }));
      const session = await ctx.session;
      session.broadcastTime = { campaignId: id, messageId };
      await ctx.conversation.enter(TIME_CONVERSATION);
    },
  };
}
