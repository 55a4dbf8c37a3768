import type { ChatMember, ChatPermissions } from 'grammy/types';
import { isAdministrator, isPresent } from './members.js';

/** What binds everybody in a group but its administrators. */
export interface GroupRules {
  permissions: Required<ChatPermissions>;
  /** 0 = no slow mode. Only supergroups have it. */
  slowModeSeconds: number;
  isGeneralClosed: boolean;
  /** When each member last sent something, milliseconds since 1970. */
  readonly lastSentAtMs: Map<number, number>;
}

export type Permission = keyof ChatPermissions;

export function createGroupRules(): GroupRules {
  return {
    permissions: {
      can_send_messages: true,
      can_send_audios: true,
      can_send_documents: true,
      can_send_photos: true,
      can_send_videos: true,
      can_send_video_notes: true,
      can_send_voice_notes: true,
      can_send_polls: true,
      can_send_other_messages: true,
      can_add_web_page_previews: true,
      can_react_to_messages: true,
      can_change_info: false,
      can_invite_users: true,
      can_edit_tag: true,
      can_pin_messages: false,
      can_manage_topics: false,
    },
    slowModeSeconds: 0,
    isGeneralClosed: false,
    lastSentAtMs: new Map(),
  };
}

/** A restriction of one member and the rules for all have to agree. */
export function isPermitted(
  { permissions }: Pick<GroupRules, 'permissions'>,
  member: ChatMember,
  permission: Permission,
): boolean {
  if (isAdministrator(member)) return true;
  if (!isPresent(member) || !permissions[permission]) return false;
  return member.status !== 'restricted' || member[permission];
}

/** Whole seconds until this member may send again; 0 = now. */
export function slowModeWaitSeconds(
  { slowModeSeconds, lastSentAtMs }: GroupRules,
  member: ChatMember,
  nowMs: number,
): number {
  if (slowModeSeconds === 0 || isAdministrator(member)) return 0;
  const last = lastSentAtMs.get(member.user.id) ?? Number.NEGATIVE_INFINITY;
  return Math.max(0, Math.ceil((last + slowModeSeconds * 1000 - nowMs) / 1000));
}
