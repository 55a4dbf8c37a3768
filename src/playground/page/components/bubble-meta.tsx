import type { MessageView } from '../../protocol.js';
import { formatFull, formatTime } from '../lib/format.js';
import { words } from '../lib/words.js';

export function BubbleMeta({ message }: { message: MessageView }) {
  const { dateMs, editedAtMs } = message;
  return (
    <span class="meta">
      {editedAtMs !== undefined && <span title={formatFull(editedAtMs)}>{words.edited} </span>}
      <time dir="ltr" dateTime={new Date(dateMs).toISOString()} title={formatFull(dateMs)}>
        {formatTime(dateMs)}
      </time>
    </span>
  );
}
