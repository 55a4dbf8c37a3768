import type {
  Chat,
  ChatAdministratorRights,
  ChatMember,
  ChatMemberAdministrator,
  ChatMemberOwner,
  User,
} from 'grammy/types';

export type MemberStatus = ChatMember['status'];

const COMMON_RIGHTS = {
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: true,
  can_edit_stories: true,
  can_delete_stories: true,
  can_send_welcome_messages: true,
} as const satisfies ChatAdministratorRights;

function allRights(chat: Chat): ChatAdministratorRights {
  return chat.type === 'channel'
    ? { ...COMMON_RIGHTS, can_post_messages: true, can_edit_messages: true }
    : { ...COMMON_RIGHTS, can_pin_messages: true, can_manage_topics: true };
}

export function createAdministrator(
  chat: Chat,
  user: User,
  rights: Partial<ChatAdministratorRights> = {},
): ChatMemberAdministrator {
  return { status: 'administrator', user, can_be_edited: false, ...allRights(chat), ...rights };
}

/** A member as getChatMember shows it. `isMember` matters only to someone restricted. */
export function createMember(
  chat: Chat,
  user: User,
  status: MemberStatus,
  { isMember = true }: { isMember?: boolean } = {},
): ChatMember {
  switch (status) {
    case 'creator':
      return { status, user, is_anonymous: false };
    case 'administrator':
      return createAdministrator(chat, user);
    case 'member':
    case 'left':
      return { status, user };
    case 'kicked':
      return { status, user, until_date: 0 };
    case 'restricted':
      return createRestricted(user, isMember);
  }
}

/** Restricted to nothing at all, for ever (until_date 0). */
function createRestricted(user: User, isMember: boolean): ChatMember {
  return {
    status: 'restricted',
    user,
    is_member: isMember,
    can_send_messages: false,
    can_send_audios: false,
    can_send_documents: false,
    can_send_photos: false,
    can_send_videos: false,
    can_send_video_notes: false,
    can_send_voice_notes: false,
    can_send_polls: false,
    can_send_other_messages: false,
    can_add_web_page_previews: false,
    can_react_to_messages: false,
    can_change_info: false,
    can_invite_users: false,
    can_edit_tag: false,
    can_pin_messages: false,
    can_manage_topics: false,
    until_date: 0,
  };
}

/** In the chat now, whatever the member may do there. */
export function isPresent(member: ChatMember): boolean {
  switch (member.status) {
    case 'creator':
    case 'administrator':
    case 'member':
      return true;
    case 'restricted':
      return member.is_member;
    case 'left':
    case 'kicked':
      return false;
  }
}

export function isAdministrator(
  member: ChatMember,
): member is ChatMemberOwner | ChatMemberAdministrator {
  return member.status === 'creator' || member.status === 'administrator';
}

type RightName = Exclude<keyof ChatAdministratorRights, 'is_anonymous'>;

/** The creator may do everything; an administrator what the rights say; nobody else anything. */
export function hasRight(member: ChatMember, right: RightName): boolean {
  if (member.status === 'creator') return true;
  return member.status === 'administrator' && member[right] === true;
}
