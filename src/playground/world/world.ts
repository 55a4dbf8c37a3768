import type {
  BotCommand,
  Chat,
  ChatAdministratorRights,
  ChatMember,
  ChatPermissions,
  InlineKeyboardMarkup,
  Message,
  MessageOrigin,
  Update,
  User,
} from 'grammy/types';
import { createChatActions } from './actions/chat-actions.js';
import { createInlineActions } from './actions/inline-actions.js';
import { createJoinActions } from './actions/join-actions.js';
import { createMemberActions } from './actions/member-actions.js';
import { createMessageActions } from './actions/message-actions.js';
import { createGroupActions } from './actions/group-actions.js';
import { createTopicActions } from './actions/topic-actions.js';
import { createTapActions } from './actions/tap-actions.js';
import { createPaymentActions, type PaymentOutcome } from './actions/payment-actions.js';
import type { RecordedCall, Violation } from './calls.js';
import type { EphemeralMessage } from './ephemerals.js';
import { WorldError } from './errors.js';
import type { GroupRules } from './group-rules.js';
import type { InviteLinkOptions } from './invite-links.js';
import type { JoinVerdict } from './join-requests.js';
import type { Offer, StarSubscription } from './payments-book.js';
import type { Topic } from './chats.js';
import type { WorldEvent, WorldListener } from './events.js';
import type { Faults } from './faults.js';
import type { StoredFile } from './files.js';
import { isAdministrator, type MemberStatus } from './members.js';
import { memberOf } from './membership.js';
import type { CallbackAnswer, InlineAnswer } from './pending-answers.js';
import type { PollOptions } from './polls.js';
import { canRead, requireChat, requirePerson } from './people.js';
import { botUser, type WorldState } from './state.js';

export type { PaymentOutcome } from './actions/payment-actions.js';
export type { EphemeralMessage } from './ephemerals.js';
export type { WorldEvent } from './events.js';
export type { Offer, StarSubscription } from './payments-book.js';
export type { CallbackAnswer, InlineAnswer } from './pending-answers.js';

export interface PersonOptions {
  firstName: string;
  lastName?: string;
  username?: string;
  languageCode?: string;
  /** Chosen by the world when absent. */
  id?: number;
  /** Has pressed Start before anything here began: the bot may write, and is told nothing of it. */
  hasStarted?: boolean;
}

export interface SendOptions {
  replyToMessageId?: number;
  threadId?: number;
  /** Whose message it was before this person passed it on. */
  forwardOrigin?: MessageOrigin;
  /** In a supergroup: the group itself for an anonymous admin, or a channel that is this person's. */
  sendAs?: number;
  /** In reply to a message that only this person sees: the answer is for the bot alone, too. */
  replyToEphemeralId?: number;
  /** Buttons below it, as somebody has who posts by means of another bot. */
  keyboard?: InlineKeyboardMarkup;
}

export interface GroupOptions extends JoinOptions {
  title: string;
  username?: string;
  forum?: boolean;
  /** Not a supergroup yet: no topics, no slow mode, no name. */
  basic?: boolean;
}

export interface JoinOptions {
  /** People have to ask to come in; `bot` puts that to the bot as a query (Bot API 10.1). */
  joinRequests?: 'admins' | 'bot';
}

export interface SendFileOptions extends SendOptions {
  caption?: string;
  fileName?: string;
  contentType?: string;
  /** What the pictures of one album have in common; a client sends them one after the other. */
  albumId?: string;
}

/**
 * A Telegram of one's own: people, chats, members, messages and one bot, in memory. These are a
 * person's hands and eyes; the bot acts through the Bot API over HTTP. Actions a client would not
 * offer (writing to a channel without rights, tapping a button that isn't there) throw a WorldError.
 * Objects handed out are frozen snapshots: an edit replaces a message, it never changes one.
 */
export interface World {
  readonly bot: { id: number; first_name: string; username: string; token: string };

  addPerson(options: PersonOptions): User;
  addChannel(
    options: { title: string; username?: string; privateInviteOnly?: boolean } & JoinOptions,
  ): Chat;
  addGroup(options: GroupOptions): Chat;
  /** A private chat between two people; the bot has no part in it. */
  addPrivateChat(oneUserId: number, otherUserId: number): Chat;
  /** A bot other than ours: what it says is for people only. */
  addBot(options: { firstName: string; username: string }): User;
  addTopic(chatId: number, name: string): Topic;
  /** Topic 0 is General. */
  setTopicClosed(chatId: number, topicId: number, closed: boolean): void;
  /** With all that was said in it. The bot isn't told. */
  deleteTopic(chatId: number, topicId: number): void;
  topics(chatId: number): readonly Topic[];
  people(): User[];
  /** Every chat, the private ones (one per person, chat id = user id) included. */
  chats(): Chat[];
  chat(chatId: number): Chat | undefined;
  members(chatId: number): ChatMember[];
  /** The member as getChatMember would say: someone never seen there has "left". */
  member(chatId: number, userId: number): ChatMember;

