import type { ComponentChildren } from 'preact';
import { toSafeHref } from '../lib/links.js';
import { useFollowLink } from './use-follow-link.js';

export interface TextLinkProps {
  address: string;
  children: ComponentChildren;
}

export function TextLink({ address, children }: TextLinkProps) {
  const follow = useFollowLink();
  const href = toSafeHref(address);
  if (href === undefined) return <>{children}</>;
  return (
    <a
      class="link"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (follow(address)) event.preventDefault();
      }}
    >
      {children}
    </a>
  );
}
