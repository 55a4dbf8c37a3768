import type { Message } from 'grammy/types';
import { newAlbumId } from '../../world/albums.js';
import type { FileKind } from '../../world/files.js';
import { toMediaContent, type MediaMeasures } from '../../world/media.js';
import { badRequest, unsupported } from '../errors.js';
import { resolveMedia, type MediaRequest } from '../media-input.js';
import { method, type BotApiMethod, type MethodArgs, type MethodCall } from '../method.js';
import { captionContent, parseCaption, send, type CaptionArgs, type SendArgs } from '../send.js';
import type { SendableKind } from '../targets.js';

const MIN_ALBUM = 2;
const MAX_ALBUM = 10;

const SENDABLE_KINDS: Record<FileKind, SendableKind> = {
  photo: 'photos',
  animation: 'animations',
  document: 'documents',
  video: 'videos',
  audio: 'audios',
};

interface MeasureArgs {
  width?: number;
  height?: number;
  duration?: number;
  title?: string;
  performer?: string;
}

export function toMeasures(args: MeasureArgs & { caption?: string }): MediaMeasures {
  const { width, height, duration, title, performer } = args;
  return { width, height, durationSeconds: duration, title, performer };
}

function sendFile(
  call: MethodCall,
  args: SendArgs & CaptionArgs & MeasureArgs,
  request: MediaRequest,
): Message {
  const caption = parseCaption(args);
  return send(call, args, SENDABLE_KINDS[request.kind], () => {
    // The caption first: a refused message must not leave a file behind.
    const content = captionContent(caption, args);
    const { fileId, entry } = resolveMedia(call, request);
    return { ...toMediaContent(fileId, entry, toMeasures(args)), ...content };
  });
}

type AlbumItem = MethodArgs<'sendMediaGroup'>['media'][number];

/** Pictures and videos go together; documents and audio only with their like. */
export function albumFamily(kind: FileKind): string {
  if (kind === 'animation') {
    throw badRequest("can't use the media of the specified type in the album");
  }
  return kind === 'photo' || kind === 'video' ? 'visual' : kind;
}

function requireAlbum(items: readonly AlbumItem[]): void {
  if (items.length < MIN_ALBUM) throw badRequest('too few messages to send as an album');
  if (items.length > MAX_ALBUM) throw badRequest('too many messages to send as an album');
  const families = new Set(items.map(({ type }) => albumFamily(kindOfItem(type))));
  if (families.size > 1) {
    throw badRequest("can't use the media of the specified type in the album");
  }
}

function kindOfItem(type: AlbumItem['type']): FileKind {
  if (type === 'live_photo') throw unsupported('a live photo');
  return type;
}

export const mediaMethods: readonly BotApiMethod[] = [
  method('sendPhoto', (args, call) => sendFile(call, args, { kind: 'photo', media: args.photo })),
  method('sendAnimation', (args, call) =>
    sendFile(call, args, { kind: 'animation', media: args.animation }),
  ),
  method('sendVideo', (args, call) => sendFile(call, args, { kind: 'video', media: args.video })),
  method('sendAudio', (args, call) => sendFile(call, args, { kind: 'audio', media: args.audio })),
  method('sendDocument', (args, call) =>
    sendFile(call, args, {
      kind: 'document',
      media: args.document,
      keepsType: args.disable_content_type_detection === true,
    }),
  ),

  method('sendMediaGroup', (args, call) => {
    const items: readonly AlbumItem[] = args.media;
    requireAlbum(items);
    const captions = items.map((item) => parseCaption(item));
    const groupId = newAlbumId();
    // Everything is looked at before anything is sent: an album comes whole or not at all.
    const contents = items.map((item, index) => {
      const kind = kindOfItem(item.type);
      const parsed = captions[index] ?? { text: '', entities: [] };
      const caption = captionContent(parsed, item);
      const { fileId, entry } = resolveMedia(call, { kind, media: item.media, keepsType: true });
      const media = toMediaContent(fileId, entry, toMeasures(item));
      return { kind, content: { ...media, ...caption, media_group_id: groupId } };
    });
    return contents.map(({ kind, content }, index) =>
      send(call, args, SENDABLE_KINDS[kind], () => content, { isAlbumRest: index > 0 }),
    );
  }),
];
