import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../lib/words.js';

/** Hidden from eyes and from screen readers until asked for. */
export function SpoilerText({ children }: { children: ComponentChildren }) {
  const [revealed, setRevealed] = useState(false);
  if (revealed) return <span class="spoiler spoiler--revealed">{children}</span>;
  const reveal = (): void => {
    setRevealed(true);
  };
  return (
    <span
      class="spoiler"
      role="button"
      tabIndex={0}
      aria-label={words.reveal}
      onClick={reveal}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        reveal();
      }}
    >
      <span aria-hidden="true">{children}</span>
    </span>
  );
}
