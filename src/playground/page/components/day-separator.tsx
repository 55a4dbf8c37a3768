import { formatDay } from '../lib/format.js';
import { words } from '../lib/words.js';

export function DaySeparator({ dateMs }: { dateMs: number }) {
  return (
    <p class="day__date">
      <time class="hint-pill" dateTime={new Date(dateMs).toISOString()}>
        {formatDay(dateMs, Date.now(), words.today, words.yesterday)}
      </time>
    </p>
  );
}
