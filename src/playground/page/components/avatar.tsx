import botPicture from '../icon.svg';
import { hueOf } from '../lib/hue.js';

function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) =>
    part === undefined ? '' : (Array.from(part.replace(/^[^\p{L}\p{N}]+/u, ''))[0] ?? ''),
  );
  return letters.join('').toLocaleUpperCase();
}

export interface AvatarProps {
  /** Chooses the colour, so that one person always has the same. */
  id: number;
  name: string;
  size?: number;
  isBot?: boolean;
}

export function Avatar({ id, name, size = 48, isBot = false }: AvatarProps) {
  return (
    <span
      class={isBot ? 'avatar avatar--bot' : 'avatar'}
      style={{ '--hue': hueOf(id), '--size': `${size}px` }}
      aria-hidden="true"
    >
      {isBot ? <img src={botPicture} alt="" width={size} height={size} /> : initials(name)}
    </span>
  );
}
