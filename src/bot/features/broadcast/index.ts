import type { MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import { parseCampaignArg, parsePostArg } from '../../../views/campaign-buttons.js';
import { campaignListView, declinedView } from '../../../views/campaign-list.js';
import { NEWS_ACTIONS } from '../../../views/campaign-post.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { sendView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';
import { forAdmins, isAdmin } from './admins.js';
import { createCards } from './cards.js';
import { createChannelPosts } from './channel-posts.js';
import { createDrafts } from './drafts.js';
import { createFollowPost } from './follow-post.js';
import { createLoadList } from './list.js';
import { createMoves } from './moves.js';
import { createMute } from './mute.js';
import { createLoadReach } from './reach.js';
import { readPost, toPostRef } from './read-post.js';
import { createLoadScreen } from './screens.js';
import { createTaps } from './taps.js';
import { createTypedTime } from './typed-time.js';

export type BroadcastDeps = Pick<
  BotDeps,
  | 'config'
  | 'state'
  | 'gateChannels'
  | 'notices'
  | 'auditLog'
  | 'userBook'
  | 'audiences'
  | 'posts'
  | 'campaigns'
  | 'campaignDesk'
  | 'broadcasts'
>;

export interface BroadcastFeature {
  /** Hears of posts in the channels, where nobody converses. */
  channelPosts: MiddlewareFn<AppContext>;
  /** Sees what admins send before everything else takes it: albums come in parts. */
  beforehand: MiddlewareFn<AppContext>;
  conversation: MiddlewareFn<AppContext>;
  feature: Feature;
}

/**
 * Sends a post to everybody: one campaign a post, on a card in the chat of each admin who opened it.
 * To everybody else there is no such command, and their button to mute news is all they see of it.
 */
export function createBroadcastFeature(deps: BroadcastDeps): BroadcastFeature {
  const { config, campaigns, posts } = deps;
  const loadReach = createLoadReach(deps);
  const cards = createCards({ ...deps, loadReach });
  const drafts = createDrafts({ ...deps, cards });
  const moves = createMoves({ ...deps, cards });
  const followPost = createFollowPost({ ...deps, cards });
  const loadList = createLoadList(deps);
  const typedTime = createTypedTime({ campaigns, moves, cards });
  const taps = createTaps({
    ...{ ...deps, cards, drafts, moves, loadReach },
    loadScreen: createLoadScreen({ ...deps, loadReach }),
    askTime: (ctx, campaign) => typedTime.ask(ctx, campaign),
  });
  const mute = createMute(deps);

  const say = (ctx: AppContext, key: string) => sendView(ctx, { text: ctx.t(key), entities: [] });
  const tappedMessageId = (ctx: AppContext) => ctx.callbackQuery?.message?.message_id ?? 0;

  async function prepareReplied(ctx: AppContext, replied: Message): Promise<void> {
    const part = readPost(replied);
    const ref = toPostRef(replied);
    if (part !== undefined) await posts.keep(ref, part);
    const isOpen = part !== undefined && (await drafts.open(ctx, ref, { again: true }));
    if (!isOpen) await say(ctx, 'broadcast-reply-unusable');
  }

  /** An album's parts come one by one, and a reply names but one of them. */
  async function keep(message: Message): Promise<void> {
    const part = readPost(message);
    if (part) await posts.keep(toPostRef(message), part, { briefly: true });
  }

  async function openList(ctx: AppContext): Promise<void> {
    await sendView(ctx, campaignListView(ctx.t, await loadList(ctx)));
  }

  async function prepare(ctx: AppContext): Promise<void> {
    const ref = parsePostArg(tappedArg(ctx));
    const messageId = tappedMessageId(ctx);
    const isOpen = ref !== undefined && (await drafts.open(ctx, ref, { again: false, messageId }));
    if (!isOpen) await toast(ctx, ctx.t('broadcast-gone'), { alert: true });
  }

  async function decline(ctx: AppContext): Promise<void> {
    const ref = parsePostArg(tappedArg(ctx));
    if (ref) await cards.replace(ctx, tappedMessageId(ctx), declinedView(ctx.t, ref));
    else await toast(ctx, ctx.t('outdated-button'), { alert: true });
  }

  async function setOffers(ctx: AppContext): Promise<void> {
    const areOn = tappedArg(ctx) !== 'off';
    await ctx.person.remember({ offersPosts: areOn });
    if (!areOn) {
      await toast(ctx, ctx.t('broadcast-offers-off', { command: '/broadcast' }), { alert: true });
    }
    await cards.replace(ctx, tappedMessageId(ctx), campaignListView(ctx.t, await loadList(ctx)));
  }

  const byAdmin = (tap: (ctx: AppContext) => Promise<void>) => forAdmins(config, tap);

  const onCampaign = (tap: (typeof taps)[keyof typeof taps]) =>
    byAdmin(async (ctx) => {
      const { id, value } = parseCampaignArg(tappedArg(ctx));
      const campaign = await campaigns.load(id);
      if (campaign) await tap(ctx, { campaign, value, messageId: tappedMessageId(ctx) });
      else await toast(ctx, ctx.t('broadcast-gone'), { alert: true });
    });

  return {
    channelPosts: createChannelPosts({ ...deps, followPost }),
    conversation: typedTime.conversation,

    // No promise of its own for what passes: every update does.
    beforehand(ctx, next) {
      const message = ctx.message ?? ctx.editedMessage;
      const isPost = ctx.editedMessage !== undefined || message?.media_group_id !== undefined;
      if (message === undefined || !isPost || !isAdmin(ctx, config)) return next();
      const noting = ctx.editedMessage ? followPost(ctx, message) : keep(message);
      return noting.then(next);
    },
    feature: {
      converses: true,
      commands: {
        broadcast: async (ctx, next) => {
          if (!isAdmin(ctx, config)) return next();
          const replied = ctx.message?.reply_to_message;
          await (replied ? prepareReplied(ctx, replied) : openList(ctx));
        },
      },
      taps: {
        [FEATURES.broadcast]: {
          [OPEN_ACTION]: byAdmin(openList),
          list: byAdmin(async (ctx) => {
            const view = campaignListView(ctx.t, await loadList(ctx));
            await cards.replace(ctx, tappedMessageId(ctx), view);
          }),
          offers: byAdmin(setOffers),
          prepare: byAdmin(prepare),
          decline: byAdmin(decline),
          ...Object.fromEntries(
            Object.entries(taps).map(([action, tap]) => [action, onCampaign(tap)]),
          ),
        },
        [FEATURES.news]: Object.fromEntries(NEWS_ACTIONS.map((action) => [action, mute(action)])),
      },
    },
  };
}
