import type { Message } from 'grammy/types';
import { isEditableLook, type PostLook } from '../../../domain/post.js';
import type { ContentPart } from '../../../store/broadcast/campaign-content.js';
import type { PostPart, PostRef } from '../../../store/broadcast/posts.js';

/** A post's messages are kept under one name, whichever of them is at hand. */
export function toPostRef({ chat, message_id: id, media_group_id: albumId }: Message): PostRef {
  return { chatId: chat.id, postId: albumId === undefined ? String(id) : `a${albumId}` };
}

/**
 * In the order in which one message may carry several: an animation is a document as well. What is
 * none of these, and no text, is a service message.
 */
const LOOK_FIELDS: readonly (readonly [keyof Message, PostLook])[] = [
  ['paid_media', 'paid_media'],
  ['giveaway', 'giveaway'],
  ['giveaway_winners', 'giveaway'],
  ['animation', 'animation'],
  ['photo', 'photo'],
  ['live_photo', 'other'],
  ['video', 'video'],
  ['video_note', 'video_note'],
  ['audio', 'audio'],
  ['document', 'document'],
  ['voice', 'voice'],
  ['sticker', 'sticker'],
  ['poll', 'poll'],
  ['checklist', 'other'],
  ['rich_message', 'other'],
  ['venue', 'other'],
  ['location', 'other'],
  ['contact', 'other'],
  ['dice', 'other'],
  ['game', 'other'],
  ['story', 'other'],
  ['invoice', 'other'],
];

function lookOf(message: Message): PostLook | undefined {
  if (message.text !== undefined) return 'text';
  if (message.poll?.type === 'quiz') return 'quiz';
  return LOOK_FIELDS.find(([field]) => message[field] !== undefined)?.[1];
}

function fileIdOf(message: Message): string | undefined {
  const { photo, animation, video, audio, document, voice } = message;
  return (photo?.at(-1) ?? animation ?? video ?? audio ?? document ?? voice)?.file_id;
}

function toContentPart(message: Message, look: PostLook): ContentPart {
  const { message_id: messageId, text = message.caption } = message;
  const entities = message.entities ?? message.caption_entities;
  const fileId = fileIdOf(message);
  const { has_media_spoiler: hasSpoiler, show_caption_above_media: captionAbove } = message;
  const { link_preview_options: linkPreview } = message;
  return {
    messageId,
    kind: isEditableLook(look) ? look : 'other',
    ...(text !== undefined && { text }),
    ...(entities && { entities }),
    ...(fileId !== undefined && { fileId }),
    ...(hasSpoiler && { hasSpoiler }),
    ...(captionAbove && { captionAbove }),
    ...(linkPreview && { linkPreview }),
  };
}

/** What a message is to whoever sends it on; undefined: a service message, which is none of that. */
export function readPost(message: Message): PostPart | undefined {
  const look = lookOf(message);
  if (look === undefined) return undefined;
  const { chat, reply_markup: markup } = message;
  const channel = chat.type === 'channel' ? chat.title : undefined;
  return {
    ...toContentPart(message, look),
    look,
    isProtected: message.has_protected_content === true,
    ...(markup && { keyboard: markup.inline_keyboard }),
    ...(channel !== undefined && { channel }),
  };
}
