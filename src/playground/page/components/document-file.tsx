import type { MediaView } from '../../protocol.js';
import { formatBytes } from '../lib/format.js';
import { words } from '../lib/words.js';
import { Icon } from './icon.js';

function extension(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return dot > 0 ? fileName.slice(dot + 1, dot + 5).toUpperCase() : '';
}

export function DocumentFile({ media }: { media: MediaView }) {
  const { url, fileName, sizeBytes } = media;
  return (
    <a class="file" href={url} download={fileName} aria-label={`${words.download}: ${fileName}`}>
      <span class="file__icon" aria-hidden="true">
        {extension(fileName) === '' ? <Icon name="file" size={24} /> : extension(fileName)}
        <span class="file__hover">
          <Icon name="download" size={22} />
        </span>
      </span>
      <span class="file__name">
        <bdi>{fileName}</bdi>
      </span>
      <span class="file__size">{sizeBytes === undefined ? '' : formatBytes(sizeBytes)}</span>
    </a>
  );
}
