import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPageRoutes } from '../../src/playground/page-routes.js';
import { toInlineQuery } from '../../src/playground/page/lib/inline-query.js';
import { withEphemerals } from '../../src/playground/page/state/with-ephemerals.js';
import { PAGE_API, type PageActions } from '../../src/playground/protocol.js';
import type { GroupChange, InlineAnswerView } from '../../src/playground/protocol-groups.js';
import { postEphemeral } from '../../src/playground/world/ephemerals.js';
import { seedWorld, type Seed } from '../../src/playground/world/seed.js';
import { botUser, createWorldState, type WorldState } from '../../src/playground/world/state.js';
import { createWorld, type World } from '../../src/playground/world/world.js';
import { createHttpServer } from '../../src/server/http-server.js';
import { captureLog } from '../helpers/captured-log.js';
import { openPageStream, type PageStream } from '../helpers/page-client.js';

let state: WorldState;
let world: World;
let seed: Seed;
let server: FastifyInstance;
let baseUrl: string;
let streams: PageStream[];

beforeEach(async () => {
  state = createWorldState({ inlineLifetimeMs: 2_000, callbackLifetimeMs: 2_000 });
  world = createWorld(state);
  seed = seedWorld(world);
  state.updates.keepLast(0);
  streams = [];
  const { logger } = captureLog();
  server = createHttpServer({ logger });
  await server.register(createPageRoutes({ world, logger }));
  baseUrl = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterEach(async () => {
  for (const stream of streams) stream.close();
  await server.close();
});

async function watch(personId: number): Promise<PageStream> {
  const stream = await openPageStream(baseUrl, personId);
  streams.push(stream);
  return stream;
}

async function act<Name extends keyof PageActions>(
  name: Name,
  body: PageActions[Name],
): Promise<number> {
  const response = await fetch(`${baseUrl}${PAGE_API}/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.status;
}

/** The bot offers one thing for whatever is asked next. */
function offerOnce(): void {
  const stop = state.updates.onPush(() => {
    const asked = state.updates.pending().at(-1)?.update.inline_query;
    if (!asked) return;
    stop();
    state.inlineQueries.answer(asked.id, {
      results: [{ id: 'a', type: 'article', title: 'A fox', content: { text: 'Drawing…' } }],
      nextOffset: '',
      isPersonal: true,
      cacheTimeSeconds: 0,
      button: { text: 'Join first', start_parameter: 'gate' },
    });
  });
}

describe('inline queries on the page', () => {
  it('bring what the bot offers, and the chosen one is sent', async () => {
    offerOnce();
    const { ann, people } = seed;
    const query = new URLSearchParams({
      person: String(ann.id),
      chat: String(people.id),
      query: 'fox',
    });
    const response = await fetch(`${baseUrl}${PAGE_API}/inline?${query.toString()}`);
    const answer = (await response.json()) as InlineAnswerView;
    expect(answer).toMatchObject({
      offers: [{ id: 'a', title: 'A fox' }],
      nextOffset: '',
      button: { text: 'Join first', startPayload: 'gate' },
    });
    const { queryId } = answer;
    const choice = { person: ann.id, chatId: people.id, queryId, resultId: 'a' };
    expect(await act('choose-inline', choice)).toBe(204);
    expect(world.history(people.id).at(-1)).toMatchObject({ text: 'Drawing…', via_bot: {} });
    expect(await act('choose-inline', { ...choice, resultId: 'b' })).toBe(404);
  });

  it('begin with the bot’s name and a blank', () => {
    expect(toInlineQuery('@A_Bot red fox', 'a_bot')).toBe('red fox');
    expect(toInlineQuery('@a_bot ', 'a_bot')).toBe('');
    expect(toInlineQuery('@a_bot', 'a_bot')).toBeUndefined();
    expect(toInlineQuery('look, @a_bot fox', 'a_bot')).toBeUndefined();
  });
});

describe('chats on the page', () => {
  it('a chat of two is shown to them, by the other’s name', async () => {
    const { ann, boris, admin, people } = seed;
    const titleFor = async (personId: number) => {
      const { chats } = await (await watch(personId)).snapshot();
      return chats.find(({ id }) => id === people.id)?.title;
    };
    expect(await titleFor(ann.id)).toBe('Борис');
    expect(await titleFor(boris.id)).toBe('Ann');
    expect(await titleFor(admin.id)).toBeUndefined();
  });

  it('an upgraded group is shown once, as what it has become', async () => {
    const { admin, friends } = seed;
    const change = { person: admin.id, chatId: friends.id, change: { kind: 'upgrade' } } as const;
    expect(await act('change-group', change)).toBe(204);
    const { chats } = await (await watch(admin.id)).snapshot();
    const shown = chats.filter(({ title }) => title === 'Old friends');
    expect(shown.map(({ id }) => id)).toEqual([world.upgradedTo(friends.id)]);
  });
});

describe('a group’s administrator', () => {
  const change = (personId: number, made: GroupChange) =>
    act('change-group', { person: personId, chatId: seed.group.id, change: made });

  it('changes what binds the others, and nobody else does', async () => {
    const { admin, ann, group } = seed;
    const stream = await watch(admin.id);
    await stream.snapshot();
    expect(await change(admin.id, { kind: 'slow-mode', seconds: 30 })).toBe(204);
    const { chat } = await stream.next('chat');
    expect(chat.settings).toMatchObject({ slowModeSeconds: 30, bot: 'member' });
    expect(await change(ann.id, { kind: 'slow-mode', seconds: 0 })).toBe(403);
    const seenByAnn = await (await watch(ann.id)).snapshot();
    expect(seenByAnn.chats.find(({ id }) => id === group.id)?.settings).toBeUndefined();
  });

  it('says what the bot is there', async () => {
    const { admin, group } = seed;
    for (const [bot, status] of [
      ['admin', 'administrator'],
      ['member', 'member'],
      ['out', 'kicked'],
    ] as const) {
      expect(await change(admin.id, { kind: 'bot', bot })).toBe(204);
      expect(world.member(group.id, world.bot.id).status).toBe(status);
    }
  });

  it('closes, reopens and deletes topics, and speaks as the group', async () => {
    const { admin, group, topics } = seed;
    const { id } = topics.talk;
    await change(admin.id, { kind: 'topic', topicId: id, closed: true });
    expect(world.topics(group.id).find((topic) => topic.id === id)?.closed).toBe(true);
    await change(admin.id, { kind: 'delete-topic', topicId: id });
    expect(world.topics(group.id).map((topic) => topic.id)).toEqual([topics.pictures.id]);
    await change(admin.id, { kind: 'anonymous', isAnonymous: true });
    expect(world.sendText(admin.id, group.id, 'hi').sender_chat?.id).toBe(group.id);
    await change(admin.id, { kind: 'media', allowed: false });
    expect(world.rules(group.id).permissions.can_send_photos).toBe(false);
    await change(admin.id, { kind: 'writing', allowed: false });
    expect(world.rules(group.id).permissions.can_send_messages).toBe(false);
  });
});

describe('what only one person sees', () => {
  const keyboard = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] };

  it('comes to that person’s page alone, after what it was sent after', async () => {
    const { ann, boris, group } = seed;
    const [annsPage, borisPage] = [await watch(ann.id), await watch(boris.id)];
    const record = state.chats.get(group.id);
    if (!record) throw new Error('No group');
    const before = world.sendText(ann.id, group.id, '/limits');
    postEphemeral(state, record, {
      userId: ann.id,
      content: { from: botUser(state), text: 'Yours', reply_markup: keyboard },
    });
    const { message } = await annsPage.next('ephemeral');
    expect(message).toMatchObject({ text: 'Yours', ephemeral: { id: 1 } });
    expect(message.id).toBeGreaterThan(before.message_id);
    expect(message.id).toBeLessThan(before.message_id + 1);
    world.sendText(boris.id, group.id, 'last');
    await borisPage.next('message');
    expect(borisPage.events.map(({ type }) => type)).not.toContain('ephemeral');
    expect((await (await watch(ann.id)).snapshot()).ephemerals).toHaveLength(1);

    const tap = {
      ...{ person: ann.id, chatId: group.id, messageId: 0, ephemeralId: 1 },
      ...{ row: 0, column: 0, tapId: 't' },
    };
    expect(await act('tap', tap)).toBe(204);
    const query = state.updates.pending().at(-1)?.update.callback_query;
    expect(query).toMatchObject({ data: 'go', message: { ephemeral_message_id: 1 } });
    state.callbacks.answer(query?.id ?? '', { text: 'Gone', showAlert: false });
    expect((await annsPage.next('answer')).answer).toMatchObject({ tapId: 't', text: 'Gone' });
    expect(await act('tap', { ...tap, person: boris.id })).toBe(404);

    const [ordinary, other] = [
      { ...message, id: before.message_id },
      { ...message, id: before.message_id + 1 },
    ];
    expect(withEphemerals([ordinary, other], [message]).map(({ id }) => id)).toEqual([
      ordinary.id,
      message.id,
      other.id,
    ]);
    const instead = { ...message, ephemeral: { id: 1, replacesMessageId: ordinary.id } };
    expect(withEphemerals([ordinary, other], [instead])).toEqual([instead, other]);
  });
});