  /** The two of a private chat without the bot. */
  privateChatOf(chatId: number): readonly User[] | undefined;

  /** Makes a supergroup of a group: another chat, with another id. */
  upgradeGroup(chatId: number): Chat;
  upgradedTo(chatId: number): number | undefined;
  setSlowMode(chatId: number, seconds: number): void;
  /** What those may do who are no administrators. Absent rights stay as they are. */
  setPermissions(chatId: number, permissions: ChatPermissions): void;
  rules(chatId: number): Pick<GroupRules, 'permissions' | 'slowModeSeconds' | 'isGeneralClosed'>;
  /** From then on this administrator speaks as the group. */
  setAnonymous(chatId: number, userId: number, isAnonymous: boolean): void;
  /** From then on what is sent there can't be forwarded, copied or saved. */
  setContentProtected(chatId: number, isProtected: boolean): void;
  /** The channel's posts appear in the group as well. */
  linkDiscussion(channelId: number, groupId: number): void;
  setPrivacyMode(isOn: boolean): void;

  /** Adds the bot, or changes its rights; without `rights` it gets every right. */
  promoteBot(chatId: number, rights?: Partial<ChatAdministratorRights>): void;
  removeBot(chatId: number): void;
  setMember(
    chatId: number,
    userId: number,
    status: MemberStatus,
    options?: { isMember?: boolean; byUserId?: number },
  ): void;
  join(userId: number, chatId: number): void;
  leave(userId: number, chatId: number): void;
  block(userId: number): void;
  unblock(userId: number): void;
  /** The account is deleted. The bot is told by a refusal only. */
  deactivate(userId: number): void;

  /** An administrator's own link; one that `createsJoinRequest` only lets people ask. */
  createInviteLink(byUserId: number, chatId: number, options?: InviteLinkOptions): string;
  /** Where a link leads that still lets people in, or lets them ask. */
  invitedChat(link: string): { chat: Chat; createsJoinRequest: boolean };
  joinByLink(userId: number, link: string): 'joined' | 'requested';
  /** Without a link only where the chat itself wants requests. Asking twice is asking once. */
  requestToJoin(userId: number, chatId: number, link?: string): void;
  /** Whether nobody comes in without an administrator's word. */
  joinsByRequest(chatId: number): boolean;
  /** The ids of those who wait to be let in, oldest first. */
  joinRequests(chatId: number): number[];
  /** An administrator other than the bot decides. */
  processJoinRequest(byUserId: number, chatId: number, userId: number, verdict: JoinVerdict): void;

  /** The person's balance. */
  stars(userId: number): number;
  addStars(userId: number, stars: number): void;
  /** What the bot's balance has grown by from elsewhere, such as from what its owner put there. */
  addBotStars(stars: number): void;
  /** What the invoice behind a link offers. */
  offer(link: string): Offer;
  messageOffer(chatId: number, messageId: number): Offer | undefined;
  /** Confirms a payment; resolves when the bot's answer to the checkout was acted upon. */
  payLink(userId: number, link: string): Promise<PaymentOutcome>;
  payMessage(userId: number, chatId: number, messageId: number): Promise<PaymentOutcome>;
  /** Also those that have ended. Each of the four actions takes the id of any of its payments. */
  subscriptions(userId: number): readonly StarSubscription[];
  /** What Telegram does when a period ends; undefined when there were too few Stars. */
  renewSubscription(userId: number, chargeId: string): Message | undefined;
  failRenewal(userId: number, chargeId: string): void;
  cancelSubscription(userId: number, chargeId: string): void;
  reactivateSubscription(userId: number, chargeId: string): void;

  /** The world's clock, Unix time. */
  nowSeconds(): number;
  /** Delivers the newest update that fits once more; `asNew` under another update_id. */
  redeliver(fits: (update: Update) => boolean, options?: { asNew?: boolean }): void;

