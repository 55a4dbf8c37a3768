import type { MediaView } from '../../protocol.js';
import { mediaWords } from '../lib/preview.js';

export function AudioFile({ media }: { media: MediaView }) {
  return (
    <audio
      class="sound"
      src={media.url}
      controls
      preload="metadata"
      aria-label={mediaWords(media)}
    />
  );
}
