import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../lib/words.js';
import { Icon } from './icon.js';

export interface BlockQuoteProps {
  expandable: boolean;
  children: ComponentChildren;
}

/** An expandable quote shows three lines until opened; one that fits has no button. */
export function BlockQuote({ expandable, children }: BlockQuoteProps) {
  const [open, setOpen] = useState(!expandable);
  const [overflows, setOverflows] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = text.current;
    if (element !== null && !open) setOverflows(element.scrollHeight > element.clientHeight + 2);
  }, [open, children]);
  return (
    <blockquote class={open ? 'block-quote' : 'block-quote block-quote--closed'}>
      <div ref={text} class="block-quote__text">
        {children}
      </div>
      {expandable && (overflows || open) && (
        <button
          type="button"
          aria-expanded={open}
          aria-label={open ? words.showLess : words.showMore}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Icon name="down" size={18} />
        </button>
      )}
    </blockquote>
  );
}