  sendText(fromUserId: number, chatId: number, text: string, options?: SendOptions): Message;
  sendPhoto(fromUserId: number, chatId: number, bytes: Buffer, options?: SendFileOptions): Message;
  sendDocument(
    fromUserId: number,
    chatId: number,
    bytes: Buffer,
    options?: SendFileOptions,
  ): Message;
  sendPoll(fromUserId: number, chatId: number, poll: PollOptions, options?: SendOptions): Message;
  postToChannel(
    byUserId: number,
    channelId: number,
    text: string,
    options?: Pick<SendOptions, 'keyboard'>,
  ): Message;
  editText(byUserId: number, chatId: number, messageId: number, text: string): Message;
  editCaption(byUserId: number, chatId: number, messageId: number, caption: string): Message;
  deleteMessages(byUserId: number, chatId: number, messageIds: number[]): void;
  /**
   * Taps an inline button that carries this data. Resolves when the bot answers the query; rejects
   * with a WorldError after the query's lifetime.
   */
  tap(
    fromUserId: number,
    chatId: number,
    messageId: number,
    callbackData: string,
  ): Promise<CallbackAnswer>;
  /** The same for a button under a message that only this person sees. */
  tapEphemeral(
    fromUserId: number,
    chatId: number,
    ephemeralMessageId: number,
    callbackData: string,
  ): Promise<CallbackAnswer>;
  /** What only this person sees in a chat, oldest first. */
  ephemerals(chatId: number, userId: number): readonly EphemeralMessage[];
  /**
   * Types `@bot query` somewhere; resolves with what the bot offers. What it said may be remembered
   * is not asked again.
   */
  askInline(
    fromUserId: number,
    query: string,
    options?: { chatId?: number; offset?: string },
  ): Promise<InlineAnswer & { queryId: string }>;
  /** Picks one of the results that `askInline` brought and sends it into a chat. */
  chooseInline(
    fromUserId: number,
    chatId: number,
    queryId: string,
    resultId: string,
    options?: Pick<SendOptions, 'threadId' | 'replyToMessageId'>,
  ): Message;
  /** Taps the Stop button under a draft that the bot is streaming. */
  stopGeneration(userId: number, draftId: number): void;

  /** Oldest first. With `asUserId`, nothing of a chat that this person can't read. */
  history(chatId: number, asUserId?: number): Message[];
  message(chatId: number, messageId: number): Message | undefined;
  pinned(chatId: number): Message | undefined;
  /** The menu of commands that this person's client shows in this chat. */
  commands(chatId: number, userId: number): readonly BotCommand[];
  /** What an empty chat and the profile show, in a language. */
  profile(languageCode?: string): { name: string; description: string; shortDescription: string };

  /** By `file_id`. Old files are forgotten when memory is short. */
  file(fileId: string): StoredFile | undefined;

  subscribe: (listener: WorldListener) => () => void;
  /** Resolves with the first later event that fits; rejects when none came in time. */
  waitFor: (
    predicate: (event: WorldEvent) => boolean,
    options: { timeoutMs: number },
  ) => Promise<WorldEvent>;

  readonly faults: Faults;
  /** The latest Bot API requests, oldest first. */
  readonly calls: readonly RecordedCall[];
  /** Requests that broke the Bot API's schema. A test of the bot expects none. */
  readonly violations: readonly Violation[];
}

export function createWorld(state: WorldState): World {
  return {
    bot: state.bot,
    ...createChatActions(state),
    ...createMemberActions(state),
    ...createMessageActions(state),
    ...createTapActions(state),
    ...createGroupActions(state),
    ...createTopicActions(state),
    ...createInlineActions(state),
    ...createJoinActions(state),
    ...createPaymentActions(state),

    people: () => [...state.people.values()].filter((user) => !user.is_bot),
    chats: () => state.chats.all().map(({ chat }) => chat),
    chat: (chatId) => state.chats.get(chatId)?.chat,
    members: (chatId) => [...requireChat(state, chatId).members.values()],
    member(chatId, userId) {
      const user = userId === state.bot.id ? botUser(state) : requirePerson(state, userId);
      return memberOf(requireChat(state, chatId), user);
    },

    history(chatId, asUserId) {
      const record = requireChat(state, chatId);
      if (asUserId !== undefined && !canRead(record, requirePerson(state, asUserId))) return [];
      return record.log.all();
    },
    ephemerals: (chatId, userId) =>
      [...requireChat(state, chatId).ephemerals.values()].filter(
        (ephemeral) => ephemeral.userId === userId,
      ),
    message: (chatId, messageId) => state.chats.get(chatId)?.log.get(messageId),
    pinned(chatId) {
      const record = requireChat(state, chatId);
      const messageId = record.pinnedMessageIds.at(-1);
      return messageId === undefined ? undefined : record.log.get(messageId);
    },
    commands(chatId, userId) {
      const record = requireChat(state, chatId);
      const user = requirePerson(state, userId);
      return state.profile.commandsFor({
        chat: record.chat,
        userId,
        isAdministrator: isAdministrator(memberOf(record, user)),
        languageCode: user.language_code ?? '',
      });
    },
    profile: (languageCode = '') => ({
      name: state.profile.text('name', languageCode),
      description: state.profile.text('description', languageCode),
      shortDescription: state.profile.text('short_description', languageCode),
    }),
    file(fileId) {
      const entry = state.files.byId(fileId);
      return entry && { bytes: entry.bytes, contentType: entry.contentType, name: entry.name };
    },

    nowSeconds: state.nowSeconds,
    redeliver(fits, options) {
      if (!state.updates.repeat(fits, options)) {
        throw new WorldError('not_found', 'No update of late fits');
      }
    },
    subscribe: state.events.subscribe,
    waitFor: state.events.waitFor,
    faults: state.faults,
    calls: state.calls.items,
    violations: state.violations.items,
  };
}
