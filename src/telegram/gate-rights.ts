import type { ChatMember } from 'grammy/types';
import type { GateTrouble } from '../domain/membership.js';

/** What the bot itself is able to do in a channel of the gate. */
export interface GateRights {
  /** Only an administrator is told who joins and leaves, and may ask. */
  trouble: GateTrouble | undefined;
  /** Without it no link can be made, and not even a request to join is heard of. */
  mayInvite: boolean;
}

export function toGateRights(bot: ChatMember): GateRights {
  switch (bot.status) {
    case 'creator':
      return { trouble: undefined, mayInvite: true };
    case 'administrator':
      return { trouble: undefined, mayInvite: bot.can_invite_users };
    case 'left':
    case 'kicked':
      return { trouble: 'not_there', mayInvite: false };
    case 'member':
    case 'restricted':
      return { trouble: 'not_admin', mayInvite: false };
  }
}

/** Into a public channel everybody finds by its name. */
export function needsInvites(channel: string): boolean {
  return !channel.startsWith('@');
}
