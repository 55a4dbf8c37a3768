import type { ChatView, CommandView } from '../../protocol.js';

/** The commands that a half-written "/im" may become; none once a space follows. */
export function matchCommands(
  commands: readonly CommandView[],
  text: string,
): readonly CommandView[] {
  const typed = /^\/([a-z0-9_]*)$/i.exec(text)?.[1]?.toLowerCase();
  if (typed === undefined) return [];
  return commands.filter(({ command }) => command.startsWith(typed));
}

/** In a group the bot is named, as Telegram's clients do when several bots may be listening. */
export function toCommandText(command: string, kind: ChatView['kind'], username: string): string {
  return kind === 'group' ? `/${command}@${username}` : `/${command}`;
}
