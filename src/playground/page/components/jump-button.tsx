import { words } from '../lib/words.js';
import { Icon } from './icon.js';
import { UnreadBadge } from './unread-badge.js';

export function JumpButton({ unseen, onJump }: { unseen: number; onJump: () => void }) {
  return (
    <button type="button" class="jump" aria-label={words.jumpToNewest} onClick={onJump}>
      <UnreadBadge count={unseen} />
      <Icon name="down" size={24} />
    </button>
  );
}
