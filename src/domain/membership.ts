/**
 * Whether a person is in a channel. `unknown` = Telegram could not be asked: it never cuts anyone
 * off, and it is never remembered.
 */
export type Membership = 'member' | 'left' | 'unknown';

/** The part of Telegram's ChatMember that decides. */
export interface ChatMemberLike {
  status: string;
  is_member?: boolean | undefined;
}

/**
 * A restricted person (supergroups only) is in the chat only with `is_member`. Somebody who was
 * never there is reported as `left`, somebody banned as `kicked`.
 */
export function toMembership({ status, is_member: isMember }: ChatMemberLike): Membership {
  switch (status) {
    case 'creator':
    case 'administrator':
    case 'member':
      return 'member';
    case 'restricted':
      return isMember === true ? 'member' : 'left';
    case 'left':
    case 'kicked':
      return 'left';
    default:
      return 'unknown';
  }
}

/** For somebody who has to be in every one of several channels; in none of no channels = member. */
export function combineMemberships(memberships: readonly Membership[]): Membership {
  if (memberships.includes('left')) return 'left';
  return memberships.includes('unknown') ? 'unknown' : 'member';
}
