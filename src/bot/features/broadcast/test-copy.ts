import { type CopyProblem, whyUncopyable } from '../../../domain/post.js';
import { isMutable } from '../../../domain/news.js';
import type { CampaignNotes } from '../../../store/broadcast/campaign-desk.js';
import type { Campaign } from '../../../store/broadcast/campaign-record.js';
import { classifyTelegramFailure } from '../../../telegram/failures.js';
import { postKeyboard } from '../../../views/campaign-post.js';
import type { AppContext } from '../../context.js';

async function copyTo(
  ctx: AppContext,
  { content, audience: { category } }: Campaign,
  silent: boolean,
): Promise<boolean> {
  const { fromChatId, parts, keyboard: rows = [], hasMute } = content;
  const chatId = ctx.chatId ?? 0;
  const ids = parts.map(({ messageId }) => messageId);
  const [first = 0, ...others] = ids;
  const options = silent ? { disable_notification: true } : {};
  if (others.length > 0) {
    const copies = await ctx.api.copyMessages(chatId, fromChatId, ids, options);
    // Bot API: what is gone, or can't be copied, is left out.
    return copies.length === ids.length;
  }
  const markup = postKeyboard(ctx.t, {
    ...{ rows, category, hasMute: hasMute && isMutable(category), muted: [] },
  });
  await ctx.api.copyMessage(chatId, fromChatId, first, {
    ...options,
    ...(markup && { reply_markup: markup }),
  });
  return true;
}

/**
 * Shows an admin what everybody will get: nothing else tells for certain whether Telegram copies it.
 * @returns why it does not
 * @throws what Telegram fails with for a reason that says nothing about the post
 */
export async function makeTestCopy(
  ctx: AppContext,
  campaign: Campaign,
  { notes, silent }: { notes: CampaignNotes; silent: boolean },
): Promise<CopyProblem | undefined> {
  try {
    return (await copyTo(ctx, campaign, silent)) ? undefined : 'missing';
  } catch (thrown) {
    const { kind } = classifyTelegramFailure(thrown);
    switch (kind) {
      case 'message-gone':
        return 'missing';
      case 'chat-gone':
      case 'no-rights':
        return 'rights';
      case 'rejected':
        return whyUncopyable(notes.looks, notes);
      case 'blocked':
      case 'topic-closed':
      case 'not-modified':
      case 'query-too-old':
      case 'no-drafts':
      case 'flood':
      case 'network':
      case 'bug':
        throw thrown;
      default:
        return kind satisfies never;
    }
  }
}
