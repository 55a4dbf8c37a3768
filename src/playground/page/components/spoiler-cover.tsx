import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../lib/words.js';
import { Icon } from './icon.js';

export interface SpoilerCoverProps {
  hidden: boolean;
  children: ComponentChildren;
}

/** Covers a picture or a film until the reader wants to see it. */
export function SpoilerCover({ hidden, children }: SpoilerCoverProps) {
  const [revealed, setRevealed] = useState(false);
  if (!hidden) return <>{children}</>;
  return (
    <div class={revealed ? 'cover cover--revealed' : 'cover'}>
      <div class="cover__content" inert={!revealed}>
        {children}
      </div>
      {!revealed && (
        <button
          type="button"
          class="cover__button"
          aria-label={words.revealMedia}
          onClick={() => {
            setRevealed(true);
          }}
        >
          <Icon name="eye" size={22} />
        </button>
      )}
    </div>
  );
}
