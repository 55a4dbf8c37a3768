import type { ChatInviteLink, Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBotApi, type TestBotApi } from './server.js';

const NOW_MS = Date.UTC(2026, 10, 21, 12);
const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
const NO_RIGHTS = 'Bad Request: not enough rights to manage chat invite link';

let api: TestBotApi;
let annId: number;
let nowMs: number;
/** A private channel of Olga's where the bot is administrator. */
let roomId: number;

beforeEach(async () => {
  nowMs = NOW_MS;
  api = await startBotApi({ nowMs: () => nowMs });
  annId = api.seed.ann.id;
  roomId = openRoom();
  await updates({ allowed_updates: ['message', 'chat_member', 'chat_join_request'] });
});
afterEach(() => api.stop());

function openRoom(joinRequests?: 'admins' | 'bot'): number {
  const { world, seed } = api;
  const { id } = world.addChannel({
    title: 'Back room',
    privateInviteOnly: true,
    ...(joinRequests && { joinRequests }),
  });
  world.setMember(id, seed.admin.id, 'creator', { byUserId: seed.admin.id });
  world.promoteBot(id);
  return id;
}

async function complaint(method: string, payload: object): Promise<string | undefined> {
  return (await api.call(method, payload)).description;
}

/** Everything that waits for the bot, confirmed as it is read. */
async function updates(payload: object = {}): Promise<Update[]> {
  const pending = await api.ok<Update[]>('getUpdates', { limit: 100, ...payload });
  const last = pending.at(-1);
  // The offset of a poll never stands still, or Telegram slows it down.
  if (last) await api.ok('getUpdates', { offset: last.update_id + 1 });
  return pending;
}

function createLink(options: object = {}): Promise<ChatInviteLink> {
  return api.ok<ChatInviteLink>('createChatInviteLink', { chat_id: roomId, ...options });
}

