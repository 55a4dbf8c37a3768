import type { MediaView, MessageView } from '../../protocol.js';
import { words } from '../lib/words.js';
import { frameStyle } from './media-frame.js';
import { Photo } from './photo.js';
import { SpoilerCover } from './spoiler-cover.js';

export interface AnimationProps {
  message: MessageView;
  media: MediaView;
}

/** A GIF plays by itself and loops; a film waits for its button. */
export function Animation({ message, media }: AnimationProps) {
  const isAnimation = media.kind === 'animation';
  const moves = isAnimation && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const badge = isAnimation && (
    <span class="media__badge" aria-hidden="true">
      GIF
    </span>
  );
  if (media.mimeType?.startsWith('image/') === true) {
    return (
      <div class="media__badged">
        <Photo message={message} media={media} />
        {badge}
      </div>
    );
  }
  return (
    <SpoilerCover hidden={media.spoiler}>
      <div class="media__badged">
        <video
          class="film"
          style={frameStyle(media)}
          src={media.url}
          aria-label={words[media.kind]}
          autoplay={moves}
          loop={isAnimation}
          muted={isAnimation}
          controls={!moves}
          playsInline
          preload="metadata"
        />
        {badge}
      </div>
    </SpoilerCover>
  );
}
