import type { MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import { toError } from '../../../errors.js';
import { offerView } from '../../../views/campaign-list.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { createPeople } from '../../person.js';
import type { FollowPost } from './follow-post.js';
import { readPost, toPostRef } from './read-post.js';

export type ChannelPostsDeps = Pick<
  BotDeps,
  'config' | 'state' | 'gateChannels' | 'notices' | 'posts'
> & { followPost: FollowPost };

/**
 * What is posted in the channels that people have to be in: each new post is offered to the admins,
 * silently; of an album its first part is. Edits are followed.
 */
export function createChannelPosts({
  config: { adminIds },
  state,
  gateChannels,
  notices,
  posts,
  followPost,
}: ChannelPostsDeps): MiddlewareFn<AppContext> {
  const people = createPeople({ state });

  async function offer(ctx: AppContext, message: Message): Promise<void> {
    const part = readPost(message);
    if (part === undefined || message.is_automatic_forward === true) return;
    const post = toPostRef(message);
    const isFirst = await posts.keep(post, part);
    const { look, text = '' } = part;
    if (!isFirst || look === 'paid_media' || look === 'giveaway') return;
    const isAlbum = message.media_group_id !== undefined;
    const { title: channel } = message.chat;
    await Promise.all(
      adminIds.map(async (adminId) => {
        try {
          if ((await people.load(adminId)).record.offersPosts === false) return;
          await notices.tell(adminId, (t) => offerView(t, { post, look, channel, text, isAlbum }), {
            silent: true,
          });
        } catch (thrown) {
          ctx.log.warn({ err: toError(thrown), adminId }, 'a post was not offered to an admin');
        }
      }),
    );
  }

  async function handle(
    ctx: AppContext,
    message: Message,
    next: () => Promise<void>,
  ): Promise<void> {
    await (ctx.channelPost ? offer(ctx, message) : followPost(ctx, message));
    await next();
  }

  // No promise of its own for what passes: every update does.
  return (ctx, next) => {
    const message = ctx.channelPost ?? ctx.editedChannelPost;
    const isOurs = message !== undefined && gateChannels.find(message.chat) !== undefined;
    return isOurs && adminIds.length > 0 ? handle(ctx, message, next) : next();
  };
}
