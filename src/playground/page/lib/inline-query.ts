/** What somebody asks the bot inline: all that follows its name at the start of a message. */
export function toInlineQuery(text: string, botUsername: string): string | undefined {
  const prefix = `@${botUsername} `;
  return text.toLowerCase().startsWith(prefix.toLowerCase())
    ? text.slice(prefix.length)
    : undefined;
}
