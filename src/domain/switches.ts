import type { Category } from './limits.js';

/** What admins can turn off while the bot runs. A name never changes: it is kept. */
export const SWITCHES = [
  'image',
  'gif',
  'chat',
  'inline',
  'guest',
  'keys',
  'trial',
  'payments',
  'gateway-image',
  'gateway-gif',
  'gateway-llm',
] as const;

export type SwitchName = (typeof SWITCHES)[number];

export function toSwitchName(word: string): SwitchName | undefined {
  return SWITCHES.find((name) => name === word);
}

/** What developers are refused with it; the bot's own requests take another door. */
export function gatewaySwitchOf(category: Category): SwitchName {
  return `gateway-${category}`;
}

/** While it lasts new work is taken in and waits. */
export interface Maintenance {
  sinceMs: number;
  adminId: number;
}
