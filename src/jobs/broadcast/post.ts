import type { Api } from 'grammy';
import type {
  InlineKeyboardMarkup,
  InputMediaAnimation,
  InputMediaAudio,
  InputMediaDocument,
  InputMediaPhoto,
  InputMediaVideo,
} from 'grammy/types';
import type { CampaignContent, ContentPart } from '../../store/broadcast/campaign-content.js';
import { toGrammySignal } from '../../telegram/api.js';

/** The calls by which a post reaches somebody, and is changed or taken back there. */
export type PostApi = Pick<
  Api,
  | 'copyMessage'
  | 'copyMessages'
  | 'editMessageText'
  | 'editMessageCaption'
  | 'editMessageMedia'
  | 'editMessageReplyMarkup'
  | 'deleteMessage'
  | 'deleteMessages'
>;

export interface CopyOptions {
  /** Not for albums: Telegram gives them no buttons. */
  keyboard?: InlineKeyboardMarkup | undefined;
  /** `allow_paid_broadcast`; not for albums: `copyMessages` has no such thing (Bot API 10.3). */
  isPaid?: boolean;
  signal?: AbortSignal;
}

/**
 * Copies a post to somebody, an album as an album. Nothing is uploaded.
 * @returns the ids of the copies; fewer than the post's where Telegram skipped some that are gone
 * @throws GrammyError | HttpError
 */
export async function copyPost(
  api: Pick<PostApi, 'copyMessage' | 'copyMessages'>,
  { fromChatId, parts }: CampaignContent,
  userId: number,
  { keyboard, isPaid = false, signal }: CopyOptions = {},
): Promise<number[]> {
  const until = signal && toGrammySignal(signal);
  const [only, ...more] = parts.map(({ messageId }) => messageId);
  if (only !== undefined && more.length === 0) {
    const options = {
      ...(keyboard && { reply_markup: keyboard }),
      ...(isPaid && { allow_paid_broadcast: true }),
    };
    const copy = await api.copyMessage(userId, fromChatId, only, options, until);
    return [copy.message_id];
  }
  const ids = parts.map(({ messageId }) => messageId);
  const copies = await api.copyMessages(userId, fromChatId, ids, {}, until);
  return copies.map(({ message_id: id }) => id);
}

type EditableMedia =
  InputMediaAnimation | InputMediaAudio | InputMediaDocument | InputMediaPhoto | InputMediaVideo;

function toMedia({ kind, fileId, ...part }: ContentPart): EditableMedia | undefined {
  if (fileId === undefined) return undefined;
  const caption = {
    media: fileId,
    caption: part.text ?? '',
    caption_entities: [...(part.entities ?? [])],
  };
  const visual = {
    ...(part.hasSpoiler === true && { has_spoiler: true }),
    ...(part.captionAbove === true && { show_caption_above_media: true }),
  };
  switch (kind) {
    case 'photo':
    case 'video':
    case 'animation':
      return { type: kind, ...caption, ...visual };
    case 'audio':
    case 'document':
      return { type: kind, ...caption };
    case 'text':
    case 'voice':
    case 'other':
      return undefined;
  }
  kind satisfies never;
}

async function editPart(
  api: PostApi,
  part: ContentPart,
  chatId: number,
  messageId: number,
  keyboard: InlineKeyboardMarkup | undefined,
): Promise<void> {
  const markup = keyboard && { reply_markup: keyboard };
  const entities = [...(part.entities ?? [])];
  const media = toMedia(part);
  if (media) {
    await api.editMessageMedia(chatId, messageId, media, { ...markup });
  } else if (part.kind === 'text') {
    await api.editMessageText(chatId, messageId, part.text ?? '', {
      entities,
      ...(part.linkPreview && { link_preview_options: part.linkPreview }),
      ...markup,
    });
  } else if (part.kind === 'other') {
    await api.editMessageReplyMarkup(chatId, messageId, { ...markup });
  } else {
    await api.editMessageCaption(chatId, messageId, {
      caption: part.text ?? '',
      caption_entities: entities,
      ...markup,
    });
  }
}

/**
 * Makes a copy look like the post by now. Done twice it changes nothing more: Telegram then answers
 * "message is not modified".
 * @throws GrammyError | HttpError
 */
export async function editPost(
  api: PostApi,
  { parts }: CampaignContent,
  userId: number,
  messageIds: readonly number[],
  keyboard: InlineKeyboardMarkup | undefined,
): Promise<void> {
  const isAlbum = parts.length > 1;
  for (const [index, part] of parts.entries()) {
    const messageId = messageIds[index];
    if (messageId === undefined) return;
    await editPart(api, part, userId, messageId, isAlbum ? undefined : keyboard);
  }
}

/**
 * Takes a copy back.
 * @throws GrammyError | HttpError
 */
export async function deletePost(
  api: PostApi,
  userId: number,
  messageIds: readonly number[],
): Promise<void> {
  const [only, ...more] = messageIds;
  if (only === undefined) return;
  if (more.length === 0) await api.deleteMessage(userId, only);
  else await api.deleteMessages(userId, [...messageIds]);
}
