import type { InlineQueryResult, InputMessageContent } from 'grammy/types';
import type { FileKind } from '../world/files.js';
import { toMediaContent } from '../world/media.js';
import { withoutUndefined } from '../world/objects.js';
import type { InlineOffer } from '../world/pending-answers.js';
import type { MessageContent } from '../world/posting.js';
import { badRequest, unsupported } from './errors.js';
import { finishText, parseText, requireText } from './formatting/formatted-text.js';
import { readRichMessage } from './formatting/rich-message.js';
import { checkInlineKeyboard } from './keyboards.js';
import { resolveMedia, type ResolvedMedia } from './media-input.js';
import type { MethodCall } from './method.js';
import { captionContent, parseCaption, textContent, type CaptionArgs } from './send.js';

const MAX_RESULTS = 50;
const MAX_ID_BYTES = 64;

/** The file that a result names, where it is one that Telegram has already. */
function cachedFile(result: InlineQueryResult): { kind: FileKind; media: string } | undefined {
  if ('photo_file_id' in result) return { kind: 'photo', media: result.photo_file_id };
  if ('gif_file_id' in result) return { kind: 'animation', media: result.gif_file_id };
  if ('mpeg4_file_id' in result) return { kind: 'animation', media: result.mpeg4_file_id };
  if ('video_file_id' in result) return { kind: 'video', media: result.video_file_id };
  if ('audio_file_id' in result) return { kind: 'audio', media: result.audio_file_id };
  if ('document_file_id' in result) return { kind: 'document', media: result.document_file_id };
  return undefined;
}

function captionOf(result: InlineQueryResult): MessageContent {
  if (!('caption' in result)) return {};
  const args: CaptionArgs = withoutUndefined({
    caption: result.caption,
    parse_mode: result.parse_mode,
    caption_entities: result.caption_entities,
    show_caption_above_media:
      'show_caption_above_media' in result ? result.show_caption_above_media : undefined,
  });
  return captionContent(parseCaption(args), args);
}

function toContent(input: InputMessageContent): MessageContent {
  if ('message_text' in input) {
    const parsed = parseText(input.message_text, input.parse_mode, input.entities);
    return {
      ...textContent(requireText(finishText(parsed))),
      ...withoutUndefined({ link_preview_options: input.link_preview_options }),
    };
  }
  if ('rich_message' in input) return { rich_message: readRichMessage(input.rich_message) };
  throw unsupported('a result that sends a location, a venue, a contact or an invoice');
}

function contentOf(result: InlineQueryResult, file: ResolvedMedia | undefined): MessageContent {
  const input = 'input_message_content' in result ? result.input_message_content : undefined;
  if (input) return toContent(input);
  // No address on the outside can be reached from a playground.
  if (!file) throw unsupported(`an inline result of type ${result.type} that is no cached file`);
  return { ...toMediaContent(file.fileId, file.entry), ...captionOf(result) };
}

/** Refuses what Telegram would refuse of a single result, and makes the message it becomes. */
export function toInlineOffer(call: MethodCall, result: InlineQueryResult): InlineOffer {
  const { id, type } = result;
  if (id === '' || Buffer.byteLength(id) > MAX_ID_BYTES) throw badRequest('RESULT_ID_INVALID');
  const title = 'title' in result ? result.title : undefined;
  if (type === 'article' && (title ?? '').trim() === '') throw badRequest('ARTICLE_TITLE_EMPTY');
  const cached = cachedFile(result);
  const file = cached && resolveMedia(call, { ...cached, allowsUpload: false });
  const keyboard = checkInlineKeyboard(result.reply_markup);
  return {
    id,
    type,
    ...withoutUndefined({
      title,
      description: 'description' in result ? result.description : undefined,
      fileId: file?.fileId,
    }),
    content: {
      ...contentOf(result, file),
      ...withoutUndefined({ reply_markup: keyboard }),
    },
  };
}

export function toInlineOffers(
  call: MethodCall,
  results: readonly InlineQueryResult[],
): InlineOffer[] {
  if (results.length > MAX_RESULTS) throw badRequest('too many inline query results specified');
  const offers = results.map((result) => toInlineOffer(call, result));
  if (new Set(offers.map(({ id }) => id)).size < offers.length) {
    throw badRequest('RESULT_ID_DUPLICATE');
  }
  return offers;
}
