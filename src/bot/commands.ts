/**
 * Where a command is offered in Telegram's menu; it works wherever it makes sense. Admins of a group
 * are offered what the group is as well, and `admins`, who run the bot, what everybody is in private.
 */
export type CommandScope = 'private' | 'groups' | 'group-admins' | 'admins';

export interface CommandInfo {
  /** Without the slash; `command-<name>` is its description in every language. */
  name: string;
  scopes: readonly CommandScope[];
}

/** Every command of the bot, in the order of the menu. */
export const COMMANDS: readonly CommandInfo[] = [
  { name: 'admin', scopes: ['admins'] },
  { name: 'stats', scopes: ['admins'] },
  { name: 'broadcast', scopes: ['admins'] },
  { name: 'ban', scopes: ['admins'] },
  { name: 'unban', scopes: ['admins'] },
  { name: 'grant', scopes: ['admins'] },
  { name: 'refund', scopes: ['admins'] },
  { name: 'image', scopes: ['private', 'groups'] },
  { name: 'gif', scopes: ['private', 'groups'] },
  { name: 'chat', scopes: ['private', 'groups'] },
  { name: 'new', scopes: ['private', 'groups'] },
  { name: 'stop', scopes: ['private', 'groups'] },
  { name: 'key', scopes: ['private'] },
  { name: 'premium', scopes: ['private'] },
  { name: 'limits', scopes: ['private', 'groups'] },
  { name: 'settings', scopes: ['private', 'group-admins'] },
  { name: 'language', scopes: ['private'] },
  { name: 'privacy', scopes: ['private'] },
  { name: 'support', scopes: ['private'] },
  { name: 'paysupport', scopes: ['private'] },
  { name: 'terms', scopes: ['private'] },
  { name: 'help', scopes: ['private', 'groups'] },
  { name: 'cancel', scopes: ['private', 'groups'] },
  { name: 'start', scopes: ['private'] },
];