describe('an invite link', () => {
  it('of the bot lets people in, and the bot is told by which', async () => {
    const link = await createLink({ name: 'Friends' });
    expect(link).toMatchObject({
      invite_link: expect.stringMatching(/^https:\/\/t\.me\/\+[\w-]+$/) as string,
      creator: { id: api.world.bot.id },
      name: 'Friends',
      creates_join_request: false,
      is_primary: false,
      is_revoked: false,
    });
    expect(api.world.joinByLink(annId, link.invite_link)).toBe('joined');
    const [told] = await updates();
    expect(told?.chat_member).toMatchObject({
      new_chat_member: { status: 'member' },
      invite_link: { invite_link: link.invite_link },
    });
    expect(api.world.joinByLink(annId, link.invite_link)).toBe('joined');
  });

  it('holds until its date, for so many, and until it is revoked', async () => {
    const { boris, admin } = api.seed;
    const expires = await createLink({ expire_date: nowMs / 1000 + 60 });
    const forOne = await createLink({ member_limit: 1 });
    nowMs += 60_000;
    expect(() => api.world.joinByLink(annId, expires.invite_link)).toThrow('has expired');
    api.world.joinByLink(annId, forOne.invite_link);
    expect(() => api.world.joinByLink(boris.id, forOne.invite_link)).toThrow('has expired');
    // The limit is on how many are inside at once.
    api.world.leave(annId, roomId);
    api.world.joinByLink(boris.id, forOne.invite_link);
    const revoked = await api.ok<ChatInviteLink>('revokeChatInviteLink', {
      chat_id: roomId,
      invite_link: forOne.invite_link,
    });
    expect(revoked.is_revoked).toBe(true);
    expect(() => api.world.joinByLink(annId, forOne.invite_link)).toThrow('has expired');
    const again = { chat_id: roomId, invite_link: forOne.invite_link };
    expect(await complaint('revokeChatInviteLink', again)).toBe('Bad Request: INVITE_HASH_EXPIRED');
    expect(() => api.world.joinByLink(admin.id, 'https://t.me/+nowhere')).toThrow('has expired');
  });

  it('that is primary is replaced by a new one', async () => {
    const first = await api.ok<string>('exportChatInviteLink', { chat_id: roomId });
    expect(await api.ok('getChat', { chat_id: roomId })).toMatchObject({ invite_link: first });
    const second = await api.ok<string>('exportChatInviteLink', { chat_id: roomId });
    expect(second).not.toBe(first);
    expect(() => api.world.joinByLink(annId, first)).toThrow('has expired');
    expect(await complaint('editChatInviteLink', { chat_id: roomId, invite_link: second })).toBe(
      'Bad Request: CHAT_INVITE_PERMANENT',
    );
    await api.ok('revokeChatInviteLink', { chat_id: roomId, invite_link: second });
    expect(await api.ok('getChat', { chat_id: roomId })).not.toMatchObject({ invite_link: second });
  });

  it('is edited as a whole', async () => {
    const { invite_link } = await createLink({ name: 'Friends', member_limit: 5 });
    const edited = await api.ok('editChatInviteLink', {
      chat_id: roomId,
      invite_link,
      creates_join_request: true,
    });
    expect(edited).toEqual({
      invite_link,
      creator: expect.objectContaining({ id: api.world.bot.id }) as unknown,
      creates_join_request: true,
      is_primary: false,
      is_revoked: false,
    });
  });

  it('is refused with options that contradict, and cut to a name of 32', async () => {
    const ask = (options: object) =>
      complaint('createChatInviteLink', { chat_id: roomId, ...options });
    expect(await ask({ creates_join_request: true, member_limit: 1 })).toBe(
      "Bad Request: member limit can't be specified for links requiring administrator approval",
    );
    expect(await ask({ member_limit: 100_000 })).toBe('Bad Request: USAGE_LIMIT_INVALID');
    expect(await ask({ expire_date: nowMs / 1000 })).toBe('Bad Request: EXPIRE_DATE_INVALID');
    expect((await createLink({ name: '🦊'.repeat(40) })).name).toBe('🦊'.repeat(32));
  });

  it('needs a bot that may invite, and no private chat', async () => {
    api.world.sendText(annId, annId, '/start');
    expect(await complaint('createChatInviteLink', { chat_id: annId })).toBe(
      "Bad Request: can't invite members to a private chat",
    );
    api.world.promoteBot(roomId, { can_invite_users: false });
    expect(await complaint('createChatInviteLink', { chat_id: roomId })).toBe(NO_RIGHTS);
    expect(await complaint('exportChatInviteLink', { chat_id: roomId })).toBe(NO_RIGHTS);
    expect(await api.ok('getChat', { chat_id: roomId })).not.toHaveProperty('invite_link');
    api.world.removeBot(roomId);
    expect(await complaint('createChatInviteLink', { chat_id: roomId })).toBe(
      'Forbidden: bot was kicked from the channel chat',
    );
  });
});

