import type { Chat, ChatMember, User } from 'grammy/types';
import {
  HISTORY_PAGE_SIZE,
  type ChatView,
  type HistoryView,
  type PersonView,
  type SnapshotView,
} from '../protocol.js';
import { isPermitted } from '../world/group-rules.js';
import { hasRight, isAdministrator, isPresent } from '../world/members.js';
import type { World } from '../world/world.js';
import { toGroupSettings } from './group-settings-view.js';
import { toEphemeralView, toMessageView } from './message-view.js';
import { toWalletView } from './wallet-view.js';

/** What the page knows besides the world: it is nobody's business but the people's own. */
export interface PersonalState {
  isBlocked: (userId: number) => boolean;
  /** By topic id. */
  readUpTo: (userId: number, chatId: number) => Readonly<Record<string, number>>;
}

function toMembership(member: ChatMember): ChatView['membership'] {
  switch (member.status) {
    case 'creator':
      return 'owner';
    case 'administrator':
      return 'admin';
    case 'member':
      return 'member';
    case 'restricted':
      return member.is_member ? 'member' : 'left';
    case 'left':
      return 'left';
    case 'kicked':
      return 'banned';
    default:
      return member satisfies never;
  }
}

function maySend(world: World, chat: Chat, member: ChatMember): boolean {
  if (chat.type === 'channel') return hasRight(member, 'can_post_messages');
  return isPermitted(world.rules(chat.id), member, 'can_send_messages');
}

/** Whether this person's client shows what is written in a chat. */
export function canSee(world: World, chat: Chat, userId: number): boolean {
  const between = world.privateChatOf(chat.id);
  if (between) return between.some(({ id }) => id === userId);
  if (chat.type === 'private') return chat.id === userId;
  const member = world.member(chat.id, userId);
  if (member.status === 'kicked') return false;
  return isPresent(member) || chat.username !== undefined;
}

function kindOf(chat: Chat): ChatView['kind'] {
  if (chat.type === 'private' || chat.type === 'channel') return chat.type;
  return 'group';
}

function topicsOf(world: World, chat: Chat): ChatView['topics'] {
  if (chat.type !== 'supergroup' || chat.is_forum !== true) return [];
  return [
    { id: 0, name: 'General', closed: world.rules(chat.id).isGeneralClosed },
    ...world.topics(chat.id).map(({ id, name, closed }) => ({ id, name, closed })),
  ];
}

function privateChatView(world: World, user: User, personal: PersonalState): ChatView {
  const blocked = personal.isBlocked(user.id);
  return {
    id: user.id,
    kind: 'private',
    title: world.profile(user.language_code).name,
    username: world.bot.username,
    members: 2,
    membership: 'member',
    entrance: 'open',
    joinRequests: [],
    canWrite: !blocked,
    blocked,
    topics: [],
    commands: [...world.commands(user.id, user.id)],
    readUpTo: personal.readUpTo(user.id, user.id),
  };
}

/** Two people's own chat, named after the other one. */
function peopleChatView(
  chat: Chat,
  between: readonly User[],
  user: User,
  personal: PersonalState,
): ChatView | undefined {
  const other = between.find(({ id }) => id !== user.id);
  if (!other || !between.some(({ id }) => id === user.id)) return undefined;
  return {
    id: chat.id,
    kind: 'people',
    title: nameOf(other),
    ...(other.username !== undefined && { username: other.username }),
    members: 2,
    membership: 'member',
    entrance: 'open',
    joinRequests: [],
    canWrite: true,
    blocked: false,
    topics: [],
    commands: [],
    readUpTo: personal.readUpTo(user.id, chat.id),
  };
}

function toEntrance(world: World, chatId: number, userId: number): ChatView['entrance'] {
  if (world.joinRequests(chatId).includes(userId)) return 'requested';
  return world.joinsByRequest(chatId) ? 'by-request' : 'open';
}

function toJoinRequests(
  world: World,
  chatId: number,
  member: ChatMember,
): ChatView['joinRequests'] {
  if (!hasRight(member, 'can_invite_users')) return [];
  const waiting = new Set(world.joinRequests(chatId));
  return world
    .people()
    .filter(({ id }) => waiting.has(id))
    .map((user) => ({ id: user.id, name: nameOf(user) }));
}

/** A chat as one person sees it; undefined for other people's private chats. */
export function toChatView(
  world: World,
  chat: Chat,
  user: User,
  personal: PersonalState,
): ChatView | undefined {
  const between = world.privateChatOf(chat.id);
  if (between) return peopleChatView(chat, between, user, personal);
  if (chat.type === 'private') {
    return chat.id === user.id ? privateChatView(world, user, personal) : undefined;
  }
  // What was upgraded lives on as another chat.
  if (world.upgradedTo(chat.id) !== undefined) return undefined;
  const settings = toGroupSettings(world, chat, world.member(chat.id, user.id));
  const member = world.member(chat.id, user.id);
  return {
    id: chat.id,
    kind: kindOf(chat),
    title: chat.title,
    ...(chat.username !== undefined && { username: chat.username }),
    members: world.members(chat.id).filter(isPresent).length,
    membership: toMembership(member),
    entrance: toEntrance(world, chat.id, user.id),
    joinRequests: toJoinRequests(world, chat.id, member),
    canWrite: maySend(world, chat, member),
    blocked: false,
    topics: topicsOf(world, chat),
    ...(settings !== undefined && { settings }),
    commands: chat.type === 'channel' ? [] : [...world.commands(chat.id, user.id)],
    readUpTo: personal.readUpTo(user.id, chat.id),
  };
}

/** The newest messages before one of them, or the very newest. */
export function toHistoryView(
  world: World,
  chatId: number,
  userId: number,
  before: number = Number.POSITIVE_INFINITY,
): HistoryView {
  const older = world.history(chatId, userId).filter(({ message_id: id }) => id < before);
  return {
    chatId,
    messages: older.slice(-HISTORY_PAGE_SIZE).map(toMessageView),
    hasMore: older.length > HISTORY_PAGE_SIZE,
  };
}

function nameOf({ first_name: first, last_name: last }: User): string {
  return last === undefined ? first : `${first} ${last}`;
}

function toPersonView(world: World, user: User): PersonView {
  const runsSomething = world
    .chats()
    .some((chat) => chat.type !== 'private' && isAdministrator(world.member(chat.id, user.id)));
  return {
    id: user.id,
    name: nameOf(user),
    ...(user.username !== undefined && { username: user.username }),
    isAdmin: runsSomething,
  };
}

/** Everything one person sees, at this moment. */
export function toSnapshot(world: World, user: User, personal: PersonalState): SnapshotView {
  const chats = world.chats().flatMap((chat) => toChatView(world, chat, user, personal) ?? []);
  const { name, description } = world.profile(user.language_code);
  return {
    viewer: toPersonView(world, user),
    people: world.people().map((person) => toPersonView(world, person)),
    bot: {
      id: world.bot.id,
      name,
      username: world.bot.username,
      ...(description !== '' && { description }),
    },
    wallet: toWalletView(world, user.id),
    chats,
    histories: chats.map(({ id }) => toHistoryView(world, id, user.id)),
    ephemerals: chats.flatMap(({ id }) => world.ephemerals(id, user.id).map(toEphemeralView)),
  };
}
