import type { Chat, ChatMember } from 'grammy/types';
import type { GroupSettingsView } from '../protocol-groups.js';
import { isAdministrator, isPresent } from '../world/members.js';
import type { World } from '../world/world.js';

/** What one switch on the page allows and forbids. */
export const MEDIA_RIGHTS = [
  'can_send_photos',
  'can_send_videos',
  'can_send_documents',
  'can_send_audios',
  'can_send_other_messages',
] as const;

function toBotStatus(member: ChatMember): GroupSettingsView['bot'] {
  if (!isPresent(member)) return 'out';
  return isAdministrator(member) ? 'admin' : 'member';
}

/** What the group's administrator can change; undefined for everybody else, and elsewhere. */
export function toGroupSettings(
  world: World,
  chat: Chat,
  member: ChatMember,
): GroupSettingsView | undefined {
  const isGroup = chat.type === 'group' || chat.type === 'supergroup';
  if (!isGroup || !isAdministrator(member)) return undefined;
  const { permissions, slowModeSeconds } = world.rules(chat.id);
  return {
    isSupergroup: chat.type === 'supergroup',
    bot: toBotStatus(world.member(chat.id, world.bot.id)),
    slowModeSeconds,
    membersMayWrite: permissions.can_send_messages,
    membersMaySendMedia: MEDIA_RIGHTS.every((right) => permissions[right]),
    isAnonymous: member.is_anonymous,
  };
}