describe('a request to join', () => {
  const asked = async () => (await updates()).flatMap((update) => update.chat_join_request ?? []);
  const decision = (user_id = annId, chat_id = roomId) => ({ chat_id, user_id });

  it('by a link reaches the bot, and approval makes a member of who asked', async () => {
    const { invite_link } = await createLink({ creates_join_request: true });
    expect(api.world.invitedChat(invite_link)).toMatchObject({
      chat: { id: roomId },
      createsJoinRequest: true,
    });
    expect(api.world.joinByLink(annId, invite_link)).toBe('requested');
    expect(await asked()).toEqual([
      {
        chat: expect.objectContaining({ id: roomId, type: 'channel' }) as unknown,
        from: api.seed.ann,
        user_chat_id: annId,
        date: nowMs / 1000,
        invite_link: expect.objectContaining({
          invite_link,
          creates_join_request: true,
          pending_join_request_count: 1,
        }) as unknown,
      },
    ]);
    expect(api.world.member(roomId, annId).status).toBe('left');
    await api.ok('approveChatJoinRequest', decision());
    expect(api.world.member(roomId, annId).status).toBe('member');
    const [told] = await updates();
    expect(told?.chat_member).toMatchObject({
      from: { id: api.world.bot.id },
      old_chat_member: { status: 'left' },
      new_chat_member: { status: 'member', user: { id: annId } },
      invite_link: { invite_link },
    });
    expect(await complaint('approveChatJoinRequest', decision())).toBe(
      'Bad Request: USER_ALREADY_PARTICIPANT',
    );
  });

  it('by another administrator’s link hides half of that link', async () => {
    const link = api.world.createInviteLink(api.seed.admin.id, roomId, {
      createsJoinRequest: true,
    });
    api.world.requestToJoin(annId, roomId, link);
    const [request] = await asked();
    expect(request?.invite_link?.invite_link).toMatch(/^https:\/\/t\.me\/\+[\w-]+\.\.\.$/);
    expect(link).not.toBe(request?.invite_link?.invite_link);
  });

  it('is one, however often it is made, and can be made again once declined', async () => {
    const { invite_link } = await createLink({ creates_join_request: true });
    api.world.requestToJoin(annId, roomId, invite_link);
    api.world.requestToJoin(annId, roomId, invite_link);
    expect(await asked()).toHaveLength(1);
    await api.ok('declineChatJoinRequest', decision());
    expect(api.world.member(roomId, annId).status).toBe('left');
    expect(await updates()).toEqual([]);
    expect(await complaint('declineChatJoinRequest', decision())).toBe(
      'Bad Request: HIDE_REQUESTER_MISSING',
    );
    api.world.requestToJoin(annId, roomId, invite_link);
    expect(await asked()).toHaveLength(1);
  });

  it('is decided by a bot with the right to, about a known person who asked', async () => {
    for (const method of ['approveChatJoinRequest', 'declineChatJoinRequest']) {
      expect(await complaint(method, decision())).toBe('Bad Request: HIDE_REQUESTER_MISSING');
      expect(await complaint(method, decision(42))).toBe('Bad Request: USER_ID_INVALID');
      expect(await complaint(method, decision(annId, 77))).toBe('Bad Request: chat not found');
    }
    const { invite_link } = await createLink({ creates_join_request: true });
    api.world.promoteBot(roomId, { can_invite_users: false });
    api.world.requestToJoin(annId, roomId, invite_link);
    expect(await asked()).toEqual([]);
    expect(await complaint('approveChatJoinRequest', decision())).toBe(NO_RIGHTS);
    // The owner may still.
    expect(api.world.joinRequests(roomId)).toEqual([annId]);
    api.world.processJoinRequest(api.seed.admin.id, roomId, annId, 'approved');
    expect(api.world.member(roomId, annId).status).toBe('member');
    expect(() => {
      api.world.processJoinRequest(annId, roomId, api.seed.boris.id, 'approved');
    }).toThrow('may not let people in');
  });

  it('lets the bot write for five minutes to who never started it, until it is decided', async () => {
    const { boris } = api.seed;
    api.world.leave(annId, api.seed.group.id);
    const greeting = (chat_id: number) => complaint('sendMessage', { chat_id, text: 'Hello' });
    const { invite_link } = await createLink({ creates_join_request: true });
    expect(await greeting(annId)).toBe("Forbidden: bot can't initiate conversation with a user");
    for (const { id } of [api.seed.ann, boris]) api.world.requestToJoin(id, roomId, invite_link);
    expect(await greeting(annId)).toBeUndefined();
    await api.ok('declineChatJoinRequest', decision(boris.id));
    expect(await greeting(boris.id)).toBe("Forbidden: bot can't initiate conversation with a user");
    nowMs += 5 * 60_000;
    expect(await greeting(annId)).toBe("Forbidden: bot can't initiate conversation with a user");
  });

  it('ends when its person comes in by another way or is thrown out', async () => {
    const { invite_link } = await createLink({ creates_join_request: true });
    for (const status of ['member', 'kicked'] as const) {
      api.world.setMember(roomId, annId, 'left');
      api.world.requestToJoin(annId, roomId, invite_link);
      api.world.setMember(roomId, annId, status);
      expect(api.world.joinRequests(roomId)).toEqual([]);
    }
    expect(() => api.world.joinByLink(annId, invite_link)).toThrow("can't join");
  });

  it('is taken only where it is wanted', async () => {
    expect(() => {
      api.world.requestToJoin(annId, roomId);
    }).toThrow('takes no requests');
    const plain = await createLink();
    expect(() => {
      api.world.requestToJoin(annId, roomId, plain.invite_link);
    }).toThrow('takes no requests');
    expect(() => {
      api.world.requestToJoin(api.seed.admin.id, roomId);
    }).toThrow('in this chat already');
  });

  it('made directly, to a group that wants one, says so when approved', async () => {
    const { world, seed } = api;
    const { id } = world.addGroup({
      title: 'Club',
      username: 'club_group',
      joinRequests: 'admins',
    });
    world.promoteBot(id);
    await updates();
    expect(await api.ok('getChat', { chat_id: id })).toMatchObject({ join_by_request: true });
    expect(() => {
      world.join(annId, id);
    }).toThrow('request to join');
    world.requestToJoin(annId, id);
    const [request] = await asked();
    expect(request).not.toHaveProperty('invite_link');
    expect(request).not.toHaveProperty('query_id');
    await api.ok('approveChatJoinRequest', decision(annId, id));
    const pending = await updates();
    expect(pending.find(({ chat_member }) => chat_member)?.chat_member).toMatchObject({
      via_join_request: true,
    });
    const { from, new_chat_members: added } = pending.find(({ message }) => message)?.message ?? {};
    expect([from, added]).toEqual([seed.ann, [seed.ann]]);
  });
});

