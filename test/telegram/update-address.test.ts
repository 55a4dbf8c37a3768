import fc from 'fast-check';
import type { Chat, Message, Update, User } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { toUpdateAddress } from '../../src/telegram/update-address.js';

const ANN: User = { id: 7, is_bot: false, first_name: 'Ann' };
const ADMIN: User = { id: 9, is_bot: false, first_name: 'Admin' };
/** The stand-in Telegram puts into `from` for every anonymous admin. */
const ANONYMOUS: User = { id: 1087968824, is_bot: true, first_name: 'Group' };
const PRIVATE: Chat.PrivateChat = { id: 7, type: 'private', first_name: 'Ann' };
const GROUP: Chat.SupergroupChat = { id: -1001, type: 'supergroup', title: 'Group' };
const FORUM: Chat.SupergroupChat = { ...GROUP, id: -1002, is_forum: true };
const CHANNEL: Chat.ChannelChat = { id: -1003, type: 'channel', title: 'Channel' };

function message(chat: Chat, fields: Partial<Message> = {}) {
  return { message_id: 1, date: 1, chat, from: ANN, text: 'hi', ...fields } as Message & {
    chat: Exclude<Chat, Chat.ChannelChat>;
    from: User;
  };
}

function memberChange(chat: Chat, from: User, user: User) {
  const left = { status: 'left' as const, user };
  const member = { status: 'member' as const, user };
  return { chat, from, date: 1, old_chat_member: left, new_chat_member: member };
}

type Kinds = Omit<Update, 'update_id'>;
function addressOf(update: Kinds) {
  return toUpdateAddress({ update_id: 5, ...update });
}

describe('where an update belongs', () => {
  test.each<[string, Kinds, { sequenceId: string; stateId: string; userId?: number }]>([
    [
      'a private message: its chat',
      { message: message(PRIVATE) },
      { sequenceId: '7', stateId: '7', userId: 7 },
    ],
    [
      'a group message: chat and person',
      { message: message(GROUP) },
      { sequenceId: '-1001', stateId: '-1001:0:7', userId: 7 },
    ],
    [
      'a topic message: chat, topic and person',
      { message: message(FORUM, { is_topic_message: true, message_thread_id: 33 }) },
      { sequenceId: '-1002', stateId: '-1002:33:7', userId: 7 },
    ],
    [
      'a reply in a group without topics: the group, though it carries a thread id',
      { message: message(GROUP, { message_thread_id: 33 }) },
      { sequenceId: '-1001', stateId: '-1001:0:7', userId: 7 },
    ],
    [
      'an anonymous admin: the chat they speak for, nobody’s person',
      { message: message(GROUP, { from: ANONYMOUS, sender_chat: GROUP }) },
      { sequenceId: '-1001', stateId: '-1001:0:-1001' },
    ],
    [
      'somebody speaking as a channel: apart from the anonymous admins',
      { message: message(GROUP, { from: ANONYMOUS, sender_chat: CHANNEL }) },
      { sequenceId: '-1001', stateId: '-1001:0:-1003' },
    ],
    [
      'a channel post: nobody’s',
      {
        channel_post: {
          message_id: 1,
          date: 1,
          chat: CHANNEL,
          sender_chat: CHANNEL,
          text: 'news',
        },
      },
      { sequenceId: '-1003', stateId: '-1003:0:-1003' },
    ],
    [
      'a tap in a group: who tapped, not who wrote',
      { callback_query: { id: '1', from: ADMIN, chat_instance: 'c', message: message(GROUP) } },
      { sequenceId: '-1001', stateId: '-1001:0:9', userId: 9 },
    ],
    [
      'a tap under a message too old to see',
      {
        callback_query: {
          id: '1',
          from: ANN,
          chat_instance: 'c',
          message: { chat: FORUM, message_id: 1, date: 0 },
        },
      },
      { sequenceId: '-1002', stateId: '-1002:0:7', userId: 7 },
    ],
    [
      'a tap under an inline message: the person’s private chat',
      { callback_query: { id: '1', from: ANN, chat_instance: 'c', inline_message_id: 'x' } },
      { sequenceId: '7', stateId: '7', userId: 7 },
    ],
    [
      'an inline query: the person’s private chat',
      { inline_query: { id: '1', from: ANN, query: '', offset: '' } },
      { sequenceId: '7', stateId: '7', userId: 7 },
    ],
    [
      'a member change: the member, not the admin who did it',
      { chat_member: memberChange(CHANNEL, ADMIN, ANN) },
      { sequenceId: '7', stateId: '7', userId: 7 },
    ],
    [
      'the bot’s own membership: the chat',
      { my_chat_member: memberChange(GROUP, ANN, ANONYMOUS) },
      { sequenceId: '-1001', stateId: '-1001:0:7', userId: 7 },
    ],
    [
      'a join request: the person',
      { chat_join_request: { chat: CHANNEL, from: ANN, user_chat_id: 7, date: 1 } },
      { sequenceId: '7', stateId: '7', userId: 7 },
    ],
    [
      'a checkout: nothing else of the person, which it would have to wait for',
      {
        pre_checkout_query: {
          id: '1',
          from: ANN,
          currency: 'XTR',
          total_amount: 1,
          invoice_payload: 'p',
        },
      },
      { sequenceId: 'checkout-1', stateId: 'checkout-1', userId: 7 },
    ],
    [
      'a refund, told in the bot’s own name: the person it went to',
      {
        message: message(PRIVATE, {
          from: { id: 4242, is_bot: true, first_name: 'Bot' },
          refunded_payment: {
            currency: 'XTR',
            total_amount: 1,
            invoice_payload: 'p',
            telegram_payment_charge_id: 'c',
          },
        }),
      },
      { sequenceId: '7', stateId: '7', userId: 7 },
    ],
    [
      'a subscription: the person',
      { subscription: { user: ANN, invoice_payload: 'p', state: 'active' } },
      { sequenceId: '7', stateId: '7', userId: 7 },
    ],
    [
      'a stopped generation, which names no sender: the private chat’s person',
      { stopped_message_generation: { chat: PRIVATE, draft_id: 1 } },
      { sequenceId: '7', stateId: '7', userId: 7 },
    ],
    [
      'a guest message: its caller, apart from their own private chat',
      { guest_message: message({ ...PRIVATE, id: 8 }) },
      { sequenceId: '7', stateId: '7:guest:8', userId: 7 },
    ],
    [
      'a business message: apart from the customer’s own chat with the bot',
      {
        business_message: message(PRIVATE, {
          from: ADMIN,
          business_connection_id: 'b1',
        }) as Message & {
          chat: Chat.PrivateChat;
        },
      },
      { sequenceId: '7', stateId: '7:business:b1:9', userId: 9 },
    ],
    [
      'an anonymous vote: nobody',
      {
        poll_answer: {
          poll_id: 'p',
          voter_chat: CHANNEL,
          option_ids: [],
          option_persistent_ids: [],
        },
      },
      { sequenceId: 'update-5', stateId: 'update-5' },
    ],
    [
      'an anonymous reaction: the chat that reacted',
      {
        message_reaction: {
          chat: GROUP,
          message_id: 1,
          actor_chat: CHANNEL,
          date: 1,
          old_reaction: [],
          new_reaction: [],
        },
      },
      { sequenceId: '-1001', stateId: '-1001:0:-1003' },
    ],
  ])('%s', (_situation, update, { userId, ...expected }) => {
    const address = addressOf(update);
    expect(address).toMatchObject(expected);
    expect(address.userId).toBe(userId);
  });

  test('an update of a kind from the future: one of its own', () => {
    const update = { update_id: 77, brand_new_kind: { from: ANN } };
    expect(toUpdateAddress(update)).toEqual({ sequenceId: 'update-77', stateId: 'update-77' });
  });
});

