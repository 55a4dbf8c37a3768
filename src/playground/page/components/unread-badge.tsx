import { words } from '../lib/words.js';

/** Counting stops here: more than a page of history is not loaded anyway. */
const MOST = 99;

export function UnreadBadge({ count, small = false }: { count: number; small?: boolean }) {
  if (count === 0) return null;
  return (
    <span class={small ? 'badge badge--small' : 'badge'}>
      <span aria-hidden="true">{count > MOST ? `${MOST}+` : count}</span>
      <span class="visually-hidden">{words.unread(count)}</span>
    </span>
  );
}
