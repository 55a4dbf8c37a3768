import { useEffect, useRef } from 'preact/hooks';
import type { CommandView } from '../../protocol.js';
import { words } from '../lib/words.js';

export const COMMAND_MENU_ID = 'command-menu';

export function commandOptionId(index: number): string {
  return `command-${index}`;
}

export interface CommandMenuProps {
  commands: readonly CommandView[];
  chosen: number;
  onPick: (index: number, mode: 'send' | 'complete') => void;
}

/** The list over the composer; focus stays in the text, which names the chosen option. */
export function CommandMenu({ commands, chosen, onPick }: CommandMenuProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <ul ref={list} id={COMMAND_MENU_ID} class="commands" role="listbox" aria-label={words.commands}>
      {commands.map(({ command, description }, index) => (
        <li
          key={command}
          id={commandOptionId(index)}
          class="commands__one"
          role="option"
          aria-selected={index === chosen}
          // Keeps the focus, and a phone's keyboard, where they are.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onPick(index, 'send');
          }}
        >
          <span class="commands__name">/{command}</span>
          <span class="commands__about" dir="auto">
            {description}
          </span>
        </li>
      ))}
    </ul>
  );
}
