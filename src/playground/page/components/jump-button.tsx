import { words } from '../lib/words.js';
import { Icon } from './icon.js';

export function JumpButton({ unseen, onJump }: { unseen: number; onJump: () => void }) {
  return (
    <button type="button" class="jump" aria-label={words.jumpToNewest} onClick={onJump}>
      {unseen > 0 && (
        <span class="badge" aria-label={words.unread(unseen)}>
          {unseen}
        </span>
      )}
      <Icon name="down" size={24} />
    </button>
  );
}
