import { isDeepStrictEqual } from 'node:util';
import type { Message } from 'grammy/types';
import type { Campaign } from '../../../store/campaign-record.js';
import type { PostRef } from '../../../store/posts.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { Cards } from './cards.js';
import { readPost, toPostRef } from './read-post.js';
import { toContent, toFacts } from './to-content.js';

/** Has what is made of a post follow its edits: drafts at once, what is out when an admin says so. */
export type FollowPost = (ctx: AppContext, message: Message) => Promise<void>;

export function createFollowPost({
  campaigns,
  campaignDesk,
  posts,
  broadcasts,
  cards,
}: Pick<BotDeps, 'campaigns' | 'campaignDesk' | 'posts' | 'broadcasts'> & {
  cards: Cards;
}): FollowPost {
  async function changeDraft(ctx: AppContext, ref: PostRef, draft: Campaign): Promise<void> {
    const [post, desk] = await Promise.all([posts.load(ref), campaignDesk.load(draft.id)]);
    if (post === undefined || desk === undefined) return;
    const content = toContent(ref, post, draft.audience.category);
    const changed = await campaigns.changeDraft(draft.id, { content });
    // What Telegram said of it may not hold any more; “Test to me” asks again.
    const notes = { ...desk.notes };
    delete notes.problem;
    await campaignDesk.saveNotes(draft.id, { ...notes, ...toFacts(ref, post) });
    if (changed && draft.state === 'draft') await cards.refresh(ctx, changed);
  }

  /** It is taken back for a moment, because only a draft can be changed. */
  async function changeScheduled(ctx: AppContext, ref: PostRef, planned: Campaign): Promise<void> {
    const { id, changedBy: by, scheduledForMs: atMs } = planned;
    const taken = await campaigns.transition(id, 'draft', { by });
    if (!taken.ok || atMs === undefined) return;
    await changeDraft(ctx, ref, planned);
    const again = await campaigns.transition(id, 'scheduled', { by, atMs });
    if (again.ok) await broadcasts.start(again.campaign);
  }

  async function follow(ctx: AppContext, ref: PostRef, campaign: Campaign): Promise<void> {
    const { id, state } = campaign;
    if (state === 'draft') return changeDraft(ctx, ref, campaign);
    if (state === 'scheduled') return changeScheduled(ctx, ref, campaign);
    const copies = (await campaigns.progress(id, 1))?.sent ?? 0;
    if (copies === 0) return;
    await campaignDesk.noteOldCopies(id, copies);
    await cards.refresh(ctx, campaign);
  }

  return async (ctx, message) => {
    const ref = toPostRef(message);
    const [part, before] = [readPost(message), await posts.load(ref)];
    if (part === undefined || before === undefined) return;
    const known = before.parts.find(({ messageId }) => messageId === part.messageId);
    // Telegram tells of a first comment, and the like, as of an edit.
    if (isDeepStrictEqual(known, part)) return;
    await posts.keep(ref, part);
    for (const id of before.campaignIds) {
      const campaign = await campaigns.load(id);
      if (campaign) await follow(ctx, ref, campaign);
    }
  };
}