describe('for any two people in any places', () => {
  const person = fc.integer({ min: 1, max: 50 }).map((id) => ({ ...ANN, id }));
  const group = fc
    .integer({ min: 1, max: 5 })
    .map((id): Chat => ({ id: -1000 - id, type: 'supergroup', title: 'g' }));
  const thread = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  const update = fc
    .record({ from: person, other: person, group, thread, kind: fc.integer({ min: 0, max: 7 }) })
    .map(({ from, other, group: chat, thread: topic, kind }) => {
      const topicFields =
        topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true };
      const inGroup = message(chat, { from, ...topicFields });
      const kinds: Kinds[] = [
        { message: message({ ...PRIVATE, id: from.id }, { from }) },
        { message: inGroup },
        { callback_query: { id: '1', from, chat_instance: 'c', message: inGroup } },
        { callback_query: { id: '1', from, chat_instance: 'c', inline_message_id: 'x' } },
        { inline_query: { id: '1', from, query: '', offset: '' } },
        { chat_member: memberChange(chat, other, from) },
        { guest_message: message({ ...PRIVATE, id: other.id }, { from }) },
        {
          business_message: message(
            { ...PRIVATE, id: other.id },
            { from, business_connection_id: 'b' },
          ) as Message & { chat: Chat.PrivateChat },
        },
      ];
      return { update: { update_id: 1, ...kinds[kind] }, personId: from.id };
    });

  test('a state id belongs to one person', () => {
    fc.assert(
      fc.property(update, update, (one, another) => {
        const [first, second] = [toUpdateAddress(one.update), toUpdateAddress(another.update)];
        if (first.stateId === second.stateId) expect(one.personId).toBe(another.personId);
      }),
      { numRuns: 2000 },
    );
  });

  test('a state id lives under one sequence, in its slot', () => {
    fc.assert(
      fc.property(update, ({ update: any }) => {
        const { stateId, sequenceId } = toUpdateAddress(any);
        expect(stateId).not.toMatch(/undefined|null|NaN/);
        expect(stateId.split(':')[0]).toBe(sequenceId);
      }),
      { numRuns: 1000 },
    );
  });
});