describe('a query about a request to join', () => {
  async function ask(): Promise<string> {
    roomId = openRoom('bot');
    await updates();
    api.world.requestToJoin(annId, roomId);
    const [update] = await updates();
    const queryId = update?.chat_join_request?.query_id;
    if (queryId === undefined) throw new Error('No query was put to the bot');
    return queryId;
  }
  const answer = (chat_join_request_query_id: string, result: string) => ({
    chat_join_request_query_id,
    result,
  });

  it.each([
    ['approve', 'member', 0],
    ['decline', 'left', 0],
    ['queue', 'left', 1],
  ])('answered by %s leaves the person "%s" and %i waiting', async (result, status, waiting) => {
    const queryId = await ask();
    await api.ok('answerChatJoinRequestQuery', answer(queryId, result));
    expect(api.world.member(roomId, annId).status).toBe(status);
    expect(api.world.joinRequests(roomId)).toHaveLength(waiting);
    expect(await complaint('answerChatJoinRequestQuery', answer(queryId, result))).toBe(TOO_OLD);
  });

  it('left unanswered for ten seconds waits for the other administrators', async () => {
    roomId = openRoom('bot');
    await updates();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    api.world.requestToJoin(annId, roomId);
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    const [update] = await updates();
    const queryId = update?.chat_join_request?.query_id ?? '';
    expect(queryId).not.toBe('');
    expect(await complaint('answerChatJoinRequestQuery', answer(queryId, 'approve'))).toBe(TOO_OLD);
    expect(api.world.joinRequests(roomId)).toEqual([annId]);
    await api.ok('approveChatJoinRequest', { chat_id: roomId, user_id: annId });
  });

  it('has three answers', async () => {
    const queryId = await ask();
    const refused = await api.call('answerChatJoinRequestQuery', answer(queryId, 'maybe'));
    expect(refused.error_code).toBe(400);
    expect(await api.ok('getMe')).toMatchObject({ supports_join_request_queries: true });
  });
});
