import type { InlineKeyboardButton } from 'grammy/types';
import { isMutable, type NewsCategory } from '../../../domain/news.js';
import type { PostFacts } from '../../../domain/post.js';
import {
  type CampaignContent,
  ContentPartSchema,
} from '../../../store/broadcast/campaign-content.js';
import type { CampaignNotes } from '../../../store/broadcast/campaign-desk.js';
import type { Post, PostRef } from '../../../store/broadcast/posts.js';

/** Bot API: what an album has at most. */
const MAX_PARTS = 10;

/**
 * Buttons that do the same wherever they stand. Others belong to the bot that sent the post, to its
 * chat, or to an invoice; Telegram refuses some of them in a copy, and the rest would do nothing.
 */
const PORTABLE = ['url', 'copy_text', 'switch_inline_query_chosen_chat', 'disabled'] as const;

function isPortable(button: InlineKeyboardButton): boolean {
  return PORTABLE.some((field) => field in button);
}

function portableRows(post: Post): { rows: InlineKeyboardButton[][]; lost: number } {
  const [first] = post.parts;
  const all = first?.keyboard ?? [];
  const rows = all.map((row) => row.filter(isPortable)).filter((row) => row.length > 0);
  return { rows, lost: all.flat().length - rows.flat().length };
}

/** What everybody gets. */
export function toContent(
  { chatId }: PostRef,
  post: Post,
  category: NewsCategory,
): CampaignContent {
  const parts = post.parts.slice(0, MAX_PARTS);
  const isAlbum = parts.length > 1;
  const { rows } = portableRows(post);
  return {
    fromChatId: chatId,
    // Without what only the card tells of.
    parts: parts.map((part) => ContentPartSchema.parse(part)),
    ...(!isAlbum && rows.length > 0 && { keyboard: rows }),
    hasMute: !isAlbum && isMutable(category),
  };
}

type Facts = Omit<PostFacts, 'isMutable'> & Pick<CampaignNotes, 'isProtected' | 'captionChars'>;

function captionChars({ parts }: Post): number {
  const captions = parts.filter(({ look, text }) => look !== 'text' && text !== undefined);
  return Math.max(0, ...captions.map(({ text = '' }) => Array.from(text).length));
}

export function toFacts({ postId }: PostRef, post: Post): Facts & Pick<CampaignNotes, 'looks'> {
  const { parts } = post;
  return {
    looks: parts.slice(0, MAX_PARTS).map(({ look }) => look),
    isAlbumPart: postId.startsWith('a'),
    hasButtons: parts.some(({ keyboard = [] }) => keyboard.length > 0),
    lostButtons: portableRows(post).lost,
    isProtected: parts.some(({ isProtected }) => isProtected),
    captionChars: captionChars(post),
  };
}
