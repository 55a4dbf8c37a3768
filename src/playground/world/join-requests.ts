import type { ChatInviteLink, User } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import { UPDATE_LIFETIME_SECONDS } from './update-lifetimes.js';
import { shownInviteLink } from './invite-links.js';
import { createMember, hasRight, isPresent } from './members.js';
import { changeMember, type JoinedVia } from './membership.js';
import { withoutUndefined } from './objects.js';
import type { WorldState } from './state.js';

export interface JoinRequest {
  readonly user: User;
  /** Unix time. */
  readonly date: number;
  /** Absent = asked directly. */
  readonly inviteLink?: string;
}

/** How long a bot may write to who asked, "until the join request is processed" (Bot API 10.3). */
const CONTACT_SECONDS = 5 * 60;

function botLetsIn(state: WorldState, record: ChatRecord): boolean {
  const bot = record.members.get(state.bot.id);
  return bot !== undefined && hasRight(bot, 'can_invite_users');
}

/** Whether a bot that this person never started may write to them about their request. */
export function mayContactRequester(state: WorldState, userId: number): boolean {
  return state.chats.all().some((record) => {
    const request = record.joinRequests.get(userId);
    if (!request || !botLetsIn(state, record)) return false;
    return state.nowSeconds() - request.date < CONTACT_SECONDS;
  });
}

/** Asking again while one waits changes nothing, as with Telegram. */
export function addJoinRequest(
  state: WorldState,
  record: ChatRecord,
  user: User,
  link?: ChatInviteLink,
): void {
  const { chat } = record;
  if (record.joinRequests.has(user.id)) return;
  if (chat.type !== 'channel' && chat.type !== 'supergroup') return;
  const date = state.nowSeconds();
  record.joinRequests.set(user.id, {
    user,
    date,
    ...withoutUndefined({ inviteLink: link?.invite_link }),
  });
  state.events.emit({ type: 'join_request', chatId: chat.id, userId: user.id, state: 'pending' });
  if (!botLetsIn(state, record)) return;
  state.updates.push(
    {
      chat_join_request: {
        chat,
        from: user,
        user_chat_id: user.id,
        date,
        ...(link ? { invite_link: shownInviteLink(state, record, link) } : {}),
        ...(record.botProcessesRequests ? { query_id: openQuery(state, record, user) } : {}),
      },
    },
    `member:${user.id}`,
    UPDATE_LIFETIME_SECONDS.member,
  );
}

function openQuery(state: WorldState, { chat }: ChatRecord, user: User): string {
  const { queryId, answered } = state.joinQueries.open({ chatId: chat.id, userId: user.id });
  // What the bot leaves unanswered waits for the other administrators.
  answered.catch(() => undefined);
  return queryId;
}

export type JoinVerdict = 'approved' | 'declined';

/** Ends a request. False when there is none. */
export function settleJoinRequest(
  state: WorldState,
  record: ChatRecord,
  userId: number,
  verdict: JoinVerdict,
  byUser: User,
): boolean {
  const request = record.joinRequests.get(userId);
  if (!request) return false;
  record.joinRequests.delete(userId);
  const { chat } = record;
  state.events.emit({ type: 'join_request', chatId: chat.id, userId, state: verdict });
  const before = record.members.get(userId);
  if (verdict === 'approved' && !(before && isPresent(before))) {
    const via = toVia(state, record, request);
    changeMember(state, record, createMember(chat, request.user, 'member'), byUser, via);
  }
  return true;
}

function toVia(state: WorldState, record: ChatRecord, { inviteLink }: JoinRequest): JoinedVia {
  const link = inviteLink === undefined ? undefined : record.inviteLinks.get(inviteLink);
  return link ? { link, shown: shownInviteLink(state, record, link) } : { isDirectRequest: true };
}
