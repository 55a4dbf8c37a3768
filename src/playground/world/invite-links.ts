import { randomBytes } from 'node:crypto';
import type { ChatInviteLink, User } from 'grammy/types';
import type { ChatRecord, ChatStore } from './chats.js';
import { isPresent } from './members.js';
import { withoutUndefined } from './objects.js';
import type { WorldState } from './state.js';

export interface InviteLinkOptions {
  name?: string | undefined;
  /** Unix time. */
  expireDate?: number | undefined;
  memberLimit?: number | undefined;
  createsJoinRequest?: boolean | undefined;
}

const ADDRESS = /^(?:https?:\/\/)?t\.me\/(?:\+|joinchat\/)([\w-]+)$/;

function newAddress(): string {
  return `https://t.me/+${randomBytes(12).toString('base64url')}`;
}

function save(record: ChatRecord, link: ChatInviteLink): ChatInviteLink {
  record.inviteLinks.set(link.invite_link, Object.freeze(link));
  return link;
}

export function createInviteLink(
  record: ChatRecord,
  creator: User,
  { name, expireDate, memberLimit, createsJoinRequest = false }: InviteLinkOptions = {},
): ChatInviteLink {
  return save(record, {
    invite_link: newAddress(),
    creator,
    creates_join_request: createsJoinRequest,
    is_primary: false,
    is_revoked: false,
    ...withoutUndefined({ name, expire_date: expireDate, member_limit: memberLimit }),
  });
}

/** The new version of a link has exactly these options; who joined by it stays. */
export function editInviteLink(
  record: ChatRecord,
  { invite_link, creator, is_primary, is_revoked }: ChatInviteLink,
  { name, expireDate, memberLimit, createsJoinRequest = false }: InviteLinkOptions,
): ChatInviteLink {
  return save(record, {
    invite_link,
    creator,
    creates_join_request: createsJoinRequest,
    is_primary,
    is_revoked,
    ...withoutUndefined({ name, expire_date: expireDate, member_limit: memberLimit }),
  });
}

/** Every administrator has a primary link of their own, from when it is first asked for. */
export function primaryInviteLink(record: ChatRecord, creator: User): ChatInviteLink {
  const known = [...record.inviteLinks.values()].find(
    (link) => link.is_primary && !link.is_revoked && link.creator.id === creator.id,
  );
  return known ?? save(record, { ...createInviteLink(record, creator), is_primary: true });
}

/** Nobody enters by it any more. A primary link gets a successor at once. */
export function revokeInviteLink(record: ChatRecord, link: ChatInviteLink): ChatInviteLink {
  const revoked = save(record, { ...link, is_revoked: true });
  if (link.is_primary) primaryInviteLink(record, link.creator);
  return revoked;
}

/** The link as the Bot API shows it: with how many wait, and other people's only by half. */
export function shownInviteLink(
  state: WorldState,
  record: ChatRecord,
  link: ChatInviteLink,
): ChatInviteLink {
  const pending = [...record.joinRequests.values()].filter(
    ({ inviteLink }) => inviteLink === link.invite_link,
  ).length;
  const isOwn = link.creator.id === state.bot.id;
  return {
    ...link,
    invite_link: isOwn ? link.invite_link : `${link.invite_link.slice(0, -8)}...`,
    ...(pending > 0 ? { pending_join_request_count: pending } : {}),
  };
}

export function findInvitedChat(
  chats: ChatStore,
  address: string,
): { record: ChatRecord; link: ChatInviteLink } | undefined {
  const hash = ADDRESS.exec(address)?.[1];
  if (hash === undefined) return undefined;
  for (const record of chats.all()) {
    const link = record.inviteLinks.get(`https://t.me/+${hash}`);
    if (link) return { record, link };
  }
  return undefined;
}

/** Whether somebody may still enter by the link. */
export function isOpen(state: WorldState, record: ChatRecord, link: ChatInviteLink): boolean {
  if (link.is_revoked) return false;
  if (link.expire_date !== undefined && link.expire_date <= state.nowSeconds()) return false;
  if (link.member_limit === undefined) return true;
  const members = [...record.members.values()].filter(
    (member) => isPresent(member) && record.joinedByLink.get(member.user.id) === link.invite_link,
  );
  return members.length < link.member_limit;
}
