import type { MessageView } from '../../protocol.js';
import { Animation } from './animation.js';
import { AudioFile } from './audio-file.js';
import { DocumentFile } from './document-file.js';
import { Photo } from './photo.js';

function MediaItem({ message }: { message: MessageView }) {
  const { media } = message;
  if (media === undefined) return null;
  switch (media.kind) {
    case 'photo':
      return <Photo message={message} media={media} />;
    case 'animation':
    case 'video':
      return <Animation message={message} media={media} />;
    case 'document':
      return <DocumentFile media={media} />;
    case 'audio':
      return <AudioFile media={media} />;
    default:
      return media.kind satisfies never;
  }
}

export function Media({ messages }: { messages: readonly MessageView[] }) {
  const isGrid = messages.length > 1 && messages.every(({ media }) => media?.kind !== 'document');
  return (
    <div class={isGrid ? 'media media--album' : 'media'} data-count={messages.length}>
      {messages.map((message) => (
        <MediaItem key={message.id} message={message} />
      ))}
    </div>
  );
}
