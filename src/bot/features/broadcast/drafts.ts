import type { Campaign } from '../../../store/broadcast/campaign-record.js';
import type { Post, PostRef } from '../../../store/broadcast/posts.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { Cards } from './cards.js';
import { makeTestCopy } from './test-copy.js';
import { toContent, toFacts } from './to-content.js';

export type DraftsDeps = Pick<BotDeps, 'campaigns' | 'campaignDesk' | 'posts'> & { cards: Cards };

export interface Drafts {
  /**
   * Shows the campaign of a post, which is a new draft where there is none: two admins who prepare
   * the same post work on one and the same.
   * @param again a campaign that is over is no answer: it is to be sent once more
   * @param messageId what the card takes the place of
   * @returns false: nothing is known of the post
   */
  open(
    ctx: AppContext,
    ref: PostRef,
    options: { again: boolean; messageId?: number },
  ): Promise<boolean>;
  /** Shows an admin what everybody will get, and notes whether that is possible. */
  preview(ctx: AppContext, campaign: Campaign, options: { silent: boolean }): Promise<boolean>;
}

function isOver({ state }: Campaign): boolean {
  return state === 'finished' || state === 'stopped';
}

export function createDrafts({ campaigns, campaignDesk, posts, cards }: DraftsDeps): Drafts {
  async function existing(post: Post): Promise<Campaign | undefined> {
    const latest = post.campaignIds.at(-1);
    return latest === undefined ? undefined : campaigns.load(latest);
  }

  async function create(ctx: AppContext, ref: PostRef, post: Post): Promise<Campaign | undefined> {
    const category = 'news';
    const made = await campaigns.create(
      { content: toContent(ref, post, category), audience: { category }, isPaid: false },
      ctx.address.userId ?? 0,
    );
    const channel = post.parts[0]?.channel;
    await campaignDesk.saveNotes(made.id, {
      post: ref,
      ...toFacts(ref, post),
      ...(channel !== undefined && { channel }),
    });
    const holderId = await posts.claim(ref, post.campaignIds.length, made.id);
    if (holderId === made.id) return made;
    await campaigns.discard(made.id);
    return campaigns.load(holderId);
  }

  async function preview(
    ctx: AppContext,
    campaign: Campaign,
    { silent }: { silent: boolean },
  ): Promise<boolean> {
    const desk = await campaignDesk.load(campaign.id);
    if (desk === undefined) return false;
    const { problem: before, ...notes } = desk.notes;
    const problem = await makeTestCopy(ctx, campaign, { notes, silent });
    if (problem !== before) {
      await campaignDesk.saveNotes(campaign.id, { ...notes, ...(problem && { problem }) });
    }
    return problem === undefined;
  }

  return {
    preview,
    async open(ctx, ref, { again, messageId }) {
      const post = await posts.load(ref);
      if (post === undefined) return false;
      const known = await existing(post);
      const campaign =
        known === undefined || (again && isOver(known)) ? await create(ctx, ref, post) : known;
      if (campaign === undefined) return false;
      if (campaign.state === 'draft') await preview(ctx, campaign, { silent: true });
      await cards.show(ctx, campaign, messageId);
      return true;
    },
  };
}
