import { useState } from 'preact/hooks';
import type { MediaView, MessageView } from '../../protocol.js';
import { words } from '../lib/words.js';
import { useController } from '../state/context.js';
import { frameStyle } from './media-frame.js';
import { SpoilerCover } from './spoiler-cover.js';

export interface PhotoProps {
  message: MessageView;
  media: MediaView;
}

export function Photo({ message, media }: PhotoProps) {
  const controller = useController();
  const [failed, setFailed] = useState(false);
  if (failed) return <p class="media__failed">{words.mediaFailed}</p>;
  return (
    <SpoilerCover hidden={media.spoiler}>
      <button
        type="button"
        class="photo"
        style={frameStyle(media)}
        aria-label={words.enlarge}
        onClick={() => {
          controller.show({ enlarged: message });
        }}
      >
        <img
          src={media.url}
          alt={message.text === '' ? words.photo : message.text}
          width={media.width}
          height={media.height}
          loading="lazy"
          decoding="async"
          onError={() => {
            setFailed(true);
          }}
        />
      </button>
    </SpoilerCover>
  );
}
