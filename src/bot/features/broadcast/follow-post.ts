import { isDeepStrictEqual } from 'node:util';
import type { Message } from 'grammy/types';
import type { CampaignContent } from '../../../store/broadcast/campaign-content.js';
import type { Campaign } from '../../../store/broadcast/campaign-record.js';
import type { Post, PostRef } from '../../../store/broadcast/posts.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { Cards } from './cards.js';
import { readPost, toPostRef } from './read-post.js';
import { toContent, toFacts } from './to-content.js';

/**
 * Has what is made of a post follow its edits: plans at once, what is out when an admin says so.
 * Idempotent: the same edit changes nothing a second time.
 */
export type FollowPost = (ctx: AppContext, message: Message) => Promise<void>;

interface Edited {
  ref: PostRef;
  post: Post;
  content: CampaignContent;
  /** It was seen like this before. */
  isRepeated: boolean;
}

export function createFollowPost({
  campaigns,
  campaignDesk,
  posts,
  cards,
}: Pick<BotDeps, 'campaigns' | 'campaignDesk' | 'posts'> & { cards: Cards }): FollowPost {
  async function changePlan(
    ctx: AppContext,
    { ref, post, content }: Edited,
    { id }: Campaign,
  ): Promise<void> {
    const desk = await campaignDesk.load(id);
    if (desk === undefined) return;
    // What Telegram said of it may not hold any more; “Test to me” asks again.
    const notes = { ...desk.notes };
    delete notes.problem;
    await campaignDesk.saveNotes(id, { ...notes, ...toFacts(ref, post) });
    const changed = await campaigns.changePlan(id, { content });
    if (changed) await cards.refresh(ctx, changed);
  }

  async function follow(ctx: AppContext, edited: Edited, campaign: Campaign): Promise<void> {
    const { id, state } = campaign;
    if (state === 'draft' || state === 'scheduled') return changePlan(ctx, edited, campaign);
    const isNoted = (await campaignDesk.load(id))?.oldCopies !== undefined;
    const copies = (await campaigns.progress(id, 1))?.sent ?? 0;
    // Whoever has come since the edit has what it says now.
    if (copies === 0 || (edited.isRepeated && isNoted)) return;
    await campaignDesk.noteOldCopies(id, copies);
    await cards.refresh(ctx, campaign);
  }

  return async (ctx, message) => {
    const ref = toPostRef(message);
    const part = readPost(message);
    const before = await posts.load(ref);
    if (part === undefined || before === undefined) return;
    const known = before.parts.find(({ messageId }) => messageId === part.messageId);
    // Telegram tells of a first comment, and the like, as of an edit.
    const isRepeated = isDeepStrictEqual(known, part);
    await posts.keep(ref, part);
    const post = await posts.load(ref);
    for (const id of post?.campaignIds ?? []) {
      const campaign = await campaigns.load(id);
      if (post === undefined || campaign === undefined) continue;
      const content = toContent(ref, post, campaign.audience.category);
      if (isDeepStrictEqual(content, campaign.content)) continue;
      await follow(ctx, { ref, post, content, isRepeated }, campaign);
    }
  };
}
